import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { sheetsListed } from '../../../../wire/writes/orders.ts';
import { packageFolder } from '../../../project/package.ts';

type Sheet = z.infer<typeof sheetsListed>['sheets'][number];

/** Sheets of orders in the data folder (`orderblad/<regelbok>/<namn>`), then the constructed one of the package. */
export function orderSheetsOf(data: string): readonly Sheet[] {
  const folder = join(data, 'orderblad');
  const own = foldersIn(folder).flatMap((rulebook) => foldersIn(join(folder, rulebook)).map((name) => [`${rulebook}.${name}`, rulebook, join(folder, rulebook, name)] as const));
  const example = ['exempel.jamtland-harjedalen', 'jamtland-harjedalen', join(packageFolder(), 'examples', 'jamtland-harjedalen', 'betalning')] as const;
  return [...own, example].flatMap(([id, rulebook, place]) => {
    const [sheet, accounts] = [textAt(join(place, 'order.yaml')), textAt(join(place, 'konton.yaml'))];
    return sheet === undefined ? [] : [{ id, rulebook, sheet, ...(accounts === undefined ? {} : { accounts }) }];
  });
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
}
