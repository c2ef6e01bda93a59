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
  'population-wish': { sv: (it: string) => `${it} Skriv likvard befolkning --antal 130000 --manader 2024-01..2024-12 --fro 1 --ut <mapp>.`, en: (it: string) => `${it} Write likvard befolkning --count 130000 --months 2024-01..2024-12 --seed 1 --out <folder>.` },
  'population-count': { sv: () => '--antal är ett heltal från 1; antal gånger månader får vara högst 200 miljoner.', en: () => '--count is a whole number from 1; count times months may be at most 200 million.' },
  'population-months': { sv: () => '--manader är månader i följd, högst fem år: 2024-01..2024-12.', en: () => '--months are months in a row, at most five years: 2024-01..2024-12.' },
  'population-seed': { sv: () => '--fro är ett heltal från 0 till 4 294 967 295.', en: () => '--seed is a whole number from 0 to 4 294 967 295.' },
  'population-out': { sv: () => '--ut saknas: säg vilken mapp som ska göras.', en: () => '--out is missing: say which folder to make.' },
  'population-occupied': { sv: (it: string) => `Mappen ${it} finns och är inte tom. Inget har skrivits; välj en ny mapp.`, en: (it: string) => `The folder ${it} is there and is not empty. Nothing was written; choose a new folder.` },
  'population-stopped': { sv: () => 'Avbrutet. Inget är kvar på disken.', en: () => 'Stopped. Nothing is left on disk.' },
  'population-path': { sv: () => 'Säg vilken fil eller mapp: likvard befolkning prova <mapp>.', en: () => 'Say which file or folder: likvard befolkning prova <folder>.' },
  'population-description': { sv: (it: string) => `Beskrivningen ${it} finns inte eller går inte att läsa. Ange den med --beskrivning.`, en: (it: string) => `The description ${it} is not there or cannot be read. Name it with --description.` },
  'population-both': { sv: () => 'Välj --avvisa eller --lagg-undan, inte båda.', en: () => 'Choose --refuse or --set-aside, not both.' },
  'population-aside': { sv: (it: string) => `Undanlagt: ${it}`, en: (it: string) => `Set aside: ${it}` },
  'nothing-done': { sv: () => 'Inget har räknats eller sparats.', en: () => 'Nothing was computed or saved.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export function phrase(name: keyof typeof PHRASES, language: Language, it = ''): string {
  return PHRASES[name][language](it);
}
