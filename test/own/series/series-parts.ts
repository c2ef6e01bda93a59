import { readFileSync, readdirSync } from 'node:fs';
import type { SeriesDeclaration } from '../../../src/core/comparison/series/series.ts';
import { readSeries } from '../../../src/core/comparison/series/read-series.ts';
import type { EntityRow, Figure, Figures } from '../../../src/core/figures/figures.ts';
import { integer } from '../../../src/core/quantity/rational.ts';
import { asOf } from '../../../src/core/rulebook/as-of.ts';
import { loadRulebook, type Rulebook } from '../../../src/core/rulebook/rulebook.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/overskott';
const documents = readdirSync(FOLDER).filter((file) => file.endsWith('.md')).map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
export const SERIES_TEXT = readFileSync(`${FOLDER}/serie.yaml`, 'utf8');

export const rulebook = loadRulebook(documents).rulebook as Rulebook;
export const series = readSeries('serie.yaml', SERIES_TEXT, rulebook.declarations).series as SeriesDeclaration;
export const asked = asOf({ year: 2011 });

/** Terms that a test chooses, in per cent, kronor and years. */
export interface Terms {
  readonly surplusShare: number;
  readonly deficitShare: number;
  readonly surplusCap: number;
  readonly deficitCap: number;
  readonly years: number;
}

export const TERMS: Terms = { surplusShare: 50, deficitShare: 80, surplusCap: 200_000, deficitCap: 600_000, years: 3 };

const figure = (value: number): Figure => ({ datum: { kind: 'number', value: integer(value) }, written: String(value), place: { kind: 'cell', file: 'prov.csv', cell: 'A1' }, sureness: 'constructed' });

/** The figures of a year, of units that have a result, and what some of them have with them when the test says so. */
export function yearOf(year: number, results: Readonly<Record<string, number | undefined>>, opening: 'from nothing' | 'brought forward', terms = TERMS): Figures {
  const region: EntityRow = {
    id: 'Provregionen', monthly: new Map(),
    figures: new Map([
      ['andel av överskott enligt uppgift', figure(terms.surplusShare)], ['andel av underskott enligt uppgift', figure(terms.deficitShare)], ['tak för överskott enligt uppgift', figure(terms.surplusCap)],
      ['tak för underskott enligt uppgift', figure(terms.deficitCap)], ['år att återställa enligt uppgift', figure(terms.years)],
    ]),
  };
  const units = Object.entries(results).map(([id, result]): EntityRow => ({
    id, parent: region.id, monthly: new Map(),
    figures: new Map([
      ...(result === undefined ? [] : [['årets resultat', figure(result)] as const]),
      ...(opening === 'from nothing' ? series.carried.map(({ input }) => [input, figure(0)] as const) : []),
    ]),
  }));
  return { period: { year }, entities: new Map([['region', [region]], ['enhet', units]]), files: [] };
}

/** A series of one unit's results from 2011 on, beginning from nothing. */
export function yearsOf(results: readonly number[], terms = TERMS): ReadonlyMap<number, Figures> {
  return new Map(results.map((result, at) => [2011 + at, yearOf(2011 + at, { Norr: result }, at === 0 ? 'from nothing' : 'brought forward', terms)]));
}
