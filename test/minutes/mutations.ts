import { examples } from '../../examples/protokoll/examples.ts';
import { asText } from '../../examples/protokoll/writing/as-text.ts';
import type { FindingCode } from '../../src/core/minutes/findings/codes.ts';

/** A fault planted in minutes that agree, and the code it is to be found by. */
export interface Mutation {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  readonly code: FindingCode;
}

export const texts: ReadonlyMap<string, string> = new Map(examples.map((example) => [example.id.slice(0, 2), asText(example)]));
const textOf = (id: string): string => texts.get(id) ?? '';

/** The words wherever the lines happen to be broken. */
const wherever = (words: string): RegExp => new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll('\n', '\\n+').replaceAll(' ', '\\s+'), 'u');

/** Faults in one place of one example, as a piece of text and what stands there instead. */
export function replaced(code: FindingCode, id: string, from: string | RegExp, to: string): Mutation {
  const text = textOf(id);
  const changed = text.replace(typeof from === 'string' ? wherever(from) : from, to);
  return { id, what: `${String(from).slice(0, 60)} -> ${to.slice(0, 40)}`, text: changed, code };
}

/** A section put in before the decision of an example. */
export const inserted = (code: FindingCode, id: string, heading: string, text: string): Mutation => replaced(code, id, /\n(Beslut|[\p{L} -]+s beslut)\n/u, `\n${heading}\n${text}\n\n$1\n`);

/** Every row of every table of marks: its mark taken away, doubled, moved, or the row written twice. */
export function rowMutations(): readonly Mutation[] {
  return [...texts].flatMap(([id, text]) => text.split('\n').flatMap((line, at): Mutation[] => {
    if (!/\(\p{Lu}+\)[^\n]*[ \t]X[ \t]*$/u.test(line) && !/^[^\n]+\t[^\n]*\tX\t?/u.test(line)) return [];
    const withRow = (changed: string): string => text.split('\n').map((one, index) => (index === at ? changed : one)).join('\n');
    const isTabs = line.includes('\t');
    const cells = line.split('\t');
    const mark = cells.indexOf('X');
    const turned = cells.map((cell, index) => (index === mark ? '' : index === (mark === cells.length - 1 || mark > cells.length - 3 ? mark - 1 : mark + 1) ? 'X' : cell)).join('\t');
    const isTransport = line.startsWith('Transport');
    if (isTransport) return [];
    return [
      { id, what: `row ${at + 1}: no mark`, text: withRow(isTabs ? line.replace('\tX', '\t') : line.replace(/X( *)$/u, ' $1')), code: 'ROLL-COLUMN' },
      { id, what: `row ${at + 1}: twice`, text: withRow(`${line}\n${line}`), code: 'ROLL-DUP' },
      ...(isTabs ? [{ id, what: `row ${at + 1}: another column`, text: withRow(turned), code: 'ROLL-SUM' as const }, { id, what: `row ${at + 1}: two marks`, text: withRow(cells.map((cell, index) => (index >= cells.length - 4 && index > mark && cell === '' && !cells.slice(mark + 1, index).includes('') ? 'X' : cell)).join('\t')), code: 'ROLL-COLUMN' as const }].filter(({ text: changed }) => changed !== text) : []),
      ...(!isTabs && / X {2,3}$/u.test(line) ? [{ id, what: `row ${at + 1}: Ja to Nej`, text: withRow(line.replace(/ X( {2,3})$/u, (_, after: string) => `  X${after.slice(1)}`)), code: 'ROLL-SUM' as const }] : []),
    ];
  }));
}

/** Every count of votes in a sentence, one too many. */
export function countMutations(): readonly Mutation[] {
  return [...texts].filter(([id]) => id !== '17').flatMap(([id, text]) => [...text.matchAll(/(\d+)( (?:ja|nej)-röst|\)\.| som avstår)/giu)].filter(({ 0: whole }) => whole !== ').').map(({ 0: whole, 1: count = '', 2: rest = '', index }): Mutation => ({
    id, what: `${whole} one more`, text: `${text.slice(0, index)}${Number(count) + 1}${rest}${text.slice(index + whole.length)}`, code: 'ROLL-SUM',
  })));
}
