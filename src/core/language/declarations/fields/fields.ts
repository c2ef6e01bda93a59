import { parseDay, type Day } from '../../../quantity/day.ts';
import { parseDecimal, type Decimal } from '../../../quantity/decimal.ts';
import { isNegative } from '../../../quantity/rational.ts';
import { nearest } from '../../nearest.ts';
import { languageProblem, type LanguageProblem, type LanguageProblemCode, type LanguageProblemFacts } from '../../problems.ts';
import { placeAt, type SourceText, type Span } from '../../source/source-text.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import { parseExpression } from '../../syntax/parser.ts';
import type { Formula } from '../formula.ts';

/** Where a document is being read: its text, and the problems found so far. */
export interface Reading {
  readonly source: SourceText;
  readonly problems: LanguageProblem[];
}

export function report<Code extends LanguageProblemCode>(
  reading: Reading, span: Span, code: Code, facts: LanguageProblemFacts[Code],
): undefined {
  reading.problems.push(languageProblem(code, placeAt(reading.source, span), facts));
  return undefined;
}

/** The fields of a map by key; keys that are not allowed are reported with the nearest one that is. */
export class Fields {
  readonly #reading: Reading;
  readonly #values: ReadonlyMap<string, YamlNode>;
  readonly #span: Span;
  readonly #of: string;

  constructor(reading: Reading, map: YamlMap, of: string, allowed: readonly string[]) {
    this.#reading = reading;
    this.#span = map.span;
    this.#of = of;
    for (const { key } of map.entries) {
      if (!allowed.includes(key.text)) report(reading, key.span, 'key-unknown', { key: key.text, near: nearest(key.text, allowed), allowed });
    }
    this.#values = new Map(map.entries.map(({ key, value }) => [key.text, value]));
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  node(key: string): YamlNode | undefined {
    return this.#values.get(key);
  }

  scalar(key: string): YamlScalar | undefined {
    const value = this.#values.get(key);
    if (value === undefined || value.kind === 'scalar') return value;
    return report(this.#reading, value.span, 'value-form', { key, found: value.kind, expected: 'text' });
  }

  text(key: string): string | undefined {
    return this.scalar(key)?.text;
  }

  /** The text of a key that must be there. */
  required(key: string): string | undefined {
    if (!this.has(key)) return report(this.#reading, this.#span, 'key-missing', { key, of: this.#of });
    return this.text(key);
  }

  day(key: string): Day | undefined {
    const scalar = this.scalar(key);
    if (!scalar) return undefined;
    return parseDay(scalar.text) ?? report(this.#reading, scalar.span, 'day-invalid', { found: scalar.text });
  }

  number(key: string): Decimal | undefined {
    const scalar = this.scalar(key);
    return scalar && readNumber(this.#reading, scalar);
  }

  wholeNumber(key: string): number | undefined {
    const decimal = this.number(key);
    if (!decimal) return undefined;
    if (decimal.decimals === 0 && !isNegative(decimal.value)) return Number(decimal.value.numerator);
    return report(this.#reading, this.#span, 'value-form', { key, found: this.text(key) ?? '', expected: 'heltal' });
  }

  formula(key: string): Formula | undefined {
    const scalar = this.scalar(key);
    return scalar && readFormula(this.#reading, scalar);
  }

  /** One of the given words. */
  word<Meaning>(key: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
    const scalar = this.scalar(key);
    if (!scalar) return undefined;
    const meaning = meanings.get(scalar.text);
    if (meaning === undefined) {
      report(this.#reading, scalar.span, 'value-form', { key, found: scalar.text, expected: [...meanings.keys()].join(', ') });
    }
    return meaning;
  }

  list(key: string): readonly YamlNode[] {
    const value = this.#values.get(key);
    if (value === undefined) return [];
    if (value.kind === 'list') return value.items;
    report(this.#reading, value.span, 'value-form', { key, found: value.kind, expected: 'list' });
    return [];
  }
}

export function readNumber(reading: Reading, scalar: YamlScalar): Decimal | undefined {
  const decimal = parseDecimal(scalar.text);
  if (decimal) return decimal;
  if (/^[-−]?[\d ]+\.\d+$/u.test(scalar.text)) {
    return report(reading, scalar.span, 'number-with-point', { found: scalar.text, instead: scalar.text.replace('.', ',') });
  }
  return report(reading, scalar.span, 'number-invalid', { found: scalar.text });
}

export function readFormula(reading: Reading, scalar: YamlScalar): Formula | undefined {
  const parsed = parseExpression(reading.source, scalar.span);
  if (parsed.kind === 'parsed') return { source: reading.source, expression: parsed.expression };
  reading.problems.push(parsed.problem);
  return undefined;
}

/** The map a declaration is to be; anything else is reported. */
export function asMap(reading: Reading, node: YamlNode, of: string): YamlMap | undefined {
  return node.kind === 'map' ? node : report(reading, node.span, 'block-not-a-map', { block: of });
}
