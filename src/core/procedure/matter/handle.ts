import type { Act, Correction } from '../acts/act.ts';
import { refusal } from '../law/refusal.ts';
import { announce, attest, dateAfterwards, dispatch, judge, takeDown } from './handlers/after.ts';
import { stateDecision } from './handlers/decision.ts';
import { makeNote, noteDissent } from './handlers/dissent.ts';
import { tryFormal } from './handlers/formal.ts';
import { openMeeting } from './handlers/meeting.ts';
import { closeDeliberation, makeProposal, moveMotion, refuseProposal, speak, withdraw } from './handlers/motions.ts';
import { adjourn, agreeUrgency, changeChair, changePresence, endMeeting, noteConflict, noteNonParticipation, substitute } from './handlers/presence.ts';
import { putQuestion } from './handlers/question.ts';
import { holdVote } from './handlers/vote-held.ts';
import { requestVote } from './handlers/vote-requested.ts';
import type { MatterState } from './state.ts';
import { refused, type At, type Handler, type Step } from './step.ts';

type Handled = Exclude<Act, Correction | { readonly kind: 'meetingOpened' }>;
type Handlers = { readonly [Kind in Handled['kind']]: Handler<Extract<Handled, { readonly kind: Kind }>> };

/** One handler a kind of act: an act without one does not compile. */
const HANDLERS: Handlers = {
  urgencyAgreed: agreeUrgency, arrived: changePresence, left: changePresence, conflictOfInterest: noteConflict, substituteServes: substitute,
  chairChanged: changeChair, nonParticipation: noteNonParticipation, adjourned: adjourn, resumed: adjourn, meetingEnded: endMeeting,
  proposalMade: makeProposal, motionMoved: moveMotion, spoke: speak, motionWithdrawn: withdraw, proposalRefused: refuseProposal,
  deliberationClosed: closeDeliberation, questionPut: putQuestion, voteRequested: requestVote, voteHeld: holdVote, formalTried: tryFormal,
  decisionStated: stateDecision, dissentNoted: noteDissent, noteMade: makeNote, minutesAttested: attest, attestationAnnounced: announce,
  noticeTakenDown: takeDown, dispatched: dispatch, appealed: dateAfterwards, stayed: dateAfterwards, executed: dateAfterwards, judged: judge,
};

export function handle(state: MatterState, act: Exclude<Act, Correction>): Step {
  if (act.kind === 'meetingOpened') return openMeeting(state, act);
  const treatment = state.treatments.at(-1);
  if (!treatment) return refused(refusal('act-out-of-order', 'ORDER', act, { act: act.kind, phase: 'noMeeting' }));
  const handler = HANDLERS[act.kind] as (at: At, act: Handled) => Step;
  return handler({ state, treatment }, act);
}
