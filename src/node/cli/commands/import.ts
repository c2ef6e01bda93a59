import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { changesIn, type BackWorkbook, type ParameterChange } from '../../../core/emit/excel/back/changes.ts';
import { workbookProblem } from '../../../core/emit/excel/back/problems.ts';
import { parameterLines } from '../../../core/emit/excel/formulas/parameters.ts';
import { resolve } from '../../../core/rulebook/resolve.ts';
import { loadRulebook } from '../../../core/rulebook/rulebook.ts';
import { askedIn, type AskedIn } from '../../../core/swedish/workbook/asked-in.ts';
import { changeLine, scenarioDocument, scenarioName } from '../../../core/swedish/workbook/scenario-document.ts';
import { workbookOf } from '../../../core/swedish/workbook/workbook-of.ts';
import { SHEETS } from '../../../core/swedish/workbook/words.ts';
import { workbookFault } from '../../readers/xlsx/workbook-fault.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { computed, type Run } from '../run.ts';
import { refused, said, type Said } from '../said.ts';
import { told } from '../session.ts';
import { RULEBOOK } from '../taking/often.ts';
import type { Command } from './command.ts';

/** Values changed in an exported workbook, as a document with a scenario. */
export const importCommand: Command = {
  name: 'importera',
  english: 'import',
  usage: 'likvard importera --scenario <fil.xlsx>',
  about: { sv: 'Läs tillbaka värden som ändrats i en exporterad arbetsbok, som ett yrkande.', en: 'Read back values changed in an exported workbook, as a proposal.' },
  takes: [...RULEBOOK, 'siffror', 'scenario'],
  run: async (options) => {
    const { scenarioFile: path, language } = options;
    if (path === undefined) return refused(phrase('scenario-needed', language), 2);
    if (!existsSync(path)) return refused(phrase('no-workbook', language, path));
    const file = basename(path);
    const place = { kind: 'cell', file, sheet: SHEETS.sources, cell: 'A1' } as const;
    // The workbook library is a third of the program's start: only those who read one wait for it.
    const { readWorkbook } = await import('../../readers/read-workbook.ts');
    const read = await readWorkbook(readFileSync(path));
    if (read.kind === 'fault') return refused(told([workbookFault(read.fault, file, place)], language));
    const back: BackWorkbook = { file, sheets: read.sheets };
    const made = askedIn(back);
    if (!made) return refused(told([workbookProblem('workbook-not-exported', place, { file })], language));
    const { period, decidedBy, knownBy, scenarios, choices, values } = made;
    return computed({ ...options, period, decidedBy, knownBy, scenarios, choices, values }, (run) => taken(run, made, back, options));
  },
};

function taken({ rulebook, figures, asked, receipt, calculation }: Run, { files }: AskedIn, back: BackWorkbook, { language }: Options): Said {
  const other = [...receipt.rulebook, ...receipt.figures].filter(({ file, fingerprint }) => files.get(file) !== fingerprint);
  const place = { kind: 'cell', file: back.file, sheet: SHEETS.sources, cell: 'A1' } as const;
  if (other.length > 0) return refused(told(other.map(({ file: name }) => workbookProblem('workbook-other-source', place, { name })), language));
  const lines = parameterLines(calculation.program, new Set());
  const found = changesIn(workbookOf(calculation, figures, receipt), lines, SHEETS.parameters, back);
  if (found.kind === 'refused') return refused(told(found.problems, language));
  if (found.changes.length === 0) return said(`${phrase('nothing-changed', language, back.file)}\n`);
  const changed = new Set(found.changes.map(({ line }) => line.rule.name));
  // A value that the workbook was exported to try is no less a change from the rulebook.
  const tried = lines.flatMap((line) => {
    const value = changed.has(line.rule.name) ? undefined : asked.values.get(line.rule.name);
    return value ? [{ line, value }] : [];
  });
  const all = [...found.changes, ...tried];
  return checked(scenarioDocument(rulebook, asked, all, back.file), all);

  /** The document is loaded with the rulebook before it is handed over: what does not load is not given out. */
  function checked(text: string, changes: readonly ParameterChange[]): Said {
    const documents = rulebook.documents.map(({ source }) => ({ file: source.file, text: source.text }));
    const loaded = loadRulebook([...documents, { file: `${back.file}.md`, text }]);
    if (!loaded.rulebook) return refused(`${told(loaded.problems, language)}\n${phrase('nothing-done', language)}`);
    const resolved = resolve(loaded.rulebook, { ...asked, values: new Map(), choices: new Map(), scenarios: [...asked.scenarios.slice(0, -1), scenarioName(back.file)] });
    if (resolved.kind === 'refused') return refused(`${told(resolved.problems, language)}\n${phrase('nothing-done', language)}`);
    return { ...said(text), errors: changes.map(changeLine).join('\n') };
  }
}
