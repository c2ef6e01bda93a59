import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Account } from '../../../core/comparison/account/account.ts';
import { accountPaper } from '../../../core/swedish/account/account-paper.ts';
import { accountFiles, accountRecord, type AccountFile } from '../../../core/swedish/account/open-data.ts';
import { tellPaperFault } from '../../../core/swedish/paper/paper-fault.ts';
import type { Paper } from '../../../core/swedish/paper/paper.ts';
import { workbookOf } from '../../../core/swedish/workbook/workbook-of.ts';
import { formOf, paperAs, writePaper } from '../../writers/paper/write-paper.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import type { Run } from '../run.ts';
import { refused, said, type Said } from '../said.ts';
import { saidOfPaper } from './said-of-paper.ts';
import { stampOf } from './stamp.ts';

interface Asked {
  readonly account: Account;
  readonly run: Run;
  readonly out: string;
  readonly options: Options;
}

/** The account as one document or workbook, or as a folder with all of it as open data. */
export async function writeAccount(asked: Asked): Promise<Said> {
  const { out, options: { language } } = asked;
  if (extname(out) === '.xlsx') return writeOne(out, await workbookBytes(asked), language);
  return formOf(out) || extname(out) !== '' ? saidOfPaper(await writePaper(paperOf(asked), out), out, language) : writeFolder(asked);
}

function paperOf({ account, run: { calculation, figures, receipt }, options: { language } }: Asked): Paper {
  return accountPaper(account, calculation, figures, { language, declarations: calculation.program.symbols.declarations }, stampOf(receipt, language));
}

async function workbookBytes({ account, run: { calculation, figures, receipt } }: Asked): Promise<Uint8Array> {
  // The workbook library is a third of the program's start: only those who write one wait for it.
  const { writeWorkbook } = await import('../../writers/write-workbook.ts');
  return writeWorkbook(workbookOf(calculation, figures, receipt, account));
}

/** The file is whole or not there: it is written beside, and then takes its place. */
function writeOne(path: string, bytes: Uint8Array | string, language: Options['language']): Said {
  const beside = `${path}.del`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
    return refused(phrase('not-written', language, path));
  }
  return said(`${phrase('document-written', language, path)}\n`);
}

async function writeFolder(asked: Asked): Promise<Said> {
  const { account, run, out, options: { language, publisher } } = asked;
  const pdf = await paperAs(paperOf(asked), 'pdf');
  const plain = accountFiles(account, run.receipt);
  const made: readonly (AccountFile & { readonly bytes: Uint8Array | string })[] = [
    ...plain.map((file) => ({ ...file, bytes: file.text })),
    { file: 'efterkalkyl.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', about: { sv: 'arbetsbok med levande formler', en: 'workbook with live formulas' }, bytes: await workbookBytes(asked) },
    ...(pdf.kind === 'made' ? [{ file: 'efterkalkyl.pdf', mediaType: 'application/pdf', about: { sv: 'redovisningen som PDF/UA', en: 'the account as PDF/UA' }, bytes: pdf.bytes }] : []),
  ];
  const record = publisher === undefined ? [] : [accountRecord(account, publisher, made)].map((file) => ({ ...file, bytes: file.text }));
  try {
    mkdirSync(out, { recursive: true });
    for (const { file, bytes } of [...made, ...record]) writeFileSync(join(out, file), bytes);
  } catch {
    return refused(phrase('not-written', language, out));
  }
  const lines = [...made, ...record].map(({ file, about }) => `${join(out, file)}: ${about[language]}`);
  const missed = [...(pdf.kind === 'refused' ? [tellPaperFault(pdf.fault, language)] : []), ...(publisher === undefined ? [phrase('register-publisher', language)] : [])];
  return { ...said(`${[...lines, ...missed].join('\n')}\n`), code: pdf.kind === 'refused' ? 1 : 0 };
}
