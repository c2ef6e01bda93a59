import type { Language } from '../language-name.ts';
import type { Phrases } from './phrase.ts';

/** What stands on the page where minutes are reviewed. */
export const REVIEW = {
  drop: { sv: 'Släpp ett protokoll här, eller välj en fil', en: 'Drop minutes here, or choose a file' },
  dropHelp: { sv: 'PDF, DOCX eller text, högst 25 MB. Filen läses på den här servern och sänds ingen annanstans.', en: 'PDF, DOCX or text, at most 25 MB. The file is read on this server and sent nowhere else.' },
  file: { sv: 'Protokoll', en: 'Minutes' },
  reading: { sv: 'Läser protokollet …', en: 'Reading the minutes …' },
  notRead: { sv: 'Protokollet kunde inte läsas', en: 'The minutes could not be read' },
  list: { sv: 'Granskade protokoll', en: 'Reviewed minutes' },
  none: { sv: 'Inga protokoll än', en: 'No minutes yet' },
  noneToRead: { sv: 'När en nämndsekreterare har lagt in ett protokoll står det här, med texten och anmärkningarna.', en: 'When a secretary has put minutes in they stand here, with the text and the findings.' },
  noneHelp: { sv: 'Släpp ett protokoll i rutan. Texten visas som den är, med anmärkningarna bredvid.', en: 'Drop minutes in the box. The text is shown as it is, with the findings beside.' },
  name: { sv: 'Fil', en: 'File' },
  errors: { sv: 'Fel', en: 'Errors' },
  warnings: { sv: 'Varningar', en: 'Warnings' },
  infos: { sv: 'Info', en: 'Notes' },
  by: { sv: 'Inskickat av', en: 'Sent in by' },
  other: { sv: 'Annat protokoll', en: 'Other minutes' },
  text: { sv: 'Texten som den står', en: 'The text as it stands' },
  findings: { sv: 'Anmärkningar', en: 'Findings' },
  noFindings: { sv: 'Inga anmärkningar.', en: 'No findings.' },
  mend: { sv: 'Gör så', en: 'Do so' },
  basis: { sv: 'Grund', en: 'Basis' },
  original: { sv: 'Filen som den skickades in', en: 'The file as it was sent in' },
  fetching: { sv: 'Hämtar protokollet …', en: 'Fetching the minutes …' },
  approve: { sv: 'Godkänn läsningen', en: 'Approve the reading' },
  approveHelp: {
    sv: 'Programmet bekräftar ingenting. Du säger punkt för punkt att läsningen stämmer; först då blir den ett ärende.',
    en: 'The program confirms nothing. You say clause by clause that the reading is right; only then does it become a matter.',
  },
  item: { sv: 'Paragraf', en: 'Paragraph' },
  members: { sv: 'Organets ledamöter (YAML-fil, valfri)', en: 'The members of the body (a YAML file, optional)' },
  begin: { sv: 'Börja godkänna', en: 'Begin to approve' },
  names: { sv: 'Namn som ingen i organet har', en: 'Names that nobody in the body has' },
  who: { sv: 'Vem är det?', en: 'Who is it?' },
  sayNames: { sv: 'Spara vilka namnen är', en: 'Save who the names are' },
  doubts: { sv: 'Det läsningen inte avgör', en: 'What the reading does not settle' },
  notUnderstood: { sv: 'Meningar som inte är förstådda', en: 'Sentences that are not understood' },
  clause: { sv: 'Punkt', en: 'Clause' },
  acts: { sv: 'Händelser som lästs', en: 'Acts that were read' },
  change: { sv: 'Ändra', en: 'Change' },
  changeHelp: { sv: 'Läser protokollet något annat ändrar du händelsen innan du godkänner. Raderna den lästes ur står kvar, och att du ändrade den.', en: 'Where the minutes say otherwise you change the act before you approve. The lines it was read from stay, and that you changed it.' },
  cannotChange: { sv: 'Utkastet går inte att läsa så långt.', en: 'The draft cannot be read that far.' },
  settles: { sv: 'Ändringen avgör också', en: 'The change settles too' },
  confirmAgain: { sv: 'De punkter som händelsen rör godkänns sedan på nytt.', en: 'The clauses that the act is about are then approved anew.' },
  addClauses: { sv: 'Lägg till det som godkänts sedan dess', en: 'Add what has been approved since' },
  addClausesHelp: { sv: 'Ärendet är redan sparat. Det som står där ändras inte.', en: 'The matter is saved already. What stands there is not changed.' },
  saved: { sv: 'Ärendet är sparat, med allt som är godkänt.', en: 'The matter is saved, with all that is approved.' },
  confirmed: { sv: 'bekräftad av', en: 'confirmed by' },
  confirmOne: { sv: 'Godkänn punkt', en: 'Approve clause' },
  confirmAll: { sv: 'Godkänn alla punkter', en: 'Approve all clauses' },
  hindered: { sv: 'Det går inte att bekräfta än', en: 'It cannot be confirmed yet' },
  working: { sv: 'Prövar …', en: 'Trying …' },
  matter: { sv: 'Det bekräftade', en: 'What is confirmed' },
  toMatter: { sv: 'Spara som ärende', en: 'Save as a matter' },
  toMatterHelp: { sv: 'Bara det som är bekräftat följer med.', en: 'Only what is confirmed goes with it.' },
  openMatter: { sv: 'Öppna ärendet', en: 'Open the matter' },
  readOnly: { sv: 'Din roll får läsa granskningen men inte godkänna läsningen.', en: 'Your role may read the review but not approve the reading.' },
} as const satisfies Phrases;

/** ändrad av Ada Ek */
export const sayChanged = (by: string, language: Language): string => `${language === 'sv' ? 'ändrad av' : 'changed by'} ${by}`;

export type SeverityName = 'error' | 'warning' | 'info';

/** Beside the shape, so that neither colour nor shape is needed to know. */
export const SEVERITIES: Readonly<Record<SeverityName, Readonly<Record<Language, string>>>> = {
  error: { sv: 'fel', en: 'error' }, warning: { sv: 'varning', en: 'warning' }, info: { sv: 'info', en: 'note' },
};

/** sida 2 rad 14, or rad 14 where the text has no pages. */
export function saySpot({ page, line }: { readonly page: number; readonly line: number }, format: 'text' | 'pdf' | 'docx', language: Language): string {
  const row = `${language === 'sv' ? 'rad' : 'line'} ${line}`;
  return format === 'text' ? row : `${language === 'sv' ? 'sida' : 'page'} ${page} ${row}`;
}

/** M-B Persson (M), rad 70; vilar på punkt 1, 2 */
export function sayName(written: string, lines: string, language: Language): string {
  return language === 'sv' ? `${written}, rad ${lines}` : `${written}, line ${lines}`;
}
