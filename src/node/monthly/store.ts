import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProblem, type RunProblem } from '../../core/payments/runs/problems.ts';
import { runName, type RunRecord } from '../../core/payments/runs/record.ts';
import { fingerprint } from '../fingerprint.ts';

/** A run as it is kept, and the fingerprint of its bytes. */
export interface KeptRun {
  readonly record: RunRecord;
  readonly name: string;
  readonly fingerprint: string;
}

/** The runs of a month in a folder, the first first; or the first that is not what it was when the next was made. */
export async function keptRuns(folder: string, month: string): Promise<readonly KeptRun[] | { readonly problem: RunProblem }> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.startsWith(`${month}-`) && file.endsWith('.json')).toSorted();
  return keptTexts(await Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') }))));
}

/** The runs of a month from their files' texts, the first first; or the first that is not what it was when the next was made. */
export function keptTexts(files: readonly { readonly file: string; readonly text: string }[]): readonly KeptRun[] | { readonly problem: RunProblem } {
  const kept: KeptRun[] = [];
  for (const { file, text } of files) {
    const record = readRecord(text);
    if (!record || `${runName(record)}.json` !== file) return { problem: runProblem('run-changed', { run: file }, file) };
    kept.push({ record, name: runName(record), fingerprint: fingerprint(text) });
  }
  for (const { record } of kept) {
    for (const corrected of record.corrects) {
      const found = kept.find(({ name }) => name === corrected.run);
      if (found?.fingerprint !== corrected.fingerprint) return { problem: runProblem('run-changed', { run: corrected.run }, `${corrected.run}.json`) };
    }
  }
  return kept;
}

/** Keeps a run; a file that is there already is never written over. */
export async function keepRun(folder: string, record: RunRecord): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${runName(record)}.json`);
  await writeFile(path, `${JSON.stringify(record, undefined, 2)}\n`, { flag: 'wx' });
  return path;
}

function readRecord(text: string): RunRecord | undefined {
  try {
    const found = JSON.parse(text) as Partial<RunRecord> | null;
    return found?.format === 'likvard-korning-1' && Array.isArray(found.amounts) && Array.isArray(found.corrects) ? (found as RunRecord) : undefined;
  } catch {
    return undefined;
  }
}
