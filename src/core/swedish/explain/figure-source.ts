import type { DerivedInput } from '../../calculation/derivation.ts';
import type { CellPlace } from '../../language/problem.ts';
import type { Voice } from '../voice.ts';
import { SURENESS_IN_WORDS } from './authority.ts';

/** utfall-2024.xlsx, blad Listade, cell D7 */
function cellInWords({ file, sheet, cell }: CellPlace, { language }: Voice): string {
  const [sheetWord, cellWord] = language === 'sv' ? ['blad', 'cell'] : ['sheet', 'cell'];
  return [file, ...(sheet === undefined ? [] : [`${sheetWord} ${sheet}`]), `${cellWord} ${cell}`].join(', ');
}

/** Where an imported figure stood: file, sheet and cell, what was written there, how sure it is and its own source. */
export function figureParts({ figure }: DerivedInput, voice: Voice): { readonly place: string; readonly written: string; readonly sureness: string; readonly source: string } | undefined {
  if (!figure) return undefined;
  const place = cellInWords(figure.place, voice);
  if (!('datum' in figure)) return { place, written: voice.language === 'sv' ? '"gäller inte"' : '"gäller inte" (does not apply)', sureness: '', source: '' };
  return { place, written: `"${figure.written}"`, sureness: SURENESS_IN_WORDS[figure.sureness][voice.language], source: figure.source ?? '' };
}
