/**
 * Recomputes every public total from the cells that are about to be written, in whole kronor and without anything of
 * how they were made. What is missed is told in a sentence, and nothing is written.
 */
import { mantissa } from '../../src/core/quantity/decimal.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import type { Wording } from './figures/totals.ts';
import type { Year } from './figures/units.ts';
import { sumLabel, type Cell, type Sheet } from './writing/cell.ts';

type Row = ReadonlyMap<string, Cell>;

interface Unit {
  readonly id: string;
  readonly ownership: string;
  readonly area: string;
  readonly locality: string;
  readonly municipality: string;
  readonly level: bigint;
  /** Income less costs; nothing but region-run centres have them. */
  readonly result: bigint;
  readonly resilience: bigint;
  readonly listed: bigint;
  readonly residents: bigint | undefined;
  readonly road: bigint;
}

export interface Reached {
  readonly lastResort: bigint;
  readonly compensation: bigint;
  readonly centres: readonly string[];
}

function rowsOf(sheets: readonly Sheet[], name: string): ReadonlyMap<string, Row> {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  const rows = found.rows.map((row): Row => new Map(row.map((cell, at) => [found.headers[at]?.header ?? '', cell])));
  return new Map(rows.map((row) => [words(row, found.headers[0]?.header ?? ''), row]));
}

function words(row: Row | undefined, header: string): string {
  const cell = row?.get(header);
  return cell?.kind === 'text' ? cell.text : '';
}

/** The number of a cell in the given parts of its unit: kilometres in tenths, thousands of kronor in kronor. */
function parts(row: Row | undefined, header: string, perUnit: bigint): bigint | undefined {
  const cell = row?.get(header);
  if (cell?.kind !== 'number') return undefined;
  return mantissa(rational(cell.value.numerator * perUnit, cell.value.denominator), 0);
}

/** A missing number is told, never taken for zero. */
function needed(row: Row | undefined, header: string, perUnit: bigint): bigint {
  const found = parts(row, header, perUnit);
  if (found === undefined) throw new Error(`a row has no number under ${header}`);
  return found;
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

const income = ['Ersättning listade', 'Rörlig ersättning', 'Tilläggsersättning', 'Övriga intäkter'];
const costs = ['Personalkostnader', 'Läkemedelskostnader', 'Lokalkostnader', 'Övriga kostnader'];

const kronorIn = (year: Year): bigint => (year === 2023 ? 1n : 1000n);

function unitsOf(year: Year, sheets: readonly Sheet[]): readonly Unit[] {
  const names = ['Vårdgivare', 'Resultat', 'Listade', 'Befolkning', 'Avstånd'];
  const [owners, results, listed, people, ways] = names.map((name) => rowsOf(sheets, name));
  return [...rowsOf(sheets, 'Enheter')].map(([id, unit]) => {
    const ownership = words(owners?.get(words(unit, 'Vårdgivare')), 'Driftsform');
    const money = (header: string): bigint =>
      ownership === 'Regional drift' ? needed(results?.get(id), header, kronorIn(year)) : 0n;
    return {
      id,
      ownership,
      area: words(unit, 'Ort'),
      locality: words(unit, 'Ortnamn'),
      municipality: words(unit, 'Kommun'),
      level: needed(unit, 'Robust nivå', 1n),
      result: sumOf(income.map(money)) - sumOf(costs.map(money)),
      resilience: money('Varav robusthetskostnader'),
      listed: needed(listed?.get(id), 'Listade 31 december', 1n),
      residents: parts(people?.get(id), 'Folkbokförda vid årets slut', 1n),
      road: needed(ways?.get(id), 'Väg till närmaste (km)', 10n),
    };
  });
}

function holds(wording: Wording, unit: Unit, all: readonly Unit[]): boolean {
  switch (wording) {
    case 'remoteAndSmall': return unit.road > 300n && unit.residents !== undefined && unit.residents < 4000n;
    case 'outsideTheList': return !['Östersund', 'Frösön', 'Åre'].includes(unit.locality);
    case 'aloneInItsArea': return all.every(({ ownership, area }) => ownership !== 'Privat' || area !== unit.area);
  }
}

export function reachedBy(wording: Wording, year: Year, sheets: readonly Sheet[]): Reached {
  const all = unitsOf(year, sheets);
  const ownRun = all.filter(({ ownership }) => ownership === 'Regional drift');
  const base = ownRun.filter(({ id }) => year === 2023 || id !== 'Torvalla');
  const lastResort = ownRun.filter((unit) => holds(wording, unit, all));
  const region = rowsOf(sheets, 'Region');
  const posts = [...region.keys()].map((post) => needed(region.get(post), 'Belopp', kronorIn(year)));

  const deducted = base.filter((unit) => lastResort.includes(unit));
  const deficits = sumOf(deducted.map(({ result }) => (result < 0n ? -result : 0n)));
  const robust = base.filter((unit) => unit.level >= 1n && !lastResort.includes(unit));
  const added = sumOf([...posts, deficits, ...robust.map(({ resilience }) => resilience)]);
  const left = sumOf(base.map(({ result }) => result)) + added;
  const ofPrivate = sumOf(all.filter(({ ownership }) => ownership === 'Privat').map(({ listed }) => listed));
  const ofOwnRun = sumOf(ownRun.map(({ listed }) => listed));
  const compensation = left >= 0n ? 0n : (-left * ofPrivate * 2n + ofOwnRun) / (2n * ofOwnRun);
  return { lastResort: deficits, compensation, centres: lastResort.map(({ id }) => id) };
}

function within(what: string, found: bigint, low: bigint, high: bigint): readonly string[] {
  return low <= found && found <= high ? [] : [`${what} is ${found}, not within ${low} and ${high}`];
}

function outcomeFaults(year: Year, sheets: readonly Sheet[]): readonly string[] {
  const rule = reachedBy('remoteAndSmall', year, sheets);
  const list = reachedBy('outsideTheList', year, sheets);
  if (year === 2024) {
    return [
      ...within('2024, the amount decided', rule.compensation, 19_281_000n, 19_281_000n),
      ...within('2024, the amount proposed', list.compensation, 8_902_000n, 8_902_000n),
    ];
  }
  return [
    ...within('2023, the deduction as it was', rule.lastResort, 23_500_000n, 24_499_999n),
    ...within('2023, the compensation as it was', rule.compensation, 13_500_000n, 14_499_999n),
    ...within('2023, the deduction as proposed', list.lastResort, 87_500_000n, 88_499_999n),
    ...within('2023, the compensation as proposed', list.compensation, 3_000_001n, 3_499_999n),
  ];
}

/** In thousandths, the finest any column is written in. */
function sumRowFaults(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap((sheet) => {
    if (sheet.ends === 'withoutSum') return [];
    const rows = rowsOf([sheet], sheet.name);
    return sheet.headers.flatMap(({ header }) => {
      const said = parts(rows.get(sumLabel), header, 1000n);
      if (said === undefined) return [];
      const addends = [...rows].filter(([id]) => id !== sumLabel).map(([, row]) => parts(row, header, 1000n) ?? 0n);
      return within(`the sum of ${sheet.name}, ${header}`, said, sumOf(addends), sumOf(addends));
    });
  });
}

function residentFaults(year: Year, sheets: readonly Sheet[]): readonly string[] {
  if (year === 2023) return [];
  const all = unitsOf(year, sheets);
  const published = [...rowsOf(sheets, 'Kommuner')].map(([name, row]): readonly [string, bigint] => [
    name,
    needed(row, 'Folkbokförda 31 december 2024', 1n),
  ]);
  return published.flatMap(([name, people]) => {
    const here = all.filter(({ municipality }) => name === sumLabel || municipality === name);
    return within(`the residents of ${name}`, sumOf(here.map(({ residents = 0n }) => residents)), people, people);
  });
}

/** Empty when every public total is met and every table adds up. */
export function faultsOf(year: Year, sheets: readonly Sheet[]): readonly string[] {
  const list = reachedBy('outsideTheList', year, sheets).centres;
  const rule = reachedBy('aloneInItsArea', year, sheets).centres;
  const differing = [...list, ...rule].filter((id) => !list.includes(id) || !rule.includes(id));
  return [
    ...outcomeFaults(year, sheets),
    ...sumRowFaults(sheets),
    ...residentFaults(year, sheets),
    ...(differing.join() === 'Strömsund' ? [] : [`${year}, list and rule differ on: ${differing.join(', ')}`]),
  ];
}
