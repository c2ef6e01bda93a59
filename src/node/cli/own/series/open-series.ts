import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fingerprinted } from '../../../../core/calculation/receipt.ts';
import { readSeries } from '../../../../core/comparison/series/read-series.ts';
import type { YearSpan } from '../../../../core/comparison/series/run-series.ts';
import type { SeriesDeclaration } from '../../../../core/comparison/series/series.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import type { AsOf } from '../../../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../../../core/rulebook/rulebook.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { packageFolder } from '../../../project/package.ts';
import { mappedPeriods } from '../../../readers/mapped-periods.ts';
import { askedOf } from '../../asked.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { openFigures, openRulebook, told, type Opened } from '../../session.ts';
import { refused, type Said } from '../../said.ts';
import { ownPhrase } from '../phrases.ts';

export interface OpenSeries {
  readonly rulebook: Rulebook;
  readonly series: SeriesDeclaration;
  readonly given: ReadonlyMap<number, Figures>;
  readonly asked: AsOf;
  readonly span: YearSpan;
  readonly files: { readonly rulebook: readonly Fingerprinted[]; readonly figures: readonly Fingerprinted[] };
}

const no = (said: Said): Opened<never> => ({ kind: 'refused', said });

/** The rulebook of carry-over, how its years hang together, and the figures of every year between the first and the last. */
export async function openSeries(options: Options, mapping: string | undefined): Promise<Opened<OpenSeries>> {
  const { language } = options;
  const folder = options.rulebook ?? join(packageFolder(), 'rulebooks', 'jamtland-harjedalen', 'overskott');
  const figuresFile = mapping ?? options.figures ?? join(packageFolder(), 'examples', 'jamtland-harjedalen', 'overskott', 'koppling.yaml');
  const book = openRulebook({ ...options, rulebook: folder, register: undefined });
  if (book.kind === 'refused') return book;
  const { rulebook, files } = book.content;
  const path = join(folder, 'serie.yaml');
  if (!existsSync(path)) return no(refused(ownPhrase('no-series', language, path)));
  const text = readFileSync(path, 'utf8');
  const { series, problems } = readSeries('serie.yaml', text, rulebook.declarations);
  if (!series) return no(refused(told(problems, language)));
  if (!existsSync(figuresFile)) return no(refused(phrase('no-figures', language, figuresFile)));
  const years = mappedPeriods(figuresFile).flatMap(({ year, month }) => (month === undefined ? [year] : []));
  const span = spanOf(options, years);
  if ('said' in span) return no(span.said);
  const asked = askedOf({ ...options, period: undefined }, { year: span.from });
  if (asked.kind === 'refused') return no(refused(asked.sentences.join('\n'), 2));
  const given = new Map<number, Figures>();
  for (const year of years.filter((one) => one >= span.begin && one <= span.to)) {
    const figures = await openFigures({ ...options, figures: figuresFile }, { year }, rulebook);
    if (figures.kind === 'refused') return figures;
    given.set(year, figures.content);
  }
  const own = { file: basename(path), fingerprint: fingerprint(text) };
  const read = new Map([...given.values()].flatMap((one) => one.files.map((file) => [file.file, file] as const)));
  return { kind: 'opened', content: { rulebook, series, given, asked: asked.asked, span, files: { rulebook: [...files.files, own], figures: [...read.values()] } } };
}

/**
 * From the first year that has figures to the last, unless others are asked for. It begins at the first that has figures all the same, so that a later year has
 * what the earlier leave; a year between without figures is missing, not skipped.
 */
function spanOf({ low, high, language }: Options, years: readonly number[]): YearSpan | { readonly said: Said } {
  const [from, to] = [low ?? years[0], high ?? years.at(-1)].map((one) => (one !== undefined && /^\d{4}$/u.test(String(one)) ? Number(one) : undefined));
  if (from === undefined || to === undefined) return { said: refused(years.length === 0 ? ownPhrase('no-years', language) : ownPhrase('bad-years', language, [low, high].filter((one) => one !== undefined).join('–')), 2) };
  return from > to || to - from > MOST_YEARS ? { said: refused(ownPhrase('bad-years', language, `${from}–${to}`), 2) } : { begin: Math.min(from, years[0] ?? from), from, to };
}

const MOST_YEARS = 100;
