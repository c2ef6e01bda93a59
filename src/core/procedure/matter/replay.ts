import type { Act, Correction } from '../acts/act.ts';
import { refusal, type Refusal } from '../law/refusal.ts';
import { remark } from '../law/remark.ts';
import type { ClauseNumber } from '../acts/recorded.ts';
import { handle } from './handle.ts';
import { proposalOf } from './proposals.ts';
import { outcomeOfClauses } from './settled-clauses.ts';
import { rankOf } from './phase.ts';
import { newMatter, type MatterHead, type MatterState, type Treatment } from './state.ts';
import { closed, nextPair, openRound, pendingVote } from './settle.ts';
import { refused, type Step } from './step.ts';

/** The matter its acts make, or the first act that may not be done with the matter as it was before it. */
export type Replayed =
  | { readonly kind: 'replayed'; readonly state: MatterState }
  | { readonly kind: 'refused'; readonly state: MatterState; readonly refusal: Refusal };

/** Folds acts into a matter. The same acts always make the same matter; nothing an act does is undone by a later one. */
export function replay(head: MatterHead, acts: readonly Act[]): Replayed {
  let state = newMatter(head);
  for (const act of acts) {
    const step = record(state, act);
    if (step.kind === 'refused') return { kind: 'refused', state, refusal: step.refusal };
    ({ state } = step);
  }
  return { kind: 'replayed', state };
}

/** The matter after one more act. */
export function record(state: MatterState, act: Act): Step {
  const step = act.kind === 'correction' ? correct(state, act) : advance(state, act);
  return step.kind === 'refused' ? step : { kind: 'done', state: { ...step.state, record: [...state.record, act] } };
}

/** Acts that leave the last question open, so that a vote can still be asked for or held. */
const LEAVE_OPEN: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'voteRequested', 'voteHeld', 'arrived', 'left', 'conflictOfInterest', 'substituteServes', 'chairChanged', 'adjourned', 'resumed',
]);

function advance(state: MatterState, act: Exclude<Act, Correction>): Step {
  const treatment = state.treatments.at(-1);
  const round = treatment && openRound(treatment);
  if (!treatment || !round || LEAVE_OPEN.has(act.kind)) return handle(state, act);
  const goesOn = round.finding.kind === 'named' && round.votes.length > 0 && nextPair(round) !== undefined;
  if (pendingVote(round) || goesOn) return refused(refusal('vote-not-held', 'L16', act, { question: round.id }));
  return handle({ ...state, treatments: [...state.treatments.slice(0, -1), closed(treatment, round)] }, act);
}

/**
 * A correction: the matter is made again with the new act in the old one's place. It may not bring the matter back, and once the
 * minutes are attested it may not change what was decided: that takes a new decision (JO 3339-2013).
 */
function correct(state: MatterState, act: Correction): Step {
  const acts = correctedActs(state.record);
  const at = acts.findIndex(({ id }) => id === act.corrects);
  if (at === -1) return refused(refusal('correction-unknown', 'P13', act, { corrects: act.corrects }));
  const instead = { ...act.instead, id: act.corrects };
  let after = newMatter(state.head);
  for (const one of [...acts.slice(0, at), instead, ...acts.slice(at + 1)]) {
    const step = advance(after, one);
    if (step.kind === 'refused') return refused(refusal('correction-refused', 'P13', act, { corrects: act.corrects, code: step.refusal.code }));
    after = step.state;
  }
  const back = state.treatments.find(({ phase }, index) => rankOf(after.treatments[index]?.phase ?? 'noMeeting') < rankOf(phase));
  if (back) return refused(refusal('correction-goes-back', 'ORDER', act, { corrects: act.corrects, phase: back.phase }));
  const changed = state.treatments.flatMap((treatment, index) => {
    if (rankOf(treatment.phase) < rankOf('attested')) return [];
    const [old, made] = [outcomeOfClauses(treatment), outcomeOfClauses(after.treatments[index])];
    return [...new Set([...old.keys(), ...made.keys()])].filter((clause) => old.get(clause) !== made.get(clause));
  });
  if (changed.length > 0) return refused(refusal('correction-changes-decision', 'P14', act, { corrects: act.corrects, clauses: changed }));
  const reworded = state.treatments.flatMap((treatment, index) => rewordedIn(treatment, after.treatments[index]));
  // The matter is made again without earlier corrections, which changed the text all the same.
  const told = state.remarks.filter(({ code }) => code === 'decided-text-reworded');
  const remarks = reworded.map((clause) => remark('decided-text-reworded', 'warning', 'P14', act, { clause, corrects: act.corrects }));
  return { kind: 'done', state: { ...after, remarks: [...after.remarks, ...told, ...remarks] } };
}

/** Clauses whose adopted text a correction has changed after it was decided: an attester signs what was decided (JO 3339-2013). */
function rewordedIn(before: Treatment, after: Treatment | undefined): readonly ClauseNumber[] {
  if (!after || rankOf(before.phase) < rankOf('settled')) return [];
  return [...before.clauses.values()].flatMap(({ clause, settled }) => {
    if (settled?.kind !== 'adopted') return [];
    const [old, made] = [before, after].map((one) => proposalOf(one, clause, settled.proposal)?.text);
    return old === made ? [] : [clause];
  });
}

/** The acts as they read when every correction stands in the place of what it corrects. */
function correctedActs(recorded: readonly Act[]): readonly Exclude<Act, Correction>[] {
  let acts: readonly Exclude<Act, Correction>[] = [];
  for (const act of recorded) {
    acts = act.kind === 'correction' ? acts.map((one) => (one.id === act.corrects ? { ...act.instead, id: act.corrects } : one)) : [...acts, act];
  }
  return acts;
}
