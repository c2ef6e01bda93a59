import type { Period } from '../../core/quantity/period.ts';
import { named, quoted, rowsOf, type Database } from './database.ts';
import { monthNumber } from './generate/span.ts';
import type { PopulationAsked, PopulationPart, PopulationRead, PopulationSource } from './population.ts';
import { cellFaults } from './read/faults.ts';
import { headerProblems } from './read/header.ts';
import { countPersons } from './read/passes.ts';
import { openRaw, problemOf, rawSql, type Raw } from './read/raw.ts';
import { countFaults } from './read/row-faults.ts';
import { setAside } from './read/set-aside.ts';
import { togetherFaults } from './read/together.ts';
import { valueSql, type ValueSql } from './read/value.ts';

/**
 * Reads and checks a population from Parquet or CSV. Every fault is counted, and told with its first place; the whole is refused, or the
 * rows at fault are set aside in a file, as the policy says. Nothing is left out in any other way. `work` is a folder for what does not
 * fit in memory; it must stay as long as the source is used.
 */
export async function readPopulation(database: Database, asked: PopulationAsked, work: string): Promise<PopulationRead> {
  const opened = await openRaw(database, asked.path, work);
  if ('problem' in opened) return { kind: 'refused', problems: [opened.problem] };
  const { raw } = opened;
  const header = headerProblems(raw, asked.columns);
  if (header.length > 0) return { kind: 'refused', problems: header };
  const types = raw.files[0]?.types;
  const values = asked.columns.map((column) => valueSql(column, raw.form === 'csv' ? undefined : types?.get(column.column)));
  const faults = [...await cellFaults(database, raw, values, asked), ...await togetherFaults(database, raw, values, asked.keys)];
  const { rows, found } = await countFaults(database, raw, faults);
  if (rows === 0) return { kind: 'refused', problems: [problemOf('population-no-rows', asked.path)] };
  const problems = found.map(({ problem }) => problem);
  if (problems.length === 0) return { kind: 'read', source: await sourceOf(database, raw, values, asked, undefined), setAside: [], setAsideRows: 0 };
  if (asked.policy.kind === 'refuse') return { kind: 'refused', problems };
  const aside = await setAside(database, raw, found.map(({ fault }) => fault), asked.policy.file, work);
  if (aside.rows === rows) return { kind: 'refused', problems: [problemOf('population-no-rows', asked.path), ...problems] };
  return { kind: 'read', source: await sourceOf(database, raw, values, asked, aside.places), setAside: problems, setAsideRows: aside.rows };
}

async function sourceOf(database: Database, raw: Raw, values: readonly ValueSql[], { keys }: PopulationAsked, aside: string | undefined): Promise<PopulationSource> {
  const columns = values.map(({ column: { input }, value, carrier }) => `${carrier === 'int32' ? `CAST(${value} AS INTEGER)` : carrier === 'text' ? value : `CAST(${value} AS BIGINT)`} AS ${named(input)}`);
  const without = aside === undefined ? '' : ` ANTI JOIN read_parquet(${quoted(aside)}) AS a ON r.filename = a.filename AND r.file_row_number = a.file_row_number`;
  const rowsOfFiles = (paths: readonly string[], where: string): string => `SELECT ${columns.join(', ')} FROM ${rawSql(paths)} AS r${without}${where}`;
  const all = raw.files.map(({ path }) => path);
  const inputOf = (column: string): string => named(values.find((one) => one.column.column === column)?.column.input ?? column);
  const month = keys.kind === 'personMonths' ? values.find((one) => one.column.column === keys.month) : undefined;
  const sql = rowsOfFiles(all, '');
  const [[rows] = []] = await rowsOf(database, `SELECT count(*) FROM (${sql})`);
  const held = month ? await rowsOf(database, `SELECT DISTINCT filename, ${month.value} FROM ${rawSql(all)} AS r${without} ORDER BY 2, 1`) : [];
  const filesOf = new Map<number, string[]>();
  for (const [file, number] of held) filesOf.set(Number(number), [...(filesOf.get(Number(number)) ?? []), file ?? '']);
  return {
    persons: () => countPersons(database, Number(rows), sql, inputOf(keys.person)), rows: Number(rows), paths: all, database,
    months: [...filesOf.keys()].map(periodOf),
    carriers: new Map(values.map(({ column: { input }, carrier }) => [input, carrier])),
    sql: (one, part) => {
      const inPart = part === undefined || part.of === 1 ? [] : [partSql(part)];
      const where = [...(one === undefined || !month ? [] : [`${month.value} = ${monthNumber(one)}`]), ...inPart].join(' AND ');
      return rowsOfFiles(one === undefined ? all : filesOf.get(monthNumber(one)) ?? all, where === '' ? '' : ` WHERE ${where}`);
    },
  };
}

/** Rows that lie together are read together. */
const PART_ROWS = 2048;
const partSql = ({ at, of }: PopulationPart): string => `(r.file_row_number // ${PART_ROWS}) % ${of} = ${at}`;

const periodOf = (month: number): Period => ({ year: Math.trunc(month / 100), month: month % 100 });
