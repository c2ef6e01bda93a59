import type { BackWorkbook } from '../../emit/excel/back/changes.ts';
import { cellText } from '../../figures/sheet.ts';
import { ASKED, FILES } from './sources-sheet.ts';
import { SHEETS } from './words.ts';

/** What a workbook says that it was made of. */
export interface AskedIn {
  readonly period: string;
  readonly decidedBy: string | undefined;
  readonly knownBy: string | undefined;
  readonly scenarios: readonly string[];
  readonly choices: readonly string[];
  readonly values: readonly string[];
  /** Fingerprints by the name of the file. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the receipt on the sheet of sources; undefined for a workbook that has none. */
export function askedIn({ sheets }: BackWorkbook): AskedIn | undefined {
  const lines = (sheets.get(SHEETS.sources) ?? []).map((row) => Array.from({ length: 3 }, (_, column) => (row[column] ? cellText(row[column].cell) : '')));
  const all = (label: string): readonly (readonly string[])[] => lines.filter(([first]) => first === label).map((line) => line.slice(1));
  const one = (label: string): string | undefined => all(label)[0]?.[0];
  const pairs = (label: string): readonly string[] => all(label).map(([name, value]) => `${name}=${value}`);
  const period = one(ASKED.period);
  return period === undefined ? undefined : {
    period, decidedBy: one(ASKED.decidedBy), knownBy: one(ASKED.knownBy), scenarios: all(ASKED.scenario).map(([name = '']) => name),
    // The head of the list of choices has the same word, and no name of a choice.
    choices: pairs(ASKED.choice).filter((pair) => !pair.startsWith(`${ASKED.chosen}=`)), values: pairs(ASKED.value),
    files: new Map([...all(FILES.rulebook), ...all(FILES.figures)].map(([name = '', print = '']) => [name, print])),
  };
}
