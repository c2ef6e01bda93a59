import type { State } from '../../register/index/claim.ts';
import type { EntryKind, HowKnown, Outcome } from '../../register/entry.ts';
import type { Conflict } from '../../register/queries/conflicts.ts';
import type { Gap } from '../../register/queries/gaps.ts';
import type { Progress } from '../../register/queries/assignments.ts';
import type { Language } from '../language-name.ts';

/** The two languages of one word. */
export type Words = Readonly<Record<Language, string>>;

export const STATE: Readonly<Record<State, Words>> = {
  inForce: { sv: 'gäller', en: 'in force' },
  notInForce: { sv: 'gäller inte', en: 'not in force' },
  uncertain: { sv: 'osäkert om det gäller', en: 'uncertain whether in force' },
};

export const ENTRY_KIND: Readonly<Record<EntryKind, Words>> = {
  decision: { sv: 'beslut', en: 'decision' },
  proposal: { sv: 'förslag', en: 'proposal' },
  order: { sv: 'tjänstemannabeslut', en: 'official\'s order' },
  practice: { sv: 'tillämpning', en: 'practice' },
};

export const HOW_KNOWN: Readonly<Record<HowKnown, Words>> = {
  ownText: { sv: 'egen text', en: 'its own text' },
  retold: { sv: 'återgivet', en: 'retold' },
  thirdParty: { sv: 'annans uppgift', en: 'a third party' },
  concluded: { sv: 'slutsats', en: 'concluded' },
};

export const OUTCOME: Readonly<Record<Outcome, Words>> = {
  adopted: { sv: 'antogs', en: 'adopted' },
  fell: { sv: 'föll', en: 'fell' },
  partly: { sv: 'antogs delvis', en: 'adopted in part' },
  referredBack: { sv: 'återremitterades', en: 'referred back' },
  notPut: { sv: 'ställdes inte', en: 'not put' },
  unknown: { sv: 'utfallet är inte känt', en: 'outcome not known' },
};

export const CONFLICT: Readonly<Record<Conflict['kind'], Words>> = {
  orderAgainstDecision: { sv: 'ett tjänstemannabeslut står mot ett politiskt beslut', en: 'an official\'s order stands against a political decision' },
  twoForOneSubject: { sv: 'två dokument gäller för samma ämne', en: 'two documents rule one subject' },
};

export const GAP: Readonly<Record<Gap['kind'], Words>> = {
  appliedUndecided: { sv: 'tillämpat utan något beslut som gällde', en: 'applied without a decision in force' },
  orderedOnly: { sv: 'beslutat bara av en tjänsteman', en: 'ordered only by an official' },
};

export const PROGRESS: Readonly<Record<Progress, Words>> = {
  answered: { sv: 'besvarat', en: 'answered' },
  answeredLate: { sv: 'besvarat för sent', en: 'answered late' },
  notDue: { sv: 'inte dags än', en: 'not due yet' },
  due: { sv: 'ska redovisas nu', en: 'due now' },
  late: { sv: 'försenat, så vitt registret vet', en: 'late, as far as the register knows' },
  noDay: { sv: 'obesvarat, ingen dag satt', en: 'unanswered, no day set' },
  uncertain: { sv: 'osäkert om det besvarades i tid', en: 'uncertain whether answered in time' },
};

export const SURE: Readonly<Record<'yes' | 'maybe', Words>> = { yes: { sv: 'ja', en: 'yes' }, maybe: { sv: 'kanske', en: 'maybe' } };
