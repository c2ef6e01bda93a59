import type { Language } from '../../core/swedish/language-name.ts';

/** The few sentences that only the command line says. */
export const PHRASES = {
  'unknown-command': { sv: (it: string) => `Kommandot ${it} finns inte. Skriv likvard --hjalp för alla kommandon.`, en: (it: string) => `There is no command ${it}. Write likvard --help for all commands.` },
  'unknown-option': { sv: (it: string) => `Flaggan ${it} finns inte eller saknar sitt värde. Skriv likvard --hjalp.`, en: (it: string) => `There is no option ${it}, or its value is missing. Write likvard --help.` },
  'unknown-language': { sv: (it: string) => `Språket ${it} finns inte: skriv --lang sv eller --lang en.`, en: (it: string) => `There is no language ${it}: write --lang sv or --lang en.` },
  'no-rulebook': { sv: (it: string) => `Hittar ingen regelbok i ${it}: ange en mapp med .md-filer med --regelbok.`, en: (it: string) => `There is no rulebook in ${it}: name a folder with .md files with --rulebook.` },
  'no-figures': { sv: (it: string) => `Hittar inte kopplingsfilen ${it}: ange den med --siffror.`, en: (it: string) => `The mapping file ${it} is not there: name it with --figures.` },
  'bad-period': { sv: (it: string) => `${it} är ingen period: skriv ett år (2024) eller en månad (2024-03).`, en: (it: string) => `${it} is no period: write a year (2024) or a month (2024-03).` },
  'bad-day': { sv: (it: string) => `${it} är ingen dag: skriv ÅÅÅÅ-MM-DD.`, en: (it: string) => `${it} is no day: write YYYY-MM-DD.` },
  'bad-pair': { sv: (it: string) => `${it} läses inte: skriv "namn=värde".`, en: (it: string) => `${it} cannot be read: write "name=value".` },
  'bad-number': { sv: (it: string) => `${it} är inget tal: skriv med decimalkomma, som 30 eller 4 000 eller 0,5.`, en: (it: string) => `${it} is no number: write it with a decimal comma, as 30 or 4 000 or 0,5.` },
  'no-comparison': { sv: (it: string) => `Regelboken har ingen jämförelse för ${it}. Lägg till den i ett block jämförelser.`, en: (it: string) => `The rulebook has no comparison for ${it}. Add one in a block jämförelser.` },
  'no-outcomes': { sv: (it: string) => `Regelboken har inga utfall med namnet ${it}. Lägg till dem i ett block utfall.`, en: (it: string) => `The rulebook has no outcomes named ${it}. Add them in a block utfall.` },
  'name-needed': { sv: (it: string) => `Säg vilken regel eller uppgift: ${it}.`, en: (it: string) => `Say which rule or figure: ${it}.` },
  'unknown-name': { sv: (it: string) => `Det finns ingen regel eller uppgift som heter ${it}.`, en: (it: string) => `There is no rule or figure named ${it}.` },
  'did-you-mean': { sv: (it: string) => `Menade du ${it}?`, en: (it: string) => `Did you mean ${it}?` },
  'not-in-force': { sv: (it: string) => `${it} gäller inte i perioden.`, en: (it: string) => `${it} is not in force in the period.` },
  'unknown-row': { sv: (it: string) => `Den raden finns inte. Välj en av: ${it}.`, en: (it: string) => `There is no such row. Choose one of: ${it}.` },
  'checked': { sv: (it: string) => `Inga fel i ${it}.`, en: (it: string) => `No errors in ${it}.` },
  'formatted': { sv: (it: string) => `Ändrad: ${it}`, en: (it: string) => `Changed: ${it}` },
  'would-format': { sv: (it: string) => `Skulle ändras: ${it}`, en: (it: string) => `Would change: ${it}` },
  'all-formatted': { sv: (it: string) => `Alla ${it} filer har redan rätt form.`, en: (it: string) => `All ${it} files have the right form already.` },
  'excel-needed': { sv: () => 'Säg vilken fil arbetsboken ska skrivas till: likvard exportera --excel fil.xlsx.', en: () => 'Say which file the workbook is to be written to: likvard export --excel file.xlsx.' },
  'excel-written': { sv: (it: string) => `Skrev ${it}. Öppna den i Excel eller LibreOffice: formlerna räknas då.`, en: (it: string) => `Wrote ${it}. Open it in Excel or LibreOffice: the formulas are then computed.` },
  'not-written': { sv: (it: string) => `Kunde inte skriva ${it}: finns mappen, och är filen stängd?`, en: (it: string) => `Could not write ${it}: is the folder there, and the file closed?` },
  'scenario-needed': { sv: () => 'Säg vilken arbetsbok de ändrade värdena står i: likvard importera --scenario fil.xlsx.', en: () => 'Say which workbook the changed values are in: likvard import --scenario file.xlsx.' },
  'no-workbook': { sv: (it: string) => `Hittar inte arbetsboken ${it}.`, en: (it: string) => `The workbook ${it} is not there.` },
  'nothing-changed': { sv: (it: string) => `Inget värde i Parametrar är ändrat i ${it}.`, en: (it: string) => `No value in Parametrar was changed in ${it}.` },
  'nothing-done': { sv: () => 'Inget har räknats eller sparats.', en: () => 'Nothing was computed or saved.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export function phrase(name: keyof typeof PHRASES, language: Language, it = ''): string {
  return PHRASES[name][language](it);
}
