/** Units and persons that do not exist. What a person is like hangs on the person's number alone, so the files never change. */

export interface Unit {
  readonly id: string;
  readonly ownership: 'region' | 'privat';
  readonly size: number;
  /** How heavy those listed are, and how needy, in hundredths of the usual. */
  readonly burden: number;
  readonly need: number;
  /** Out of 22, as four parts. */
  readonly remoteness: readonly [hospital: number, town: number, sparse: number, island: number];
  /** Thousandths that last time's measures were of today's; undefined for a unit that was not there. */
  readonly before: number | undefined;
}

export const UNITS: readonly Unit[] = [
  { id: 'Norr', ownership: 'region', size: 60, burden: 108, need: 128, remoteness: [2, 1, 2, 0], before: 985 },
  { id: 'Söder', ownership: 'region', size: 50, burden: 94, need: 82, remoteness: [0, 0, 0, 0], before: 1012 },
  { id: 'Öst', ownership: 'privat', size: 40, burden: 121, need: 101, remoteness: [1, 2, 1, 0], before: 862 },
  { id: 'Väst', ownership: 'privat', size: 40, burden: 88, need: 74, remoteness: [3, 3, 3, 0], before: 1004 },
  { id: 'Ön', ownership: 'region', size: 20, burden: 103, need: 96, remoteness: [5, 4, 4, 4], before: 997 },
  { id: 'Nya', ownership: 'privat', size: 30, burden: 97, need: 109, remoteness: [4, 3, 3, 0], before: undefined },
];

export interface Person {
  readonly id: string;
  readonly unit: Unit;
  readonly age: number;
  readonly sex: 'kvinna' | 'man';
  /** Four decimals: a weight for age and sex, for the burden of care, and for drugs. */
  readonly points: number;
  readonly burden: number;
  readonly drugPoints: number;
  /** Öre of prescribed drugs in the month. */
  readonly drugs: number;
}

export const PERSONS: readonly Person[] = UNITS.flatMap((unit) => Array.from({ length: unit.size }, (_, at) => ({ unit, at })))
  .map(({ unit }, index) => personOf(unit, index + 1));

function personOf(unit: Unit, number: number): Person {
  const draw = (salt: number, below: number): number => drawn(number * 8 + salt, below);
  const age = draw(1, 97);
  const sex = draw(2, 2) === 0 ? 'kvinna' : 'man';
  const points = (age < 1 ? 14_000 : age < 18 ? 6000 : age < 45 ? 7500 : age < 65 ? 10_500 : age < 75 ? 15_800 : 22_400) + (sex === 'kvinna' && age >= 18 && age < 45 ? 1200 : 0);
  const spread = 300 + draw(3, 700) + (draw(4, 10) === 0 ? 2500 : 0);
  const burden = Math.trunc((points * spread * unit.burden) / 70_000);
  const drugPoints = Math.trunc((points * (400 + draw(5, 1100))) / 1000);
  return { id: `KON-${String(number).padStart(4, '0')}`, unit, age, sex, points, burden, drugPoints, drugs: draw(6, 3) === 0 ? drugPoints * (1 + draw(7, 6)) : 0 };
}

/** A whole number from 0 below `below`: the finalizer of MurmurHash3 on a counter, which has no state. */
function drawn(counter: number, below: number): number {
  let value = counter >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  return ((value ^ (value >>> 16)) >>> 0) % below;
}

/** 12345 with four decimals is 1,2345. */
export function decimal(mantissa: number, decimals: number): string {
  const digits = String(Math.abs(mantissa)).padStart(decimals + 1, '0');
  const sign = mantissa < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

/** A part of a unit's size in thousandths, as whole persons or visits. */
export function part({ size, need }: Unit, thousandths: number, leans: 'on need' | 'on size'): number {
  return Math.trunc((size * thousandths * (leans === 'on need' ? need : 100)) / 100_000);
}
