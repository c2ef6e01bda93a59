import { named, quoted, rowsOf, type Database } from '../../population/database.ts';
import { passesOver } from '../../population/read/passes.ts';
import type { Faults, RowFault } from './row-fault.ts';
import { FAULTS, ROW, type TypedTable } from './typed-table.ts';

/** A temporary table of faults that show only when rows are held together: källa, rad, fel. */
export const TOGETHER = 'leverans_tillsammans';

export const TOGETHER_CODES: readonly RowFault['code'][] = ['delivery-unit-day', 'delivery-duplicate-person', 'delivery-overlap', 'delivery-person', 'delivery-duplicate-visit'];

/** The table of units, with the days they are valid when the list says. */
export interface UnitTable {
  readonly name: string;
  readonly dated: 'dated' | 'undated';
}

/** Finds the faults that no row has by itself. Of rows that say different things of the same, all are at fault: none is chosen. */
export async function findTogether(database: Database, tables: readonly TypedTable[], units: UnitTable, faults: Faults): Promise<void> {
  await database.connection.run(`CREATE OR REPLACE TEMP TABLE ${TOGETHER} ("källa" INTEGER, rad BIGINT, fel INTEGER)`);
  const of = (part: string): readonly TypedTable[] => tables.filter(({ raw }) => raw.source.part === part);
  const [listings, persons, visits] = [of('listings'), of('persons'), of('visits')];
  if (units.dated === 'dated') {
    await outsideUnit(database, listings, units, faults, 'från', `coalesce(till, ${LAST})`);
    await outsideUnit(database, visits, units, faults, 'dag', 'dag');
  }
  await alike(database, persons, ['person'], 'delivery-duplicate-person', faults);
  await overlapping(database, listings, faults);
  await withoutPerson(database, listings, persons, faults);
  if (visits.length > 0 && visits.every((one) => has(one, 'person'))) await alike(database, visits, fieldsOf(visits), 'delivery-duplicate-visit', faults);
}

/** The number of the file, beside the fields of the part. */
const SOURCE = '"källa "';
const FIRST = "DATE '0001-01-01'";
const LAST = "DATE '9999-12-31'";

const has = ({ raw }: TypedTable, field: string): boolean => raw.source.fields.some((one) => one.field === field);
const fieldsOf = (tables: readonly TypedTable[]): readonly string[] => [...new Set(tables.flatMap(({ raw }) => raw.source.fields.map(({ field }) => field)))];

/** Rows that say nothing for sure: struck, or with cells that may stand in the wrong column. */
const UNSURE: readonly RowFault['code'][] = ['delivery-struck', 'delivery-width'];
/** An end that cannot be read is not one that is open: such a listing overlaps with nothing before it has been corrected. */
const UNSURE_DAYS: readonly RowFault['code'][] = [...UNSURE, 'delivery-day'];

/** The rows of several files as one, but for those with a fault of the given codes. */
function unionOf(tables: readonly TypedTable[], columns: readonly string[], faults: Faults, without: readonly RowFault['code'][] = UNSURE): string {
  return tables.map((table) => {
    const left = faults.all.filter(({ raw, code }) => raw === table.raw && without.includes(code)).map(({ number }) => number);
    const picked = columns.map((column) => (has(table, column) ? named(column) : `NULL AS ${named(column)}`));
    return `SELECT ${table.raw.number} AS ${SOURCE}, ${ROW}, ${FAULTS}, ${picked.join(', ')} FROM read_parquet(${quoted(table.path)}) WHERE NOT list_has_any(${FAULTS}, [${left.join(', ')}])`;
  }).join(' UNION ALL ');
}

/** Writes the rows that questions give as faults of their files; every file has a number of its own for the reason. */
function marking({ connection }: Database, tables: readonly TypedTable[], code: RowFault['code'], field: string, faults: Faults, shown?: RowFault['shown']): (question: string) => Promise<void> {
  const numbers = tables.map(({ raw }) => {
    const column = raw.source.fields.find((one) => one.field === field)?.column;
    return `(${raw.number}, ${faults.add({ raw, code, column, facts: {}, shown }).number})`;
  });
  return async (question) => {
    await connection.run(`INSERT INTO ${TOGETHER} SELECT q.${SOURCE}, q.${ROW}, n.fel FROM (${question}) AS q JOIN (VALUES ${numbers.join(', ')}) AS n("källa", fel) ON q.${SOURCE} = n."källa"`);
  };
}

/** A listing or a visit at a unit on days when the list does not have it. */
async function outsideUnit(database: Database, tables: readonly TypedTable[], { name }: UnitTable, faults: Faults, from: string, to: string): Promise<void> {
  if (tables.length === 0) return;
  const rows = unionOf(tables, from === 'dag' ? ['enhet', 'dag'] : ['enhet', 'från', 'till'], faults, UNSURE_DAYS);
  await marking(database, tables, 'delivery-unit-day', 'enhet', faults)(`SELECT * FROM (${rows}) AS r WHERE enhet IN (SELECT enhet FROM ${name}) AND ${named(from)} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ${name} AS u WHERE u.enhet = r.enhet AND coalesce(u."från", ${FIRST}) <= r.${named(from)} AND coalesce(u.till, ${LAST}) >= ${to.replaceAll(/\b(till|dag)\b/gu, 'r.$1')})`);
}

async function alike(database: Database, tables: readonly TypedTable[], columns: readonly string[], code: RowFault['code'], faults: Faults): Promise<void> {
  const keys = columns.map(named).join(', ');
  const rows = `SELECT * FROM (${unionOf(tables, columns, faults)}) WHERE person IS NOT NULL`;
  const mark = marking(database, tables, code, 'person', faults);
  for (const pass of await passesOf(database, rows)) {
    const groups = `SELECT ${keys} FROM (${rows}) WHERE ${pass} GROUP BY ALL HAVING count(*) > 1`;
    const joined = columns.map((column) => `r.${named(column)} IS NOT DISTINCT FROM g.${named(column)}`).join(' AND ');
    await mark(`SELECT r.* FROM (${rows}) AS r SEMI JOIN (${groups}) AS g ON ${joined}`);
  }
}

async function overlapping(database: Database, tables: readonly TypedTable[], faults: Faults): Promise<void> {
  const rows = `SELECT *, coalesce(till, ${LAST}) AS slut FROM (${unionOf(tables, ['person', 'från', 'till'], faults, UNSURE_DAYS)}) WHERE person IS NOT NULL AND "från" IS NOT NULL`;
  const order = `PARTITION BY person ORDER BY "från", slut, ${SOURCE}, ${ROW}`;
  const shown: RowFault['shown'] = { of: 'values', sql: `CAST("från" AS VARCHAR) || coalesce(' – ' || CAST(till AS VARCHAR), ' –')` };
  const mark = marking(database, tables, 'delivery-overlap', 'person', faults, shown);
  for (const pass of await passesOf(database, rows)) {
    await mark(`SELECT * FROM (
      SELECT *, max(slut) OVER (${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended, min("från") OVER (${order} ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS following
      FROM (${rows}) WHERE slut >= "från" AND ${pass}
    ) WHERE "från" <= ended OR following <= slut`);
  }
}

/** A listed person of whom nothing else is told, or told only in rows that wait. */
async function withoutPerson(database: Database, listings: readonly TypedTable[], persons: readonly TypedTable[], faults: Faults): Promise<void> {
  const told = `SELECT person FROM (${unionOf(persons, ['person'], faults)}) AS p WHERE person IS NOT NULL AND len(${FAULTS}) = 0 AND NOT EXISTS (SELECT 1 FROM ${TOGETHER} AS t WHERE t."källa" = p.${SOURCE} AND t.rad = p.${ROW})`;
  const listed = `SELECT * FROM (${unionOf(listings, ['person'], faults)}) WHERE person IS NOT NULL`;
  const mark = marking(database, listings, 'delivery-person', 'person', faults);
  for (const pass of await passesOf(database, listed)) {
    await mark(`SELECT l.* FROM (SELECT * FROM (${listed}) WHERE ${pass}) AS l ANTI JOIN (SELECT person FROM (${told}) WHERE ${pass}) AS t ON l.person = t.person`);
  }
}

/** What is grouped at a time is bounded, however many the rows. */
async function passesOf(database: Database, rows: string): Promise<readonly string[]> {
  const [[count] = []] = await rowsOf(database, `SELECT count(*) FROM (${rows})`);
  return passesOver(Number(count), 'person');
}
