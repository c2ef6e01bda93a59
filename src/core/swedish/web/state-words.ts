import type { Language } from '../language-name.ts';
import type { Phrases } from './phrase.ts';

/** What is said while one waits, and when something could not be had. */
export const STATES = {
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  again: { sv: 'Försök igen', en: 'Try again' },
  cancelled: { sv: 'Avbrutet', en: 'Cancelled' },
  cancelledHelp: { sv: 'Inget har hämtats. Försök igen när du vill.', en: 'Nothing was fetched. Try again when you like.' },
  faults: { sv: 'Vad som är fel', en: 'What is wrong' },
  nothingLost: { sv: 'Inget har ändrats eller sparats.', en: 'Nothing has been changed or saved.' },
  session: { sv: 'Hämtar vem du är …', en: 'Fetching who you are …' },
  rulebooks: { sv: 'Hämtar regelböckerna …', en: 'Fetching the rulebooks …' },
  rulebook: { sv: 'Läser och kontrollerar regelboken …', en: 'Reading and checking the rulebook …' },
  figures: { sv: 'Läser siffrorna …', en: 'Reading the figures …' },
  page: { sv: 'Öppnar sidan …', en: 'Opening the page …' },
  chart: { sv: 'Ritar diagrammet …', en: 'Drawing the chart …' },
  map: { sv: 'Ritar kartan …', en: 'Drawing the map …' },
  unreadable: { sv: 'Det gick inte att läsa det som hämtades', en: 'What was fetched could not be read' },
  noServer: { sv: 'Servern svarar inte', en: 'The server does not answer' },
  noServerHelp: { sv: 'Se efter att den är igång (likvard starta) och att nätet fungerar.', en: 'See that it is running (likvard starta) and that the network works.' },
  otherShape: { sv: 'Servern svarade i en form som sidan inte känner igen. Ladda om sidan; den kan vara äldre än servern.', en: 'The server answered in a shape that the page does not know. Load the page again; it may be older than the server.' },
} as const satisfies Phrases;

/** regionstyrelsen.pdf, rad 4, kolumn 2: where a fault stands, as far as it is known. */
export function sayPosition(at: Readonly<Partial<Record<'file' | 'sheet' | 'cell' | 'field', string | undefined>>> & { readonly line?: number | undefined; readonly column?: number | undefined }, language: Language): string {
  const isSwedish = language === 'sv';
  return [
    at.file,
    at.sheet && `${isSwedish ? 'blad' : 'sheet'} ${at.sheet}`,
    at.cell && `${isSwedish ? 'cell' : 'cell'} ${at.cell}`,
    at.line && `${isSwedish ? 'rad' : 'line'} ${at.line}`,
    at.column && `${isSwedish ? 'kolumn' : 'column'} ${at.column}`,
    at.field && `${isSwedish ? 'fältet' : 'the field'} ${at.field}`,
  ].filter((part) => part !== undefined && part !== '' && part !== 0).join(', ');
}
