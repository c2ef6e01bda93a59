import type { Line } from '../../text/document.ts';
import type { BallotOption, BallotRead } from '../round.ts';
import { voteColumns, type Column, type TableHeader } from './header.ts';
import { rowPerson } from './row-person.ts';

const MARK = /^(?:[Xx✓✔✗●•*1]|ja|nej|avst(?:år|\.)?|frånv(?:arande|\.)?)$/iu;
const FOLDED = /^( ?.*?\S)( +)(X|x|✓|✔|1)( *)$/u;
const WORD = /^(.*?\S)[\s,–:-]+(ja|nej|avst(?:år|od|\.)?|frånv(?:arande|\.)?|JA|NEJ)\.?\s*$/iu;

/** One row of a roll call, or undefined when the line is not about a person. */
export function rowOf(line: Line, header: TableHeader, prefix: string): BallotRead | undefined {
  if (header.columns.some(({ role }) => role === 'word')) return header.columns.some(({ role }) => role === 'substitute') ? wordInRow(line, header) : wordRow(line);
  switch (header.geometry) {
    case 'cells': return cellRow(line, header);
    case 'points': return placedRow(line, header, prefix);
    case 'aligned': return placedRow(line, header, prefix);
    case 'folded': return foldedRow(line, header, prefix);
  }
}

/** A row whose vote is a word at its end: "Anna Ek (S) – JA". */
export function wordRow(line: Line): BallotRead | undefined {
  const match = WORD.exec(line.text.replaceAll(/[\t|]+/gu, ' ').trim());
  const person = match?.[1] === undefined ? undefined : rowPerson(match[1].replaceAll(/\s+/gu, ' '), line);
  return person && match?.[2] !== undefined ? { person, option: optionOf(match[2]), marks: 1, span: { start: line.start, end: line.end } } : undefined;
}

/** A row with the vote in words and a column for the substitute who casts it. */
function wordInRow(line: Line, header: TableHeader): BallotRead | undefined {
  const cells = line.cells.map((cell) => ({ cell, text: cellText(line, cell) })).filter(({ text }) => text !== '');
  const last = cells.at(-1);
  if (!last || !/^(?:ja|nej|avst\p{L}*\.?|frånv\p{L}*\.?)$/iu.test(last.text)) return wordRow(line);
  const names = header.columns.filter(({ role }) => role === 'name' || role === 'substitute');
  const of = (role: Column['role']): string => cells.slice(0, -1).filter(({ cell }) => nearestOf(names, line, cell)?.role === role).map(({ text }) => text).join(' ');
  return withSubstitute(line, of('name'), of('substitute'), undefined, [optionOf(last.text)]);
}

function nearestOf(columns: readonly Column[], line: Line, cell: Line['cells'][number]): Column | undefined {
  const centre = cell.x === undefined ? (cell.start + cell.end) / 2 - line.start : cell.x + (cell.width ?? 0) / 2;
  const apart = (one: Column): number => (one.index !== undefined && cell.column !== undefined ? Math.abs(one.index - cell.column) * 1000 : Math.abs(one.centre - centre));
  return columns.toSorted((a, b) => apart(a) - apart(b))[0];
}

function optionOf(word: string): BallotOption {
  if (/^ja/iu.test(word)) return 'yes';
  if (/^nej/iu.test(word)) return 'no';
  return /^avst/iu.test(word) ? 'abstain' : 'absent';
}

const cellText = (line: Line, cell: Line['cells'][number]): string => line.text.slice(cell.start - line.start, cell.end - line.start).trim();

function cellRow(line: Line, header: TableHeader): BallotRead | undefined {
  const at = (role: Column['role']): string => {
    const column = header.columns.find((one) => one.role === role);
    const cell = column && line.cells.find((one) => one.column === column.index);
    return cell ? cellText(line, cell) : '';
  };
  const name = at('name') || (header.columns.some(({ role }) => role === 'name') ? '' : line.cells[0] ? cellText(line, line.cells[0]) : '');
  const party = at('party') === '' ? undefined : at('party').replaceAll(/[()]/gu, '');
  const marks = voteColumns(header).filter(({ role }) => MARK.test(at(role)));
  return withSubstitute(line, name, at('substitute'), party, marks.map(({ role }) => role as BallotOption));
}

/** In a row with both, the substitute is the one who votes, for the member whose row it is. */
function withSubstitute(line: Line, name: string, substitute: string, party: string | undefined, marks: readonly BallotOption[]): BallotRead | undefined {
  const member = rowPerson(name, line, party);
  const serving = substitute === '' ? undefined : rowPerson(substitute, line, party);
  const person = serving ? { ...serving, seat: 'substitute' as const, role: serving.role ?? 'ersättare', ...(member ? { servingFor: member.name } : {}) } : member;
  if (!person) return undefined;
  const [first] = marks;
  return { person, option: marks.length === 1 && first ? first : 'unknown', marks: marks.length, span: { start: line.start, end: line.end } };
}

/** Marks by where they stand: the nearest header, if it is nearer than half the way to the next. */
function placedRow(line: Line, header: TableHeader, prefix: string): BallotRead | undefined {
  const columns = voteColumns(header);
  const placed = line.cells.flatMap((cell) => {
    const text = cellText(line, cell);
    return text === '' ? [] : [{ text, centre: cell.x === undefined ? (cell.start + cell.end) / 2 - line.start : cell.x + (cell.width ?? 0) / 2 }];
  });
  const gap = Math.min(...columns.slice(1).map(({ centre }, index) => Math.abs(centre - (columns[index]?.centre ?? 0))));
  const leftmost = Math.min(...columns.map(({ centre }) => centre)) - gap / 2;
  const others = placed.filter(({ text, centre }) => !(MARK.test(text) && centre > leftmost));
  const marks = placed.filter(({ text, centre }) => MARK.test(text) && centre > leftmost);
  const substitutes = header.columns.find(({ role }) => role === 'substitute');
  const before = substitutes && Math.max(...header.columns.filter((one) => one.centre < substitutes.centre).map(({ centre }) => centre));
  const splitAt = substitutes && before !== undefined ? (substitutes.centre + before) / 2 : Number.POSITIVE_INFINITY;
  const nearest = (centre: number): BallotOption => {
    const column = columns.toSorted((a, b) => Math.abs(a.centre - centre) - Math.abs(b.centre - centre))[0];
    return column && Math.abs(column.centre - centre) <= gap / 2 ? (column.role as BallotOption) : 'unknown';
  };
  const left = others.filter(({ centre }) => centre <= splitAt).map(({ text }) => text);
  const right = others.filter(({ centre }) => centre > splitAt).map(({ text }) => text);
  const found = marks.map(({ centre }) => nearest(centre));
  return withSubstitute(line, `${prefix} ${left.join(' ')}`.trim(), right.join(' '), undefined, found.length === 1 && found[0] === 'unknown' ? ['unknown'] : found);
}

/** Text in which every empty cell is one space: the spaces before the mark count the columns before it. */
function foldedRow(line: Line, header: TableHeader, prefix: string): BallotRead | undefined {
  const columns = voteColumns(header);
  const match = FOLDED.exec(line.text);
  const body = match?.[1] ?? line.text.trimEnd();
  const doubled = match ? /^(.*?\S) +(?:X|x|✓|✔)$/u.exec(body) : null;
  const person = rowPerson(`${prefix} ${doubled?.[1] ?? body}`.trim(), line);
  if (!person) return undefined;
  const span = { start: line.start, end: line.end };
  if (!match || doubled) return { person, option: 'unknown', marks: match ? 2 : 0, span };
  const [before, after] = [match[2]?.length ?? 0, match[4]?.length ?? 0];
  const fits = after === 0 || before + after === (header.around ?? columns.length + 1);
  const option = fits ? (columns[before - 1]?.role as BallotOption | undefined) : undefined;
  return { person, option: option ?? 'unknown', marks: 1, span };
}
