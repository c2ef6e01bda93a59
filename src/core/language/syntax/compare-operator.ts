import type { CompareOperator } from './expression.ts';

/** Whether the operator holds for two values in this order: negative, 0 or positive as the first is less, equal or greater. */
export function holds(operator: CompareOperator, order: number): boolean {
  switch (operator) {
    case '=': return order === 0;
    case '<>': return order !== 0;
    case '<': return order < 0;
    case '<=': return order <= 0;
    case '>': return order > 0;
    case '>=': return order >= 0;
  }
}
