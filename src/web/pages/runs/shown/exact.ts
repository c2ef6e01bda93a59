import { number, type Value } from '../../../../core/language/reference/value.ts';
import { parseExact } from '../../../../core/quantity/exact.ts';

/** An exact amount as the server writes it; what cannot be read is missing, never 0. */
export function exactValue(text: string | undefined): Value {
  const value = parseExact(text ?? '');
  return value ? number(value) : { kind: 'missing', needs: [] };
}
