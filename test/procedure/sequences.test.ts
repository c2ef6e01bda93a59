/** Ten thousand sequences of acts, in any order: whatever is recorded, the matter never comes into a state it may not be in. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../src/core/procedure/acts/act.ts';
import { record, replay } from '../../src/core/procedure/matter/replay.ts';
import { newMatter, type MatterState } from '../../src/core/procedure/matter/state.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import { anyAct, head, PEOPLE, place, type Bare } from './sequences/acts.ts';
import { backwards, corrected, unlawful } from './sequences/invariants.ts';
import { sensible } from './sequences/sensible.ts';

/** Everything recorded so far. */
interface Model { acts: readonly Act[] }
interface Real { state: MatterState }

/** Records an act; what it may not do leaves everything as it was. */
class Recording implements fc.Command<Model, Real> {
  readonly choose: (state: MatterState) => Bare;
  constructor(choose: (state: MatterState) => Bare) { this.choose = choose; }
  check(): boolean { return true; }
  run(model: Model, real: Real): void {
    const before = real.state;
    const bare = this.choose(before);
    // The file's reader refuses an id that is used twice, so no act has one.
    const own = bare.id === undefined || model.acts.some(({ id }) => id === bare.id) ? `a${model.acts.length}` : bare.id;
    const act = { ...bare, place, id: own } as Act;
    const step = record(before, act);
    if (step.kind === 'refused') return;
    model.acts = [...model.acts, act];
    real.state = step.state;
    const last = step.state.treatments.at(-1);
    const faults = [...(act.kind === 'correction' ? corrected(before, step.state) : backwards(before, step.state)), ...(last ? unlawful(last) : [])];
    if (faults.length > 0) throw new Error(faults.join(', '));
  }
  toString(): string { return this.choose.name; }
}

/** Puts another act in the place of an earlier one. */
const correcting = fc.record({ choice: fc.nat({ max: 1_000_000 }), bare: anyAct }).map(({ choice, bare }) => new Recording((state): Bare => {
  const acts = state.record.filter((one) => one.kind !== 'correction');
  const old = acts[choice % Math.max(1, acts.length)];
  if (!old) return bare;
  const kept = choice % 2 === 0 && old.kind === 'voteHeld' && old.ballots ? { ...old, ballots: old.ballots.toReversed().map(({ option }, at) => ({ person: PEOPLE[at] ?? 'Ada', option })) } : { ...bare, id: old.id, place };
  return { kind: 'correction', corrects: old.id, reason: 'fel', instead: kept } as Bare;
}));

const wild = anyAct.map((bare) => new Recording(() => bare));
const likely = fc.nat({ max: 1_000_000 }).map((choice) => new Recording((state) => sensible(state, choice)));

test('10 000 sequences of acts leave no forbidden state, and replay to the same', () => {
  const reached = new Map<string, number>();
  const count = (word: string): void => { reached.set(word, (reached.get(word) ?? 0) + 1); };
  fc.assert(fc.property(fc.commands([likely, likely, likely, likely, likely, likely, wild, wild, correcting], { maxCommands: 40, size: 'max' }), (sequence) => {
    const model: Model = { acts: [] };
    const real: Real = { state: newMatter(head) };
    fc.modelRun(() => ({ model, real }), sequence);
    for (const { phase, result, rounds, clauses } of real.state.treatments) {
      count(phase);
      if (real.state.record.some(({ kind }) => kind === 'correction')) count(`corrected ${phase}`);
      count(result);
      for (const { stage, votes } of rounds) count(`${stage} ${votes.length > 1 ? 'votes' : votes.length === 1 ? 'vote' : 'acclamation'}`);
      for (const { settled } of clauses.values()) count(settled?.kind === 'adopted' ? settled.by : settled?.kind ?? 'unsettled');
    }
    // What a board only proposes never gets legal force.
    const proposing = outcomeOf(real.state).meetings.filter(({ bodyKind, clauses }) => bodyKind === 'board' && clauses.every(({ status }) => status !== 'decided') && clauses.some(({ status }) => status === 'proposed'));
    expect(proposing.every(({ dates }) => dates.appeal.kind === 'notAppealable')).toBe(true);
    expect(isDeepStrictEqual(replay(head, model.acts), { kind: 'replayed', state: real.state })).toBe(true);
  }), { numRuns: 10_000 });
  const seen = [...reached].filter(([, times]) => times >= 20).map(([word]) => word);
  expect(seen).toEqual(expect.arrayContaining([
    'closed', 'settled', 'ended', 'attested', 'announced', 'decided', 'postponed', 'referredBack', 'acclamation', 'majority', 'castingVote', 'conflict', 'unrecorded',
    'corrected settled', 'corrected attested', 'counter vote', 'counter votes', 'main vote', 'addition vote', 'single vote',
  ]));
});
