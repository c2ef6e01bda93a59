import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '../../../core/figures/figures.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { openDatabase, type Database } from '../../population/database.ts';
import { populationEntityOf } from '../../population/program-columns.ts';
import { readDelivery, type DeliveryAsked } from '../../delivery/read-delivery.ts';
import { summaryOf } from '../../delivery/summary.ts';
import { readRulebook } from '../../project/read-rulebook.ts';
import { mappedPeriods } from '../../readers/mapped-periods.ts';
import { readFigures } from '../../readers/read-figures.ts';
import { FIGURES_MAPPING, readAll } from './check-figures.ts';
import { ownRemark, refusedFor, remarkOf, type CheckAsked, type Checked } from './checked.ts';

const DELIVERY_MAPPING = 'leverans.yaml';
const MEGABYTES = 250;

/** Reads what a region has delivered as a month would be run on it; rows that wait are told. */
export async function checkDelivery({ folder, rulebook: path, before }: CheckAsked, work: string): Promise<Checked> {
  if (!existsSync(join(folder, DELIVERY_MAPPING))) return { kind: 'refused', remarks: [ownRemark('import-no-mapping', { file: DELIVERY_MAPPING }, DELIVERY_MAPPING)] };
  const rulebook = path === undefined ? undefined : readRulebook(path)?.rulebook;
  if (path !== undefined && !rulebook) return { kind: 'refused', remarks: [ownRemark('import-rulebook', { rulebook: path.split('/').at(-1) ?? '' })] };
  const own = join(folder, FIGURES_MAPPING);
  const figures = rulebook && existsSync(own) ? await readAll(own, rulebook.declarations) : { figures: [] };
  if ('problems' in figures) return refusedFor(figures.problems, folder);
  const units = figures.figures.at(-1) ?? (rulebook && before !== undefined ? await lastOf(before, rulebook) : undefined);
  const database = await openDatabase({ work, megabytes: MEGABYTES });
  try {
    return await read(database, { folder, work, quarantine: 'leave', ...knownOf(rulebook, units) }, figures.figures);
  } finally {
    database.close();
  }
}

async function read(database: Database, asked: DeliveryAsked, figures: readonly Figures[]): Promise<Checked> {
  const { folder } = asked;
  const delivered = await readDelivery(database, asked);
  if (delivered.kind === 'refused') return refusedFor(delivered.problems, folder);
  const { delivery, waiting } = delivered;
  const { persons, files, listings, visits } = await summaryOf(database, delivered);
  const rowsOf = (part: string): number => delivered.files.filter((one) => one.part === part).reduce((sum, { rows }) => sum + rows, 0);
  return {
    kind: 'accepted', read: [...new Set([...delivery.files, ...figures.flatMap((one) => one.files)].map(({ file }) => file))],
    held: {
      periods: [...new Set([listings.first, listings.last])],
      counts: [{ what: 'persons', count: persons }, { what: 'listings', count: rowsOf('listings') }, ...(visits ? [{ what: 'visits', count: rowsOf('visits') }] : []), { what: 'waiting', count: files.reduce((sum, one) => sum + one.waiting, 0) }],
    },
    remarks: [...(delivery.made === 'synthetic' ? [ownRemark('import-synthetic', {})] : []), ...waiting.map((problem) => remarkOf(problem, folder))],
  };
}

function knownOf(rulebook: Rulebook | undefined, units: Figures | undefined): Pick<DeliveryAsked, 'declared' | 'unitsOf'> {
  const entity = rulebook && populationEntityOf(rulebook.declarations);
  return {
    declared: (field) => {
      const input = rulebook?.declarations.inputs.get(field);
      return input && input.entity === entity ? input.type : undefined;
    },
    ...(units ? { unitsOf: (of) => units.entities.get(of)?.map(({ id }) => id) } : {}),
  };
}

async function lastOf(mapping: string, { declarations }: Rulebook): Promise<Figures | undefined> {
  const last = mappedPeriods(mapping).at(-1);
  const found = last && await readFigures(mapping, last, declarations);
  return found && 'figures' in found ? found.figures : undefined;
}
