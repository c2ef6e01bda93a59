import type { People } from './people.ts';

/** Rounds a / b, b positive, half away from zero; safe whole numbers. */
function rounded(a: number, b: number): number {
  const size = Math.abs(a);
  const rest = size % b;
  const whole = (size - rest) / b;
  const value = rest >= b - rest ? whole + 1 : whole;
  return a < 0 ? -value : value;
}

function weightOf(age: number): number {
  if (age <= 6) return 125;
  if (age <= 17) return 62;
  if (age <= 44) return 70;
  if (age <= 64) return 104;
  if (age <= 74) return 158;
  return age <= 84 ? 221 : 275;
}

/**
 * The ten rules written by hand for this data alone, exact: the yardstick. What one would write who knew the rules would never
 * change. Gives öre paid to each unit in a month.
 */
export function byHand({ rows, units, owners, age, weight, need, distance, coverage, isPrivate }: People): Float64Array {
  const paid = new Float64Array(units);
  for (let i = 0; i < rows; i += 1) {
    const unit = owners[i] as number;
    const agePay = 13_125 * weightOf(age[i] as number);
    const weightPay = 98 * (weight[i] as number);
    const base = rounded(agePay + weightPay, 100);
    const needPoints = need[i] as number;
    const needPay = needPoints > 250 ? 67 * needPoints : 0;
    const extra = needPay + ((distance[i] as number) > 300 ? 4200 : 0);
    const share = Math.max(0, Math.min(300, (coverage[unit] as number) - 500));
    const covered = rounded(base * share, 1000);
    const before = base + extra + covered;
    paid[unit] = (paid[unit] as number) + before + (isPrivate[unit] === 1 ? rounded(before * 3, 100) : 0);
  }
  return paid;
}
