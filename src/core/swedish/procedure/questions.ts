import type { EventQuestion } from '../../procedure/recording/questions.ts';
import type { Language } from '../language-name.ts';

/** How each form is answered, beside the key. */
const FORMS: Readonly<Record<EventQuestion['form'], Readonly<Record<Language, string>>>> = {
  text: { sv: '', en: '' },
  list: { sv: ' (komma emellan)', en: ' (commas between)' },
  pairs: { sv: ' (1 NF, 2 avslag)', en: ' (1 NF, 2 avslag)' },
  attendees: { sv: ' (komma emellan; med roller inom hakparenteser, som i filen)', en: ' (commas between; with roles within brackets, as in the file)' },
  keys: { sv: ' (inom klamrar, som i filen)', en: ' (within braces, as in the file)' },
  clauseLines: { sv: ' (en rad för varje, som 1: Bidraget höjs; tom rad avslutar)', en: ' (a line each, as 1: Bidraget höjs; an empty line ends)' },
  motionLines: {
    sv: ' (en rad för varje: bifall NF 1, 2; avslag NF alla; ändring C 1: text; tillägg T 3: text; återremiss: skäl; tom rad avslutar)',
    en: ' (a line each: bifall NF 1, 2; avslag NF alla; ändring C 1: text; tillägg T 3: text; återremiss: skäl; an empty line ends)',
  },
};

/** What stands before an answer. The keys are those of the file, in every language. */
export function promptFor({ key, form }: EventQuestion, language: Language): string {
  return `  ${key}${FORMS[form][language]}: `;
}

/** What the one who records is told on the way. */
export const RECORDING: { readonly [Name in 'event' | 'events' | 'unclear' | 'unknownEvent' | 'recorded' | 'notRecorded' | 'resumed' | 'caseNumber' | 'heading' | 'persons' | 'unclearPersons' | 'lastKey' | 'draftOther']: Readonly<Record<Language, (it: string) => string>> } = {
  event: { sv: () => 'Vad hände? (? visar alla händelser, tom rad slutar) ', en: () => 'What happened? (? shows all events, an empty line ends) ' },
  events: { sv: (it) => `Händelser: ${it}`, en: (it) => `Events: ${it}` },
  unclear: { sv: (it) => `  "${it}" går inte att läsa. Svara igen.`, en: (it) => `  "${it}" cannot be read. Answer again.` },
  unknownEvent: { sv: (it) => `Händelsen "${it}" finns inte. Skriv ? för alla.`, en: (it) => `There is no event "${it}". Write ? for all.` },
  recorded: { sv: (it) => `Sparat som händelse ${it}.`, en: (it) => `Saved as event ${it}.` },
  notRecorded: { sv: () => 'Händelsen är inte sparad. Ärendet är som före.', en: () => 'The event is not saved. The matter is as before.' },
  resumed: { sv: (it) => `Fortsätter på den påbörjade händelsen "${it}".`, en: (it) => `Goes on with the event begun, "${it}".` },
  caseNumber: { sv: () => 'Nytt ärende. Ärendets nummer: ', en: () => 'A new matter. Its case number: ' },
  heading: { sv: () => 'Rubrik: ', en: () => 'Heading: ' },
  persons: { sv: () => 'Personer, som Ada Ek (S), Bo Al (M): ', en: () => 'Persons, as Ada Ek (S), Bo Al (M): ' },
  unclearPersons: { sv: () => '  Skriv varje namn med parti inom parentes och komma emellan.', en: () => '  Write each name with its party in parentheses, and commas between.' },
  lastKey: { sv: () => '"händelser" måste stå sist i filen för att något ska kunna läggas till.', en: () => '"händelser" must stand last in the file for anything to be added.' },
  draftOther: { sv: (it) => `Det påbörjade svaret i ${it} går inte att läsa. Ta bort filen för att börja om.`, en: (it) => `The answers begun in ${it} cannot be read. Remove the file to start again.` },
};
