import { grid, type Column, type Made } from '../file.ts';
import { PERSONS, UNITS, type Person, type Unit } from '../people.ts';

export const LAST_TIME_NOT = 'gäller inte';

/** The month's units, with the columns a model asks for. */
export function units(region: string, month: string, columns: readonly Column<Unit>[]): Made {
  return grid({
    file: 'enheter.csv', about: `Enheter ${month}`, entity: 'enhet', key: ['Enhet', ({ id }) => id], belongs: ['region', 'Region', () => region],
    columns: [{ header: 'Driftsform', to: 'driftsform', cell: ({ ownership }) => ownership }, ...columns], rows: UNITS,
  });
}

/** The month's listed persons, by made-up numbers. */
export function persons(month: string, columns: readonly Column<Person>[]): Made {
  return grid({
    file: 'personer.csv', about: `Listade ${month}`, entity: 'person', key: ['Person', ({ id }) => id], belongs: ['enhet', 'Enhet', ({ unit }) => unit.id], columns, rows: PERSONS,
  });
}

/** What it was last time, from what it is now: `gäller inte` for a unit that was not there. */
export function lastTime({ before }: Unit, now: number): number | undefined {
  return before === undefined ? undefined : Math.trunc((now * before) / 1000);
}

/** The relative burden of a unit's listed, four decimals, roughly: only the alarm compares with it. */
export function burdenOf(unit: Unit): number {
  const mean = (all: readonly Person[]): number => all.reduce((sum, { burden }) => sum + burden, 0) / all.length;
  return Math.trunc((mean(PERSONS.filter((person) => person.unit === unit)) * 10_000) / mean(PERSONS));
}
