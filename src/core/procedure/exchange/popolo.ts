import { REJECTION, type BallotOption } from '../acts/question-acts.ts';
import { nameOf } from '../outcome-of.ts';
import type { Proposal } from '../matter/state.ts';
import { exactDay, given, type JsonObject } from './json.ts';
import type { PublishedMatter, PublishedMeeting, PublishedVote, SideMeaning } from './published.ts';

/** What has to be said in words: made where all words are. */
export interface PopoloWords {
  /** The side of a question as the text of a motion: what it would adopt, or that it would reject it. */
  readonly motionText: (meaning: SideMeaning) => string;
  readonly meetingName: (meeting: PublishedMeeting) => string;
}

/**
 * Matters as Popolo has them. Popolo takes yes to be that a motion passed; here Ja is one side of a question, which may be to reject.
 * So the motion of each vote event is just what Ja stood for, its result is whether that won, and `extras` says what both sides were
 * and what was adopted. Each proposal is a motion too, whose result is whether its own text was adopted.
 */
export function mattersPopolo(matters: readonly PublishedMatter[], words: PopoloWords): JsonObject {
  const persons = new Map(matters.flatMap(({ matter: { head } }) => [...head.persons.values()].map((person) => [nameOf(head, person.id), person] as const)));
  const bodies = [...new Map(matters.flatMap(({ meetings }) => meetings.map(({ outcome: { body, bodyKind } }) => [body, bodyKind] as const)))];
  const parties = [...new Set([...persons.values()].flatMap(({ party }) => party ?? []))];
  return {
    organizations: [
      ...bodies.map(([name, kind]) => ({ id: name, name, classification: kind })), ...parties.map((party) => ({ id: partyId(party), name: party, classification: 'party' })),
    ],
    persons: [...persons].map(([id, { name }]) => ({ id, name })),
    memberships: [
      ...[...persons].flatMap(([id, { party }]) => (party === undefined ? [] : [{ id: `${id} i ${partyId(party)}`, person_id: id, organization_id: partyId(party) }])),
      ...unique(matters.flatMap((one) => one.meetings.flatMap((meeting) => seats(one, meeting)))),
    ],
    events: matters.flatMap((one) => one.meetings.map((meeting) => ({
      id: meetingId(one, meeting), name: words.meetingName(meeting), classification: 'meeting', organization_id: meeting.outcome.body, ...given('start_date', exactDay(meeting.outcome.day)),
    }))),
    motions: matters.flatMap((one) => one.meetings.flatMap((meeting) => [...proposals(one, meeting), ...meeting.votes.map((vote) => voteMotion(one, meeting, vote, words))])),
    vote_events: matters.flatMap((one) => one.meetings.flatMap((meeting) => meeting.votes.map((vote) => voteEvent(one, meeting, vote)))),
  };
}

const partyId = (party: string): string => `parti ${party}`;
const meetingId = ({ outcome: { caseNumber } }: PublishedMatter, { outcome: { body, item } }: PublishedMeeting): string => `${caseNumber} ${body} ${item}`;
const voteId = (one: PublishedMatter, meeting: PublishedMeeting, { number }: PublishedVote): string => `${meetingId(one, meeting)} omröstning ${number}`;

/** Who had a seat, as the meeting shows it; a membership's first and last day are not in minutes. */
function seats({ matter: { head } }: PublishedMatter, { outcome: { body }, treatment: { opened } }: PublishedMeeting): readonly JsonObject[] {
  return opened.attendees.map(({ person, role }) => ({ id: `${nameOf(head, person)} i ${body}, ${role}`, person_id: nameOf(head, person), organization_id: body, role }));
}

function unique(all: readonly JsonObject[]): readonly JsonObject[] {
  return [...new Map(all.map((one) => [one['id'], one])).values()];
}

function source({ matter: { source: from, about } }: PublishedMatter): JsonObject {
  return { sources: [{ note: [from, about].filter((text) => text !== undefined).join('; ') }] };
}

/** The proposals and motions of a meeting, clause by clause. */
function proposals(one: PublishedMatter, meeting: PublishedMeeting): readonly JsonObject[] {
  const { matter: { head } } = one;
  return meeting.treatment.proposals.map((proposal) => {
    const [mover] = proposal.movers;
    return {
      id: `${meetingId(one, meeting)} punkt ${proposal.clause} ${proposal.id}`, organization_id: meeting.outcome.body, text: proposal.text, classification: proposal.kind,
      ...given('creator_id', mover && nameOf(head, mover)), ...given('date', exactDay(meeting.outcome.day)), ...given('result', resultOf(meeting, proposal)), ...source(one),
      extras: { clause: proposal.clause, proposal: proposal.id, movers: proposal.movers.map((id) => nameOf(head, id)), ...given('from', proposal.from) },
    };
  });
}

function resultOf({ outcome: { clauses } }: PublishedMeeting, { clause, id, state }: Proposal): string | undefined {
  const settled = clauses.find((one) => one.clause === clause);
  if (state !== 'live') return state;
  if (settled?.status === 'referredBack' || settled?.status === 'postponed') return settled.status === 'referredBack' ? 'referred back' : 'postponed';
  return settled?.settledBy?.winner === undefined || settled.status === 'unknown' ? undefined : settled.settledBy.winner === id ? 'pass' : 'fail';
}

/** What the Ja side would have adopted, as a motion of its own: only so is yes that it passed. */
function voteMotion(one: PublishedMatter, meeting: PublishedMeeting, vote: PublishedVote, { motionText }: PopoloWords): JsonObject {
  return {
    id: `${voteId(one, meeting, vote)} ja`, organization_id: meeting.outcome.body, text: motionText(vote.sides.yes), classification: 'yes side of a question',
    ...given('date', exactDay(meeting.outcome.day)), ...given('result', passOrFail(vote)), ...source(one),
  };
}

function passOrFail({ passed }: PublishedVote): string | undefined {
  return passed === undefined ? undefined : passed === 'yes' ? 'pass' : 'fail';
}

const OPTIONS: Readonly<Record<BallotOption, string>> = { yes: 'yes', no: 'no', abstain: 'abstain', absent: 'absent' };

function voteEvent(one: PublishedMatter, meeting: PublishedMeeting, vote: PublishedVote): JsonObject {
  const { matter: { head } } = one;
  const { held: { tally, ballots, winner }, round, sides } = vote;
  const roles = new Map(meeting.treatment.opened.attendees.map(({ person, role }) => [person, role]));
  return {
    id: voteId(one, meeting, vote), organization_id: meeting.outcome.body, identifier: round.id, motion_id: `${voteId(one, meeting, vote)} ja`, classification: round.stage,
    ...given('start_date', exactDay(meeting.outcome.day)), ...given('result', passOrFail(vote)),
    counts: [{ option: 'yes', value: tally.yes }, { option: 'no', value: tally.no }, { option: 'abstain', value: tally.abstain }],
    ...(ballots ? { votes: ballots.map(({ person, option }) => ({
      vote_event_id: voteId(one, meeting, vote), voter_id: nameOf(head, person), option: OPTIONS[option],
      ...given('party_id', head.persons.get(person)?.party && partyId(head.persons.get(person)?.party ?? '')), ...given('role', roles.get(person)),
    })) } : {}),
    ...source(one),
    extras: {
      event_id: meetingId(one, meeting), clauses: round.clauses, stage: round.stage, yes_means: meaning(sides.yes), no_means: meaning(sides.no),
      ...given('motion_passed', vote.passed), ...given('winner', winner.kind === 'won' ? winner.proposal : undefined),
      ...given('decided_by', winner.kind === 'won' ? winner.by : undefined), ...given('chair', round.chair && nameOf(head, round.chair)),
      ...(winner.kind === 'conflict' ? { conflict: { counted: winner.counted, stated: winner.stated } } : {}),
    },
  };
}

function meaning({ kind, proposals: names, texts }: SideMeaning): JsonObject {
  return { kind, ...(kind === 'rejection' ? { rejects: names } : { proposal: names[0] ?? REJECTION }), texts: texts.map(({ clause, text }) => ({ clause, text })) };
}
