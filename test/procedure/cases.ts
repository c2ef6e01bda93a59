import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRankings } from '../../src/core/procedure/explorer/read-rankings.ts';
import { replay, type Replayed } from '../../src/core/procedure/matter/replay.ts';
import type { ProcedureProblem } from '../../src/core/procedure/problems.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { PRELUDES } from './preludes.ts';

export const BAD = fileURLToPath(new URL('bad/', import.meta.url));

/** A file of events that may not happen, with the beginning it goes on from and the rule it breaks. */
export interface BadCase {
  readonly name: string;
  readonly code: string;
  readonly rule: string | undefined;
  readonly after: string;
  readonly text: string;
}

export function badCases(): readonly BadCase[] {
  return readdirSync(BAD).filter((file) => file.endsWith('.yaml')).map((file) => {
    const text = readFileSync(BAD + file, 'utf8');
    const [, after = '', rule] = /^# Konstruerat provexempel\. Efter: ([^.]+)\.(?: Regel: (\w+)\.)?$/mu.exec(text) ?? [];
    const name = file.replace('.yaml', '');
    return { name, code: name.replace(/-\d+$/u, ''), rule, after, text };
  });
}

/** A beginning with more events, as one file. */
export function goingOn(after: string, events: string): string {
  const prelude = PRELUDES.get(after);
  if (prelude === undefined) throw new Error(`no prelude ${after}`);
  return `${prelude}${events.trim().split('\n').filter((line) => !line.startsWith('#')).map((line) => `  ${line}`).join('\n')}\n`;
}

/** What is said of a case: the problems of its file, else the refusal of its first act that may not be done. */
export function problemsOf({ after, text, name }: BadCase): readonly ProcedureProblem[] {
  if (after === 'rangordning') return readRankings(`${name}.yaml`, text).problems;
  const { matter, problems } = readMatter(`${name}.yaml`, goingOn(after, text));
  if (!matter) return problems;
  const result = replay(matter.head, matter.acts);
  return result.kind === 'refused' ? [result.refusal] : [];
}

/** The matter that a beginning and some events make. Throws when the events cannot be read: a test is wrong then. */
export function replayed(after: string, events = ''): Replayed {
  const { matter, problems } = readMatter('prov.yaml', goingOn(after, events));
  if (!matter) throw new Error(JSON.stringify(problems.map(({ code, facts }) => ({ code, facts }))));
  return replay(matter.head, matter.acts);
}

/** The code and rule of the refusal, or `done`. */
export function refusalOf(after: string, events: string): string {
  const result = replayed(after, events);
  return result.kind === 'refused' ? `${result.refusal.rule} ${result.refusal.code}` : 'done';
}

/** The remarks' rules and codes, in their order. */
export function remarksOf(after: string, events: string): readonly string[] {
  const result = replayed(after, events);
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return result.state.remarks.map(({ rule, code }) => `${rule} ${code}`);
}
