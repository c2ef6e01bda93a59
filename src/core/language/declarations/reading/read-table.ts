import { parseDecimal } from '../../../quantity/decimal.ts';
import { compare } from '../../../quantity/rational.ts';
import type { UnitWords } from '../../../quantity/unit.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import { asMap, Fields, report, type Reading } from '../fields/fields.ts';
import { NO_UNIT } from '../../../quantity/unit.ts';
import { readUnit } from './read-type.ts';
import { readVersion, VERSION_KEYS, type StandardVersion } from './read-version.ts';
import type { KeyMatch, TableDeclaration, TableKey, TableRow, TableVersion } from '../table.ts';

/** Reads a table for SLÅUPP: keys, unit, and versions whose rows are lines of cells parted by semicolons. */
export function readTable(
  reading: Reading, name: YamlScalar, node: YamlNode, words: UnitWords, standard: StandardVersion, document: string,
): TableDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['nycklar', 'enhet', 'versioner', 'om']);
  const unit = fields.scalar('enhet');
  const keys = readKeys(reading, fields.node('nycklar'), words, map);
  if (!fields.has('versioner')) return report(reading, map.span, 'key-missing', { key: 'versioner', of: name.text });
  const versions = fields.list('versioner').flatMap((item): TableVersion[] => {
    const version = asMap(reading, item, 'versioner');
    return version ? readTableVersion(reading, version, keys, standard) : [];
  });
  return {
    name: name.text, keys, unit: (unit && readUnit(reading, unit, words)) ?? NO_UNIT, versions, document,
    place: placeAt(reading.source, name.span),
  };
}

function readKeys(reading: Reading, node: YamlNode | undefined, words: UnitWords, table: YamlMap): readonly TableKey[] {
  if (node?.kind !== 'map') {
    report(reading, node?.span ?? table.span, 'key-missing', { key: 'nycklar', of: 'tabell' });
    return [];
  }
  return node.entries.map(({ key, value }) => {
    if (value.kind !== 'scalar' || value.text === 'text') return { name: key.text };
    return { name: key.text, unit: value.text === 'tal' ? NO_UNIT : (readUnit(reading, value, words) ?? NO_UNIT) };
  });
}

function readTableVersion(reading: Reading, map: YamlMap, keys: readonly TableKey[], standard: StandardVersion): TableVersion[] {
  const fields = new Fields(reading, map, 'tabell', [...VERSION_KEYS, 'rader', 'annars']);
  const version = readVersion(reading, map, fields, standard);
  const rows = fields.scalar('rader');
  if (!version || !rows) {
    if (!rows) report(reading, map.span, 'key-missing', { key: 'rader', of: 'tabell' });
    return [];
  }
  const otherwise = fields.has('annars') ? fields.number('annars') : undefined;
  return [{ ...version, rows: readRows(reading, rows, keys), otherwise }];
}

/** Each line is one row; the first is the heading if its last cell is no number. */
function readRows(reading: Reading, scalar: YamlScalar, keys: readonly TableKey[]): readonly TableRow[] {
  const text = reading.source.text.slice(scalar.span.start, scalar.span.end);
  let start = scalar.span.start;
  return text.split('\n').flatMap((line, index): TableRow[] => {
    const span = { start: start + (line.length - line.trimStart().length), end: start + line.trimEnd().length };
    start += line.length + 1;
    const cells = line.split(';').map((cell) => cell.trim());
    if (line.trim() === '') return [];
    const value = parseDecimal(cells.at(-1) ?? '');
    const last = cells.at(-1) ?? '';
    if (!value && index === 0 && !/^[-−]?\d/u.test(last)) return [];
    if (/^[-−]?[\d ]+\.\d+$/u.test(last)) {
      report(reading, span, 'number-with-point', { found: last, instead: last.replace('.', ',') });
      return [];
    }
    if (!value || cells.length !== keys.length + 1) {
      report(reading, span, 'value-form', { key: 'rader', found: line.trim(), expected: [...keys.map(({ name }) => name), 'värde'].join(' ; ') });
      return [];
    }
    const matches = keys.map((key, position) => readKeyMatch(cells[position] ?? '', key));
    if (matches.some((match) => match === undefined)) {
      report(reading, span, 'value-form', { key: 'rader', found: line.trim(), expected: '5, 0–17, 85– eller *' });
      return [];
    }
    return [{ keys: matches as readonly KeyMatch[], value, place: placeAt(reading.source, span) }];
  });
}

/** 5, 0–17 (both ends), 85– (and up), –4 (and down), * (anything); a text key takes the text itself. */
function readKeyMatch(cell: string, key: TableKey): KeyMatch | undefined {
  if (cell === '*') return { kind: 'any' };
  if (key.unit === undefined) return { kind: 'text', value: cell };
  const [low = '', high, ...more] = cell.split('–').map((end) => end.trim());
  if (more.length > 0 || (low === '' && !high)) return undefined;
  const least = parseDecimal(low)?.value;
  if (high === undefined) return least && { kind: 'numbers', low: least, high: least };
  const most = parseDecimal(high)?.value;
  if ((low !== '' && !least) || (high !== '' && !most) || (least && most && compare(least, most) > 0)) return undefined;
  return { kind: 'numbers', low: least, high: most };
}
