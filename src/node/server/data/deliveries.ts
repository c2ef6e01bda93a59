import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePeriod } from '../../../core/quantity/period.ts';
import { FIGURES_MAPPING } from '../../imports/check/check-figures.ts';
import { importFiles, importsHere } from '../../imports/places.ts';
import { packageFolder } from '../../project/package.ts';
import { mappedPeriods } from '../../readers/mapped-periods.ts';

/** What a region has delivered: a folder with leverans.yaml, and the mapping of the units' own figures where it has one. */
export interface ServedDelivery {
  readonly id: string;
  readonly folder: string;
  readonly mapping: string | undefined;
  /** The rulebook it was made for, where that is known. */
  readonly rulebook: string | undefined;
  /** What whoever sent it in called it. */
  readonly name?: string | undefined;
  /** What was sent in stays as it came; a folder that somebody has put there is its keeper's. */
  readonly kept: 'asItCame' | 'byItsKeeper';
}

/** The months that the units' own figures are there for. */
export function monthsOf({ mapping }: ServedDelivery): readonly string[] {
  return mapping === undefined ? [] : mappedPeriods(mapping).filter(({ month }) => month !== undefined).map(writePeriod);
}

/** The deliveries that were sent in; those of the data folder (`leveranser/<namn>`); then the constructed ones of the package. */
export function deliveriesOf(data: string): readonly ServedDelivery[] {
  const own = foldersIn(join(data, 'leveranser')).map((name) => ({ id: name, folder: join(data, 'leveranser', name) }));
  const example = join(packageFolder(), 'examples', 'manadskorning');
  const sent = importsHere(data, 'delivery').map((one) => ({ id: one.id, folder: importFiles(data, one), rulebook: one.rulebook, name: one.name, kept: 'asItCame' as const }));
  return [
    ...[...sent, ...own.map((one) => ({ ...one, rulebook: undefined, kept: 'byItsKeeper' as const }))].map((one) => ({ ...one, mapping: mappingIn(one.folder) })),
    ...['leverans', 'sen-leverans'].map((name) => ({ id: `exempel.${name}`, folder: join(example, name), mapping: join(example, 'koppling.yaml'), rulebook: 'mall', kept: 'byItsKeeper' as const })),
  ];
}

function mappingIn(folder: string): string | undefined {
  const mapping = join(folder, FIGURES_MAPPING);
  return existsSync(mapping) ? mapping : undefined;
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'leverans.yaml'))).map(({ name }) => name).toSorted();
}
