import { REJECTION } from '../../../src/core/procedure/acts/question-acts.ts';
import { liveFor } from '../../../src/core/procedure/matter/proposals.ts';
import { nextPair, openRound, pendingVote, unsettledClauses } from '../../../src/core/procedure/matter/settle.ts';
import type { MatterState, Treatment } from '../../../src/core/procedure/matter/state.ts';
import type { Round } from '../../../src/core/procedure/rounds/round.ts';
import { addDays, parseDay, type Day } from '../../../src/core/quantity/day.ts';
import { PEOPLE, text, type Bare } from './acts.ts';

const DAY = parseDay('2025-03-10') ?? ('2025-03-10' as Day);
const one = <Item>(items: readonly [Item, ...Item[]], choice: number): Item => items[choice % items.length] ?? items[0];

/** An act that could well come next, chosen among those by a number: random acts alone never get a matter decided. */
export function sensible(state: MatterState, choice: number): Bare {
  const treatment = state.treatments.at(-1);
  if (!treatment) return meeting(choice);
  switch (treatment.phase) {
    case 'noMeeting':
    case 'adjourned': return { kind: 'resumed' };
    case 'deliberating': return deliberation(treatment, choice);
    case 'closed': return closing(treatment, choice);
    case 'settled': return one<Bare>([{ kind: 'meetingEnded' }, { kind: 'dissentNoted', persons: [one(PEOPLE, choice)], clauses: 'all', inFavourOf: [], text: undefined }, { kind: 'dispatched', to: ['Ada'] }], choice);
    case 'ended': return one<Bare>([{ kind: 'minutesAttested', day: addDays(DAY, choice % 20) }, meeting(choice)], choice >> 3);
    case 'attested': return { kind: 'attestationAnnounced', day: addDays(DAY, choice % 40) };
    case 'announced': return one<Bare>([{ kind: 'appealed', day: addDays(DAY, choice % 60) }, { kind: 'judged', day: DAY, outcome: 'annulled' }, { kind: 'noticeTakenDown', day: addDays(DAY, 60) }, { kind: 'executed', day: DAY }, meeting(choice)], choice);
  }
}

function meeting(choice: number): Bare {
  return {
    kind: 'meetingOpened', body: 'prov', bodyKind: choice % 3 === 0 ? 'assembly' : 'board', day: undefined, item: '§ 1', seats: choice % 2 === 0 ? 5 : undefined,
    attendance: 'complete', chair: 'Ada', announced: 'yes', prepared: 'yes', remoteAllowed: 'no', additions: 'last',
    attendees: PEOPLE.map((person) => ({ person, role: 'member', serves: 'yes', presence: 'room' })),
  };
}

function deliberation({ clauses }: Treatment, choice: number): Bare {
  if (clauses.size === 0) return { kind: 'proposalMade', proposal: 'NF', from: 'förvaltningen', aliases: [], addressee: choice % 5 === 0 ? 'provfullmäktige' : undefined, clauses: [text('1'), text('2')] };
  return one<Bare>([
    { kind: 'deliberationClosed' },
    { kind: 'motionMoved', movers: ['Cia'], items: [{ kind: 'amend', proposal: 'C', clauses: [text('1')] }, { kind: 'add', proposal: 'T', clauses: [text('3')] }] },
    { kind: 'motionMoved', movers: ['Eva'], items: [{ kind: 'amend', proposal: 'E', clauses: [text('1')] }, { kind: 'amend', proposal: 'E', clauses: [text('2')] }] },
    { kind: 'motionMoved', movers: ['Bo'], items: [{ kind: 'amend', proposal: 'B', clauses: [text('1')] }] },
    { kind: 'motionMoved', movers: ['Dan'], items: [{ kind: choice % 2 === 0 ? 'referBack' : 'postpone', reason: 'skäl' }] },
  ], choice);
}

function closing(treatment: Treatment, choice: number): Bare {
  const round = openRound(treatment);
  if (round && pendingVote(round)) {
    const ballots = PEOPLE.map((person, at) => ({ person, option: one(['yes', 'no', 'abstain', 'yes', 'no'] as const, Math.floor(choice / 5 ** at)) }));
    return { kind: 'voteHeld', question: round.id, ballots, stated: undefined, finds: undefined, chairBallot: undefined, lot: undefined };
  }
  if (round && (choice % 3 === 0 || (round.votes.length > 0 && nextPair(round)))) return request(round, choice);
  const formal = treatment.formal.find(({ tried }) => tried === 'notTried');
  if (formal) {
    const requesting = choice % 6;
    return { kind: 'formalTried', motion: formal.motion, present: 5, requesting, against: 5 - requesting, chair: 'against', finds: choice % 2 === 0 ? 'granted' : 'denied', declared: undefined, reason: 'skäl' };
  }
  const [next] = [...unsettledClauses(treatment, 'main'), ...unsettledClauses(treatment, 'addition')].filter((clause) => round?.clauses.includes(clause) !== true || round.stage === 'counter');
  return next === undefined || choice % 11 === 0 ? decision(treatment, round, choice) : question(treatment, round, next, choice);
}

function request(round: Round, choice: number): Bare {
  const pair = round.finding.kind === 'named' ? nextPair(round) : undefined;
  const sides = pair ?? [round.put[0] ?? '', round.put[1] ?? REJECTION];
  const [yes = '', no = ''] = choice % 2 === 0 ? sides : sides.toReversed();
  return { kind: 'voteRequested', question: round.id, yes, no, written: {}, approved: 'yes', form: 'open' };
}

function question(treatment: Treatment, round: Round | undefined, clause: string, choice: number): Bare {
  const live = liveFor(treatment, clause).map(({ id }) => id);
  const found = (ids: readonly string[]): string => ids[choice % ids.length] ?? '';
  const base = { kind: 'questionPut', id: `${clause}-${choice}`, clauses: [clause] } as const;
  const state = treatment.clauses.get(clause);
  if (state?.kind === 'addition') return { ...base, stage: 'addition', put: live, finds: { kind: 'adopted', proposal: found([...live, REJECTION]) }, order: [] };
  const named = round?.clauses.includes(clause) === true && round.finding.kind === 'named' ? round.finding : undefined;
  const main = state?.main ?? named?.main;
  const counter = round?.votes.at(-1)?.held?.winner;
  const against = state?.counter ?? (counter?.kind === 'won' ? counter.proposal : named?.counter);
  if (main !== undefined && against !== undefined) return { ...base, stage: 'main', put: [main, against], finds: { kind: 'adopted', proposal: found([main, against]) }, order: [] };
  if (live.length > 2) return { ...base, stage: 'counter', put: live, finds: { kind: 'named', main: live[0] ?? '', counter: live[1 + (choice % (live.length - 1))] ?? '' }, order: live.slice(1) };
  return { ...base, stage: live.length === 2 ? 'main' : 'single', put: live, finds: { kind: 'adopted', proposal: found(live) }, order: [] };
}

function decision({ clauses }: Treatment, round: Round | undefined, choice: number): Bare {
  const stated = [...clauses.values()].map(({ clause, settled }): [string, string] => {
    const open = round?.clauses.includes(clause) === true && round.finding.kind === 'adopted' ? round.finding.proposal : 'NF';
    return [clause, choice % 7 === 0 ? 'NF' : settled?.kind === 'adopted' ? settled.proposal : open];
  });
  return { kind: 'decisionStated', clauses: new Map(stated) };
}
