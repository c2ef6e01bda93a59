/** What can be wrong in one cell. `found` is what stands there. */
export interface CellProblemFacts {
  'figures-not-a-number': { found: string };
  'figures-decimal-point': { found: string; decimal: string; thousands: string | undefined };
  'figures-thousands': { found: string; instead: string };
  'figures-percent-format': { found: string; input: string };
  'figures-date-as-number': { found: string; input: string };
  'figures-formula-error': { found: string };
  'figures-formula-uncalculated': { formula: string };
  'figures-too-many-decimals': { found: string; input: string; decimals: number; converted: string | undefined; unit: string };
  'figures-out-of-range': { found: string; input: string; low: string; high: string; unit: string };
  'figures-not-in-values': { found: string; input: string; near: string | undefined; allowed: readonly string[] };
  'figures-not-a-text': { found: string };
  'figures-not-a-date': { found: string };
  'figures-not-yes-or-no': { found: string };
  'figures-sureness-word': { found: string; near: string | undefined; allowed: readonly string[] };
}
