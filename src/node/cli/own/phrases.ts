import type { Language } from '../../../core/swedish/language-name.ts';

/** The sentences that only the commands of the region's own work say. */
const PHRASES = {
  'no-organisation': { sv: (it: string) => `Hittar inga filer om organisationen i ${it}: ange regionens mapp med --regelbok.`, en: (it: string) => `There are no files of the organisation in ${it}: name the region's folder with --rulebook.` },
  'sheet-needed': { sv: () => 'Säg vilken fil: likvard overfor overforing.yaml, eller likvard overfor lista, utkast eller foljder.', en: () => 'Say which file: likvard transfer overforing.yaml, or likvard transfer list, draft or effects.' },
  'no-file': { sv: (it: string) => `Hittar inte filen ${it}.`, en: (it: string) => `The file ${it} is not there.` },
  'not-utf-8': { sv: (it: string) => `${it} är inte UTF-8. Spara filen i den teckenkodningen. Inget har flyttats.`, en: (it: string) => `${it} is not UTF-8. Save the file in that encoding. Nothing was moved.` },
  'no-rules': { sv: (it: string) => `Hittar inga regler för medel i ${it}: ange regionens mapp med --regelbok.`, en: (it: string) => `There are no rules of money in ${it}: name the region's folder with --rulebook.` },
  'would-move': { sv: () => 'Inget har flyttats. Skriv --skriv för att föra in det i liggaren.', en: () => 'Nothing was moved. Write --write to record it in the ledger.' },
  'nothing-moved': { sv: () => 'Inget har flyttats.', en: () => 'Nothing was moved.' },
  'moved': { sv: (it: string) => `Fördes in i ${it}.`, en: (it: string) => `Recorded in ${it}.` },
  'busy': { sv: (it: string) => `Någon annan för in något just nu. Är det säkert att ingen gör det, ta bort ${it}. Inget har flyttats.`, en: (it: string) => `Somebody else is recording right now. If it is certain that nobody is, remove ${it}. Nothing was moved.` },
  'not-written': { sv: (it: string) => `Kunde inte skriva ${it}: finns mappen? Inget har flyttats.`, en: (it: string) => `Could not write ${it}: is the folder there? Nothing was moved.` },
  'no-effects': { sv: () => 'medel.yaml säger inte i vilken regel ett flyttat resultat står: lägg till "följder: { resultat: <regelns namn> }".', en: () => 'medel.yaml does not say in which rule a moved result stands: add "följder: { resultat: <name of the rule> }".' },
  'no-comparison': { sv: () => 'Regelboken har ingen jämförelse, så ingen summa att visa. Ange en annan med --regelbok.', en: () => 'The rulebook compares nothing, so there is no total to show. Name another with --rulebook.' },
  'year-needed': { sv: () => 'Flyttarna är från flera år. Säg vilket: --period 2024.', en: () => 'The transfers are of several years. Say which: --period 2024.' },
  'no-moves': { sv: (it: string) => `Ingen flytt mellan enheter i filen är från ${it}.`, en: (it: string) => `No transfer between units in the file is of ${it}.` },
  'no-rule': { sv: (it: string) => `Regelboken har ingen regel "${it}" som gäller.`, en: (it: string) => `The rulebook has no rule "${it}" in force.` },
  'no-row': { sv: (it: string) => `Siffrorna har ingen enhet "${it}". Skriv börsens namn som i siffrorna.`, en: (it: string) => `The figures have no unit "${it}". Write the purse's name as in the figures.` },
  'no-value': { sv: (it: string) => `Resultatet för "${it}" saknas i siffrorna, så inget kan läggas till det.`, en: (it: string) => `The result of "${it}" is missing in the figures, so nothing can be added to it.` },
  'no-series': { sv: (it: string) => `Hittar inte ${it}, som säger hur ett år hänger ihop med nästa: ange regelbokens mapp med --regelbok.`, en: (it: string) => `There is no ${it}, which says how a year hangs together with the next: name the folder of the rulebook with --rulebook.` },
  'no-years': { sv: () => 'Kopplingsfilen har inget år.', en: () => 'The mapping file has no year.' },
  'bad-years': { sv: (it: string) => `"${it}" är inga år: skriv --fran 2011 --till 2017, med det första först.`, en: (it: string) => `"${it}" are no years: write --from 2011 --to 2017, the first of them first.` },
  'no-year': { sv: (it: string) => `Serien har inget år "${it}" med siffror. Skriv likvard overskott "<enhet>" <år>.`, en: (it: string) => `The series has no year "${it}" with figures. Write likvard carry-over "<unit>" <year>.` },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export function ownPhrase(name: keyof typeof PHRASES, language: Language, it = ''): string {
  return PHRASES[name][language](it);
}
