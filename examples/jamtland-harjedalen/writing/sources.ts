/** What the column Källa says about each row. */
import { integer } from '../../../src/core/quantity/rational.ts';
import { publishedResidents } from '../figures/people.ts';
import type { Distances } from '../figures/roads.ts';
import { isPrivate, type Year } from '../figures/units.ts';
import type { CentreFigures } from '../figures/year.ts';
import { grouped } from './cell.ts';

const whole = (value: number | bigint): string => grouped(integer(value), 0, ' ');

export function sourceOfResult({ centre, result }: CentreFigures, residuals: ReadonlyMap<string, bigint>): string {
  if (result === undefined) {
    const whose = isPrivate(centre) ? 'Privata vårdgivares resultat' : 'Den gemensamma nämndens resultat';
    return `${whose} hämtas inte in`;
  }
  const residual = residuals.get(centre.id);
  const constructed = 'Konstruerad; metoden står i README.md';
  return residual === undefined ? constructed : `${constructed}. Restpost i övriga kostnader: ${whole(residual)} kr`;
}

const listedInPress: ReadonlyMap<string, string> = new Map([
  ['Privat hälsocentral Frösön', 'press angav omkring 2 500 i april 2023'],
  ['Privat hälsocentral Offerdal', 'press angav omkring 2 300 år 2017'],
  ['Torvalla', 'centralen öppnade under 2024'],
]);

export function sourceOfListed({ centre }: CentreFigures): string {
  const known = listedInPress.get(centre.id);
  return known === undefined ? 'Konstruerad' : `Konstruerad; ${known}`;
}

export function sourceOfResidents({ centre, residents }: CentreFigures, year: Year): string {
  if (residents === undefined) return 'Delar upptagningsområde med den regiondrivna centralen på orten';
  const published = publishedResidents.get(centre.municipality);
  const split =
    year === 2024 && published !== undefined
      ? `Konstruerad fördelning; kommunen hade ${whole(published)} den 31 december 2024 (publicerat)`
      : 'Konstruerad';
  if (centre.id === 'Gäddede' && year === 2024) return `${split}; området uppgavs ha 770 invånare 2024`;
  if (year === 2024 && ['Odensala', 'Torvalla'].includes(centre.id)) {
    return `${split}; Torvalla tar över en del av Odensalas område vid årets början`;
  }
  return split;
}

/** Every road that decides was set by hand; a road by rule would say so. */
export function sourceOfRoad({ nearest, nearestOwnRun }: Distances): string {
  const ways = nearest.to === nearestOwnRun.to ? [nearest] : [nearest, nearestOwnRun];
  return ways
    .map(({ to, sureness, kind }) => {
      const byHand = sureness === 'uppskattad' ? 'skattad för hand' : 'satt för hand';
      return `${to}: ${kind === 'byRule' ? 'fågelvägen gånger 1,3' : byHand}`;
    })
    .join('; ');
}
