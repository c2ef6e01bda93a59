/** CSV as three systems write it: windows-1252 with plain days, UTF-8 with a decimal comma, and one with tabs. */
import { listings, persons, units, visits, warning } from '../people.ts';
import { plainDay, tenThousandths, utf8, windows1252 } from './text.ts';

const nameOf = (unit: string): string => units.find(([code]) => code === unit)?.[1] ?? unit;

export function csvFiles(): readonly (readonly [string, Uint8Array])[] {
  return [
    ['csv/listningar.csv', windows1252([
      `${warning};;;;`, 'Patient;Vårdenhet;Fr.o.m.;T.o.m.;Orsak',
      ...listings.map(({ person, unit, from, to, reason }) => [person, nameOf(unit), plainDay(from), to === undefined ? '99991231' : plainDay(to), reason ?? ''].join(';')),
    ])],
    ['csv/personer.csv', utf8([
      warning, 'Patient;Född;Avliden;Kön;Vårdtyngd;Tolk',
      ...persons.map(({ person, born, died, sex, weight, interpreter }) => [person, born, died ?? '', sex === 'man' ? 'M' : 'K', tenThousandths(weight), interpreter].join(';')),
    ])],
    ['csv/besok.tsv', utf8([
      warning, 'Patient\tEnhet\tDag\tYrke\tSlag',
      ...visits.map(({ person, unit, day, profession, kind }) => [person ?? '', unit, day, profession, kind].join('\t')),
    ])],
    ['csv/enheter.csv', utf8([warning, 'Kod;Namn', ...units.map(([code, name]) => `${code};${name}`)])],
  ];
}
