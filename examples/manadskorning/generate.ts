/**
 * Makes a small region's delivery for its monthly runs, the same delivery a month later with what came late, and its units' figures: the same
 * bytes on every run. From the root of the project:
 * `npx tsc -b examples && node dist/build/examples/manadskorning/generate.js`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const WARNING = 'KONSTRUERADE UPPGIFTER – ingen person, enhet eller listning finns';
const UNITS = ['Centrum', 'Skogen', 'Kusten'] as const;
const PERSONS = 60;

/** A whole number below `below` that hangs on the person and what it is for, and on nothing else. */
function drawn(person: number, salt: number, below: number): number {
  let state = Math.imul(person * 97 + salt, 2_654_435_761) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
  return ((state ^ (state >>> 13)) >>> 0) % below;
}

const two = (number: number): string => String(number).padStart(2, '0');
const id = (person: number): string => `SYN-${String(person).padStart(4, '0')}`;
const homeOf = (person: number): string => UNITS[drawn(person, 1, 10) < 5 ? 0 : drawn(person, 2, 2) + 1] ?? UNITS[0];

/** Who is not simply listed since 2022: a birth, a death, moves in, out and between, one of them told late. */
const SPECIAL: ReadonlyMap<number, readonly string[]> = new Map([
  [5, ['Centrum;2022-01-01;2025-02-10;', 'Skogen;2025-02-11;;']],
  [11, ['Skogen;2022-01-01;2025-02-20;']],
  [17, ['Kusten;2025-02-14;;nyfödd']],
  [23, ['Kusten;2025-02-25;;inflyttad']],
  [29, ['Centrum;2024-06-01;2024-09-30;', 'Kusten;2024-10-01;2025-01-14;', 'Centrum;2025-01-15;;', ]],
]);
const LATE: ReadonlyMap<number, readonly string[]> = new Map([[31, ['Centrum;2022-01-01;2025-01-19;', 'Kusten;2025-01-20;;']]]);

function listings(isLate: 'late' | 'first'): string {
  const rows = Array.from({ length: PERSONS }, (_, index) => index + 1).flatMap((person) => {
    const own = (isLate === 'late' ? LATE.get(person) : undefined) ?? SPECIAL.get(person) ?? [`${person === 31 ? 'Centrum' : homeOf(person)};2022-01-01;;`];
    return own.map((row) => `${id(person)};${row}`);
  });
  return lines(WARNING, 'Person;Enhet;Från;Till;Skäl', ...rows);
}

function persons(): string {
  const rows = Array.from({ length: PERSONS }, (_, index) => index + 1).map((person) => {
    const year = 2024 - drawn(person, 3, 92);
    const born = person === 17 ? '2025-02-14' : `${year}-${two(1 + drawn(person, 4, 12))}-${two(1 + drawn(person, 5, 28))}`;
    const weight = 2000 + drawn(person, 6, 9000) + (year < 1955 ? 9000 : 0);
    return [id(person), born, person === 41 ? '2025-02-18' : '', drawn(person, 7, 2) === 0 ? 'kvinna' : 'man', `${Math.trunc(weight / 10_000)},${String(weight % 10_000).padStart(4, '0')}`].join(';');
  });
  return lines(WARNING, 'Person;Född;Avliden;Kön;Vårdtyngd', ...rows);
}

const units = (visits: readonly number[]): string => lines(
  WARNING, 'Enhet;Region;Driftsform;Gles bygd;Besök av andras listade;Vårdtyngd förra gången',
  ...UNITS.map((unit, at) => `${unit};Mallregionen;${at === 0 ? 'region' : 'privat'};${at === 0 ? 'nej' : 'ja'};${visits[at] ?? 0};${['0,9500', '1,1000', 'gäller inte'][at] ?? ''}`),
);

const MAPPING = `# ${WARNING}.
syntetisk: ja

enheter: [Centrum, Skogen, Kusten]

listningar:
  fil: listningar.csv
  rubrikrad: 2
  kolumner: { person: Person, enhet: Enhet, från: Från, till: Till, skäl: Skäl }

personer:
  fil: personer.csv
  rubrikrad: 2
  kolumner:
    person: Person
    född: Född
    avliden: Avliden
    kön: Kön
    vårdtyngd: Vårdtyngd
`;

const figures = (month: string): string => `  ${month}:
    - fil: enheter-${month}.csv
      rubrikrad: 2
      rader: enhet
      nyckel: Enhet
      hör till: { region: Region }
      definierar: ja
      kolumner:
        Driftsform: driftsform
        Gles bygd: gles bygd
        Besök av andras listade: { till: besök av andras listade, enhet: besök }
        Vårdtyngd förra gången: { till: relativ vårdtyngd vid förra mätningen, enhet: poäng/listad }
    - fil: region.csv
      rubrikrad: 2
      rader: region
      nyckel: Region
      definierar: ja
      kolumner: {}
`;

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** Path from this folder to the text of the file. */
export function generate(): ReadonlyMap<string, string> {
  return new Map([
    ...(['first', 'late'] as const).flatMap((which): readonly (readonly [string, string])[] => {
      const folder = which === 'first' ? 'leverans' : 'sen-leverans';
      return [[`${folder}/leverans.yaml`, MAPPING], [`${folder}/listningar.csv`, listings(which)], [`${folder}/personer.csv`, persons()]];
    }),
    ['koppling.yaml', `# KONSTRUERADE SIFFROR. Enheternas egna uppgifter, månad för månad.\nsäkerhet: konstruerad\nperioder:\n${figures('2025-02')}${figures('2025-03')}`],
    ['enheter-2025-02.csv', units([3, 1, 0])], ['enheter-2025-03.csv', units([4, 1, 2])], ['region.csv', lines(WARNING, 'Region', 'Mallregionen')],
  ]);
}

const self = fileURLToPath(import.meta.url);
if (basename(dirname(argv[1] ?? '')) === 'manadskorning' && basename(argv[1] ?? '') === basename(self)) {
  const folder = dirname(self).replace(/([\\/])dist[\\/]build[\\/](?=examples[\\/][^\\/]+$)/u, '$1');
  for (const [path, text] of generate()) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
    console.log(path);
  }
}
