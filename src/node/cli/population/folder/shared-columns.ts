import type { DeclaredType } from '../../../../core/language/declarations/declared-type.ts';
import type { Program } from '../../../../core/language/program.ts';
import { range } from '../../../../core/quantity/range.ts';
import { greater, lesser } from '../../../../core/quantity/rational.ts';
import type { PopulationColumn } from '../../../population/population.ts';

/** A program that reads a population, and what it calls its rows. */
export interface Reader {
  readonly program: Program;
  readonly entity: string;
}

/** The columns of the files, each with the type the rulebooks declare where they read it; and those they do not read alike. */
export interface SharedColumns {
  readonly columns: readonly PopulationColumn[];
  readonly disputed: readonly string[];
}

/** A column that several rulebooks read may hold only what they all allow, so that one check is enough for all. */
export function sharedColumns(described: readonly PopulationColumn[], readers: readonly Reader[]): SharedColumns {
  const disputed: string[] = [];
  const columns = described.map((column) => {
    const declared = readers.flatMap(({ program, entity }) => {
      const input = program.inputs.get(column.input);
      return input?.entity === entity ? [input.type] : [];
    });
    const type = declared.reduce<DeclaredType | undefined>((all, one) => all && typeOfBoth(all, one), declared[0]);
    if (declared.length > 0 && !type) disputed.push(column.column);
    return type ? { ...column, type } : column;
  });
  return { columns, disputed };
}

/** Undefined when they would read different things from the same cell. */
function typeOfBoth(a: DeclaredType, b: DeclaredType): DeclaredType | undefined {
  if (a.kind === 'number' && b.kind === 'number') {
    if (a.unit.text !== b.unit.text || a.decimals !== b.decimals) return undefined;
    return { ...a, range: range(greater(a.range.low, b.range.low), lesser(a.range.high, b.range.high)) };
  }
  if (a.kind === 'text' && b.kind === 'text') return { kind: 'text', values: a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : a.values ?? b.values };
  return a.kind === b.kind ? a : undefined;
}
