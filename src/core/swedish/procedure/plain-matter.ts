import type { Effect } from '../../procedure/acts/effect.ts';
import { groundOf } from '../../procedure/law/grounds.ts';
import type { Refusal } from '../../procedure/law/refusal.ts';
import type { MatterState, Treatment } from '../../procedure/matter/state.ts';
import { nameOf, outcomeOf } from '../../procedure/outcome-of.ts';
import type { ClauseOutcome, MatterDates, MeetingOutcome } from '../../procedure/outcome.ts';
import type { Exploration } from '../../procedure/explorer/explore.ts';
import type { Rankings } from '../../procedure/explorer/read-rankings.ts';
import type { Round, Vote } from '../../procedure/rounds/round.ts';
import { where, type Plain, type PlainObject } from '../export/plain-value.ts';
import type { Language } from '../language-name.ts';
import { tellRemark } from './remarks.ts';

/** A matter for JSON: the outcome with every round and vote; kronor as whole öre in text. */
export function plainMatter(state: MatterState, about: string | undefined, refusal: Refusal | undefined, language: Language): PlainObject {
  const { caseNumber, heading, regime, meetings, due, remarks } = outcomeOf(state);
  return {
    caseNumber, heading, regime, ...where('about', about),
    meetings: meetings.map((meeting, index) => plainMeeting(meeting, state.treatments[index], state)),
    ...(due.length > 0 ? { due: due.map(({ body, item, comesUp, rule }) => ({ body, item, ...where('comesUp', comesUp), rule })) } : {}),
    remarks: remarks.map((remark) => ({ code: remark.code, level: remark.level, rule: remark.rule, ...where('ground', groundOf(remark)), act: remark.act, ...where('lines', remark.lines), facts: bare(remark.facts), text: tellRemark(remark, language) })),
    ...(refusal ? { refusal: { code: refusal.code, rule: refusal.rule, act: refusal.act, facts: bare(refusal.facts) } } : {}),
  };
}

function plainMeeting(meeting: MeetingOutcome, treatment: Treatment | undefined, { head }: MatterState): PlainObject {
  const { body, bodyKind, item, day, result, reason, clauses, dissents, dispatch, dates } = meeting;
  return {
    body, bodyKind, item, ...(day ? { day: { earliest: day.earliest, latest: day.latest } } : {}), result, ...where('reason', reason),
    clauses: clauses.map(plainClause),
    rounds: (treatment?.rounds ?? []).map((round) => plainRound(round, (person) => nameOf(head, person))),
    dissents: dissents.map((one) => ({ persons: one.persons, ...(one.clauses === undefined ? {} : { clauses: one.clauses }), inFavourOf: one.inFavourOf, ...where('text', one.text) })),
    nonParticipating: (treatment?.nonParticipating ?? []).map(({ persons, clauses: which }) => ({ persons: persons.map((person) => nameOf(head, person)), clauses: which })),
    ...(dispatch ? { dispatch } : {}), dates: plainDates(dates),
  };
}

function plainClause({ clause, status, proposal, text, addressee, settledBy, effects, place, fallen }: ClauseOutcome): PlainObject {
  return {
    clause, status, ...where('proposal', proposal), ...where('text', text), ...where('addressee', addressee),
    ...(settledBy ? { settledBy: {
      ...where('winner', settledBy.winner), ...where('round', settledBy.round), how: settledBy.how,
      ...(settledBy.vote ? { vote: { yes: settledBy.vote.yes, no: settledBy.vote.no, tally: { ...settledBy.vote.tally } } } : {}), ...where('lines', settledBy.lines),
    } } : {}),
    effects: effects.map(plainEffect), ...(place ? { place: { file: place.file, line: place.line } } : {}), fallen,
  };
}

function plainRound({ id, clauses, stage, put, chair, finding, votes, lines }: Round, name: (person: string) => string): PlainObject {
  return { id, clauses, stage, put, ...where('chair', chair && name(chair)), finding: { ...finding }, votes: votes.map((vote) => plainVote(vote, name)), ...where('lines', lines) };
}

function plainVote({ yes, no, written, form, held }: Vote, name: (person: string) => string): PlainObject {
  return {
    yes, no, ...(Object.keys(written).length > 0 ? { written: bare(written) } : {}), form,
    ...(held ? {
      tally: { ...held.tally }, ...(held.stated ? { stated: { ...held.stated } } : {}), winner: { ...held.winner }, ...where('lines', held.lines),
      ...(held.ballots ? { ballots: held.ballots.map(({ person, option }) => ({ person: name(person), option })) } : {}),
    } : {}),
  };
}

function plainEffect(effect: Effect): PlainObject {
  return bare({ ...effect, ...(effect.kind === 'payment' ? { ore: String(effect.ore) } : {}) });
}

function plainDates(dates: MatterDates): PlainObject {
  return bare(dates);
}

/** Without what is not known: JSON has no place for it. */
function bare(value: object): PlainObject {
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]: [string, unknown]) => (one === undefined ? [] : [[key, plain(one)]])));
}

function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) return bare(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Every order and main proposal of a clause for JSON. */
export function plainExploration({ proposals, groups, duels, paths, mains, possible, condorcet }: Exploration, { caseNumber, clause, about }: Rankings): PlainObject {
  return {
    ...where('caseNumber', caseNumber), ...where('clause', clause), ...where('about', about), proposals,
    rankings: groups.map(({ votes, ranking, who, basis, chair }) => ({ votes, ranking, ...where('who', who), basis, chair })),
    duels: duels.map(({ first, second, tally, winner }) => ({ first, second, tally: { ...tally }, ...where('winner', winner) })),
    paths: paths.map(({ main, order, winner, log }) => ({ main, order, ...where('winner', winner), log })),
    mains: mains.map(({ main, winners, orderDecides }) => ({ main, winners, orderDecides })),
    possible, ...where('condorcet', condorcet),
  };
}
