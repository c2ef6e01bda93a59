import { compute, singleValue } from '../../../core/comparison/computed.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Day } from '../../../core/quantity/day.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { asOf } from '../../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { PUBLICATION_TITLES } from '../../../core/swedish/web/public/publication-titles.ts';
import type { BookFolder } from './book-folder.ts';

/** One thing to publish: the words that the command line answers it to, and what everybody reads of it. */
export interface Planned {
  readonly title: string;
  readonly command: string;
  readonly media: 'application/json' | 'text/csv; charset=utf-8' | 'text/plain; charset=utf-8';
  /** What it is about, as it is listed. */
  readonly words: readonly string[];
  readonly line: readonly string[];
}

/** What a matter is published with: what was decided, on which rulebook and figures, on which day. */
export interface Publishing {
  readonly declaration: ComparisonDeclaration;
  readonly rulebook: Rulebook;
  readonly figures: Figures;
  readonly mapping: string;
  readonly book: BookFolder;
  readonly day: Day;
}

/** Everything about a matter: the comparison as JSON and CSV, the matter with its votes, what is in force, and for each receiver the whole way to its amount. */
export function planOf({ declaration, rulebook, figures, mapping, book: { folder, register, matters }, day }: Publishing): readonly Planned[] {
  const { caseNumber, shares } = declaration;
  const period = writePeriod(declaration.period);
  const on = [`--regelbok=${folder}`, `--siffror=${mapping}`];
  const comparison = { title: PUBLICATION_TITLES.comparison(caseNumber, period), command: 'jamfor', words: [] };
  const compare = ['jamfor', ...on, `--arende=${caseNumber}`];
  const standing: Planned = { title: PUBLICATION_TITLES.inForce(day), command: 'gallande', media: JSON_MEDIA, words: [day], line: ['gallande', `--register=${register ?? ''}`, '--json', '--', day] };
  return [
    { ...comparison, media: JSON_MEDIA, line: [...compare, '--json'] },
    { ...comparison, media: CSV_MEDIA, line: [...compare, '--csv'] },
    ...matters.filter((one) => one.caseNumber === caseNumber).map(({ name, file }): Planned => ({
      title: PUBLICATION_TITLES.matter(caseNumber), command: 'arende', media: JSON_MEDIA, words: [name], line: ['arende', '--json', '--', file],
    })),
    ...(register === undefined ? [] : [standing]),
    ...receivers(rulebook, figures, declaration).map((row): Planned => ({
      title: PUBLICATION_TITLES.share(shares, row, period), command: 'forklara', media: TEXT_MEDIA, words: [shares, row], line: ['forklara', ...on, `--period=${period}`, '--', shares, row],
    })),
  ];
}

const JSON_MEDIA = 'application/json';
const CSV_MEDIA = 'text/csv; charset=utf-8';
const TEXT_MEDIA = 'text/plain; charset=utf-8';

function receivers(rulebook: Rulebook, figures: Figures, { shares, period, total }: ComparisonDeclaration): readonly string[] {
  const attempt = compute(rulebook, figures, asOf(period));
  if (attempt.kind === 'refused') return [];
  const { calculation } = attempt.computed;
  if (singleValue(calculation, total).kind !== 'number') return [];
  const entity = calculation.program.ruleByName.get(shares)?.entity ?? '';
  return calculation.rows(entity).filter((row) => {
    const value = calculation.value(shares, row);
    return value.kind === 'number' && value.value.numerator !== 0n;
  });
}
