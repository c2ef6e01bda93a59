import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readMapping } from '../../core/figures/mapping.ts';
import { writePeriod, type Period } from '../../core/quantity/period.ts';
import { decodeText } from './decode-text.ts';

/** The periods a mapping file has figures for, earliest first; none when it cannot be read, which the reader of the figures tells. */
export function mappedPeriods(mappingFile: string): readonly Period[] {
  if (!existsSync(mappingFile)) return [];
  const decoded = decodeText(readFileSync(mappingFile), 'utf-8');
  const mapping = decoded.kind === 'fault' ? undefined : readMapping(basename(mappingFile), decoded.text).mapping;
  return (mapping?.periods ?? []).map(({ period }) => period).toSorted((a, b) => (writePeriod(a) < writePeriod(b) ? -1 : 1));
}
