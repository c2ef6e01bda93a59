import { open, rm } from 'node:fs/promises';
import type { Bounds } from '../../../core/language/lowered/ir.ts';
import type { PlanOutput, PopulationPass } from '../../../core/emit/population/plan.ts';
import { openDatabase, named, quoted } from '../../population/database.ts';
import type { Engine, LineBatch, LineFile, Owners, RowSource, Written } from '../engine.ts';
import { engineFault } from '../engine-fault.ts';

/** Id, owner and unfit stand first in every line. */
const UNFIT = 2;
const BIGINT = 2n ** 63n - 1n;

/**
 * Writes the lines of a database that writes no Parquet: they are streamed to a text file beside it, and DuckDB makes the Parquet with the types
 * that the rules have, wider numbers as decimals without decimals. Never more than a batch is held.
 */
export async function writeStreamed(engine: Engine, pass: PopulationPass, source: RowSource, owners: Owners, file: LineFile, work: string): Promise<Written> {
  const text = `${file.path}.txt`;
  const out = await open(text, 'w');
  const take = async ({ rows }: LineBatch): Promise<void> => {
    const unfit = rows.filter((row) => row[UNFIT] !== '0');
    if (unfit.length > 0) throw engineFault('engine-rows-unowned', { engine: engine.name, column: source.owner, rows: String(unfit.length) });
    await out.writeFile(rows.map((row) => `${row.map(cell).join('\t')}\n`).join(''));
  };
  try {
    const streamed = await engine.stream(pass, source, owners, take).finally(() => out.close());
    if (streamed.kind === 'refused') return streamed;
    await toParquet(text, pass, file, work);
    return { kind: 'written', rows: streamed.rows };
  } finally {
    await rm(text, { force: true });
  }
}

/** No cell is empty in a line; a tab or a line break inside a text would cut the row. */
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;

async function toParquet(text: string, pass: PopulationPass, { path, month, about }: LineFile, work: string): Promise<void> {
  const columns = pass.outputs.flatMap(columnsOf);
  const names = ['#id', '#owner', '#unfit', ...columns.map(({ name }) => name)];
  const types = names.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  const read = `read_csv(${quoted(text)}, header = false, delim = '\t', quote = '"', escape = '"', auto_detect = false, strict_mode = true, nullstr = '\\N', allow_quoted_nulls = false, columns = {${types}})`;
  const typed = columns.map(({ name, type }) => `CAST(${named(name)} AS ${type}) AS ${named(name)}`);
  const pairs = Object.entries(about).map(([key, value]) => `${key}: ${quoted(value)}`);
  const database = await openDatabase({ work, megabytes: 100, threads: 1 });
  try {
    await database.connection.run(`COPY (SELECT "#id" AS person, "#owner" AS enhet, ${month} AS ${named('månad')}${typed.map((one) => `, ${one}`).join('')} FROM ${read})
      TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(', ')}})`);
  } finally {
    database.close();
  }
}

/** The columns of an output in the order lines have them, with the types DuckDB itself would give them. */
function columnsOf({ rule, lowered }: PlanOutput): readonly { readonly name: string; readonly type: string }[] {
  const { notApplicable, missing } = lowered;
  const isPlain = [notApplicable, missing].every((one) => one.op === 'truth' && !one.value);
  const state = isPlain ? [] : [{ name: `${rule} ?`, type: 'INTEGER' }];
  switch (lowered.kind) {
    case 'nothing': return state;
    case 'truth': return [{ name: rule, type: 'BOOLEAN' }, ...state];
    case 'text': return [{ name: rule, type: 'VARCHAR' }, ...state];
    case 'number': {
      const below = lowered.denominator ? [{ name: `${rule} /`, type: typeOf(lowered.denominator.bounds) }] : [];
      return [{ name: rule, type: typeOf(lowered.numerator.bounds) }, ...state, ...below];
    }
  }
}

const typeOf = ({ low, high }: Bounds): string => (low >= -BIGINT && high <= BIGINT ? 'BIGINT' : 'DECIMAL(38, 0)');

