import type { ExportFile } from '../../export/export-file.ts';
import type { Language } from '../../language-name.ts';

/** What is said when matters cannot be exported as it was asked. */
export const EXPORT_PHRASES = {
  folder: { sv: 'Säg vilken mapp: likvard arende exportera <fil.yaml> --ut <mapp>.', en: 'Say which folder: likvard matter export <file.yaml> --out <folder>.' },
  address: { sv: 'Adressen är den mappen får på webben: skriv den hel, som https://data.region.se/arenden/.', en: 'The address is the one the folder gets on the web: write all of it, as https://data.region.se/matters/.' },
  nothing: { sv: 'Inget har skrivits.', en: 'Nothing was written.' },
  twice: { sv: (it: string) => `Ärendet ${it} finns i två av filerna. Inget har skrivits.`, en: (it: string) => `The matter ${it} is in two of the files. Nothing was written.` },
} as const;

/** What was written, a line each; the many files of an interface are one line. */
export function exportedLines(
  files: readonly ExportFile[], { publisher, address }: { readonly publisher: string | undefined; readonly address: string | undefined }, language: Language,
): readonly string[] {
  const isSwedish = language === 'sv';
  const interfaces = files.filter(({ file }) => file.includes('oparl/'));
  const system = interfaces.find(({ file }) => file.endsWith('oparl/system.json'));
  return [
    ...files.filter((one) => !interfaces.includes(one)).map(({ file, about }) => `${file}: ${about[language]}`),
    ...(system ? [`${system.file}: ${system.about[language]}, ${interfaces.length} ${isSwedish ? 'filer' : 'files'}`] : []),
    ...(publisher === undefined ? [isSwedish ? 'Ingen katalogpost: säg vem som publicerar med --utgivare "<namn>".' : 'No catalogue record: say who publishes with --publisher "<name>".'] : []),
    ...(publisher === undefined || address === undefined ? [isSwedish ? 'Inget enligt OParl: det behöver --utgivare och --adress, den adress mappen får på webben.' : 'Nothing by OParl: that needs --publisher and --address, the address the folder gets on the web.'] : []),
  ];
}
