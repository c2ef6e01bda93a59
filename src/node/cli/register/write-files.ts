import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportFile } from '../../../core/swedish/export/export-file.ts';

/** Writes the files of an export into a folder. */
export function writeFiles(out: string, files: readonly ExportFile[]): 'written' | 'failed' {
  try {
    for (const { file, text } of files) {
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), text);
    }
    return 'written';
  } catch {
    return 'failed';
  }
}
