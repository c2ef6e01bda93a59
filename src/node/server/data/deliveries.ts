import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePeriod } from '../../../core/quantity/period.ts';
import { packageFolder } from '../../project/package.ts';
import { mappedPeriods } from '../../readers/mapped-periods.ts';

/** What a region has delivered: a folder with leverans.yaml, and the mapping of the units' own figures where it has one. */
export interface ServedDelivery {
  readonly id: string;
  readonly folder: string;
  readonly mapping: string | undefined;
  /** The rulebook it was made for, where that is known. */
  readonly rulebook: string | undefined;
}

/** The months that the units' own figures are there for. */
export function monthsOf({ mapping }: ServedDelivery): readonly string[] {
  return mapping === undefined ? [] : mappedPeriods(mapping).filter(({ month }) => month !== undefined).map(writePeriod);
}

/** The deliveries of a data folder (`leveranser/<namn>`), then the constructed ones of the package. */
export function deliveriesOf(data: string): readonly ServedDelivery[] {
  const own = foldersIn(join(data, 'leveranser')).map((name) => ({ id: name, folder: join(data, 'leveranser', name) }));
  const example = join(packageFolder(), 'examples', 'manadskorning');
  return [
    ...own.map((one) => ({ ...one, mapping: existsSync(join(one.folder, 'koppling.yaml')) ? join(one.folder, 'koppling.yaml') : undefined, rulebook: undefined })),
    ...['leverans', 'sen-leverans'].map((name) => ({ id: `exempel.${name}`, folder: join(example, name), mapping: join(example, 'koppling.yaml'), rulebook: 'mall' })),
  ];
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'leverans.yaml'))).map(({ name }) => name).toSorted();
}
