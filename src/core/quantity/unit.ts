import { divide, integer, multiply, ONE, rational, type Rational } from './rational.ts';

/** A product of base units with exponents, kr/listad/månad; `text` is canonical, so equal units have equal text. */
export interface Unit {
  readonly text: string;
  readonly powers: ReadonlyMap<string, number>;
}

/** What a unit word means: its canonical word, and the dimension it measures with its exact size in that dimension. */
export interface UnitWord {
  readonly word: string;
  readonly dimension: string;
  readonly size: Rational;
}

/** The unit words a program may use; plural and symbol point at the same word. */
export type UnitWords = ReadonlyMap<string, UnitWord>;

const word = (name: string, dimension: string, size: Rational): UnitWord => ({ word: name, dimension, size });

/**
 * Words with declared sizes. Dimension '' is that of plain numbers: 1 % and 1 procentenhet are both a hundredth, so that
 * OMVÄNDLA can move between them and a share, and a difference of percentages can be priced per procentenhet.
 */
export const COMMON_UNIT_WORDS: UnitWords = new Map<string, UnitWord>([
  ...pair(['kr', 'kronor', 'krona'], word('kr', 'kr', ONE)),
  ...pair(['öre'], word('öre', 'kr', rational(1n, 100n))),
  ...pair(['tkr'], word('tkr', 'kr', integer(1000))),
  ...pair(['mnkr', 'mkr'], word('mnkr', 'kr', integer(1_000_000))),
  ...pair(['mdkr'], word('mdkr', 'kr', integer(1_000_000_000))),
  ...pair(['m', 'meter'], word('m', 'm', ONE)),
  ...pair(['km', 'kilometer'], word('km', 'm', integer(1000))),
  ...pair(['mil'], word('mil', 'm', integer(10_000))),
  ...pair(['månad', 'månader'], word('månad', 'månad', ONE)),
  ...pair(['år'], word('år', 'månad', integer(12))),
  ...pair(['dag', 'dagar'], word('dag', 'dag', ONE)),
  ...pair(['vecka', 'veckor'], word('vecka', 'dag', integer(7))),
  ...pair(['timme', 'timmar'], word('timme', 'timme', ONE)),
  ...pair(['minut', 'minuter'], word('minut', 'timme', rational(1n, 60n))),
  ...pair(['%', 'procent'], word('%', '', rational(1n, 100n))),
  ...pair(['procentenhet', 'procentenheter'], word('procentenhet', '', rational(1n, 100n))),
]);

function pair(names: readonly string[], meaning: UnitWord): [string, UnitWord][] {
  return names.map((name) => [name, meaning]);
}

export const NO_UNIT: Unit = unitOf(new Map());

export function unitOf(powers: ReadonlyMap<string, number>): Unit {
  const kept = [...powers].filter(([, power]) => power !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const part = (sign: 1 | -1) => kept.flatMap(([name, power]) => (power * sign > 0 ? Array<string>(power * sign).fill(name) : []));
  const over = part(1);
  const under = part(-1).map((name) => `/${name}`);
  return { text: (over.length > 0 ? over.join('*') : under.length > 0 ? '1' : '') + under.join(''), powers: new Map(kept) };
}

/** Reads kr/listad/månad with the given words; the first word not known is named. */
export function parseUnit(text: string, words: UnitWords): ParsedUnit {
  const before = parsed.get(words)?.get(text);
  if (before) return before;
  const result = readUnit(text, words);
  const known = parsed.get(words) ?? new Map<string, ParsedUnit>();
  parsed.set(words, known.set(text, result));
  return result;
}

export type ParsedUnit = { readonly unit: Unit } | { readonly unknown: string };

/** The same few unit texts stand in every formula of a rulebook. */
const parsed = new WeakMap<UnitWords, Map<string, ParsedUnit>>();

function readUnit(text: string, words: UnitWords): ParsedUnit {
  const powers = new Map<string, number>();
  for (const [index, part] of text.split('/').entries()) {
    for (const name of part.split('*').map((piece) => piece.trim())) {
      if (index === 0 && name === '1') continue;
      const meaning = words.get(name);
      if (!meaning) return { unknown: name };
      powers.set(meaning.word, (powers.get(meaning.word) ?? 0) + (index === 0 ? 1 : -1));
    }
  }
  return { unit: unitOf(powers) };
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a.powers);
  for (const [name, power] of b.powers) powers.set(name, (powers.get(name) ?? 0) + sign * power);
  return unitOf(powers);
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a.text === b.text;
}

/** What a value in `from` is multiplied by to stand in `to`; undefined when they measure different things. */
export function conversion(from: Unit, to: Unit, words: UnitWords): Rational | undefined {
  const a = measured(from, words);
  const b = measured(to, words);
  return a.dimension.text === b.dimension.text ? divide(a.size, b.size) : undefined;
}

function measured(unit: Unit, words: UnitWords): { dimension: Unit; size: Rational } {
  const powers = new Map<string, number>();
  let size = ONE;
  for (const [name, power] of unit.powers) {
    const meaning = words.get(name);
    const dimension = meaning?.dimension ?? name;
    if (dimension !== '') powers.set(dimension, (powers.get(dimension) ?? 0) + power);
    for (let i = 0; i < Math.abs(power); i += 1) size = power > 0 ? multiply(size, meaning?.size ?? ONE) : divide(size, meaning?.size ?? ONE);
  }
  return { dimension: unitOf(powers), size };
}
