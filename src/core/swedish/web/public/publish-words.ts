import { formatNumber } from '../../numbers/numbers.ts';
import { integer } from '../../../quantity/rational.ts';
import type { Language } from '../../language-name.ts';
import type { Phrases } from '../phrase.ts';

/** What stands where somebody publishes, and takes back what was published. */
export const PUBLISH = {
  publish: { sv: 'Publicera', en: 'Publish' },
  about: { sv: 'Jämförelsen, ärendet med omröstningarna, vad som gäller, och för varje vårdgivare hela vägen till sitt belopp. Först görs allt och visas för dig; sedan publiceras allt på en gång, eller ingenting.', en: 'The comparison, the matter with its votes, what is in force, and for each provider the whole way to its amount. First all of it is made and shown to you; then all of it is published at once, or nothing.' },
  saved: { sv: 'Sparade förslag att ta med i jämförelsen', en: 'Saved proposals to include in the comparison' },
  savedHelp: { sv: 'De är inte regionens: bara de som kryssas i kommer med.', en: 'They are not the region\'s: only those that are ticked come along.' },
  make: { sv: 'Visa vad som publiceras', en: 'Show what will be published' },
  making: { sv: 'Gör det som ska publiceras', en: 'Makes what is to be published' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  stopped: { sv: 'Avbrutet. Inget är publicerat.', en: 'Stopped. Nothing has been published.' },
  refused: { sv: 'Det går inte att göra. Inget är publicerat.', en: 'It cannot be made. Nothing has been published.' },
  preview: { sv: 'Det här publiceras', en: 'This will be published' },
  part: { sv: 'Vad det är', en: 'What it is' },
  form: { sv: 'Form', en: 'Form' },
  news: { sv: 'Sedan sist', en: 'Since last time' },
  look: { sv: 'Innehåll', en: 'Content' },
  new: { sv: 'nytt', en: 'new' },
  changed: { sv: 'ändrat', en: 'changed' },
  same: { sv: 'som förut', en: 'as before' },
  open: { sv: 'Läs', en: 'Read' },
  gone: { sv: 'Publicerades senast men finns inte längre', en: 'Was published last and is no longer there' },
  amounts: { sv: 'Vad varje vårdgivare får, mot senast publicerat', en: 'What each provider gets, against what was published last' },
  provider: { sv: 'Vårdgivare', en: 'Provider' },
  before: { sv: 'Senast', en: 'Last' },
  now: { sv: 'Nu', en: 'Now' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  total: { sv: 'Summa', en: 'Sum' },
  confirm: { sv: 'Publicera för alla', en: 'Publish to everybody' },
  leave: { sv: 'Publicera inte', en: 'Do not publish' },
  published: { sv: 'Publicerat.', en: 'Published.' },
  editions: { sv: 'Publicerat hittills', en: 'Published so far' },
  edition: { sv: 'Publicering', en: 'Publication' },
  when: { sv: 'Dag', en: 'Day' },
  parts: { sv: 'Delar', en: 'Parts' },
  state: { sv: 'Läge', en: 'State' },
  standing: { sv: 'publicerad', en: 'published' },
  act: { sv: 'Dra tillbaka', en: 'Take back' },
  withdraw: { sv: 'Dra tillbaka', en: 'Take back' },
  withdrawHelp: { sv: 'Filerna lämnas inte längre ut. Att de fanns, när de drogs tillbaka och skälet står kvar för alla.', en: 'The files are no longer given out. That they were there, when they were taken back and why stays for everybody to see.' },
  reason: { sv: 'Skäl, som alla får läsa', en: 'Reason, for everybody to read' },
  back: { sv: 'Tillbakadraget', en: 'Taken back' },
} as const satisfies Phrases;

/** Gör det som ska publiceras: 3 av 9 */
export function sayMaking(done: number, of: number, language: Language): string {
  const making = PUBLISH.making[language];
  return of === 0 ? making : `${making}: ${done} ${language === 'sv' ? 'av' : 'of'} ${of}`;
}

/** 9 delar: 2 nya, 1 ändrad, 6 som förut. */
export function sayNews(counts: Readonly<Record<'new' | 'changed' | 'same', number>>, language: Language): string {
  const { new: fresh, changed, same } = counts;
  const all = fresh + changed + same;
  if (language === 'en') return `${all} parts: ${fresh} new, ${changed} changed, ${same} as before.`;
  return `${all} delar: ${fresh} ${fresh === 1 ? 'ny' : 'nya'}, ${changed} ${changed === 1 ? 'ändrad' : 'ändrade'}, ${same} som förut.`;
}

/** drogs tillbaka 2026-11-23. Skäl: fel år */
export function sayTakenBack(day: string, reason: string, language: Language): string {
  return language === 'sv' ? `drogs tillbaka ${day}. Skäl: ${reason}` : `was taken back on ${day}. Reason: ${reason}`;
}

/** Det som publicerades 2026-11-22 drogs tillbaka 2026-11-23. Skäl: fel år */
export function sayEditionTakenBack(published: string, day: string, reason: string, language: Language): string {
  return `${language === 'sv' ? `Det som publicerades ${published}` : `What was published on ${published}`} ${sayTakenBack(day, reason, language)}`;
}

/** 2 kB */
export function saySize(bytes: number, language: Language): string {
  return `${formatNumber(integer(Math.max(1, Math.round(bytes / KILO))), 0, language)} kB`;
}

const KILO = 1000;
