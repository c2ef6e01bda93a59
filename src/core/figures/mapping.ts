import { readYaml } from '../language/source/read-yaml.ts';
import { placeAt, sourceText } from '../language/source/source-text.ts';
import type { TextPlace } from '../language/problem.ts';
import { parsePeriod, type Period } from '../quantity/period.ts';
import { fieldsOf, missing, report, wrongForm, type MappingReading } from './mapping/fields.ts';
import { readFallback, type Fallback } from './mapping/sureness.ts';
import { readTable } from './mapping/table.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import type { MappingProblem } from './problems.ts';
import { languageProblem } from '../language/problems.ts';
import type { YamlEntry, YamlNode } from '../language/source/yaml-node.ts';

/** Which cells of which files are which inputs of the rulebook, period by period (koppling.yaml). */
export interface Mapping {
  readonly file: string;
  readonly place: TextPlace;
  readonly periods: readonly PeriodMapping[];
}

export interface PeriodMapping {
  readonly period: Period;
  readonly tables: readonly TableMapping[];
}

export interface ReadMapping {
  /** Undefined as soon as there is a problem: a mapping is never half read. */
  readonly mapping?: Mapping | undefined;
  readonly problems: readonly MappingProblem[];
}

/** Reads a mapping file; `file` is the name its problems are told with. All problems are reported at once. */
export function readMapping(file: string, text: string): ReadMapping {
  const source = sourceText(file, text);
  const problems: MappingProblem[] = [];
  const reading: MappingReading = { source, problems };
  const place = placeAt(source, { start: 0, end: 1 });
  const node = yamlOf(reading, place);
  const periods = node && problems.length === 0 ? readPeriods(reading, node) : [];
  return problems.length === 0 ? { mapping: { file, place, periods }, problems } : { problems };
}

/** The whole text as YAML; undefined, and reported, when it cannot be followed at all. */
export function yamlOf({ source, problems }: MappingReading, place: TextPlace): YamlNode | undefined {
  try {
    const { node, problems: found } = readYaml(source, { start: 0, end: source.text.length });
    problems.push(...found);
    return node;
  } catch (error) {
    // Thousands of nested brackets exhaust the stack of the YAML parser; nothing a person writes does.
    if (!(error instanceof RangeError)) throw error;
    problems.push(languageProblem('yaml-syntax', place, { detail: 'Nested too deeply' }));
    return undefined;
  }
}

function readPeriods(reading: MappingReading, node: YamlNode): readonly PeriodMapping[] {
  const fields = fieldsOf(reading, node, reading.source.file, ['säkerhet', 'perioder']);
  if (!fields) return [];
  const fallback = readFallback(reading, fields);
  const periods = fields.values.get('perioder')?.value;
  if (periods === undefined) return missing(reading, fields, 'perioder') ?? [];
  if (periods.kind !== 'map') return wrongForm(reading, periods, 'perioder', 'map') ?? [];
  return periods.entries.flatMap((entry) => readPeriod(reading, entry, fallback) ?? []);
}

function readPeriod(reading: MappingReading, { key, value }: YamlEntry, fallback: Fallback): PeriodMapping | undefined {
  const period = parsePeriod(key.text) ?? report(reading, key.span, 'figures-mapping-period', { found: key.text });
  if (value.kind !== 'list') return wrongForm(reading, value, key.text, 'list');
  const tables = value.items.flatMap((item) => readTable(reading, item, key.text, fallback) ?? []);
  return period && { period, tables };
}
