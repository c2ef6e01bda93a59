/** Small deliveries as the tests write them, each in a folder of its own. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DeliveredFile, DeliveryAsked, DeliveryRead } from '../../src/node/delivery/read-delivery.ts';
import { readDelivery } from '../../src/node/delivery/read-delivery.ts';
import { openDatabase, quoted, rowsOf, type Database } from '../../src/node/population/database.ts';

export type DeliveryFiles = Readonly<Record<string, string | Uint8Array>>;

const MAPPING = `syntetisk: ja
enheter: [C1, C2]
listningar:
  fil: listningar.csv
  kolumner: { person: Person, enhet: Enhet, från: Från, till: Till }
personer:
  fil: personer.csv
  kolumner:
    person: Person
    född: Född
    kön: { kolumn: Kön, värden: { K: kvinna, M: man } }
    vikt: { kolumn: Vikt, typ: tal, decimaler: 2, spann: 0..50, tomt: tillåts }
besök:
  fil: besok.csv
  kolumner: { person: Person, enhet: Enhet, dag: Dag, slag: Slag }
`;

const LISTINGS = ['Person;Enhet;Från;Till', 'a;C1;2020-01-01;2024-01-31', 'a;C2;2024-02-01;', 'b;C1;2020-01-01;'];
const PERSONS = ['Person;Född;Kön;Vikt', 'a;1980-01-01;K;1,5', 'b;1990-12-31;M;'];
const VISITS = ['Person;Enhet;Dag;Slag', 'a;C1;2024-01-02;läkare', ';C2;2024-01-03;läkare'];

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The delivery that is right, with more lines in its files and another mapping, as the test says. */
export function deliveryFiles(more: { readonly listings?: readonly string[]; readonly persons?: readonly string[]; readonly visits?: readonly string[]; readonly mapping?: (good: string) => string } = {}): DeliveryFiles {
  return {
    'leverans.yaml': (more.mapping ?? ((good: string) => good))(MAPPING),
    'listningar.csv': text([...LISTINGS, ...more.listings ?? []]), 'personer.csv': text([...PERSONS, ...more.persons ?? []]), 'besok.csv': text([...VISITS, ...more.visits ?? []]),
  };
}

export const quarantine = (good: string): string => `vid fel: karantän\n${good}`;

export interface Folder {
  readonly path: string;
  readonly database: Database;
  readonly read: (quarantine?: DeliveryAsked['quarantine'], more?: Partial<DeliveryAsked>) => Promise<DeliveryRead>;
  readonly text: (file: string) => Promise<string>;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** The staged rows of a Parquet file, cells joined with |. */
  readonly rows: (file: string | undefined) => Promise<readonly string[]>;
}

/** A delivery in a folder, gone after the test. */
export async function withDelivery<Result>(files: DeliveryFiles, act: (folder: Folder) => Promise<Result>): Promise<Result> {
  const path = await mkdtemp(join(tmpdir(), 'likvard-delivery-'));
  const work = await mkdtemp(join(tmpdir(), 'likvard-delivery-work-'));
  const database = await openDatabase({ work });
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  };
  try {
    for (const [file, content] of Object.entries(files)) await write(file, content);
    return await act({
      path, database, write,
      read: (kept = 'leave', more = {}) => readDelivery(database, { folder: path, work, quarantine: kept, ...more }),
      text: (file) => readFile(join(path, file), 'utf8'),
      rows: async (file) => (file === undefined ? [] : (await rowsOf(database, `SELECT * FROM read_parquet(${quoted(file)})`)).map((row) => row.map((cell) => cell ?? '').join('|'))),
    });
  } finally {
    database.close();
    await rm(path, { recursive: true });
    await rm(work, { recursive: true });
  }
}

/** What was read; throws with what was wrong when it was refused. */
export function accepted(read: DeliveryRead): Extract<DeliveryRead, { kind: 'read' }> {
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read;
}

/** listningar.csv 3 = 2 + 1. */
export const counted = (files: readonly DeliveredFile[]): readonly string[] => files.map(({ file, rows, staged, waiting }) => `${file} ${rows} = ${staged} + ${waiting}`);
