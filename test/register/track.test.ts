/** Whether a thing holds when days are known only within limits, against every way the days can have been. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/quantity/day.ts';
import type { DayWithin } from '../../src/core/language/declarations/decision.ts';
import { indexRegister } from '../../src/core/register/index/index-register.ts';
import { changes } from '../../src/core/register/queries/changes.ts';
import { inForce, standing } from '../../src/core/register/queries/in-force.ts';
import { stateOn } from '../../src/core/register/index/track.ts';
import { moment } from '../../src/core/register/index/visible.ts';
import type { Claim } from '../../src/core/register/index/claim.ts';
import { DAYS, FIRST, holding, someRegister } from './generated.ts';
import { day, on, registerOf } from './example.ts';

/** Every day of a span that can matter: its ends, and those around the days asked about. */
function possible({ earliest, latest }: DayWithin, interesting: readonly Day[]): readonly Day[] {
  const days = [earliest, latest, ...interesting.flatMap((one) => [addDays(one, -1), one, addDays(one, 1)])];
  return [...new Set(days.filter((one) => earliest <= one && one <= latest))];
}

/** What each way the days can have been says: the last decided of the claims that have begun. */
function worlds(claims: readonly Claim[], asked: Day, known: Day | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const entries = [...new Set(claims.map(({ entry }) => entry))];
  const pick = (at: number, chosen: ReadonlyMap<unknown, { readonly decided: Day; readonly known: Day }>): void => {
    const entry = entries[at];
    if (entry) {
      for (const decided of possible(entry.decided, [asked, ...entries.flatMap((one) => [one.decided.earliest, one.decided.latest])])) {
        for (const knownOn of possible(entry.known, known === undefined ? [] : [known])) pick(at + 1, new Map([...chosen, [entry, { decided, known: knownOn }]]));
      }
      return;
    }
    const begun = (claim: Claim, from: Day): 'yes' | 'no' => (from <= asked && (known === undefined || (chosen.get(claim.entry)?.known ?? '') <= known) ? 'yes' : 'no');
    const starts = (index: number, begins: readonly Day[]): void => {
      const claim = claims[index];
      if (claim) {
        for (const from of possible(claim.from, [asked])) starts(index + 1, [...begins, from]);
        return;
      }
      const running = claims.filter((one, position) => begun(one, begins[position] ?? asked) === 'yes');
      const last = running.toSorted((a, b) => {
        const [x, y] = [chosen.get(a.entry)?.decided ?? '', chosen.get(b.entry)?.decided ?? ''];
        return a.entry === b.entry ? a.order - b.order : x < y ? -1 : x > y ? 1 : a.order - b.order;
      }).at(-1);
      found.add(last === undefined || last.says === 'ceased' || (last.ends && last.ends.earliest <= asked) ? 'notInForce' : 'inForce');
    };
    starts(0, []);
  };
  pick(0, new Map());
  return found;
}

const someMoment = fc.tuple(fc.nat({ max: DAYS + 40 }), fc.option(fc.nat({ max: DAYS + 40 }), { nil: undefined }))
  .map(([at, known]) => ({ day: addDays(FIRST, at), known: known === undefined ? undefined : addDays(FIRST, known) }));

describe('the state of a document', () => {
  test('is certain only where every way the days can have been agrees, and always when all days are known', () => {
    fc.assert(fc.property(someRegister(holding), someMoment, (register, asked) => {
      const index = indexRegister(register);
      for (const { track } of index.numbered) {
        if (track.claims.length > 3) continue;
        const { state } = stateOn(index, track, moment(asked));
        const ways = worlds(track.claims, asked.day, asked.known);
        const allowed = state === 'uncertain' ? ways : new Set([state]);
        expect([state, ways]).toEqual([state, allowed]);
        const isExact = track.claims.every(({ from, entry: { decided, known: learned } }) => [from, decided, learned].every(({ earliest, latest }) => earliest === latest));
        expect(isExact && state === 'uncertain').toBe(false);
      }
    }), { numRuns: 200 });
  });

  test('is uncertain only where some ways differ, when all days are known but one', () => {
    const book = registerOf({ file: 'konstruerat.yaml', text: YEAR_ONLY });
    const state = (text: string): string | undefined => standing(book, 'reglerna', on(text))?.state;
    expect([state('2019-12-31'), state('2020-06-01'), state('2020-12-31'), state('2021-01-01'), state('2021-06-30'), state('2021-07-01')])
      .toEqual(['notInForce', 'uncertain', 'inForce', 'inForce', 'inForce', 'notInForce']);
  });

  test('is uncertain when a decision of some day that year may come before or after the one that ended it', () => {
    const book = registerOf({ file: 'konstruerat.yaml', text: EITHER_ORDER });
    expect(standing(book, 'reglerna', on('2020-06-01'))).toMatchObject({ state: 'uncertain', rests: [{ name: 'beslut 2' }, { name: 'beslut 1' }] });
  });

  test('is the same asked of one document, of all, and by changes from a day to itself', () => {
    fc.assert(fc.property(someRegister(), someMoment, (register, asked) => {
      const index = indexRegister(register);
      const all = new Map(inForce(index, asked).map((one) => [one.document.name, one]));
      for (const name of register.documents.keys()) {
        const one = standing(index, name, asked);
        expect(all.get(name)).toEqual(one?.state === 'notInForce' ? undefined : one);
      }
      expect(changes(index, { from: asked.day, to: asked.day, known: asked.known }).changed).toEqual([]);
    }));
  });

  test('never depends on what was not known', () => {
    fc.assert(fc.property(someRegister(), someMoment, (register, asked) => {
      const known = asked.known ?? FIRST;
      const later = new Map([...register.entries].filter(([, entry]) => entry.known.earliest <= known));
      const names = (one: ReturnType<typeof indexRegister>): unknown => inForce(one, { day: asked.day, known }).map(({ document, state, since }) => [document.name, state, since]);
      expect(names(indexRegister(register))).toEqual(names(indexRegister({ ...register, entries: later })));
    }));
  });
});

describe('a correction', () => {
  const book = registerOf({ file: 'konstruerat.yaml', text: CORRECTED_TEXT() });

  test('takes the place of what it corrects from the day it is known, and leaves what was known before', () => {
    const state = (text: string, known?: string): string | undefined => standing(book, 'reglerna', on(text, known))?.state;
    expect([state('2020-02-15', '2020-05-31'), state('2020-02-15', '2020-06-01'), state('2020-02-15')]).toEqual(['inForce', 'notInForce', 'notInForce']);
    expect([state('2020-03-15', '2020-05-31'), state('2020-03-15', '2020-06-01')]).toEqual(['inForce', 'inForce']);
  });

  test('is uncertain while the day it became known is', () => {
    const unsure = registerOf({ file: 'konstruerat.yaml', text: CORRECTED_TEXT().replace('känt: 2020-06-01', 'känt: 2020-06') });
    expect(standing(unsure, 'reglerna', on('2020-02-15', '2020-06-10'))?.state).toBe('uncertain');
  });
});

test('a later decision on the same exception takes the place of the earlier, end and all', () => {
  const book = registerOf({ file: 'konstruerat.yaml', text: LAYERS });
  const until = (text: string): unknown => standing(book, 'reglerna', on(text))?.layers.map(({ rests }) => rests.map(({ name }) => name));
  expect([until('2020-06-01'), until('2021-06-01'), until('2023-06-01'), until('2024-06-01')]).toEqual([[['beslut 1']], [['beslut 2']], [['beslut 2']], []]);
  expect(day('2020-06-01') < day('2021-06-01')).toBe(true);
});

const HEAD = `# konstruerat provexempel
organ: { nämnden: { nivå: nämnd } }
dokument: { reglerna: { titel: Reglerna } }
poster:`;

const entryText = (name: string, decided: string, effect: string, more = ''): string => `
  ${name}: { organ: nämnden, datum: ${decided}, rubrik: Ett beslut, känt genom: egen text, källa: konstruerat${more}, verkan: [${effect}] }`;

const YEAR_ONLY = `${HEAD}${entryText('beslut 1', '2019-06-01', '{ antar: reglerna, från: 2020 }')}${entryText('beslut 2', '2021-06-01', '{ upphäver: reglerna, från: 2021-07-01 }')}\n`;

const EITHER_ORDER = `${HEAD}${entryText('beslut 1', '2020', '{ antar: reglerna, från: 2020-01-01 }, { återverkar: reglerna, från: 2020-01-01 }')}${entryText('beslut 2', '2020-03-01', '{ upphäver: reglerna, från: 2020-03-01 }')}\n`;

function CORRECTED_TEXT(): string {
  return `${HEAD}${entryText('beslut 1', '2020-01-15', '{ antar: reglerna, från: 2020-02-01 }')}${entryText('rättelse', '2020-01-15', '{ antar: reglerna, från: 2020-03-01 }', ', känt: 2020-06-01, rättar: beslut 1')}\n`;
}

const LAYERS = `${HEAD}${entryText('beslut 1', '2020-01-15', '{ undantar: Torvalla, i: reglerna, från: 2020-01-01, till: 2022-12-31 }')}${entryText('beslut 2', '2021-01-15', '{ undantar: Torvalla, i: reglerna, från: 2021-01-01, till: 2023-12-31 }')}\n`;
