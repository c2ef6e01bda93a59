import { createHash, type Hash } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportedFile } from '../../../../wire/imports.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { FILES_FOLDER } from '../../../imports/places.ts';
import type { RefusalCode, RefusalFacts } from '../../../../core/swedish/server/refusals.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { plainFileName, takenNames } from './file-name.ts';
import { boundaryOf, NoForm, partsOf } from './multipart.ts';

/** How much is taken in at once. */
export interface ReceiveLimits {
  readonly bytes: number;
  readonly files: number;
}

const MOST_FILES = 400;
const MOST_MEGABYTES = 512;

/** LIKVARD_INLAST_MB says how many megabytes are taken at once. */
export function receiveLimits(environment: Readonly<Record<string, string | undefined>>): ReceiveLimits {
  const named = Number(environment['LIKVARD_INLAST_MB']);
  return { bytes: (Number.isInteger(named) && named > 0 ? named : MOST_MEGABYTES) * MEGABYTE, files: MOST_FILES };
}

/** Files that have come and lie on disk, in `filer` of a folder that is taken away when nobody holds it any more. */
export interface Received {
  readonly folder: string;
  readonly files: readonly ImportedFile[];
  /** Keeps the folder until it is let go of once more, though the request that brought it has been answered. */
  readonly hold: () => void;
  readonly letGo: () => Promise<void>;
}

export type FormReceived = { readonly kind: 'read'; readonly body: unknown; readonly print: string; readonly received: Received } | Refusal;

/** The field that holds files. */
const FILES = 'fil';
const MOST_FIELDS = 10;
const MOST_FIELD = 8192;
const MEGABYTE = 1024 * 1024;
const LATE_MS = 30 * 60 * 1000;

/** Thrown where what comes is not taken. */
class NotTaken extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code);
    this.refusal = refuse(code, facts);
  }
}

/** Takes in a form whose files go to disk as they come, each flushed before the next. Nothing is left of one that is refused or broken off. */
export async function receiveForm(request: Request, folder: string, limits: ReceiveLimits): Promise<FormReceived> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '');
  if (boundary === undefined || request.body === null) return refuse('body-unreadable', { type: 'multipart/form-data' });
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) return refuse('body-too-large', { limit: said(limits) });
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const { fields, files } = await receive(partsOf(inTime(request.body as unknown as AsyncIterable<Uint8Array>), boundary), join(folder, FILES_FOLDER), limits);
    let holders = 1;
    const letGo = async (): Promise<void> => {
      holders -= 1;
      if (holders === 0) await discard();
    };
    const print = fingerprint(JSON.stringify([[...fields], files]));
    const body = { ...Object.fromEntries(fields), ...(files.length === 0 ? {} : { [FILES]: files.map(({ name }) => name) }) };
    return { kind: 'read', body, print, received: { folder, files, hold: () => { holders += 1; }, letGo } };
  } catch (fault) {
    await discard();
    if (fault instanceof NotTaken) return fault.refusal;
    if (fault instanceof NoForm || isBrokenOff(fault)) return refuse('body-unreadable', { type: 'multipart/form-data' });
    if (isFull(fault)) return refuse('disk-full');
    throw fault;
  }
}

interface Writing {
  readonly name: string;
  readonly handle: FileHandle;
  readonly hash: Hash;
  size: number;
}

async function receive(parts: ReturnType<typeof partsOf>, folder: string, limits: ReceiveLimits): Promise<{ readonly fields: ReadonlyMap<string, string>; readonly files: readonly ImportedFile[] }> {
  const fields = new Map<string, string>();
  const files: ImportedFile[] = [];
  const names = takenNames();
  let bytes = 0;
  let field: { readonly name: string; readonly parts: Buffer[]; size: number } | undefined;
  let file: Writing | undefined;
  try {
    for await (const part of parts) {
      switch (part.kind) {
        case 'begins':
          if (part.name === FILES && part.file !== undefined) {
            if (files.length >= limits.files) throw new NotTaken('too-many-files', { most: limits.files });
            file = await begun(folder, part.file, names);
          } else {
            if (part.file !== undefined || part.name === FILES || fields.has(part.name) || fields.size >= MOST_FIELDS) throw new NoForm('a field that is not taken');
            field = { name: part.name, parts: [], size: 0 };
          }
          break;
        case 'bytes':
          bytes += part.bytes.length;
          if (bytes > limits.bytes) throw new NotTaken('body-too-large', { limit: said(limits) });
          if (file) {
            file.hash.update(part.bytes);
            file.size += part.bytes.length;
            await file.handle.writeFile(part.bytes);
          } else if (field) {
            field.size += part.bytes.length;
            if (field.size > MOST_FIELD) throw new NotTaken('body-too-large', { limit: `${MOST_FIELD} byte` });
            field.parts.push(part.bytes);
          }
          break;
        case 'ends':
          if (file) files.push(await ended(file));
          else if (field) fields.set(field.name, new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(field.parts)));
          [file, field] = [undefined, undefined];
          break;
      }
    }
  } catch (fault) {
    await file?.handle.close().catch(() => {});
    throw fault instanceof TypeError ? new NoForm('a field that is no text') : fault;
  }
  return { fields, files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function begun(folder: string, sent: string, names: ReturnType<typeof takenNames>): Promise<Writing> {
  const name = plainFileName(sent);
  if (name === undefined) throw new NotTaken('file-name', { name: shown(sent) });
  if (names.take(name) === 'taken') throw new NotTaken('file-twice', { name });
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return { name, handle: await open(path, 'wx', 0o600), hash: createHash('sha256'), size: 0 };
}

async function ended({ name, handle, hash, size }: Writing): Promise<ImportedFile> {
  await handle.sync();
  await handle.close();
  return { name, size, fingerprint: hash.digest('hex') };
}

/** What came as a name, so that it can be shown without doing anything. */
const shown = (sent: string): string => sent.replaceAll(/\p{C}/gu, '\u{FFFD}').slice(0, 120);

const said = ({ bytes }: ReceiveLimits): string => `${Math.round(bytes / MEGABYTE)} MB`;

/** The bytes as they come, but not for ever. */
async function* inTime(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const late = performance.now() + LATE_MS;
  for await (const piece of body) {
    if (performance.now() > late) throw new NoForm('it takes too long');
    yield piece;
  }
}

const codeOf = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : '');
const isFull = (fault: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(fault));
const isBrokenOff = (fault: unknown): boolean => fault instanceof Error && (fault.name === 'AbortError' || ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(codeOf(fault)) || /aborted|terminated/iu.test(fault.message));
