import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A month of a region from files to printed result: whole processes, the best of some. */
export interface MonthTimes {
  readonly listed: number;
  /** The month alone, and with the month before computed and the difference told in steps. */
  readonly alone: number;
  readonly explained: number;
}

const UNITS = 30;

/** Runs `rulebooks/mall` on a delivery of so many persons in CSV, made here: a tenth of them have changed unit once. */
export async function measureMonth(persons: number, rounds: number): Promise<MonthTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-bench-'));
  try {
    await writeDelivery(join(folder, 'leverans'), persons);
    const unit = (number: number): string => `E${String(number).padStart(2, '0')}`;
    writeFileSync(join(folder, 'enheter.csv'), ['Enhet;Region;Driftsform;Gles bygd;Besök;Förra', ...Array.from({ length: UNITS }, (_, at) => `${unit(at)};Prov;${at % 3 === 0 ? 'region' : 'privat'};${at % 5 === 0 ? 'ja' : 'nej'};${at};1,0000`), ''].join('\n'));
    writeFileSync(join(folder, 'region.csv'), 'Region\nProv\n');
    for (const [name, months] of [['en', ['2025-03']], ['tva', ['2025-02', '2025-03']]] as const) writeFileSync(join(folder, `${name}.yaml`), mapping(months));
    const time = (name: string): number => Math.min(...Array.from({ length: rounds }, () => {
      const start = performance.now();
      const words = ['manadskorning', '2025-03', '--regelbok', resolve('rulebooks/mall'), '--leverans', join(folder, 'leverans'), '--siffror', join(folder, `${name}.yaml`)];
      const child = spawnSync(process.execPath, [resolve('dist/build/src/node/cli/main.js'), ...words], { encoding: 'utf8' });
      if (child.status !== 0) throw new Error(child.stderr);
      return performance.now() - start;
    }));
    return { listed: persons, alone: time('en'), explained: time('tva') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeDelivery(folder: string, persons: number): Promise<void> {
  mkdirSync(folder);
  const [listed, known] = ['listningar.csv', 'personer.csv'].map((file) => createWriteStream(join(folder, file)));
  if (!listed || !known) throw new Error('no files');
  listed.write('Person;Enhet;Från;Till;Skäl\n');
  known.write('Person;Född;Avliden;Kön;Vårdtyngd\n');
  const two = (number: number): string => String(number).padStart(2, '0');
  for (let at = 0; at < persons; at += 1) {
    const id = `SYN-${String(at).padStart(8, '0')}`;
    const unit = `E${two(at % UNITS)}`;
    listed.write(at % 10 === 0 ? `${id};${unit};2022-01-01;2025-02-${two(1 + (at % 27))};\n${id};E${two((at + 7) % UNITS)};2025-02-${two(2 + (at % 27))};;\n` : `${id};${unit};2022-01-01;;\n`);
    const isRoom = known.write(`${id};${1930 + (at * 7919) % 94}-${two(1 + (at % 12))}-${two(1 + (at % 28))};;${at % 2 === 0 ? 'kvinna' : 'man'};${at % 4},${String((at * 37) % 10_000).padStart(4, '0')}\n`);
    if (!isRoom) await once(known, 'drain');
  }
  for (const file of [listed, known]) {
    file.end();
    await once(file, 'finish');
  }
  const units = Array.from({ length: UNITS }, (_, at) => `E${two(at)}`).join(', ');
  writeFileSync(join(folder, 'leverans.yaml'), `# Påhittat för mätningen.
syntetisk: ja
enheter: [${units}]
listningar: { fil: listningar.csv, rubrikrad: 1, kolumner: { person: Person, enhet: Enhet, från: Från, till: Till, skäl: Skäl } }
personer: { fil: personer.csv, rubrikrad: 1, kolumner: { person: Person, född: Född, avliden: Avliden, kön: Kön, vårdtyngd: Vårdtyngd } }
`);
}

const mapping = (months: readonly string[]): string => `säkerhet: konstruerad
perioder:
${months.map((month) => `  ${month}:
    - { fil: enheter.csv, rader: enhet, nyckel: Enhet, hör till: { region: Region }, definierar: ja, kolumner: { Driftsform: driftsform, Gles bygd: gles bygd, Besök: { till: besök av andras listade, enhet: besök }, Förra: { till: relativ vårdtyngd vid förra mätningen, enhet: poäng/listad } } }
    - { fil: region.csv, rader: region, nyckel: Region, definierar: ja, kolumner: {} }
`).join('')}`;
