import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fingerprinted } from '../../../../core/calculation/receipt.ts';
import { withoutRows } from '../../../../core/figures/population-problems.ts';
import type { Sureness } from '../../../../core/figures/figures.ts';
import type { Program } from '../../../../core/language/program.ts';
import { writePeriod } from '../../../../core/quantity/period.ts';
import { monthsIn } from '../../../../core/rulebook/resolving/pick.ts';
import { fingerprint, fingerprintOfFile } from '../../../fingerprint.ts';
import { DESCRIPTION_FILE } from '../../../population/generate/described.ts';
import type { PopulationColumn, PopulationPolicy, PopulationSource } from '../../../population/population.ts';
import { PERSON_MONTH_KEYS, readDescription } from '../../../population/read/description.ts';
import { readPopulation } from '../../../population/read-population.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { refused } from '../../said.ts';
import { told } from '../../session.ts';
import { columnsLacking, nullableOf, populationEntity } from '../../../population/program-columns.ts';
import { sharedColumns, type Reader } from './shared-columns.ts';
import type { OrRefused, Work } from './work.ts';

/** A folder of person-months, checked against everything the programs read of it. */
export interface OpenFolder {
  readonly kind: 'opened';
  readonly source: PopulationSource;
  readonly columns: readonly PopulationColumn[];
  /** The columns that may be empty. */
  readonly nullable: ReadonlySet<string>;
  /** The units there are, where the description lists them. */
  readonly units: readonly string[] | undefined;
  readonly sureness: Sureness;
  /** What is said of rows that were set aside; '' when none were. */
  readonly aside: string;
  /** The programs that were asked for, in their order, each with what it calls a person. */
  readonly readers: readonly Reader[];
  /** The files, for the receipt. */
  readonly marks: () => Promise<readonly Fingerprinted[]>;
}

/** Opens a population for one program or several: read and checked once, by what they all declare. */
export async function openFolder(folder: string, programs: readonly Program[], policy: PopulationPolicy, options: Options, { database, folder: work }: Pick<Work, 'database' | 'folder'>): Promise<OrRefused<OpenFolder>> {
  const { language } = options;
  const no = (text: string): OrRefused<OpenFolder> => ({ kind: 'refused', said: refused(text) });
  const page = options.description ?? join(folder, DESCRIPTION_FILE);
  const described = readDescription(page);
  if (!described) return no(phrase('population-description', language, page));
  const readers = programs.flatMap((program): readonly Reader[] => {
    const entity = populationEntity(program);
    return entity === undefined ? [] : [{ program, entity }];
  });
  if (readers.length < programs.length) return no(phrase('no-population-rule', language));
  const { columns, disputed } = sharedColumns(described.personMonths, readers);
  if (disputed.length > 0) return no(phrase('population-disputed', language, disputed.join(', ')));
  const lacking = new Set(readers.flatMap(({ program, entity }) => columnsLacking(columns, program, entity)));
  if (lacking.size > 0) return no(phrase('population-lacks', language, [...lacking].join(', ')));
  const files = join(folder, 'personmanader');
  const read = await readPopulation(database, { path: existsSync(files) ? files : folder, columns, keys: PERSON_MONTH_KEYS, units: described.units, policy }, work);
  if (read.kind === 'refused') return no(`${told(options.least === undefined ? read.problems : withoutRows(read.problems), language)}\n${phrase('nothing-done', language)}`);
  const { source } = read;
  const held = new Set(source.months.map(writePeriod));
  const empty = new Set(programs.flatMap(({ period }) => monthsIn(period).map(writePeriod)).filter((month) => !held.has(month)));
  if (empty.size > 0) return no(phrase('population-months-empty', language, [...empty].join(', ')));
  return {
    kind: 'opened', source, columns, units: described.units, readers, nullable: nullableOf(columns),
    aside: policy.kind === 'setAside' && read.setAsideRows > 0 ? `${told(read.setAside, language)}\n${phrase('population-aside', language, `${policy.file} (${read.setAsideRows})`)}` : '',
    sureness: described.made === 'synthetic' ? 'constructed' : 'reported',
    marks: async () => {
      const marks = [{ file: basename(page), fingerprint: fingerprint(await readFile(page)) }];
      for (const path of source.paths) marks.push({ file: basename(path), fingerprint: await fingerprintOfFile(path) });
      return marks;
    },
  };
}
