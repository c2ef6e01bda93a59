import type { Phrases } from '../phrase.ts';
import type { Language } from '../../language-name.ts';

/** What stands around a proposal that is being written. */
export const DRAFT = {
  title: { sv: 'Skriv ett förslag', en: 'Write a proposal' },
  about: { sv: 'Ett förslag är en lista av ändringar. Det ändrar aldrig det som är beslutat.', en: 'A proposal is a list of changes. It never changes what is decided.' },
  text: { sv: 'Förslagets text', en: 'The text of the proposal' },
  keys: { sv: 'Ctrl + blanksteg föreslår namn och funktioner. Tabb lämnar textrutan.', en: 'Ctrl + space suggests names and functions. Tab leaves the text.' },
  faults: { sv: 'Vad som är fel', en: 'What is wrong' },
  noFaults: { sv: 'Texten har inga fel.', en: 'The text has no faults.' },
  checking: { sv: 'Kontrollerar …', en: 'Checking …' },
  effect: { sv: 'Vad förslaget gör med siffrorna', en: 'What the proposal does to the figures' },
  noEffect: { sv: 'Förslaget ändrar inget värde på de här siffrorna.', en: 'The proposal changes no value on these figures.' },
  noScenario: { sv: 'Texten har inget förslag än. Skriv ett namn under scenarier.', en: 'The text has no proposal yet. Write a name under scenarier.' },
  awaits: { sv: 'Siffrorna visas när felen är rättade.', en: 'The figures are shown when the faults are mended.' },
  noFigures: { sv: 'Det finns inga siffror att räkna på.', en: 'There are no figures to compute on.' },
  scenario: { sv: 'Förslag', en: 'Proposal' },
  rule: { sv: 'Regel', en: 'Rule' },
  row: { sv: 'Rad', en: 'Row' },
  decided: { sv: 'Beslutat', en: 'Decided' },
  proposed: { sv: 'Förslaget', en: 'The proposal' },
  change: { sv: 'Ändring', en: 'Change' },
  period: { sv: 'Räknat för', en: 'Computed for' },
  save: { sv: 'Spara som förslag', en: 'Save as a proposal' },
  startAfresh: { sv: 'Börja om', en: 'Start afresh' },
  notAllowed: { sv: 'Du kan skriva och pröva, men inte spara förslag.', en: 'You can write and try, but not save proposals.' },
  kept: { sv: 'Utkastet finns kvar i den här webbläsaren tills du sparar eller börjar om.', en: 'The draft stays in this browser until you save it or start afresh.' },
  name: { sv: 'mitt förslag', en: 'my proposal' },
} as const satisfies Phrases;

/** rad 12: where a fault stands, as something to press. */
export function sayLine(line: number, language: Language): string {
  return language === 'sv' ? `rad ${line}` : `line ${line}`;
}

/** 2 fel, 1 varning */
export function sayFaults(errors: number, warnings: number, language: Language): string {
  const isSwedish = language === 'sv';
  const told = [
    ...(errors > 0 ? [isSwedish ? `${errors} fel` : `${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [isSwedish ? `${warnings} ${warnings === 1 ? 'varning' : 'varningar'}` : `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  return told.length === 0 ? DRAFT.noFaults[language] : told.join(', ');
}
