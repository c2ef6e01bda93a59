import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { FileFingerprint } from '../../core/figures/source.ts';
import type { Located } from '../../core/figures/mapping/table-mapping.ts';
import { figuresProblem, type FiguresProblem } from '../../core/figures/problems.ts';
import { nearest } from '../../core/language/nearest.ts';
import { fingerprint } from '../fingerprint.ts';
import { MEGABYTE, MOST_MEGABYTES } from './limits.ts';

export type FileRead = { readonly bytes: Buffer } | { readonly problem: FiguresProblem };

/** The files of one folder, each read once however many tables stand in it. */
export interface FolderFiles {
  /** `file` is relative to the folder, with forward slashes. */
  read(file: Located<string>): Promise<FileRead>;
  /** The files read so far, in the order they were first asked for. */
  fingerprints(): readonly FileFingerprint[];
}

export function folderFiles(folder: string): FolderFiles {
  const reads = new Map<string, Promise<FileRead>>();
  const prints = new Map<string, string>();
  const readOnce = async (file: Located<string>): Promise<FileRead> => {
    const read = await readInside(folder, file);
    if ('bytes' in read) prints.set(file.value, fingerprint(read.bytes));
    return read;
  };
  return {
    read: (file) => {
      const read = reads.get(file.value) ?? readOnce(file);
      reads.set(file.value, read);
      return read;
    },
    fingerprints: () => [...reads.keys()].flatMap((file) => {
      const print = prints.get(file);
      return print === undefined ? [] : [{ file, fingerprint: print }];
    }),
  };
}

async function readInside(folder: string, file: Located<string>): Promise<FileRead> {
  const found = await fileInside(folder, file);
  if ('problem' in found) return found;
  if (found.size > MOST_MEGABYTES * MEGABYTE) {
    return { problem: figuresProblem('figures-file-too-large', file.place, { file: file.value, limit: MOST_MEGABYTES }) };
  }
  try {
    return { bytes: await readFile(found.path) };
  } catch {
    return { problem: figuresProblem('figures-file-unreadable', file.place, { file: file.value }) };
  }
}

/** Where a file of the folder is, and its size in bytes; a problem when it is not there, or is no file of the folder. */
export async function fileInside(folder: string, file: Located<string>): Promise<{ readonly path: string; readonly size: number } | { readonly problem: FiguresProblem }> {
  const path = join(folder, file.value);
  const name = file.value;
  try {
    const about = await stat(path);
    if (!about.isFile()) return { problem: figuresProblem('figures-file-unreadable', file.place, { file: name }) };
    // A link may lead out of the folder though its name does not.
    if (!(await realpath(path)).startsWith((await realpath(folder)) + sep)) {
      return { problem: figuresProblem('figures-file-outside', file.place, { file: name }) };
    }
    return { path, size: about.size };
  } catch (error) {
    if (!isMissing(error)) return { problem: figuresProblem('figures-file-unreadable', file.place, { file: name }) };
    return { problem: figuresProblem('figures-file-missing', file.place, { file: name, near: await nearestFile(path, name) }) };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

async function nearestFile(path: string, name: string): Promise<string | undefined> {
  const there = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), there.toSorted());
  return near === undefined ? undefined : name.slice(0, name.length - basename(path).length) + near;
}
