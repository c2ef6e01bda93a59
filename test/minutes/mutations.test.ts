import { expect, test } from 'vitest';
import { checkMinutes } from '../../src/core/minutes/findings/check-minutes.ts';
import { silentCorrections } from '../../src/core/minutes/findings/corrections.ts';
import { CODES } from '../../src/core/minutes/findings/codes.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { countMutations, rowMutations, texts, type Mutation } from './mutations.ts';
import { planted } from './planted.ts';

const codesOf = (text: string): readonly string[] => checkMinutes(readMinutes(plainText('protokoll.txt', text))).map(({ code }) => code);
const all: readonly Mutation[] = [...planted(), ...countMutations(), ...rowMutations()];

test.each([...texts])('%s is silent as it stands', (_, text) => {
  expect(codesOf(text)).toEqual([]);
});

test('every planted fault is found by its own code', () => {
  const missed = all.flatMap(({ id, what, text, code }) => {
    if ([...texts.values()].includes(text)) return [`${code}: nothing was changed in ${id} (${what})`];
    const found = codesOf(text);
    return found.includes(code) ? [] : [`${code} not found in ${id} (${what}); found ${found.join(', ') || 'nothing'}`];
  });
  expect(missed).toEqual([]);
});

test('there are at least three hundred of them, with every code but those that need two files or a register', () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(Object.keys(CODES).filter((code) => !all.some((one) => one.code === code))).toEqual(['DELEG-RECEIVER', 'CORR-SILENT']);
});

test('a decision that reads otherwise than in an earlier version is told, unless the minutes say that it was corrected', () => {
  const earlier = readMinutes(plainText('justerat.txt', texts.get('11') ?? ''));
  const later = (text: string): readonly string[] => silentCorrections(readMinutes(plainText('rattat.txt', text)), earlier).map(({ code }) => code);
  const changed = (texts.get('11') ?? '').replaceAll('3 400 000', '3 500 000');
  expect(later(texts.get('11') ?? '')).toEqual([]);
  expect(later(changed)).toEqual(['CORR-SILENT']);
  expect(later(changed.replace('Särskilt yttrande', 'Rättelse\nBeloppet har rättats den 8 december 2025.\n\nSärskilt yttrande'))).toEqual([]);
});
