/** A small rulebook's worth of declarations to import figures for. */
import type { FiguresDeclarations } from '../../src/core/figures/declarations.ts';
import type { DeclaredType } from '../../src/core/language/declarations/declared-type.ts';
import type { EntityDeclaration } from '../../src/core/language/declarations/entity.ts';
import type { InputDeclaration } from '../../src/core/language/declarations/input.ts';
import type { TextPlace } from '../../src/core/language/problem.ts';
import type { PeriodKind } from '../../src/core/quantity/period.ts';
import { range } from '../../src/core/quantity/range.ts';
import { integer, ONE } from '../../src/core/quantity/rational.ts';
import { COMMON_UNIT_WORDS, parseUnit, type UnitWord, type UnitWords } from '../../src/core/quantity/unit.ts';

const place: TextPlace = { kind: 'text', file: 'regelbok.md', line: 1, column: 1, length: 1 };

const counted = (word: string): UnitWord => ({ word, dimension: word, size: ONE });

const UNIT_WORDS: UnitWords = new Map([
  ...COMMON_UNIT_WORDS,
  ['listad', counted('listad')], ['listade', counted('listad')],
  ['person', counted('person')], ['personer', counted('person')],
]);

const entity = (name: string, most: number, parent?: string): EntityDeclaration => ({ name, plural: `${name}er`, parent, most, place });

function number(unit: string, low: number, high: number, decimals = 0): DeclaredType {
  const parsed = parseUnit(unit, UNIT_WORDS);
  if ('unknown' in parsed) throw new Error(`unknown unit ${parsed.unknown}`);
  return { kind: 'number', unit: parsed.unit, decimals, range: range(integer(low), integer(high)) };
}

function input(name: string, of: string, type: DeclaredType, per?: PeriodKind): InputDeclaration {
  return { name, entity: of, per, type, place };
}

const named = <Named extends { readonly name: string }>(list: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(list.map((one) => [one.name, one]));

export const DECLARATIONS: FiguresDeclarations = {
  unitWords: UNIT_WORDS,
  entities: named([entity('region', 1), entity('hälsocentral', 100), entity('filial', 2, 'hälsocentral')]),
  inputs: named([
    input('driftsform', 'hälsocentral', { kind: 'text', values: ['region', 'privat', 'gemensam'] }),
    input('ort', 'hälsocentral', { kind: 'text' }),
    input('öppnad', 'hälsocentral', { kind: 'date' }),
    input('jourcentral', 'hälsocentral', { kind: 'truth' }),
    input('ersättning för listade', 'hälsocentral', number('kr', 0, 2_000_000_000), 'year'),
    input('rörlig ersättning', 'hälsocentral', number('kr', -2_000_000_000, 2_000_000_000), 'year'),
    input('vägavstånd', 'hälsocentral', number('km', 0, 1000, 1), 'year'),
    input('täckningsgrad', 'hälsocentral', number('%', 0, 100, 1), 'year'),
    input('robust nivå', 'hälsocentral', number('1', 0, 2), 'year'),
    input('listade vid månadens slut', 'hälsocentral', number('listade', 0, 1_000_000), 'month'),
    input('öppettimmar', 'filial', number('timmar', 0, 168)),
    input('huvudmannauppdrag', 'region', number('kr', 0, 2_000_000_000), 'year'),
    input('särskilda åtaganden', 'region', number('kr', 0, 2_000_000_000), 'year'),
  ]),
};
