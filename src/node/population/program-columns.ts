import { inputsRead } from '../../core/emit/population/inputs-read.ts';
import type { Declarations } from '../../core/language/declarations/declarations.ts';
import type { Program } from '../../core/language/program.ts';
import type { PopulationColumn } from './population.ts';

/** The entity with most rows whose owner is another entity. */
export function populationEntity({ symbols: { declarations } }: Program): string | undefined {
  return populationEntityOf(declarations);
}

/** The same of a rulebook that is not resolved. */
export function populationEntityOf(declarations: Declarations): string | undefined {
  const owned = [...declarations.entities.values()].filter(({ parent }) => parent !== undefined);
  return owned.toSorted((a, b) => b.most - a.most)[0]?.name;
}

/** The columns of the files, each with the type the rulebook declares where it reads it. */
export function columnsFor(described: readonly PopulationColumn[], program: Program, entity: string): readonly PopulationColumn[] {
  return described.map((column) => {
    const input = program.inputs.get(column.input);
    return input?.entity === entity ? { ...column, type: input.type } : column;
  });
}

/** What the rulebook reads of each person that no column gives. */
export function columnsLacking(columns: readonly PopulationColumn[], program: Program, entity: string): readonly string[] {
  const there = new Set(columns.map(({ input }) => input));
  return inputsRead(program, entity).flatMap(({ name }) => (there.has(name) ? [] : [name]));
}

/** The figures that may be empty in some row. */
export function nullableOf(columns: readonly PopulationColumn[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ input, missing }) => (missing === 'allowed' ? [input] : [])));
}
