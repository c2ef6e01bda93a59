import { populationProblem, type PopulationProblem } from '../../../core/figures/population-problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import { nearest } from '../../../core/language/nearest.ts';
import type { PopulationColumn } from '../population.ts';
import type { Raw } from './raw.ts';

const WHOLE = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/u;
const DECIMAL = /^DECIMAL\(\d+,(\d+)\)$/u;

const TYPES: Readonly<Record<PopulationColumn['type']['kind'], readonly RegExp[]>> = {
  number: [WHOLE, DECIMAL], text: [/^VARCHAR$/u, /^ENUM/u], truth: [/^BOOLEAN$/u], date: [/^DATE$/u], month: [/^(?:INTEGER|BIGINT)$/u, /^VARCHAR$/u],
};

/** Missing, extra and wrongly typed columns of every file. */
export function headerProblems({ form, files }: Raw, columns: readonly PopulationColumn[]): readonly PopulationProblem[] {
  const first = files[0]?.types;
  return files.flatMap(({ shown: file, types }) => {
    const headers = [...types.keys()];
    const missing = columns.filter(({ column }) => !types.has(column)).map(({ column }) => {
      const free = headers.filter((header) => !columns.some((one) => one.column === header));
      return populationProblem('population-column-missing', cellPlace({ file }, 0, 0), { column, near: nearest(column, free), columns: headers });
    });
    const extra = headers.filter((header) => !columns.some(({ column }) => column === header))
      .map((column) => populationProblem('population-column-extra', cellPlace({ file }, 0, headers.indexOf(column)), { column }));
    const wrong = form === 'csv' ? [] : columns.flatMap(({ column, type }) => {
      const found = types.get(column);
      const other = first?.get(column);
      const isLikeFirst = other === undefined || other === found;
      if (found === undefined || (isLikeFirst && TYPES[type.kind].some((one) => one.test(found)))) return [];
      const facts = { column, found, expected: type.kind, first: isLikeFirst ? undefined : other };
      return [populationProblem('population-column-type', cellPlace({ file }, 0, headers.indexOf(column)), facts)];
    });
    return [...missing, ...extra, ...wrong];
  });
}

/** How many decimals the whole numbers of a column of the file stand for. */
export function scaleOf(type: string, scale: number): number {
  const decimal = DECIMAL.exec(type);
  return decimal ? Number(decimal[1]) : scale;
}
