/** A made-up region for tests of monthly runs: a rulebook, and deliveries from plain rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { number } from '../../src/core/language/reference/value.ts';
import { integer, rational } from '../../src/core/quantity/rational.ts';
import { range } from '../../src/core/quantity/range.ts';
import { NO_UNIT } from '../../src/core/quantity/unit.ts';
import type { Month } from '../../src/core/quantity/period.ts';
import type { Receipt } from '../../src/core/calculation/receipt.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import type { Delivery } from '../../src/node/delivery/delivery.ts';
import { explainUnit, type UnitExplained } from '../../src/node/monthly/explain-unit.ts';
import { openMonth, previous, type MonthTools, type OpenMonth } from '../../src/node/monthly/month.ts';
import { runMonth, type MonthRan } from '../../src/node/monthly/run-month.ts';
import { settingsOf } from '../../src/node/monthly/settings.ts';
import type { KeptRun } from '../../src/node/monthly/store.ts';
import { openDatabase, quoted, type Database } from '../../src/node/population/database.ts';

export const UNITS = ['Norr', 'Söder', 'Öster'] as const;

export interface Listing { readonly person: string; readonly unit: string; readonly from: string; readonly to?: string | undefined; readonly reason?: string | undefined }
export interface Visit { readonly person: string; readonly unit: string; readonly day: string; readonly work: string }
export interface Person { readonly person: string; readonly born: string; readonly died?: string | undefined; readonly weight: number }

/** Two components of a unit, one of them a pot shared by points; the price goes up in April. */
export const rulebookText = (listingDay: string, more = ''): string => `---
regelbok: prov
titel: Månadsersättning i en påhittad region
region: påhittad
gäller: { från: 2023-01-01, beslut: prov, grund: antagen }
---

\`\`\`beslut
prov: { organ: ingen, datum: 2022-12-01, rubrik: påhittat, säkerhet: C }
\`\`\`

\`\`\`entiteter
region: { flertal: regioner, högst: 1 }
enhet:  { flertal: enheter, i: region, högst: 100 }
person: { flertal: personer, i: enhet, högst: 20 000 000 }
\`\`\`

\`\`\`indata
ålder:            { för: person, per: månad, enhet: år, spann: 0..130 }
vikt:             { för: person, per: månad, decimaler: 2, spann: 0..100 }
listade delar:    { för: person, per: månad, spann: 0..366 }
delar i perioden: { för: person, per: månad, spann: 1..366 }
öppetider:        { för: enhet, per: månad, spann: 0..100 }
\`\`\`

\`\`\`parametrar
pris:
  enhet: kr
  spann: 0..10 000
  versioner:
    - { från: 2023-01-01, till: 2024-03-31, värde: 100, beslut: prov, grund: antagen }
    - { från: 2024-04-01, värde: "103,50", beslut: prov, grund: antagen }
pott: { enhet: kr, spann: 0..10 000 000, värde: "1 000,01" }
utbetalningsdag: { spann: 1..31, värde: 22 }
${more}\`\`\`

\`\`\`regler
listningsdag:
  för: region
  per: månad
  typ: text
  formel: '"${listingDay}"'
listad ersättning: { för: person, per: månad, enhet: kr, formel: "AVRUNDA(pris * vikt * OM(ålder < 18 år; 2; 1) * listade delar / delar i perioden; 2)" }
listningsersättning: { för: enhet, per: månad, enhet: kr, formel: SUMMA(listad ersättning; dess personer) }
poäng: { för: enhet, per: månad, formel: "ANTAL(dess personer) * öppetider" }
andel av potten: { för: enhet, per: månad, enhet: kr, formel: FÖRDELA(pott; efter poäng; bland enheter; 2) }
\`\`\`
`;

export interface Region {
  readonly deliver: (listings: readonly Listing[], persons: readonly Person[], visits?: readonly Visit[]) => Promise<Delivery>;
  /** Opens a month: for each unit, how long it is open. */
  readonly open: (month: Month, hours?: readonly number[]) => OpenMonth;
  readonly run: (delivery: Delivery, month: OpenMonth, earlier?: readonly KeptRun[], before?: OpenMonth) => Promise<MonthRan>;
  /** The way to a unit's amounts, with deliveries taken to be of real persons. */
  readonly explain: (delivery: Delivery, month: OpenMonth, unit: string, least: number) => Promise<UnitExplained>;
  readonly work: string;
}

const RECEIPT: Receipt = { program: '0', rulebook: [], figures: [], period: '', decidedBy: '', knownBy: '', scenarios: [], choices: [], values: [] };

/** Everything a run needs, in a temporary folder of its own. */
export async function inRegion<Result>(text: string, act: (region: Region) => Promise<Result>, units: readonly string[] = UNITS): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), 'likvard-manad-'));
  const database = await openDatabase({ work, megabytes: 100, threads: 1 });
  const { rulebook, problems } = loadRulebook([{ file: 'prov.md', text }]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  const tools = (delivery: Delivery): MonthTools => ({ database, work, engine: 'duckdb', delivery, signal: new AbortController().signal, server: {} });
  try {
    return await act({
      work,
      deliver: (listings, persons, visits) => deliver(database, work, listings, persons, visits),
      open: (month, hours = units.map(() => 40)) => {
        const resolved = resolve(rulebook, asOf(month));
        if (resolved.kind !== 'resolved') throw new Error(JSON.stringify(resolved.problems));
        const facts = factsFor(hours, units);
        const settings = settingsOf(resolved.program, facts, month.month - 1);
        if ('problems' in settings) throw new Error(JSON.stringify(settings.problems));
        return openMonth(month, resolved.program, facts, settings, 'person');
      },
      run: (delivery, month, earlier = [], before = undefined) =>
        runMonth({ month, before, sureness: 'constructed', receipt: RECEIPT, earlier, reason: earlier.length > 0 ? 'prov' : '' }, tools(delivery)),
      explain: (delivery, month, unit, least) => explainUnit(month, { period: MARCH, entities: new Map(), files: [] }, unit, least, tools({ ...delivery, made: 'unsaid' })),
    });
  } finally {
    database.close();
    rmSync(work, { recursive: true });
  }
}

export const monthBefore = previous;

function factsFor(hours: readonly number[], units: readonly string[]): Facts {
  return {
    rows: (entity) => (entity === 'enhet' ? units : entity === 'region' ? ['Påhittad'] : []),
    parentOf: (entity) => (entity === 'enhet' ? 'Påhittad' : undefined),
    input: (_name, row) => number(integer(hours[units.indexOf(row)] ?? 0)),
  };
}

const MARCH = { year: 2024, month: 3 };

let delivered = 0;

async function deliver(database: Database, work: string, listings: readonly Listing[], persons: readonly Person[], visits: readonly Visit[] | undefined): Promise<Delivery> {
  delivered += 1;
  const path = (name: string): string => join(work, `${name}-${delivered}.parquet`);
  const day = (one: string | undefined): string => (one === undefined ? 'NULL' : `DATE ${quoted(one)}`);
  const listed = listings.map(({ person, unit, from, to, reason }) => `(${quoted(person)}, ${quoted(unit)}, ${day(from)}, ${day(to)}, ${reason === undefined ? 'NULL' : quoted(reason)})`);
  const known = persons.map(({ person, born, died, weight }) => `(${quoted(person)}, ${day(born)}, ${day(died)}, ${weight})`);
  const write = (name: string, columns: string, rows: readonly string[], types: string): Promise<unknown> =>
    database.connection.run(`COPY (SELECT ${types} FROM (VALUES ${rows.join(', ')}) AS t(${columns})) TO ${quoted(path(name))} (FORMAT parquet)`);
  await write('listningar', 'person, enhet, "från", till, "skäl"', listed, 'person, enhet, "från"::DATE AS "från", till::DATE AS till, "skäl"::VARCHAR AS "skäl"');
  await write('personer', 'person, "född", avliden, vikt', known, 'person, "född"::DATE AS "född", avliden::DATE AS avliden, vikt::INTEGER AS vikt');
  const made = visits?.map(({ person, unit, day: on, work: yrke }) => `(${quoted(person)}, ${quoted(unit)}, ${day(on)}, ${quoted(yrke)})`);
  if (made) await write('besok', 'person, enhet, dag, yrke', made, 'person, enhet, dag::DATE AS dag, yrke');
  return {
    listings: path('listningar'), persons: path('personer'), visits: visits && path('besok'), files: [], quarantined: [], made: 'synthetic',
    inputs: [{ input: 'vikt', type: { kind: 'number', unit: NO_UNIT, decimals: 2, range: range(integer(0), rational(100n)) }, missing: 'refused' }],
  };
}
