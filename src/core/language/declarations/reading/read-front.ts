import type { Document } from '../../source/document.ts';
import type { LanguageProblem } from '../../problems.ts';
import { asMap, Fields, report, type Reading } from '../fields/fields.ts';
import { readVersion, VERSION_KEYS, type StandardVersion } from './read-version.ts';

const FRONT_KEYS = ['regelbok', 'titel', 'region'] as const;

/** What the front matter says of the whole document; its faults are told at its place, not at every rule that leans on it. */
export interface Front {
  readonly standard: StandardVersion;
  readonly state: 'sound' | 'faulty';
}

export function readFront(document: Document, problems: LanguageProblem[]): Front {
  const { front, source } = document;
  const reading: Reading = { source, problems };
  const before = problems.length;
  if (front.kind === 'empty' && front.span.end === 0) return { standard: undefined, state: 'faulty' };
  const map = front.kind === 'empty' ? { kind: 'map' as const, entries: [], span: front.span } : asMap(reading, front, '---');
  if (!map) return { standard: undefined, state: 'faulty' };
  const fields = new Fields(reading, map, '---', [...FRONT_KEYS, 'gäller', 'om']);
  const misspelt = problems.length > before;
  for (const key of FRONT_KEYS) {
    if (!fields.has(key) && !misspelt) report(reading, map.span, 'front-matter-key-missing', { key });
    else fields.text(key);
  }
  const holds = fields.node('gäller');
  const standard = holds && readStandard(reading, holds);
  return { standard, state: problems.length > before ? 'faulty' : 'sound' };
}

function readStandard(reading: Reading, node: NonNullable<ReturnType<Fields['node']>>): StandardVersion {
  const holds = asMap(reading, node, 'gäller');
  return holds && readVersion(reading, holds, new Fields(reading, holds, 'gäller', VERSION_KEYS), undefined);
}
