/** Whatever anybody tries, in any order: money is neither made nor lost, and nothing is half moved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_PURSES, type PurseAct, type PurseLedger } from '../../../src/core/payments/purses/acts.ts';
import { grantedIn, replayPurses } from '../../../src/core/payments/purses/ledger.ts';
import { readPurseActs, writePurseActs } from '../../../src/core/payments/purses/ledger-text.ts';
import { fundOf, type Purse } from '../../../src/core/payments/purses/purse.ts';
import type { AskedAct } from '../../../src/core/payments/purses/reading/read-purse-sheet.ts';
import { trySheet } from '../../../src/core/payments/purses/record.ts';
import { fingerprint } from '../../../src/node/fingerprint.ts';
import { day, exampleRegister } from '../../register/example.ts';
import { ACTIVITY, exampleRules, FRAME, FROSON, FUNASDALEN, GRANT_FRAME, PLACE, SVEG } from './purse-parts.ts';

const index = exampleRegister();
const { rules } = exampleRules(index);
const judging = { index, rules, fingerprint };
const ENDS = ['outside', FRAME, GRANT_FRAME, SVEG, FUNASDALEN, FROSON, ACTIVITY] as const;
const DAYS = ['2008-06-01', '2017-06-01', '2018-09-01', '2018-10-01'] as const;
const BODIES = ['regionfullmäktige', 'regionstyrelsen', 'primärvårdschefen'] as const;

/** The books as a clerk would keep them: what stands of each transfer, and nothing else. */
interface Clerk {
  readonly standing: Map<string, { readonly from: string; readonly to: string; readonly ore: bigint }>;
  readonly reached: Record<'moved' | 'corrected' | 'reversed' | 'refused', number>;
}

interface Real {
  ledger: PurseLedger;
  readonly acts: PurseAct[];
}

/** One try, right or wrong. References are by place in the list of what is done, so that many of them find something. */
class Try implements fc.Command<Clerk, Real> {
  readonly #make: (names: readonly string[]) => AskedAct;
  readonly #said: string;

  constructor(make: (names: readonly string[]) => AskedAct, said: string) {
    this.#make = make;
    this.#said = said;
  }

  check(): boolean {
    return true;
  }

  run(clerk: Clerk, real: Real): void {
    const asked = this.#make([...clerk.standing.keys()]);
    const before = real.ledger;
    const { tried: [tried], ledger } = trySheet({ acts: [asked], sureness: 'constructed' }, before, judging);
    real.ledger = ledger;
    if (!tried?.act) {
      clerk.reached.refused += 1;
      leftAlone(ledger, before);
      return;
    }
    real.acts.push(tried.act);
    clerk.reached[asked.kind] += 1;
    if (asked.kind === 'reversed') clerk.standing.delete(asked.of);
    else clerk.standing.set(asked.of ?? asked.name, { from: asked.from === 'outside' ? '' : asked.from.name, to: asked.to.name, ore: asked.ore });
    keptBooks(clerk, real.ledger);
  }

  toString(): string {
    return this.#said;
  }
}

function leftAlone(ledger: PurseLedger, before: PurseLedger): void {
  expect(ledger).toBe(before);
}

/** The purses hold what the clerk's books say, none is below 0, each fund holds what it was granted, and all together what was granted in all. */
function keptBooks({ standing }: Clerk, { purses }: PurseLedger): void {
  const held = new Map<string, bigint>();
  for (const { from, to, ore } of standing.values()) {
    if (from !== '') held.set(from, (held.get(from) ?? 0n) - ore);
    held.set(to, (held.get(to) ?? 0n) + ore);
  }
  const differing = [...purses.values()].filter(({ purse, ore }) => ore !== (held.get(purse.name) ?? 0n) || ore < 0n);
  const sumOf = (chosen: readonly bigint[]): bigint => chosen.reduce((sum, ore) => sum + ore, 0n);
  const ofFund = (fund: 'careChoice' | 'appropriation') => sumOf([...purses.values()].filter(({ purse }) => fundOf(purse) === fund).map(({ ore }) => ore));
  const granted = (frame: Purse) => sumOf([...standing.values()].filter(({ from, to }) => from === '' && to === frame.name).map(({ ore }) => ore));
  // One expectation for each act: ten thousand sequences are many.
  expect([differing.length, ofFund('careChoice') - granted(FRAME), ofFund('appropriation') - granted(GRANT_FRAME)]).toEqual([0, 0n, 0n]);
}

const end = fc.constantFrom(...ENDS);
const purse = fc.constantFrom(...ENDS.slice(1).filter((one): one is Purse => one !== 'outside'));
const common = { name: fc.nat({ max: 60 }), on: fc.constantFrom(...DAYS), by: fc.constantFrom(...BODIES), ore: fc.integer({ min: -1, max: 400 }), which: fc.nat({ max: 9 }) };
const likely = fc.constantFrom(
  ['outside', FRAME, 'regionfullmäktige', '2017-06-01'] as const, [FRAME, SVEG, 'primärvårdschefen', '2017-06-01'] as const, [FRAME, FROSON, 'primärvårdschefen', '2018-09-01'] as const,
  [SVEG, FUNASDALEN, 'primärvårdschefen', '2018-09-01'] as const, [FUNASDALEN, SVEG, 'primärvårdschefen', '2018-10-01'] as const, ['outside', GRANT_FRAME, 'regionstyrelsen', '2018-09-01'] as const,
  [GRANT_FRAME, ACTIVITY, 'primärvårdschefen', '2018-10-01'] as const,
);
const named = (kind: string, name: number): string => `${kind} ${name}`;
const placed = { place: PLACE as AskedAct['place'] };

const moves = fc.record({ ...common, from: end, to: purse }).map(({ name, on, by, ore, from, to }) =>
  new Try(() => ({ ...placed, kind: 'moved', name: named('flytt', name), day: day(on), by, from, to, ore: BigInt(ore), decision: 'prov' }), `flytt ${name} ${ore}`));
const rightMoves = fc.tuple(likely, common.name, fc.integer({ min: 1, max: 400 })).map(([[from, to, by, on], name, ore]) =>
  new Try(() => ({ ...placed, kind: 'moved', name: named('flytt', name), day: day(on), by, from, to, ore: BigInt(ore), decision: 'prov' }), `rätt flytt ${name} ${ore}`));
const corrections = fc.tuple(likely, common.name, common.ore, common.which).map(([[from, to, by, on], name, ore, which]) =>
  new Try((names) => ({ ...placed, kind: 'corrected', name: named('rättelse', name), of: names[which % Math.max(1, names.length)] ?? 'ingen', day: day(on), by, from, to, ore: BigInt(ore), reason: 'prov' }), `rättelse ${name} av ${which}`));
const reversals = fc.record(common).map(({ name, on, by, which }) =>
  new Try((names) => ({ ...placed, kind: 'reversed', name: named('återföring', name), of: names[which % Math.max(1, names.length)] ?? 'ingen', day: day(on), by, reason: 'prov' }), `återföring ${name} av ${which}`));

test('money is conserved over any sequence of transfers, reversals and corrections', () => {
  const reached = { moved: 0, corrected: 0, reversed: 0, refused: 0 };
  fc.assert(fc.property(fc.commands([moves, rightMoves, rightMoves, rightMoves, corrections, reversals], { maxCommands: 24 }), (commands) => {
    const real: Real = { ledger: EMPTY_PURSES, acts: [] };
    fc.modelRun(() => ({ model: { standing: new Map(), reached }, real }), commands);
    // What was written can be read back, and gives the same purses when it is replayed from the first line.
    const lines = real.acts.map((act) => readPurseActs(writePurseActs([act]), fingerprint));
    expect(lines).toEqual(real.acts.map((act) => ({ kind: 'acts', acts: [act] })));
    const again = replayPurses(real.acts.map((act) => ({ act, place: PLACE })));
    expect(again).toEqual({ kind: 'taken', ledger: real.ledger });
    expect([...real.ledger.purses.values()].reduce((sum, { ore }) => sum + ore, 0n)).toBe(grantedIn(real.ledger));
  }), { numRuns: 10_000 });
  // The property says nothing of what is never reached.
  expect(Object.values(reached).every((count) => count > 500)).toBe(true);
});
