import type { z } from 'zod';
import type { Language } from '../../../core/swedish/language-name.ts';
import { fieldFault, type FieldFault } from '../../../core/swedish/server/field-faults.ts';
import type { Fault } from './refusal.ts';

type Issue = z.ZodError['issues'][number];

/** What is wrong with each field, in the order it was found. */
export function fieldFaults({ issues }: z.ZodError, language: Language): readonly Fault[] {
  return issues.map((issue) => {
    const [fault, expected] = faultOf(issue);
    return { code: `field-${fault}`, text: fieldFault(fault, expected, language), at: { field: issue.path.map(String).join('.') } };
  });
}

function faultOf(issue: Issue): readonly [FieldFault, string] {
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? ['missing', issue.expected] : ['type', issue.expected];
    case 'too_small': return ['small', String(issue.minimum)];
    case 'too_big': return ['big', String(issue.maximum)];
    case 'invalid_format': return ['form', issue.format];
    case 'unrecognized_keys': return ['unknown', issue.keys.join(', ')];
    case 'invalid_value': return ['choice', issue.values.map(String).join(', ')];
    default: return ['other', ''];
  }
}
