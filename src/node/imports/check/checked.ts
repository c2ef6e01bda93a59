import type { TellableProblem } from '../../../core/swedish/problems/tell.ts';
import { tellProblem } from '../../../core/swedish/problems/tell.ts';
import { tellImportRemark, type ImportRemarkCode, type ImportRemarkFacts } from '../../../core/swedish/server/import-words.ts';
import type { ImportHeld, ImportKind, ImportRemark } from '../../../wire/imports.ts';

/** What is to be read, by the readers that the command line has. */
export interface CheckAsked {
  readonly kind: ImportKind;
  /** The files as they came. */
  readonly folder: string;
  /** The folder of the rulebook they are for, and the mapping of the figures that are in use for it. */
  readonly rulebook?: string | undefined;
  readonly before?: string | undefined;
}

export type Checked =
  /** `read` names the files that were read; the others are not kept. */
  | { readonly kind: 'accepted'; readonly held: ImportHeld; readonly remarks: readonly ImportRemark[]; readonly read: readonly string[] }
  | { readonly kind: 'refused'; readonly remarks: readonly ImportRemark[] };

/** More are not told at once: a column that is wrong is wrong in every row. */
const MOST = 200;

export function refusedFor(problems: readonly TellableProblem[], folder: string): Checked {
  const told = new Map(problems.map((problem) => remarkOf(problem, folder)).map((remark) => [`${JSON.stringify(remark.at)} ${remark.text.sv}`, remark]));
  const remarks = [...told.values()];
  return { kind: 'refused', remarks: remarks.length > MOST ? [...remarks.slice(0, MOST), ownRemark('import-more', { count: remarks.length - MOST })] : remarks };
}

export function ownRemark(code: ImportRemarkCode, facts: ImportRemarkFacts, file?: string): ImportRemark {
  return { code, ...(file === undefined ? {} : { at: { file } }), text: { sv: tellImportRemark(code, facts, 'sv'), en: tellImportRemark(code, facts, 'en') } };
}

/** A problem in both languages, with its place; where the files lie on the server is nobody else's business. */
export function remarkOf(problem: TellableProblem, folder: string): ImportRemark {
  const here = (text: string): string => text.replaceAll(`${folder}/`, '').replaceAll(folder, '');
  const { place } = problem;
  const at = place.kind === 'text' ? { line: place.line, column: place.column } : { cell: place.cell, ...(place.sheet === undefined ? {} : { sheet: place.sheet }) };
  return { code: problem.code, at: { file: here(place.file), ...at }, text: { sv: here(withoutPlace(tellProblem(problem, 'sv'))), en: here(withoutPlace(tellProblem(problem, 'en'))) } };
}

/** What was found, what was expected and how to mend it; the place goes beside. */
const withoutPlace = (told: string): string => told.split('\n').slice(1).map((line) => line.trim()).join('\n');
