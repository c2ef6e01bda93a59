import type { Program } from '../../core/language/program.ts';
import type { Facts } from '../../core/language/reference/facts.ts';
import { missing, number, type Value } from '../../core/language/reference/value.ts';
import { runProblem, type RunProblem } from '../../core/payments/runs/problems.ts';
import { firstDayOf, lastDayOf } from '../../core/quantity/day.ts';
import { integer } from '../../core/quantity/rational.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { named, quoted, rowsOf, type Database } from '../population/database.ts';
import type { OpenMonth } from './month.ts';

/** What a rulebook calls the visits of a unit, and what is known of each beside the columns of its file. */
const VISIT = 'kontakt';
const LISTED_AT = 'listad hos';
const DAY_OF_MONTH = 'dag i månaden';

/** Where the person was listed on the day of the visit. */
const LISTED = { here: 'enheten', elsewhere: 'annan enhet', nowhere: 'ingen' } as const;

type WithVisits = { readonly kind: 'known'; readonly month: OpenMonth } | { readonly kind: 'refused'; readonly problems: readonly RunProblem[] };

/** The month with the visits made in it as rows of the rulebook's entity for them; the month as it is where the rulebook has none. */
export async function withVisits(month: OpenMonth, { visits, listings }: Delivery, database: Database): Promise<WithVisits> {
  const { program, facts, owner } = month;
  const entity = program.symbols.declarations.entities.get(VISIT);
  if (!entity || entity.parent !== owner) return { kind: 'known', month };
  if (visits === undefined) return { kind: 'refused', problems: [runProblem('run-visits-lacking', { entity: VISIT })] };
  const columns = (await rowsOf(database, `DESCRIBE SELECT * FROM read_parquet(${quoted(visits)})`)).map(([column]) => column ?? '');
  const inputs = [...program.inputs.values()].filter((input) => input.entity === VISIT).map(({ name }) => name);
  const lacking = inputs.filter((input) => input !== LISTED_AT && input !== DAY_OF_MONTH && !columns.includes(input));
  if (lacking.length > 0) return { kind: 'refused', problems: [runProblem('run-visit-columns', { inputs: lacking, columns })] };
  const own = inputs.filter((input) => columns.includes(input));
  const rows = await rowsOf(database, visitsSql(visits, listings, month, own));
  const known = new Set(facts.rows(owner));
  const strangers = [...new Set(rows.map(([unit]) => unit ?? ''))].filter((unit) => !known.has(unit));
  if (strangers.length > 0) return { kind: 'refused', problems: [runProblem('run-units-unknown', { units: strangers })] };
  return { kind: 'known', month: { ...month, facts: overlaid(facts, program, own, rows) } };
}

function visitsSql(visits: string, listings: string, { month: { year, month } }: OpenMonth, columns: readonly string[]): string {
  const kinds = columns.map((column) => `, CAST(v.${named(column)} AS VARCHAR)`).join('');
  return `SELECT v.enhet, CASE WHEN l.enhet IS NULL THEN ${quoted(LISTED.nowhere)} WHEN l.enhet = v.enhet THEN ${quoted(LISTED.here)} ELSE ${quoted(LISTED.elsewhere)} END, day(v.dag)${kinds}
    FROM read_parquet(${quoted(visits)}) AS v LEFT JOIN read_parquet(${quoted(listings)}) AS l ON l.person = v.person AND v.dag >= l."från" AND (l.till IS NULL OR v.dag <= l.till)
    WHERE v.dag BETWEEN DATE ${quoted(firstDayOf(year, month))} AND DATE ${quoted(lastDayOf(year, month))} ORDER BY ALL`;
}

function overlaid(facts: Facts, { inputs }: Program, columns: readonly string[], rows: readonly (readonly (string | null)[])[]): Facts {
  const at = new Map(rows.map((row, index) => [`${VISIT} ${index + 1}`, row]));
  const ids = [...at.keys()];
  const valueOf = (name: string, id: string): Value => {
    const row = at.get(id) ?? [];
    const place = columns.indexOf(name);
    const found = name === LISTED_AT ? row[1] : name === DAY_OF_MONTH ? row[2] : row[place < 0 ? -1 : place + 3];
    if (found === null || found === undefined) return missing({ kind: 'input', input: name, entity: VISIT, row: id });
    return inputs.get(name)?.type.kind === 'number' ? number(integer(BigInt(found))) : { kind: 'text', value: found };
  };
  return {
    rows: (entity) => (entity === VISIT ? ids : facts.rows(entity)),
    parentOf: (entity, row) => (entity === VISIT ? at.get(row)?.[0] ?? undefined : facts.parentOf(entity, row)),
    input: (name, row, month) => (inputs.get(name)?.entity === VISIT ? valueOf(name, row) : facts.input(name, row, month)),
  };
}
