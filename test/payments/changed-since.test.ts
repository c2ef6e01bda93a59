import { describe, expect, test } from 'vitest';
import type { SplitOrigin } from '../../src/core/payments/orders/origin.ts';
import { changedSince, isOrdersOwn } from '../../src/core/payments/statements/changed-since.ts';
import { sayChangedSince } from '../../src/core/swedish/payments/changed-since.ts';

const file = (name: string, print: string) => ({ file: name, fingerprint: print });
const origin: SplitOrigin = { kind: 'rule', rule: 'listade', receipt: { program: '1', asked: '2024', files: [file('regler.md', 'a'), file('arende.yaml', 'b'), file('utfall.xlsx', 'c')] } };
const today = (rules: string, figures: string) => ({ rulebook: [file('regler.md', rules), file('arende.yaml', 'b')], figures: [file('utfall.xlsx', figures)] });
const told = (...asked: Parameters<typeof changedSince>): readonly [boolean, string | undefined] => {
  const changed = changedSince(...asked);
  return [isOrdersOwn(changed), sayChangedSince(changed, 'sv')];
};

describe('what an order was drawn from', () => {
  test('is its own while every fingerprint is the same', () => {
    expect(told(origin, today('a', 'c'), 'same')).toEqual([true, undefined]);
  });

  test('is its own when only documents have changed and the parts are the same, and that is said', () => {
    expect(told(origin, today('x', 'c'), 'same')).toEqual([true, 'Regelbokens filer har ändrats sedan ordern upprättades (regler.md). Siffrorna är desamma, och reglerna ger samma delar.']);
  });

  test('is not its own when the rules give other parts', () => {
    const [isOwn, said] = told(origin, today('x', 'c'), 'other');
    expect([isOwn, said?.startsWith('Reglerna har ändrats')]).toEqual([false, true]);
  });

  test('is not its own when a file of figures has other bytes, though the parts are the same', () => {
    const [isOwn, said] = told(origin, today('a', 'x'), 'same');
    expect([isOwn, said?.includes('(utfall.xlsx)')]).toEqual([false, true]);
  });

  test('is not its own when a file is no longer there, or nothing can be computed', () => {
    expect(told(origin, { ...today('a', 'c'), figures: [] }, 'same')[0]).toBe(false);
    expect(told(origin, undefined, 'same')).toEqual([false, 'Siffrorna som ordern upprättades av kan inte räknas om i dag. Beloppet är det som ordern säger.']);
  });

  test('is not compared when the order was stated by hand', () => {
    expect(told({ kind: 'stated' }, undefined, 'other')).toEqual([true, undefined]);
  });
});
