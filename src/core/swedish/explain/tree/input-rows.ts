import type { DerivedInput } from '../../../calculation/derivation.ts';
import { shortValue } from '../../numbers/values.ts';
import type { Voice } from '../../voice.ts';
import { figureParts } from '../figure-source.ts';
import type { FigureRow } from './figure-lines.ts';
import { memberName } from './groups.ts';
import { said, type Branch, type Detail } from './layout.ts';
import { moreRows, toldRows } from './many.ts';

/** Imported figures of one name: the end of the walk, with file, sheet, cell, what was written there, sureness and source. */
export function inputBranch(name: string, members: readonly DerivedInput[], voice: Voice): Branch {
  const [only] = members;
  if (only && members.length === 1) return singleInput(only, voice);
  const { language } = voice;
  const places = new Set(members.flatMap(({ figure }) => (figure ? [placeOf(figure.place.file, figure.place.sheet, voice)] : [])));
  const [place] = places;
  const common = places.size === 1 && place !== undefined ? ` · ${place}` : '';
  const { told, more } = toldRows(members);
  const rows = told.map((member) => rowOf(member, common === '' ? 'whole' : 'cell', voice));
  return {
    title: `${name}, ${members.length} ${language === 'sv' ? 'rader' : 'rows'}${common}`,
    details: [{ kind: 'figures', rows }, ...moreRows(more, language), ...sources(members, voice)],
    children: [],
  };
}

function singleInput(derived: DerivedInput, voice: Voice): Branch {
  const { language } = voice;
  const parts = figureParts(derived, voice);
  const who = memberName(derived, voice);
  const title = `${derived.name}${who === '' ? '' : ` · ${who}`}: ${valueOf(derived, voice)}`;
  if (!parts) return { title, details: [said(language === 'sv' ? 'källa' : 'source', language === 'sv' ? 'finns inte i siffrorna' : 'not among the figures')], children: [] };
  const written = `${parts.place}, ${language === 'sv' ? 'skrivet' : 'written'} ${parts.written}`;
  const details = [
    said(language === 'sv' ? 'ur' : 'from', written + (parts.sureness === '' ? '' : `, ${parts.sureness}`)),
    ...(parts.source === '' ? [] : [said(language === 'sv' ? 'källa' : 'source', parts.source)]),
  ];
  return { title, details, children: [] };
}

function valueOf({ value, type }: DerivedInput, { language, declarations }: Voice): string {
  return shortValue(value, type, language, declarations.unitWords);
}

function placeOf(file: string, sheet: string | undefined, { language }: Voice): string {
  return sheet === undefined ? file : `${file}, ${language === 'sv' ? 'blad' : 'sheet'} ${sheet}`;
}

function rowOf(derived: DerivedInput, place: 'whole' | 'cell', voice: Voice): FigureRow {
  const { figure } = derived;
  const parts = figureParts(derived, voice);
  const where = !figure ? '' : place === 'whole' ? parts?.place ?? '' : figure.place.cell;
  return { name: memberName(derived, voice), value: valueOf(derived, voice), place: where, written: parts?.written ?? '', sureness: parts?.sureness ?? '' };
}

const FEW = 3;

/** Each source once, with the rows it is for when there are several; the commonest last. */
function sources(members: readonly DerivedInput[], voice: Voice): readonly Detail[] {
  const rows = new Map<string, string[]>();
  for (const member of members) {
    const source = figureParts(member, voice)?.source ?? '';
    if (source !== '') rows.set(source, [...(rows.get(source) ?? []), memberName(member, voice)]);
  }
  const isSwedish = voice.language === 'sv';
  const byCount = [...rows].toSorted(([, a], [, b]) => a.length - b.length);
  return byCount.map(([source, names], index) => {
    const isCommonest = index === byCount.length - 1 && names.length > FEW;
    const who = isCommonest ? `${isSwedish ? 'övriga' : 'the other'} ${names.length} ${isSwedish ? 'rader' : 'rows'}` : names.join(', ');
    return said(isSwedish ? 'källa' : 'source', names.length === members.length ? source : `${source} (${who})`);
  });
}
