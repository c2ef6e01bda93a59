import type { DayWithin } from '../../language/declarations/decision.ts';
import { report, type Fields, type Reading } from '../../language/declarations/fields/fields.ts';
import { placeAt, type Span } from '../../language/source/source-text.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';
import { registerProblem, type RegisterProblem, type RegisterProblemCode, type RegisterProblemFacts } from '../problems.ts';
import { readDayWithin } from './day-within.ts';

/** A file of the register being read: what the language finds goes to `problems`, what only a register can have wrong to `own`. */
export interface RegisterReading extends Reading {
  readonly own: RegisterProblem[];
}

export function tell<Code extends RegisterProblemCode>(reading: RegisterReading, span: Span, code: Code, facts: RegisterProblemFacts[Code]): undefined {
  reading.own.push(registerProblem(code, placeAt(reading.source, span), facts));
  return undefined;
}

/** A day, a month, a year or days with two points between them; undefined with a problem for anything else. */
export function dayWithin(reading: RegisterReading, fields: Fields, key: string): DayWithin | undefined {
  const scalar = fields.scalar(key);
  if (!scalar) return undefined;
  const read = readDayWithin(scalar.text);
  switch (read.kind) {
    case 'day': return read.day;
    case 'form': return tell(reading, scalar.span, 'register-day-form', { found: scalar.text });
    case 'backwards': return tell(reading, scalar.span, 'register-days-backwards', { from: read.from, to: read.to });
  }
}

/** The texts of a list; one text alone is a list of one. */
export function texts(reading: RegisterReading, fields: Fields, key: string): readonly string[] {
  const node = fields.node(key);
  if (node === undefined) return [];
  const items: readonly YamlNode[] = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    if (item.kind === 'scalar') return [item.text];
    report(reading, item.span, 'value-form', { key, found: item.kind, expected: 'text' });
    return [];
  });
}
