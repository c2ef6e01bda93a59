import { createHash } from 'node:crypto';
import type { Recorded } from '../../wire/record.ts';

/** What a chain begins with. */
export const BEGINNING = '0'.repeat(64);

/** JSON in one form: keys in the order of their UTF-16 units, no spaces (as RFC 8785). Throws TypeError for what JSON has no word for. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a number of JSON');
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`no JSON for ${typeof value}`);
  return text;
}

/** An entry with its content as the text that was kept. */
export type Row = Omit<Recorded, 'body'> & { readonly body: string };

/** SHA-256 over the canonical JSON of all of an entry but its hash; the content goes in byte for byte as it is kept. */
export function hashOf(row: Omit<Row, 'hash'>): string {
  const { at, before, body, by, kind, number, stream, when } = row;
  const head = `{"at":${at},"before":${JSON.stringify(before)},"body":`;
  const tail = `,"by":${JSON.stringify(by)},"kind":${JSON.stringify(kind)},"number":${number},"stream":${JSON.stringify(stream)},"when":${JSON.stringify(when)}}`;
  return createHash('sha256').update(head).update(body).update(tail).digest('hex');
}
