import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../project/package.ts';

/** What a region has delivered: a folder with leverans.yaml, and the mapping of the units' own figures where it has one. */
export interface ServedDelivery {
  readonly id: string;
  readonly folder: string;
  readonly mapping: string | undefined;
}

/** The deliveries of a data folder (`leveranser/<namn>`), then the constructed ones of the package. */
export function deliveriesOf(data: string): readonly ServedDelivery[] {
  const own = foldersIn(join(data, 'leveranser')).map((name) => ({ id: name, folder: join(data, 'leveranser', name) }));
  const example = join(packageFolder(), 'examples', 'manadskorning');
  return [
    ...own.map((one) => ({ ...one, mapping: existsSync(join(one.folder, 'koppling.yaml')) ? join(one.folder, 'koppling.yaml') : undefined })),
    ...['leverans', 'sen-leverans'].map((name) => ({ id: `exempel.${name}`, folder: join(example, name), mapping: join(example, 'koppling.yaml') })),
  ];
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'leverans.yaml'))).map(({ name }) => name).toSorted();
}
