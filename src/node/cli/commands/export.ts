import { rename, rm, writeFile } from 'node:fs/promises';
import { workbookOf } from '../../../core/swedish/workbook/workbook-of.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { computed, type Run } from '../run.ts';
import { refused, said, type Said } from '../said.ts';
import { COMPUTED } from '../taking/often.ts';
import type { Command } from './command.ts';

/** The calculation as a workbook with live formulas. */
export const exportCommand: Command = {
  name: 'exportera',
  english: 'export',
  usage: 'likvard exportera --excel <fil.xlsx> [--period 2024] [--yrkande ...] [--val "namn=alternativ"]',
  about: { sv: 'Skriv beräkningen som en arbetsbok där varje regel är en levande formel.', en: 'Write the calculation as a workbook in which every rule is a live formula.' },
  takes: [...COMPUTED, 'excel'],
  run: async (options) => {
    const { excel, language } = options;
    return excel === undefined ? refused(phrase('excel-needed', language), 2) : computed(options, (run) => written(run, excel, options));
  },
};

/** The file is whole or not there: it is written beside, and then takes its place. */
async function written({ calculation, figures, receipt }: Run, path: string, { language }: Options): Promise<Said> {
  // The workbook library is a third of the program's start: only those who write one wait for it.
  const { writeWorkbook } = await import('../../writers/write-workbook.ts');
  const bytes = await writeWorkbook(workbookOf(calculation, figures, receipt));
  const beside = `${path}.del`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    return refused(phrase('not-written', language, path));
  }
  return said(`${phrase('excel-written', language, path)}\n`);
}
