import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { recordKind } from '../../../wire/record.ts';
import { fingerprint } from '../../fingerprint.ts';
import type { Row } from '../canonical.ts';
import { storeFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';
import { chainCheck } from '../verify.ts';
import { DUMP_KIND } from './write-dump.ts';

const entry = z.object({
  number: z.number().int(), stream: z.string(), at: z.number().int(), kind: recordKind, body: z.string(), by: z.string(), when: z.string(), before: z.string(), hash: z.string(),
});
const anyLine = z.union([
  z.object({ kind: z.literal(DUMP_KIND), version: z.union([z.literal(1), z.literal(2)]) }), z.object({ beside: z.object({ name: z.string(), fingerprint: z.string() }) }), z.object({ piece: z.base64() }), z.object({ entry }), z.object({ file: z.object({ fingerprint: z.string(), bytes: z.base64() }) }),
  z.object({ message: z.object({ id: z.string(), written: z.string(), salt: z.string() }) }), z.object({ sum: z.string(), entries: z.number().int(), files: z.number().int(), imported: z.number().int().optional() }),
]);

/** What stands in a backup, line by line. */
export type DumpPart =
  | { readonly row: Row } | { readonly message: Tables['message'] }
  | { readonly fingerprint: string; readonly bytes: Buffer }
  /** A file beside the record begins; its pieces follow, and then `ended` when it was whole. */
  | { readonly beside: { readonly name: string; readonly fingerprint: string } } | { readonly piece: Buffer } | { readonly ended: 'file' };

/**
 * Reads a backup and checks it as it goes: every line, the chain, each file against its fingerprint, and the sum of it all. Throws a
 * StoreFault that names the first line that is not as it was written; until the last part has come nothing of it is to be believed.
 */
export async function* readDump(path: string): AsyncGenerator<DumpPart> {
  if (!existsSync(path)) throw storeFault('store-dump-missing', { file: path });
  const sum = createHash('sha256');
  const check = chainCheck();
  let at = 0;
  let files = 0;
  let imported = 0;
  let open: { readonly hash: Hash; readonly fingerprint: string } | undefined;
  let isEnded = false;
  const broken = (): Error => storeFault('store-dump-broken', { file: path, line: Math.max(1, at) });
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    at += 1;
    const line = lineOf(text);
    if (!line || isEnded || (at === 1) !== ('kind' in line)) throw broken();
    if (open && !('piece' in line)) {
      if (open.hash.digest('hex') !== open.fingerprint) throw broken();
      open = undefined;
      imported += 1;
      yield { ended: 'file' };
    }
    if ('sum' in line) {
      isEnded = line.sum === sum.copy().digest('hex') && line.entries === check.end().count && line.files === files && (line.imported ?? 0) === imported;
      if (!isEnded) throw broken();
    }
    sum.update(`${text}\n`);
    if ('entry' in line) {
      if (check.next(line.entry)) throw broken();
      yield { row: line.entry };
    }
    if ('message' in line) yield { message: line.message };
    if ('beside' in line) {
      open = { hash: createHash('sha256'), fingerprint: line.beside.fingerprint };
      yield { beside: line.beside };
    }
    if ('piece' in line) {
      if (!open) throw broken();
      const piece = Buffer.from(line.piece, 'base64');
      open.hash.update(piece);
      yield { piece };
    }
    if ('file' in line) {
      const bytes = Buffer.from(line.file.bytes, 'base64');
      if (fingerprint(bytes) !== line.file.fingerprint) throw broken();
      files += 1;
      yield { fingerprint: line.file.fingerprint, bytes };
    }
  }
  if (!isEnded) throw broken();
}

function lineOf(text: string): z.infer<typeof anyLine> | undefined {
  try {
    return anyLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
