const ORE = 100n;

/** Whole öre as kronor are written: 19 281 000 kr, 12,50 kr. */
export function kronor(ore: bigint): string {
  const [whole, rest] = [ore / ORE, ore % ORE];
  const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ' ');
  return `${grouped}${rest === 0n ? '' : `,${String(rest).padStart(2, '0')}`} kr`;
}
