import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { pseudonymOf } from '../../src/node/delivery/pseudonym.ts';

const key = new Uint8Array(32).fill(7);
const pseudonym = (identity: string, by = key): string | undefined => {
  const made = pseudonymOf(by, identity);
  return made.kind === 'pseudonym' ? made.text : made.kind;
};

test('the same person has the same pseudonym however the number is written, and no other person has', () => {
  expect(pseudonym('19121212-1212')).toBe(`P${createHmac('sha256', key).update('191212121212').digest('hex').slice(0, 24)}`);
  expect(pseudonym(' 191212121212')).toBe(pseudonym('19121212-1212'));
  expect(pseudonym('20121212-1212')).not.toBe(pseudonym('19121212-1212'));
  expect(pseudonym('19121212-1212', new Uint8Array(32))).not.toBe(pseudonym('19121212-1212'));
});

test('a number without century is none, an empty cell stays empty, and a reserve number counts as it stands', () => {
  expect(['121212-1212', '121212+1212', '1212121212', ' '].map((identity) => pseudonym(identity))).toEqual(['century', 'century', 'century', 'empty']);
  expect(pseudonym('RES-000123')).toMatch(/^P[0-9a-f]{24}$/u);
});
