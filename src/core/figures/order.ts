import type { Place } from '../language/problem.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import type { FiguresProblem } from './problems.ts';

/** The problems as a person meets them: the mapping from the top, then its tables in order, each row by row. */
export function inReadingOrder(problems: readonly FiguresProblem[], tables: readonly TableMapping[]): readonly FiguresProblem[] {
  const orderOf = (place: Place): readonly number[] => {
    if (place.kind === 'text') return [-1, place.line, place.column];
    const table = tables.findIndex(({ from }) => from.file.value === place.file && (from.kind === 'text' || from.sheet.value === place.sheet));
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(place.cell) ?? [];
    return [table, Number(row), [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)];
  };
  const ordered = problems.map((problem) => ({ problem, order: orderOf(problem.place) }));
  ordered.sort((a, b) => a.order.map((part, index) => part - (b.order[index] ?? 0)).find((part) => part !== 0) ?? 0);
  return ordered.map(({ problem }) => problem);
}
