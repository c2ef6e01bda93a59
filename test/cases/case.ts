import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { asMap, Fields, type Reading } from '../../src/core/language/declarations/fields/fields.ts';
import { readYaml } from '../../src/core/language/source/read-yaml.ts';
import { placeAt, sourceText } from '../../src/core/language/source/source-text.ts';
import type { YamlNode } from '../../src/core/language/source/yaml-node.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { parseDecimal } from '../../src/core/quantity/decimal.ts';
import { parsePeriod, type Period } from '../../src/core/quantity/period.ts';
import type { AsOf } from '../../src/core/rulebook/as-of.ts';
import { readRows, type CaseRow } from './rows.ts';

/** A worked case: what is asked of which figures, and what a person has worked out that the answer is. */
export interface Case {
  readonly name: string;
  /** The case file, from the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly asked: AsOf;
  /** Proposals that only this case has: what stands in a block `scenarier`. */
  readonly ownScenarios: string | undefined;
  readonly figures: { readonly kind: 'mapping'; readonly file: string } | { readonly kind: 'rows'; readonly rows: readonly CaseRow[] };
  readonly expected: readonly Expectation[];
  /** The codes the rulebook is to refuse the question with. */
  readonly refusals: readonly string[];
}

/** What a rule is to give for a row; without a row for the only one there is, or for all of them added up. */
export interface Expectation {
  readonly rule: string;
  readonly of: { readonly kind: 'row'; readonly row: string } | { readonly kind: 'only' } | { readonly kind: 'sum' };
  readonly written: string;
}

const KEYS = [
  'namn', 'källa', 'period', 'beslutat', 'känt', 'yrkanden', 'egna yrkanden', 'val', 'värden', 'siffror', 'utgår från', 'rader', 'väntat', 'väntad summa', 'vägras',
];

/** Every case under a folder, files in the order of their names. Throws with all that cannot be read. */
export function readCases(root: string, folder: string): readonly Case[] {
  return casesOf(readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })));
}

/** The cases of some files. A case may start from the rows of another, by its name, whichever file that stands in. */
export function casesOf(files: readonly { readonly file: string; readonly text: string }[]): readonly Case[] {
  const written = files.flatMap(({ file, text }) => writtenIn(file, text));
  const twice = written.find(({ name }, at) => written.findIndex((other) => other.name === name) < at);
  if (twice) throw new Error(`${twice.file}:${twice.line}: another case is named ${twice.name}`);
  const rowsOf = (one: Written, path: readonly Written[]): readonly CaseRow[] => {
    const start = one.fields.text('utgår från');
    const from = start === undefined ? undefined : written.find(({ name }) => name === start);
    if (start !== undefined && (!from || path.includes(from))) throw new Error(`${one.file}:${one.line}: no case named ${start} to start from`);
    return readRows(one.reading, one.fields.node('rader'), from ? rowsOf(from, [...path, one]) : []);
  };
  const cases = written.map((one) => caseOf(one, rowsOf(one, [])));
  const problems = new Set(written.flatMap(({ reading }) => reading.problems));
  if (problems.size > 0) throw new Error([...problems].map(({ code, place, facts }) => JSON.stringify({ code, place, facts })).join('\n'));
  return cases;
}

interface Written extends Pick<Case, 'name' | 'file' | 'line'> {
  readonly reading: Reading;
  readonly fields: Fields;
}

function writtenIn(file: string, text: string): readonly Written[] {
  const source = sourceText(file, text);
  const { node, problems } = readYaml(source, { start: 0, end: text.length });
  const reading: Reading = { source, problems: [...problems] };
  if (node.kind !== 'list' || node.items.length === 0) throw new Error(`${file}: a list of cases is expected`);
  return node.items.flatMap((item) => {
    const map = asMap(reading, item, 'fall');
    if (!map) return [];
    const fields = new Fields(reading, map, 'fall', KEYS);
    fields.required('källa');
    return [{ name: fields.required('namn') ?? '', file, line: placeAt(source, map.span).line, reading, fields }];
  });
}

function caseOf({ name, file, line, fields }: Written, rows: readonly CaseRow[]): Case {
  const period = parsePeriod(fields.required('period') ?? '');
  const mapping = fields.text('siffror');
  if (!period || (mapping === undefined) === (rows.length === 0)) throw new Error(`${file}:${line}: a period, and siffror or rader, are expected`);
  return {
    name, file, line, asked: askedOf(fields, period), ownScenarios: fields.text('egna yrkanden'),
    figures: mapping === undefined ? { kind: 'rows', rows } : { kind: 'mapping', file: mapping },
    expected: [...expectationsIn(fields.node('väntat')), ...pairs(fields.node('väntad summa')).map(([rule, sum]) => ({ rule, of: { kind: 'sum' }, written: sum }) as const)],
    refusals: texts(fields.list('vägras')),
  };
}

function askedOf(fields: Fields, period: Period): AsOf {
  const values = pairs(fields.node('värden')).map(([name, text]) => {
    const decimal = parseDecimal(text);
    if (!decimal) throw new Error(`värden: ${name}: ${text} is no number`);
    return [name, decimal.value] as const;
  });
  const days: { decidedBy?: Day | undefined; knownBy?: Day | undefined } = { decidedBy: fields.day('beslutat'), knownBy: fields.day('känt') };
  return { period, ...days, scenarios: texts(fields.list('yrkanden')), choices: new Map(pairs(fields.node('val'))), values: new Map(values) };
}

function expectationsIn(node: YamlNode | undefined): readonly Expectation[] {
  return (node?.kind === 'map' ? node.entries : []).flatMap(({ key, value }): readonly Expectation[] => {
    if (value.kind === 'scalar') return [{ rule: key.text, of: { kind: 'only' }, written: value.text }];
    return pairs(value).map(([row, written]) => ({ rule: key.text, of: { kind: 'row', row }, written }));
  });
}

function pairs(node: YamlNode | undefined): readonly (readonly [string, string])[] {
  return (node?.kind === 'map' ? node.entries : []).flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key.text, value.text] as const] : []));
}

function texts(nodes: readonly YamlNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'scalar' ? [node.text] : []));
}
