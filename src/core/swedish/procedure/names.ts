import { REJECTION } from '../../procedure/acts/question-acts.ts';
import type { MatterHead, Treatment } from '../../procedure/matter/state.ts';
import type { ClauseStatus, MeetingOutcome } from '../../procedure/outcome.ts';
import type { DecidedBy } from '../../procedure/rounds/round-winner.ts';
import type { Language } from '../language-name.ts';
import { AND, listed } from '../voice.ts';
import { nameOf } from '../../procedure/outcome-of.ts';

/** What everything said of a matter needs at hand: the language, and who is who. */
export interface MatterVoice {
  readonly language: Language;
  readonly head: MatterHead;
}

export const STATUS_NAMES: Readonly<Record<ClauseStatus, Readonly<Record<Language, string>>>> = {
  decided: { sv: 'beslutad', en: 'decided' },
  proposed: { sv: 'föreslagen', en: 'proposed' },
  referredBack: { sv: 'återremitterad', en: 'referred back' },
  postponed: { sv: 'bordlagd', en: 'postponed' },
  rejected: { sv: 'avslagen', en: 'rejected' },
  conflict: { sv: 'motsägs', en: 'contradicted' },
  unknown: { sv: 'okänd', en: 'unknown' },
};

export const RESULT_NAMES: Readonly<Record<MeetingOutcome['result'], Readonly<Record<Language, string>>>> = {
  open: { sv: 'inte avgjort', en: 'not settled' },
  decided: { sv: 'beslut angivet', en: 'decision stated' },
  postponed: { sv: 'bordlagt', en: 'postponed' },
  referredBack: { sv: 'återremitterat', en: 'referred back' },
};

export const HOW_NAMES: Readonly<Record<DecidedBy | 'acclamation' | 'unrecorded' | 'unknown', Readonly<Record<Language, string>>>> = {
  majority: { sv: 'omröstning', en: 'vote' },
  castingVote: { sv: 'utslagsröst', en: 'casting vote' },
  lot: { sv: 'lottning', en: 'lot' },
  twoThirds: { sv: 'krav på två tredjedelar', en: 'two-thirds rule' },
  acclamation: { sv: 'acklamation', en: 'acclamation' },
  unrecorded: { sv: 'ej redovisat', en: 'not recorded' },
  unknown: { sv: 'okänt', en: 'unknown' },
};

/** A proposal as a person knows it: whose it is, with the name the matter gives it. */
export function proposalName({ proposals }: Treatment, id: string, { language, head }: MatterVoice): string {
  const isSwedish = language === 'sv';
  if (id === REJECTION) return isSwedish ? 'avslag' : 'rejection';
  const own = proposals.find((one) => one.id === id);
  if (!own) return id;
  if (own.from !== undefined) return isSwedish ? `${id} (förslag från ${own.from})` : `${id} (proposal from ${own.from})`;
  const movers = listed(own.movers.map((mover) => nameOf(head, mover)), AND[language]);
  return isSwedish ? `${id} (yrkande av ${movers})` : `${id} (motion by ${movers})`;
}

export function personsIn(persons: readonly string[], { language, head }: MatterVoice): string {
  return listed(persons.map((person) => nameOf(head, person)), AND[language]);
}

/** punkt 1, punkterna 6 och 7. */
export function clausesInWords(clauses: readonly string[], language: Language): string {
  if (language === 'sv') return clauses.length === 1 ? `punkt ${clauses[0]}` : `punkterna ${listed(clauses, 'och')}`;
  return clauses.length === 1 ? `clause ${clauses[0]}` : `clauses ${listed(clauses, 'and')}`;
}

export function rejectionOr(id: string, language: Language): string {
  return id === REJECTION && language === 'en' ? 'rejection' : id;
}
