/** The matter that the handbook writes is one that can be gone through, and the refusal it shows is the one that is told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay } from '../../src/core/procedure/matter/replay.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

const page = readFileSync('docs/handbok/arenden.md', 'utf8');
const FENCE = '`'.repeat(3);
const block = (lang: string): string => new RegExp(`^${FENCE}${lang}\n([^]*?)^${FENCE}$`, 'mu').exec(page)?.[1] ?? '';
const example = block('yaml');

function replayed(text: string): ReturnType<typeof replay> {
  const { matter, problems } = readMatter('ärende.yaml', text);
  if (!matter) throw new Error(JSON.stringify(problems));
  return replay(matter.head, matter.acts);
}

test('the matter of the handbook ends as the page says', () => {
  const result = replayed(example);
  const [meeting] = outcomeOf(result.state).meetings;
  expect(result.kind).toBe('replayed');
  expect(meeting?.clauses.map(({ status, settledBy }) => [status, settledBy?.how])).toEqual([['decided', 'castingVote'], ['decided', 'acclamation'], ['rejected', 'acclamation']]);
  expect(meeting?.dates.appeal).toEqual({ kind: 'until', last: '2025-04-01' });
});

test('the refusal of the handbook is the one that is told when the chair abstains', () => {
  const result = replayed(example.replace('ja: [Ada, Bo], nej: [Cia, Dan], avstår: Eva', 'ja: [Bo, Eva], nej: [Cia, Dan], avstår: Ada'));
  expect(result.kind === 'refused' ? `${tellProblem(result.refusal, 'sv')}\n` : '').toBe(block('text'));
});
