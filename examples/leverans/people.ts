/** A small delivery of made up listings, persons and visits. No person and no unit in it exists. */

export const warning = 'KONSTRUERADE UPPGIFTER – ingen person, enhet eller listning finns';

export const units = [['C1', 'Storby vårdcentral'], ['C2', 'Fjällby vårdcentral'], ['C3', 'Å vårdcentral']] as const;

export interface Listing {
  readonly person: string;
  readonly unit: string;
  readonly from: string;
  /** Undefined while it lasts. */
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
}

export interface Person {
  readonly person: string;
  readonly born: string;
  readonly died?: string | undefined;
  readonly sex: 'kvinna' | 'man';
  /** Ten thousandths. */
  readonly weight: number;
  readonly interpreter: 'ja' | 'nej';
}

export interface Visit {
  readonly person?: string | undefined;
  readonly unit: string;
  readonly day: string;
  readonly profession: 'läkare' | 'sjuksköterska';
  readonly kind: 'mottagning' | 'distans';
}

const id = (number: number): string => `SYN-${String(number).padStart(4, '0')}`;

export const persons: readonly Person[] = [
  ['1938-04-30', 'kvinna', 31_250], ['1951-11-02', 'man', 18_700], ['1964-02-29', 'kvinna', 9_400], ['1977-07-15', 'man', 10_000],
  ['1985-01-01', 'kvinna', 7_625], ['1993-12-31', 'man', 4_001], ['2004-08-20', 'kvinna', 5_500], ['2011-03-09', 'man', 3_000],
  ['2019-05-27', 'kvinna', 6_150], ['2024-02-11', 'man', 12_345], ['1899-06-06', 'kvinna', 99_999], ['1970-10-10', 'man', 0],
].map(([born, sex, weight], index): Person => ({
  person: id(index + 1), born: String(born), sex: sex === 'man' ? 'man' : 'kvinna', weight: Number(weight), interpreter: index % 4 === 1 ? 'ja' : 'nej',
  died: index === 10 ? '2024-03-05' : undefined,
}));

export const listings: readonly Listing[] = persons.flatMap(({ person, born }, index): readonly Listing[] => {
  const unit = units[index % units.length]?.[0] ?? 'C1';
  const other = units[(index + 1) % units.length]?.[0] ?? 'C1';
  if (index === 9) return [{ person, unit, from: born, reason: 'nyfödd' }];
  if (index === 10) return [{ person, unit, from: '2016-01-01', to: '2024-03-05' }];
  if (index % 3 === 0) return [{ person, unit, from: '2021-01-01', to: '2024-01-31' }, { person, unit: other, from: '2024-02-01', reason: 'flytt' }];
  return [{ person, unit, from: '2022-07-01' }];
});

export const visits: readonly Visit[] = [
  { person: id(1), unit: 'C1', day: '2024-01-09', profession: 'läkare', kind: 'mottagning' },
  { person: id(1), unit: 'C1', day: '2024-01-09', profession: 'sjuksköterska', kind: 'mottagning' },
  { person: id(2), unit: 'C2', day: '2024-01-17', profession: 'läkare', kind: 'distans' },
  { person: id(5), unit: 'C2', day: '2024-02-29', profession: 'sjuksköterska', kind: 'mottagning' },
  { unit: 'C3', day: '2024-03-01', profession: 'läkare', kind: 'mottagning' },
  { person: id(8), unit: 'C3', day: '2024-03-28', profession: 'läkare', kind: 'distans' },
];
