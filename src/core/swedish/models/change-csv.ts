import type { ChangeRow, ChangeTable, ModelChange } from '../../comparison/models/model-change.ts';
import type { Moved } from '../../comparison/models/moved.ts';
import { integer, multiply } from '../../quantity/rational.ts';
import { SURENESS_IN_WORDS } from '../explain/authority.ts';
import { csvText, csvValue, type CsvCell } from '../export/csv-line.ts';
import type { ToldChange } from './told-change.ts';

const HEADER: readonly string[] = [
  'slag', 'rad', 'antal rader', 'listade', 'del', 'finns i', 'före, kr', 'efter, kr', 'skillnad, kr', 'skillnad, % (avrundat)', 'färre listade än så visas inte', 'siffrornas säkerhet',
];

const WHERE = { both: 'båda', before: 'bara före', after: 'bara efter' } as const;

/** A change of model as one row for each row of its tables and each part, the total first. */
export function changeCsv({ change, sureness }: ToldChange): string {
  const { units, owners, sum, least } = change;
  const ends: readonly CsvCell[] = [integer(least), SURENESS_IN_WORDS[sureness].sv];
  const rows = [units, ...owners].flatMap((table) => tableRows(table, change));
  return csvText([HEADER, ...[...rows, ...cellsOf('summa', '', sum, change)].map((row) => [...row, ...ends])]);
}

function tableRows({ entity, rows, together }: ChangeTable, change: ModelChange): readonly (readonly CsvCell[])[] {
  return [...rows.flatMap((row) => cellsOf(entity, row.name, row, change)), ...(together ? cellsOf(entity, 'tillsammans', together, change) : [])];
}

function cellsOf(kind: string, name: string, { count, listed, total, parts }: ChangeRow, change: ModelChange): readonly (readonly CsvCell[])[] {
  const start: readonly CsvCell[] = [kind, name, integer(count), integer(listed)];
  const { before, after } = change.totals;
  return [
    [...start, before === after ? before : `${before} → ${after}`, WHERE.both, ...movedCells(total)],
    ...change.parts.flatMap((part, at): readonly (readonly CsvCell[])[] => {
      const one = parts[at];
      return one ? [[...start, part.name, WHERE[part.in], ...movedCells(one)]] : [];
    }),
  ];
}

function movedCells({ before, after, difference, share }: Moved): readonly CsvCell[] {
  return [csvValue(before), csvValue(after), csvValue(difference), share ? multiply(share, integer(100)) : ''];
}
