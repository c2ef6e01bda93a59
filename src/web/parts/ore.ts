import { number, type Value } from '../../core/language/reference/value.ts';
import { rational, type Rational } from '../../core/quantity/rational.ts';

/** Öre as text, as they go over the wire, in kronor. */
export function kronorOf(ore: string): Rational {
  return rational(BigInt(ore), 100n);
}

/** The same where nothing may be known: then it is missing, never 0. */
export function kronorIn(ore: string | null | undefined): Value {
  return ore === null || ore === undefined ? { kind: 'missing', needs: [] } : number(kronorOf(ore));
}
