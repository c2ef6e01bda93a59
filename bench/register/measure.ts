import { parseDay, type Day } from '../../src/core/quantity/day.ts';
import { indexRegister } from '../../src/core/register/index/index-register.ts';
import type { Asked } from '../../src/core/register/index/visible.ts';
import { about } from '../../src/core/register/queries/about.ts';
import { assignments, waiting } from '../../src/core/register/queries/assignments.ts';
import { changes } from '../../src/core/register/queries/changes.ts';
import { competence } from '../../src/core/register/queries/competence.ts';
import { conflicts } from '../../src/core/register/queries/conflicts.ts';
import { delegations } from '../../src/core/register/queries/duties/delegations.ts';
import { followUp } from '../../src/core/register/queries/duties/follow-up.ts';
import { gaps } from '../../src/core/register/queries/gaps.ts';
import { inForce } from '../../src/core/register/queries/in-force.ts';
import { retroactive } from '../../src/core/register/queries/retroactive.ts';
import { unconfirmed } from '../../src/core/register/queries/unconfirmed.ts';
import { generateRegister } from './generate.ts';

export interface RegisterTimes {
  readonly decisions: number;
  readonly documents: number;
  /** Milliseconds to make the register ready to be asked, once. */
  readonly build: number;
  /** Each question: how much was answered, and in milliseconds the first time, which warms the program up, and the median and longest of the others. */
  readonly questions: readonly { readonly name: string; readonly answers: number; readonly first: number; readonly median: number; readonly longest: number }[];
}

/** Asks a made-up register of so many decisions every question there is, on several days. */
export function measureRegister(decisions: number, rounds: number): RegisterTimes {
  const register = generateRegister(decisions, 20_251_127);
  const start = performance.now();
  const index = indexRegister(register);
  const build = performance.now() - start;
  const day = (text: string): Day => parseDay(text) as Day;
  const days: readonly Asked[] = [{ day: day('2024-12-31') }, { day: day('2024-12-31'), known: day('2020-06-30') }, { day: day('2015-03-01') }, { day: day('2025-07-01'), known: day('2025-01-01') }];
  const questions: readonly (readonly [string, (asked: Asked) => readonly unknown[]])[] = [
    ['gällande, ett dokument', (asked) => found(about(index, 'annat namn 777', asked))],
    ['gällande, allt', (asked) => inForce(index, asked)],
    ['ändringar under ett år', ({ day: to, known }) => changes(index, { from: `${Number(to.slice(0, 4)) - 1}${to.slice(4)}` as Day, to, known }).changed],
    ['obekräftade i fem år', (asked) => unconfirmed(index, asked, 5)],
    ['konflikter', (asked) => conflicts(index, asked)],
    ['luckor', (asked) => gaps(index, asked)],
    ['retroaktivt', (asked) => retroactive(index, asked)],
    ['behörighet', (asked) => competence(index, asked)],
    ['delegation', (asked) => delegations(index, asked)],
    ['uppföljning', (asked) => followUp(index, asked).planned],
    ['uppdrag', (asked) => assignments(index, asked)],
    ['väntar på nytt beslut', (asked) => waiting(index, asked)],
  ];
  return {
    decisions: register.entries.size, documents: register.documents.size, build,
    questions: questions.map(([name, ask]) => {
      const times: number[] = [];
      let answers = 0;
      for (let round = 0; round < rounds; round += 1) {
        for (const asked of days) {
          const before = performance.now();
          answers = Math.max(answers, ask(asked).length);
          times.push(performance.now() - before);
        }
      }
      const [first = 0, ...others] = times;
      const sorted = others.toSorted((a, b) => a - b);
      return { name, answers, first, median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
    }),
  };
}

function found(one: ReturnType<typeof about>): readonly unknown[] {
  return one.kind === 'found' ? one.documents.flatMap(({ history }) => history) : [];
}
