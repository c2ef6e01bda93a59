import { parseDecimal } from '../../../quantity/decimal.ts';
import { range, type Range } from '../../../quantity/range.ts';
import { compare, integer } from '../../../quantity/rational.ts';
import { NO_UNIT, parseUnit, type Unit, type UnitWords } from '../../../quantity/unit.ts';
import { nearest } from '../../nearest.ts';
import type { YamlScalar } from '../../source/yaml-node.ts';
import type { DeclaredType } from '../declared-type.ts';
import { report, type Fields, type Reading } from '../fields/fields.ts';
import { TYPE_WORDS } from '../fields/words.ts';

/** Where an author gives no range: wide enough for a region's money in kronor, narrow enough for exact carriers. */
const WIDEST: Range = range(integer(-1_000_000_000_000), integer(1_000_000_000_000));

export const TYPE_KEYS = ['typ', 'värden', 'enhet', 'decimaler', 'spann'] as const;

/** The type that `typ`, `enhet`, `decimaler`, `spann` and `värden` say; a number when nothing else is said. */
export function readType(reading: Reading, fields: Fields, words: UnitWords): DeclaredType {
  const kind = fields.word('typ', TYPE_WORDS) ?? 'number';
  switch (kind) {
    case 'truth': return { kind };
    case 'date': return { kind };
    case 'text': {
      const values = fields.list('värden').flatMap((node) => (node.kind === 'scalar' ? [node.text] : []));
      return values.length > 0 ? { kind, values } : { kind };
    }
    case 'number': {
      const scalar = fields.scalar('enhet');
      const unit = scalar ? readUnit(reading, scalar, words) : NO_UNIT;
      const span = fields.scalar('spann');
      return {
        kind, unit: unit ?? NO_UNIT, decimals: fields.wholeNumber('decimaler') ?? 0,
        range: (span && readRange(reading, span)) ?? WIDEST,
      };
    }
  }
}

export function readUnit(reading: Reading, scalar: YamlScalar, words: UnitWords): Unit | undefined {
  const parsed = parseUnit(scalar.text, words);
  if ('unit' in parsed) return parsed.unit;
  return report(reading, scalar.span, 'unit-unknown', { unit: parsed.unknown, near: nearest(parsed.unknown, words.keys()) });
}

/** Reads 0..2 000 000, ends included. */
function readRange(reading: Reading, scalar: YamlScalar): Range | undefined {
  const [low, high, ...more] = scalar.text.split('..').map((end) => parseDecimal(end.trim()));
  if (low && high && more.length === 0 && compare(low.value, high.value) <= 0) return range(low.value, high.value);
  return report(reading, scalar.span, 'value-form', { key: 'spann', found: scalar.text, expected: '0..1 000' });
}
