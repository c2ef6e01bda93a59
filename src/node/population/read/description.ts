import { existsSync, readFileSync } from 'node:fs';
import { parseDecimal } from '../../../core/quantity/decimal.ts';
import { NO_UNIT } from '../../../core/quantity/unit.ts';
import { range } from '../../../core/quantity/range.ts';
import type { PopulationColumn, PopulationKeys } from '../population.ts';

/** What the page beside the files says of their columns; foreign files are read with a page written the same way. */
export interface DescribedFiles {
  readonly personMonths: readonly PopulationColumn[];
  readonly listings: readonly PopulationColumn[];
  readonly units: readonly string[] | undefined;
}

export const PERSON_MONTH_KEYS: PopulationKeys = { kind: 'personMonths', person: 'person', month: 'månad', unit: 'enhet' };
export const LISTING_KEYS: PopulationKeys = { kind: 'listings', person: 'person', unit: 'enhet', from: 'från', to: 'till' };

/** Undefined when the page is not there or does not say what it must. */
export function readDescription(path: string): DescribedFiles | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const page = recordOf(JSON.parse(readFileSync(path, 'utf8')));
    const personMonths = listOf(page['personmånader']).map(columnOf);
    const listings = listOf(page['listningar']).map(columnOf);
    const units = page['enheter'] === undefined ? undefined : listOf(page['enheter']).map(String);
    return { personMonths, listings, units };
  } catch {
    return undefined;
  }
}

function columnOf(found: unknown): PopulationColumn {
  const entry = recordOf(found);
  const column = textOf(entry['kolumn']);
  const missing = entry['tomt'] === 'tillåts' ? 'allowed' : 'refused';
  if (column === PERSON_MONTH_KEYS_MONTH) return { column, input: column, type: { kind: 'month' }, scale: 0, missing };
  switch (entry['typ']) {
    case 'text': return { column, input: column, type: { kind: 'text', values: entry['värden'] === undefined ? undefined : listOf(entry['värden']).map(textOf) }, scale: 0, missing };
    case 'datum': return { column, input: column, type: { kind: 'date' }, scale: 0, missing };
    case 'ja/nej': return { column, input: column, type: { kind: 'truth' }, scale: 0, missing };
    case 'tal': {
      const decimals = Number(entry['decimaler']);
      const [low, high] = listOf(entry['spann']).map((end) => parseDecimal(textOf(end))?.value);
      if (!low || !high || !Number.isInteger(decimals)) throw new SyntaxError(column);
      return { column, input: column, type: { kind: 'number', unit: NO_UNIT, decimals, range: range(low, high) }, scale: decimals, missing };
    }
    default: throw new SyntaxError(column);
  }
}

const PERSON_MONTH_KEYS_MONTH = 'månad';

function recordOf(found: unknown): Readonly<Record<string, unknown>> {
  if (typeof found !== 'object' || found === null) throw new SyntaxError('object');
  return found as Readonly<Record<string, unknown>>;
}

function listOf(found: unknown): readonly unknown[] {
  if (!Array.isArray(found)) throw new SyntaxError('list');
  return found;
}

function textOf(found: unknown): string {
  if (typeof found !== 'string') throw new SyntaxError('text');
  return found;
}
