import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { plainText } from '../../../core/minutes/text/plain-text.ts';
import { refusal } from '../../../core/minutes/refusal.ts';
import { decodeText } from '../decode-text.ts';
import { refused, type DocumentRead } from './document-read.ts';
import { MEGABYTE } from '../limits.ts';
import { MOST_FILE_MEGABYTES, MOST_LINES, MOST_TEXT_MEGABYTES } from './limits.ts';

/** Reads a file as minutes by what it is, not by its name alone. Everything that cannot be read is a refusal with its reason. */
export async function readDocument(path: string): Promise<DocumentRead> {
  const file = basename(path);
  const size = sizeOf(path);
  if (size === undefined) return refused(refusal('minutes-missing', file, {}));
  if (size === 0) return refused(refusal('minutes-empty', file, {}));
  const ending = extname(path).toLowerCase();
  const most = ending === '.txt' || ending === '.md' || ending === '' ? MOST_TEXT_MEGABYTES : MOST_FILE_MEGABYTES;
  if (size > most * MEGABYTE) return refused(refusal('minutes-too-large', file, { megabytes: Math.ceil(size / MEGABYTE), most }));
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    const { readPdf } = await import('./read-pdf.ts');
    return readPdf(file, bytes);
  }
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4])) || bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    const { readDocx } = await import('./read-docx.ts');
    return readDocx(file, bytes);
  }
  if (ending === '.pdf') return refused(refusal('minutes-pdf-broken', file, {}));
  if (ending === '.docx') return refused(refusal('minutes-docx-broken', file, {}));
  if (ending !== '.txt' && ending !== '.md' && ending !== '') return refused(refusal('minutes-format', file, { ending }));
  return readText(file, bytes);
}

function sizeOf(path: string): number | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

function readText(file: string, bytes: Buffer): DocumentRead {
  const lines = bytes.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  if (lines > MOST_LINES) return refused(refusal('minutes-too-long', file, { lines, most: MOST_LINES }));
  const plain = decodeText(bytes, 'utf-8');
  const decoded = plain.kind === 'text' ? plain : decodeText(bytes, 'windows-1252');
  if (decoded.kind === 'fault') return refused(refusal('minutes-encoding', file, { row: plain.kind === 'fault' ? plain.row : decoded.row }));
  if (!/\p{L}/u.test(decoded.text)) return refused(refusal('minutes-empty', file, {}));
  return { kind: 'document', document: plainText(file, decoded.text), bytes };
}
