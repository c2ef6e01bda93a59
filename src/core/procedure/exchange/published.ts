import { REJECTION } from '../acts/question-acts.ts';
import type { ClauseNumber } from '../acts/recorded.ts';
import { closed, openRound } from '../matter/settle.ts';
import type { MatterState, Treatment } from '../matter/state.ts';
import { outcomeOf } from '../outcome-of.ts';
import type { MatterOutcome, MeetingOutcome } from '../outcome.ts';
import type { MatterFile } from '../reading/read-matter.ts';
import type { HeldVote, Round, Vote } from '../rounds/round.ts';
import type { Side } from '../rounds/tally.ts';
import { exactDay } from './json.ts';
import { slug, uniqueSlugs } from './slug.ts';

/** A matter on its way out to other programs: what its file says, and what it has come to. */
export interface PublishedMatter {
  /** What it is called in addresses and file names. */
  readonly name: string;
  readonly matter: MatterFile;
  readonly outcome: MatterOutcome;
  readonly meetings: readonly PublishedMeeting[];
}

export interface PublishedMeeting {
  /** Unique among what is published: the body, the day and the paragraph. */
  readonly name: string;
  readonly outcome: MeetingOutcome;
  readonly treatment: Treatment;
  /** Every vote that was held, in order. */
  readonly votes: readonly PublishedVote[];
}

/** A vote that was held, with what its two sides meant: Ja is a side of the question put, and not a wish to adopt anything. */
export interface PublishedVote {
  readonly number: number;
  readonly round: Round;
  readonly vote: Vote;
  readonly held: HeldVote;
  readonly sides: Readonly<Record<Side, SideMeaning>>;
  /** Whether the side that Ja stood for won; undefined where the record contradicts itself or does not say. */
  readonly passed: 'yes' | 'no' | undefined;
}

/** What a side is for: a proposal with its text by clause, or the rejection of what was put. */
export interface SideMeaning {
  readonly kind: 'proposal' | 'rejection';
  /** The proposal it would adopt, or the one it would reject. */
  readonly proposals: readonly string[];
  readonly texts: readonly { readonly clause: ClauseNumber; readonly text: string }[];
}

/** The matter, made ready to be written in any form. */
export function publishedMatter(matter: MatterFile, state: MatterState): PublishedMatter {
  const outcome = outcomeOf(state);
  const meetings = outcome.meetings.flatMap((meeting, index) => {
    const treatment = state.treatments[index];
    return treatment ? [publishedMeeting(meeting, treatment)] : [];
  });
  return { name: uniqueSlugs([outcome.caseNumber]).get(outcome.caseNumber) ?? '', matter, outcome, meetings };
}

function publishedMeeting(outcome: MeetingOutcome, before: Treatment): PublishedMeeting {
  const round = openRound(before);
  const treatment = round && round.votes.every(({ held }) => held) ? closed(before, round) : before;
  const held = treatment.rounds.flatMap((one) => one.votes.flatMap((vote) => (vote.held ? [{ round: one, vote, held: vote.held }] : [])));
  const votes = held.map(({ round: one, vote, held: result }, at): PublishedVote => ({
    number: at + 1, round: one, vote, held: result, passed: passedIn(result),
    sides: { yes: meaningOf(treatment, one, vote.yes), no: meaningOf(treatment, one, vote.no) },
  }));
  return { name: slug(`${outcome.body} ${exactDay(outcome.day) ?? outcome.day?.earliest.slice(0, 4) ?? ''} ${outcome.item}`), outcome, treatment, votes };
}

function passedIn({ winner }: HeldVote): 'yes' | 'no' | undefined {
  if (winner.kind !== 'won') return undefined;
  return winner.side === 'yes' ? 'yes' : 'no';
}

function meaningOf({ proposals }: Treatment, { clauses, put }: Round, side: string): SideMeaning {
  const names = side === REJECTION ? put.filter((id) => id !== REJECTION) : [side];
  const texts = clauses.flatMap((clause) => proposals.filter((one) => one.clause === clause && names.includes(one.id)).map(({ text }) => ({ clause, text })));
  return { kind: side === REJECTION ? 'rejection' : 'proposal', proposals: names, texts };
}
