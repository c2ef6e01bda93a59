/** The three rows above the headers of a sheet. None is empty, so that a row number means the same in XLSX and CSV. */
import { region } from '../figures/units.ts';
import type { Sheet } from './cell.ts';

export const warning = 'KONSTRUERADE SIFFROR – inte regionens verkliga utfall';

export const titleOf = ({ about }: Sheet): readonly [string, string, string] => [
  warning,
  about,
  `${region}, hälsovalet. Hur siffrorna är gjorda står i Om uppgifterna och README.md`,
];
