import { useMemo } from 'react';
import { placesOf } from '../../../core/comparison/places/places-of.ts';
import { thresholdsOf, type Threshold } from '../../../core/comparison/dials/thresholds.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Declarations } from '../../../core/language/declarations/declarations.ts';
import type { Value } from '../../../core/language/reference/value.ts';
import { unitInWords } from '../../../core/swedish/numbers/units.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { MAP, sayNearest } from '../../../core/swedish/web/map/map-words.ts';
import { distanceSources } from './distance-sources.ts';
import type { Mark } from './scene.ts';

/** The smallest and largest half width of a mark, in pixels. */
const SMALLEST = 5;
const LARGEST = 16;

export interface MapOf {
  readonly entity: string;
  readonly marks: readonly Mark[];
  /** What a row's values are held against, under this wording and any other. */
  readonly thresholds: readonly Threshold[];
  /** The rule that a distance is in, for the line to the nearest. */
  readonly distance: string | undefined;
}

/** Where the rows that may count lie, and whether they do under one proposal. */
export function useMap(standing: Standing | undefined, decided: Standing | undefined, figures: Figures, declaration: ComparisonDeclaration, declarations: Declarations, language: Language): MapOf {
  return useMemo(() => {
    const calculation = standing?.computed.calculation;
    const program = calculation?.program;
    const entity = program?.ruleByName.get(declaration.counts)?.entity ?? '';
    const thresholds = decided ? thresholdsOf(decided.computed.calculation.program, [declaration.counts]).filter((one) => one.entity === entity) : [];
    const isDistance = ({ value }: Threshold): boolean => { const type = declaredType(value, declarations); return type?.kind === 'number' && unitInWords(type.unit, undefined, 'sv') === 'km'; };
    const distance = thresholds.find(isDistance)?.value;
    const base = (row: string): Value => calculation?.value(listedRule(declarations, entity) ?? '', row) ?? { kind: 'notApplicable' };
    const places = placesOf(figures, declarations, entity);
    const most = Math.max(1, ...places.map(({ row }) => asNumber(base(row))));
    const said = (name: string, row: string): string => shortValue(decided?.computed.calculation.value(name, row) ?? { kind: 'notApplicable' }, declaredType(name, declarations), language, declarations.unitWords);
    const others = [...new Set(thresholds.map(({ value }) => value))].filter((value) => value !== distance);
    const sources = decided && distance !== undefined ? distanceSources(decided, figures, distance, places.map(({ row }) => row), { language, declarations }) : new Map<string, string>();
    const marks = places.map((place): Mark => {
      const value = calculation?.value(declaration.counts, place.row);
      const counted = value?.kind === 'truth' ? (value.value ? 'yes' : 'no') : 'notTried';
      const far = distance === undefined ? '' : said(distance, place.row);
      const toNearest = far === '' || place.nearest === undefined ? '' : sayNearest(far, place.nearest, language);
      const words = { yes: MAP.counts, no: MAP.countsNot, notTried: MAP.countsNo }[counted][language];
      return { ...place, counted, distance: far, distanceSays: [`${place.row}: ${toNearest}`, sources.get(place.row) ?? ''].filter((part) => part !== '').join('; '), size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(asNumber(base(place.row)) / most), says: [place.row, words, toNearest, ...others.map((name) => `${name} ${said(name, place.row)}`)].filter((part) => part !== '').join('; ') };
    });
    return { entity, marks, thresholds, distance };
  }, [standing, decided, figures, declaration, declarations, language]);
}

/** The rule that says how many are listed at a row: what it is shown per, summed below it. */
export function listedRule({ rules }: Declarations, entity: string): string | undefined {
  return [...rules.values()].find((rule) => rule.entity === entity && rule.type.kind === 'number' && unitInWords(rule.type.unit, undefined, 'sv').startsWith('listad'))?.name;
}

function asNumber(value: Value): number {
  return value.kind === 'number' ? Number(value.value.numerator) / Number(value.value.denominator) : 0;
}
