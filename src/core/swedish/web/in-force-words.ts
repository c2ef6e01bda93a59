import type { Stretch } from '../../register/queries/course.ts';
import type { Language } from '../language-name.ts';
import { STATE } from '../register/words.ts';
import type { Phrases } from './phrase.ts';

/** What stands on the page of what is in force. */
export const IN_FORCE = {
  day: { sv: 'Dag', en: 'Day' },
  known: { sv: 'Känt den', en: 'Known on' },
  knownHelp: { sv: 'tomt: allt som är känt nu', en: 'empty: all that is known now' },
  since: { sv: 'Jämför med dagen', en: 'Compare with the day' },
  fetching: { sv: 'Läser registret …', en: 'Reading the register …' },
  list: { sv: 'Det här gäller', en: 'This is in force' },
  nothing: { sv: 'Inget i registret gällde den dagen', en: 'Nothing in the register was in force that day' },
  nothingHelp: { sv: 'Välj en senare dag, eller töm Känt den.', en: 'Choose a later day, or empty Known on.' },
  rests: { sv: 'Vilar på', en: 'Rests on' },
  unknown: { sv: 'Okänt', en: 'Unknown' },
  proposed: { sv: 'Föreslaget', en: 'Proposed' },
  against: { sv: 'I konflikt', en: 'In conflict' },
  timeline: { sv: 'Tidslinje', en: 'Time line' },
  axes: { sv: 'Två axlar: när det gällde, och när det var känt', en: 'Two axes: when it was in force, and when that was known' },
  asTable: { sv: 'Som tabell', en: 'As a table' },
  document: { sv: 'Dokument', en: 'Document' },
  state: { sv: 'Läge', en: 'State' },
  case: { sv: 'Ärende', en: 'Case' },
  conflicts: { sv: 'Konflikter', en: 'Conflicts' },
  subject: { sv: 'Ämne', en: 'Subject' },
  kind: { sv: 'Slag', en: 'Kind' },
  first: { sv: 'Det ena', en: 'The one' },
  second: { sv: 'Det andra', en: 'The other' },
  sure: { sv: 'Säkert', en: 'Certain' },
  gaps: { sv: 'Luckor', en: 'Gaps' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  assignments: { sv: 'Uppdrag', en: 'Assignments' },
  unanswered: { sv: 'Bara obesvarade', en: 'Unanswered only' },
  task: { sv: 'Uppdrag', en: 'Assignment' },
  who: { sv: 'Åt', en: 'To whom' },
  due: { sv: 'Redovisas', en: 'Due' },
  progress: { sv: 'Läge', en: 'Progress' },
  answer: { sv: 'Svar', en: 'Answer' },
  waiting: { sv: 'Gäller tills något händer', en: 'Holds until something happens' },
  until: { sv: 'Tills', en: 'Until' },
  changes: { sv: 'Vad som är annorlunda', en: 'What is different' },
  changesHelp: { sv: 'Välj en dag att jämföra med, så visas vad som ändrades mellan de två.', en: 'Choose a day to compare with, and what changed between the two is shown.' },
  before: { sv: 'Förut', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  acts: { sv: 'Vad som beslutades, föreslogs eller tillämpades', en: 'What was decided, proposed or applied' },
  entry: { sv: 'Post', en: 'Entry' },
  heading: { sv: 'Vad', en: 'What' },
  decided: { sv: 'Dag', en: 'Day' },
  body: { sv: 'Organ', en: 'Body' },
  empty: { sv: 'Den här regelboken har inget register', en: 'This rulebook has no register' },
  emptyHelp: { sv: 'Registret är YAML-filer i beslut/register i regelbokens mapp. Det växer också när ett ärende förs in från sidan Granska.', en: 'The register is YAML files in beslut/register in the folder of the rulebook. It also grows when a matter is entered from the page Review.' },
  effects: { sv: 'Vad det gör', en: 'What it does' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  mover: { sv: 'Från', en: 'From' },
  inRegister: { sv: 'I registret', en: 'In the register' },
  broken: { sv: 'Registret har fel och svarar därför inte', en: 'The register has faults and therefore answers nothing' },
} as const satisfies Phrases;

/** 2009-01-01–2010-01-13: osäkert om det gäller */
export function sayStretch({ from, to, standing: { state } }: Stretch, language: Language): string {
  return `${from ?? ''}–${to ?? ''}: ${STATE[state][language]}`;
}

/** Känt 2016-11-01–2017-12-05; Känt till och med 2016-10-31 */
export function sayKnown(from: string | undefined, to: string | undefined, language: Language): string {
  const span = from === undefined ? (language === 'sv' ? `till och med ${to ?? ''}` : `up to ${to ?? ''}`) : `${from}–${to ?? ''}`;
  return `${language === 'sv' ? 'Känt' : 'Known'} ${span}`;
}

/** 21 dokument 2025-12-01, så som det var känt 2018-01-01 */
export function sayAnswered(count: number, asked: string, language: Language): string {
  if (language === 'sv') return `${count} dokument gäller eller kan gälla ${asked}.`;
  return `${count} ${count === 1 ? 'document is' : 'documents are'} in force, or may be, ${asked}.`;
}

/** Vad som är annorlunda, 2024-01-01–2025-12-01 */
export function sayBetween(from: string, to: string, language: Language): string {
  return `${IN_FORCE.changes[language]}, ${from}–${to}`;
}
