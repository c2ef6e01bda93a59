import { integer } from '../../quantity/rational.ts';
import type { Language } from '../language-name.ts';
import { formatNumber } from '../numbers/numbers.ts';
import { warningLines } from '../report/warning.ts';
import { tableLines, type Column } from '../table/table.ts';

/** What a delivery that was read holds, for one who is to say whether it is right. Months as 2024-03. */
export interface DeliverySummary {
  readonly made: 'synthetic' | 'unsaid';
  readonly files: readonly { readonly part: string; readonly file: string; readonly rows: number; readonly staged: number; readonly waiting: number }[];
  readonly persons: number;
  /** How many units the list has, and how many of them somebody is listed at. */
  readonly units: { readonly listed: number; readonly used: number };
  readonly listings: { readonly first: string; readonly last: string; readonly lasting: number };
  readonly visits: { readonly first: string; readonly last: string } | undefined;
}

const WORDS = {
  sv: { part: 'Del', file: 'Fil', rows: 'Rader', staged: 'Inlästa', waiting: 'I karantän', total: 'Summa' },
  en: { part: 'Part', file: 'File', rows: 'Rows', staged: 'Taken in', waiting: 'In quarantine', total: 'Sum' },
} as const;

/** A table of the files, and under it what they hold. Parts are called what leverans.yaml calls them. */
export function deliveryReport(summary: DeliverySummary, language: Language): readonly string[] {
  const words = WORDS[language];
  const number = (value: number): string => formatNumber(integer(value), 0, language);
  const sum = (of: (file: DeliverySummary['files'][number]) => number): string => number(summary.files.reduce((total, file) => total + of(file), 0));
  const right = (header: string): Column => ({ header, align: 'right' });
  const left = (header: string): Column => ({ header, align: 'left' });
  return [
    ...warningLines(summary.made === 'synthetic' ? 'constructed' : 'reported', language),
    ...(summary.made === 'synthetic' ? [''] : []),
    ...tableLines({
      columns: [left(words.part), left(words.file), right(words.rows), right(words.staged), right(words.waiting)],
      rows: summary.files.map(({ part, file, rows, staged, waiting }) => [part, file, number(rows), number(staged), number(waiting)]),
      total: [words.total, '', sum(({ rows }) => rows), sum(({ staged }) => staged), sum(({ waiting }) => waiting)],
    }),
    '',
    ...holds(summary, number, language),
  ];
}

function holds({ persons, units, listings, visits }: DeliverySummary, number: (value: number) => string, language: Language): readonly string[] {
  return language === 'sv'
    ? [
      `Personer: ${number(persons)}. Enheter: ${number(units.used)} med listade, av ${number(units.listed)} i enhetslistan.`,
      `Listningar: ${listings.first}–${listings.last}, ${number(listings.lasting)} pågår.`,
      visits === undefined ? 'Besök: inga levererade.' : `Besök: ${visits.first}–${visits.last}.`,
    ]
    : [
      `Persons: ${number(persons)}. Units: ${number(units.used)} with somebody listed, of ${number(units.listed)} in the list of units.`,
      `Listings: ${listings.first}–${listings.last}, ${number(listings.lasting)} last.`,
      visits === undefined ? 'Visits: none delivered.' : `Visits: ${visits.first}–${visits.last}.`,
    ];
}

/** The heading over the reasons that rows wait for. */
export function waitingHeading(rows: number, language: Language): string {
  const number = formatNumber(integer(rows), 0, language);
  return language === 'sv'
    ? `I karantän: ${number} rader. De räknas inte med i någon körning förrän de är rättade.`
    : `In quarantine: ${number} rows. No run counts them until they are corrected.`;
}
