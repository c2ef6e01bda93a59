/** Lines of fixed width in windows-1252, with the century before the day of birth as a visit system of the kind writes it. */
import { listings, persons, units, visits, warning } from '../people.ts';
import { plainDay, windows1252 } from './text.ts';

const line = (...cells: readonly (readonly [string, number])[]): string => cells.map(([text, width]) => text.padEnd(width)).join('');

export function fixedFiles(): readonly (readonly [string, Uint8Array])[] {
  return [
    ['fast-bredd/listningar.txt', windows1252([warning, ...listings.map(({ person, unit, from, to, reason }) => line([person, 10], [unit, 4], [plainDay(from), 8], [plainDay(to), 8], [reason ?? '', 10]))])],
    ['fast-bredd/personer.txt', windows1252([
      warning,
      ...persons.map(({ person, born, died, sex, weight, interpreter }) => line([person, 10], [born.slice(0, 2), 2], [plainDay(born).slice(2), 6], [plainDay(died), 8], [sex === 'man' ? 'M' : 'K', 1], [String(weight).padStart(6, '0'), 6], [interpreter === 'ja' ? 'J' : 'N', 1])),
    ])],
    ['fast-bredd/besok.txt', windows1252([warning, ...visits.map(({ person, unit, day, profession, kind }) => line([person ?? '', 10], [unit, 4], [day, 10], [profession, 14], [kind === 'distans' ? 'D' : 'M', 1], ['X', 1]))])],
    ['fast-bredd/enheter.txt', windows1252([warning, ...units.map(([code, name]) => line([code, 4], [name, 30]))])],
  ];
}
