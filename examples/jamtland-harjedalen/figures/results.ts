/**
 * Income and costs of the region-run centres, in whole kronor. A wanted result is set for each centre and year; income
 * follows the people listed, costs are what gives the result, and each amount but staff is moved a little by a seed.
 */
import { listedOf } from './people.ts';
import { vary } from './vary.ts';
import type { Centre, Year } from './units.ts';

export interface Result {
  readonly capitation: bigint;
  readonly variablePayment: bigint;
  readonly supplement: bigint;
  readonly otherIncome: bigint;
  readonly staff: bigint;
  readonly drugs: bigint;
  readonly premises: bigint;
  readonly otherCosts: bigint;
  /** Part of the costs above. */
  readonly resilience: bigint;
}

interface Wish {
  /** How heavy the people listed are, in thousandths of the mean. */
  readonly need: bigint;
  readonly result: Readonly<Record<Year, bigint>>;
}

const wish = (need: bigint, in2023: bigint, in2024: bigint): Wish => ({ need, result: { 2023: in2023, 2024: in2024 } });

/** Before the residual of 2024 is laid on the two cells named in solve.ts. */
const wishes: ReadonlyMap<string, Wish> = new Map([
  ['Brunflo', wish(1012n, -8_297_416n, -9_604_817n)],
  ['Frösön', wish(978n, -16_184_203n, -20_912_366n)],
  ['Odensala', wish(966n, -19_611_874n, -25_588_140n)],
  ['Lugnvik', wish(959n, -13_402_551n, -18_073_925n)],
  ['Zätagränd', wish(984n, -17_118_960n, -24_211_706n)],
  ['Torvalla', wish(961n, 0n, -7_418_652n)],
  ['Krokom', wish(987n, 2_143_087n, 884_216n)],
  ['Föllinge', wish(1094n, -1_604_728n, 412_609n)],
  ['Åre', wish(942n, -6_489_312n, -7_806_471n)],
  ['Järpen', wish(1018n, -7_386_145n, -8_311_794n)],
  ['Strömsund', wish(1083n, -9_118_533n, -10_187_325n)],
  ['Backe', wish(1127n, -4_806_291n, -5_214_038n)],
  ['Sveg', wish(1098n, -11_204_867n, -12_406_913n)],
  ['Funäsdalen', wish(1047n, -8_391_470n, -9_318_257n)],
  ['Svenstavik', wish(1066n, -6_894_206n, -7_694_121n)],
  ['Myrviken', wish(1041n, -4_091_744n, -4_611_089n)],
  ['Bräcke', wish(1079n, -8_709_382n, -9_871_540n)],
  ['Kälarne', wish(1112n, -5_388_617n, -6_014_773n)],
  ['Hammarstrand', wish(1091n, -8_612_938n, -9_387_660n)],
  ['Stugun', wish(1103n, -3_702_115n, -4_096_482n)],
]);

interface Resilience {
  readonly level: 1 | 2;
  readonly cost: bigint;
}

/** The seven named in § 85. Which of them is at which level is not public, nor what it costs: both are constructed. */
const resilienceIn2024: ReadonlyMap<string, Resilience> = new Map([
  ['Strömsund', { level: 2, cost: 914_380n }],
  ['Järpen', { level: 1, cost: 786_245n }],
  ['Frösön', { level: 2, cost: 1_204_716n }],
  ['Brunflo', { level: 1, cost: 1_093_528n }],
  ['Hammarstrand', { level: 1, cost: 842_167n }],
  ['Sveg', { level: 2, cost: 1_311_904n }],
  ['Funäsdalen', { level: 1, cost: 733_489n }],
]);

const resilienceOf = (id: string, year: Year): Resilience | undefined =>
  year === 2024 ? resilienceIn2024.get(id) : undefined;

export const resilienceLevelOf = (id: string, year: Year): 0 | 1 | 2 => resilienceOf(id, year)?.level ?? 0;

interface Price {
  readonly capitation: bigint;
  readonly variable: bigint;
  readonly other: bigint;
  readonly drugs: bigint;
  readonly premises: bigint;
}

/** Kronor per person listed. Constructed: the region's amounts are not public. */
const prices: Readonly<Record<Year, Price>> = {
  2023: { capitation: 5_236n, variable: 508n, other: 371n, drugs: 1_274n, premises: 402n },
  2024: { capitation: 5_418n, variable: 523n, other: 384n, drugs: 1_331n, premises: 419n },
};
const supplementPerListed = [0n, 196n, 467n, 905n] as const;

export function resultOf({ id, remoteness }: Centre, year: Year): Result {
  const wanted = wishes.get(id);
  if (wanted === undefined) throw new Error(`${id} has no result`);
  const price = prices[year];
  const listed = BigInt(listedOf(id, year).mean);
  const seed = (what: string): string => `${id} ${year} ${what}`;

  const capitation = (listed * price.capitation * wanted.need) / 1000n;
  const variablePayment = vary(listed * price.variable, seed('variable'), 60);
  const supplement = vary(listed * supplementPerListed[remoteness] + 285_000n, seed('supplement'), 25);
  const otherIncome = vary(listed * price.other, seed('other income'), 70);
  const income = capitation + variablePayment + supplement + otherIncome;

  const costs = income - wanted.result[year];
  const drugs = vary((listed * price.drugs * wanted.need) / 1000n, seed('drugs'), 45);
  const premises = vary(listed * price.premises + 540_000n, seed('premises'), 50);
  const otherCosts = vary((costs * 14n) / 100n, seed('other costs'), 80);
  const staff = costs - drugs - premises - otherCosts;
  const resilience = resilienceOf(id, year)?.cost ?? 0n;
  return { capitation, variablePayment, supplement, otherIncome, staff, drugs, premises, otherCosts, resilience };
}

export const sumOf = (result: Result): bigint =>
  result.capitation +
  result.variablePayment +
  result.supplement +
  result.otherIncome -
  result.staff -
  result.drugs -
  result.premises -
  result.otherCosts;
