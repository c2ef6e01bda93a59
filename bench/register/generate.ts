import type { DayWithin } from '../../src/core/language/declarations/decision.ts';
import { addDays, firstDayOf, lastDayOf, parseDay, type Day } from '../../src/core/quantity/day.ts';
import { parseReported } from '../../src/core/quantity/reported.ts';
import type { Effect } from '../../src/core/register/effect.ts';
import type { Entry } from '../../src/core/register/entry.ts';
import type { Body, Register, SteeringDocument } from '../../src/core/register/register.ts';

/** Numbers that look drawn and are the same every time (Lehmer, 2^31 − 1). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const BODIES = ['fullmäktige', 'styrelsen', 'nämnden', 'chefen'] as const;
const FIRST = parseDay('2005-01-01') ?? firstDayOf(2005);
const DAYS = 7600;

/** A made-up register of so many decisions, on a fifth as many documents. One decision in ten is known only by its year. */
export function generateRegister(decisions: number, seed: number): Register {
  const draw = seeded(seed);
  const place = { kind: 'text', file: 'påhittat', line: 1, column: 1, length: 1 } as const;
  const count = Math.max(10, Math.floor(decisions / 5));
  const calendar = Array.from({ length: DAYS + 400 }, (_, at) => addDays(FIRST, at));
  const dayAt = (at: number): Day => calendar[at] ?? FIRST;
  const exact = (at: number): DayWithin => ({ earliest: dayAt(at), latest: dayAt(at) });
  const documentAt = (): string => `dokument ${draw(count)}`;

  const bodies = new Map(BODIES.map((name, at): [string, Body] => [name, { name, level: (['assembly', 'board', 'board', 'official'] as const)[at] ?? 'unknown', aliases: [], place }]));
  const documents = new Map(Array.from({ length: count }, (_, at): [string, SteeringDocument] => [`dokument ${at}`, {
    name: `dokument ${at}`, title: `Påhittat dokument ${at}`, aliases: [`namn ${at}`, `annat namn ${at}`], caseNumbers: [`D/${at}/2020`],
    body: BODIES[draw(4)], subject: `ämne ${draw(Math.floor(count * 0.9))}`, within: undefined, review: at % 10 === 0 ? { kind: 'years', years: 4 } : undefined, place,
  }]));

  const effectOf = (at: number, earlier: string | undefined): Effect => {
    const common = { place, rules: [] };
    const document = documentAt();
    const from = draw(3) === 0 ? undefined : exact(Math.max(0, at + draw(200) - 60));
    switch (draw(12)) {
      case 0: return { ...common, kind: 'repeals', document, from };
      case 1: return { ...common, kind: 'replaces', document, by: documentAt(), from };
      case 2: return { ...common, kind: 'excepts', what: `del ${draw(9)}`, document, from, until: draw(2) === 0 ? 'nytt beslut' : undefined };
      case 3: return { ...common, kind: 'varies', document, from, to: exact(Math.min(DAYS + 399, at + 700)) };
      case 4: return { ...common, kind: 'assigns', to: 'chefen', task: 'utred', due: exact(Math.min(DAYS + 399, at + 90)) };
      case 5: return earlier === undefined ? { ...common, kind: 'confirms', document } : { ...common, kind: 'answers', entry: earlier };
      case 6: return { ...common, kind: 'proposesTo', body: 'fullmäktige', effects: [{ ...common, kind: 'repeals', document, from }] };
      case 7: return { ...common, kind: 'pays', amount: AMOUNT, period: '2024' };
      case 8: return { ...common, kind: 'confirms', document };
      default: return { ...common, kind: 'entersIntoForce', document, from };
    }
  };

  const entries = new Map<string, Entry>();
  for (let at = 0; at < decisions; at += 1) {
    const dayNumber = Math.floor((at * DAYS) / decisions);
    const year = Number(dayAt(dayNumber).slice(0, 4));
    const decided = draw(10) === 0 ? { earliest: firstDayOf(year), latest: lastDayOf(year) } : exact(dayNumber);
    const practice = draw(40) === 0;
    const name = `beslut ${at}`;
    entries.set(name, {
      name, kind: practice ? 'practice' : 'decision', body: BODIES[draw(4)] ?? 'styrelsen', decided,
      known: draw(10) === 0 && decided.earliest === decided.latest ? exact(Math.min(DAYS + 399, dayNumber + 30)) : decided,
      caseNumber: `B/${Math.floor(at / 3)}/2020`, heading: 'Påhittat beslut', aliases: [], sureness: 'C', howKnown: 'concluded', source: 'påhittat för mätningen',
      // One in five was decided for another body, every other of them because it could not wait; every tenth document is followed up.
      delegated: at % 5 === 0 ? { from: 'nämnden', chain: at % 2 === 0 ? ['member'] : ['headOfAdministration', 'employee'], furtherAllowed: 'yes', subject: 'other', regime: 'KL13', urgent: at % 2 === 0 ? 'yes' : 'no' } : undefined,
      constructed: 'yes', place,
      effects: practice
        ? [{ place, rules: [], kind: 'applies', document: documentAt(), from: exact(dayNumber) }]
        : Array.from({ length: 1 + draw(2) }, () => effectOf(dayNumber, at === 0 ? undefined : `beslut ${draw(at)}`)),
    });
  }
  return { bodies, documents, entries };
}

const AMOUNT = parseReported('1 000 kr') ?? { written: '', amount: { numerator: 0n, denominator: 1n }, precision: 'exact', within: { low: { numerator: 0n, denominator: 1n }, high: { numerator: 0n, denominator: 1n } } };
