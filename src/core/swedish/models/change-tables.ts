import type { ChangeRow, ChangeTable, ModelChange } from '../../comparison/models/model-change.ts';
import { effectOf, toldRows } from '../../comparison/models/effects.ts';
import type { Moved } from '../../comparison/models/moved.ts';
import type { Value } from '../../language/reference/value.ts';
import { compare, integer, ZERO } from '../../quantity/rational.ts';
import { formatNumber, moneyChange, moneyDigits } from '../numbers/numbers.ts';
import { MISSING } from '../numbers/values.ts';
import { tableLines, type Column } from '../table/table.ts';
import { sentenceCase } from '../voice.ts';
import type { Language } from '../language-name.ts';
import { effectWord, shareDigits } from './effect-sentence.ts';

/** How a table is written: in which language, and what the rows of an entity are called when they are several. */
export interface TableVoice {
  readonly language: Language;
  readonly pluralOf: (entity: string) => string;
}

const right = (header: string): Column => ({ header, align: 'right' });
const left = (header: string): Column => ({ header, align: 'left' });

const MOVED: Readonly<Record<Language, readonly Column[]>> = {
  sv: ['före, kr', 'efter, kr', 'skillnad, kr', '≈ %'].map(right),
  en: ['before, SEK', 'after, SEK', 'difference, SEK', '≈ %'].map(right),
};

/** What each unit or owner gets: those who win most first, those told together after the others, and the sum. */
export function totalsTable(table: ChangeTable, sum: ChangeRow, voice: TableVoice): readonly string[] {
  const { language } = voice;
  const line = (name: string, { listed, total }: ChangeRow): readonly string[] => [name, formatNumber(integer(listed), 0, language), ...movedCells(total, language)];
  return tableLines({
    columns: [left(sentenceCase(table.entity)), right(language === 'sv' ? 'listade' : 'listed'), ...MOVED[language]],
    rows: inOrder(table).map((row) => line(rowName(row, table, voice), row)),
    total: line(language === 'sv' ? 'Summa' : 'Sum', sum),
  });
}

/** What each part of the total comes to for all, which model has it, and what the change does to it. */
export function partsTable({ parts, sum, units, totals }: ModelChange, language: Language): readonly string[] {
  const where = { both: '', before: language === 'sv' ? 'bara före' : 'only before', after: language === 'sv' ? 'bara efter' : 'only after' } as const;
  const rows = toldRows(units);
  return tableLines({
    columns: [left(language === 'sv' ? 'Del' : 'Part'), left(''), ...MOVED[language]],
    rows: parts.map(({ name, in: which }, at) => {
      const whole = sum.parts[at];
      if (!whole) return [name];
      const word = which === 'both' ? effectWord(effectOf(whole, rows.flatMap((row) => row.parts[at] ?? [])), language) : where[which];
      return [name, word, ...movedCells(whole, language)];
    }),
    total: [totals.before === totals.after ? totals.before : `${totals.before} → ${totals.after}`, '', ...movedCells(sum.total, language)],
  });
}

/** What each part does to each row: only the parts that do anything. */
export function partsByRow({ parts, sum }: ModelChange, table: ChangeTable, voice: TableVoice): readonly string[] {
  const rows = inOrder(table);
  const told = parts.flatMap(({ name }, at) => (rows.some((row) => !isStill(row.parts[at])) ? [{ name, at }] : []));
  if (told.length === 0) return [];
  const line = (name: string, row: ChangeRow): readonly string[] => [name, ...told.map(({ at }) => changeCell(row.parts[at]?.difference, voice.language))];
  return tableLines({
    columns: [left(sentenceCase(table.entity)), ...told.map(({ name }) => right(name))],
    rows: rows.map((row) => line(rowName(row, table, voice), row)),
    total: line(voice.language === 'sv' ? 'Summa' : 'Sum', sum),
  });
}

function isStill(part: Moved | undefined): boolean {
  return part === undefined || part.difference.kind === 'notApplicable' || (part.difference.kind === 'number' && compare(part.difference.value, ZERO) === 0);
}

/** The winners first, what cannot be computed after the losers, and those told together last. */
function inOrder(table: ChangeTable): readonly ChangeRow[] {
  const size = ({ total: { difference } }: ChangeRow) => (difference.kind === 'number' ? difference.value : undefined);
  const sorted = table.rows.toSorted((a, b) => {
    const [one, other] = [size(a), size(b)];
    if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1);
    return compare(other, one);
  });
  return table.together ? [...sorted, table.together] : sorted;
}

/** The name of a row, or how many it stands for. */
function rowName(row: ChangeRow, { entity, together }: ChangeTable, { language, pluralOf }: TableVoice): string {
  const isSwedish = language === 'sv';
  if (row === together) return `${row.count} ${pluralOf(entity)} ${isSwedish ? 'tillsammans' : 'together'}`;
  return row.name === '' ? `${isSwedish ? 'utan' : 'without'} ${entity}` : row.name;
}

function movedCells({ before, after, difference, share }: Moved, language: Language): readonly string[] {
  return [cell(before, language), cell(after, language), changeCell(difference, language), share ? shareDigits(share, language) : '–'];
}

function cell(value: Value, language: Language): string {
  if (value.kind === 'number') return moneyDigits(value.value, language);
  return value.kind === 'missing' ? MISSING[language] : '–';
}

function changeCell(value: Value | undefined, language: Language): string {
  return value?.kind === 'number' ? moneyChange(value.value, language) : cell(value ?? { kind: 'notApplicable' }, language);
}
