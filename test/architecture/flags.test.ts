import { describe, expect, test } from 'vitest';
import { noFlags } from './flags.ts';
import { tellAll } from './rule.ts';

const told = (text: string, path = 'src/core/emit/a.ts'): string[] => tellAll(noFlags, { [path]: text });

describe('an exported function that takes a boolean is heard', () => {
  test.each([
    'export function f(isUp: boolean) {}',
    'export async function f(a: string, isUp?: boolean) {}',
    'export function* f(a: string, isUp: boolean) {}',
    'export function f<T extends Map<string, () => void>>(a: T, isUp: boolean) {}',
    'export const f = (isUp: boolean) => 1;',
    'export const f = async <T>(a: T, isUp: boolean | undefined): Promise<T> => a;',
    'export const f = function (isUp: boolean) {};',
    'export function f(isUp = false) {}',
    'export function f(isUp: boolean = g({ a: 1 }, 2)) {}',
    'export function f(isUp: true | false) {}',
    'export function f(a: { b: string }, [c, d]: Pair, isUp: boolean) {}',
    'function f(isUp: boolean) {}\nexport { g, f };',
    'const f = (isUp: boolean) => 1;\nexport { f as h };',
  ])('%s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  test('the line is the line of the parameter', () => {
    expect(told('export function f(\n  a: string,\n  isUp: boolean,\n) {}')).toEqual([
      "src/core/emit/a.ts:3: f takes a boolean: isUp: boolean. Instead: take a word, such as mode: 'strict' | 'lenient', or write two functions.",
    ]);
  });
});

describe('a boolean elsewhere is allowed', () => {
  test.each([
    'function f(isUp: boolean) {}',
    'export function isUp(a: string): boolean { return true; }',
    'export const keep = (test: (row: Row) => boolean) => 1;',
    'export function f(test: (isUp: boolean) => string) {}',
    'export function f(held: readonly boolean[]) {}',
    'export function f(held: Map<string, boolean>) {}',
    'export function f({ isUp }: { isUp: boolean }) {}',
    'export function f(a = 1, b = () => true) {}',
    'export const f = (a: string): boolean => { const b: boolean = true; return b; };',
    'export interface A { readonly isUp: boolean }',
    'export const isUp: boolean = true;',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('in a test', () => {
    expect(told('export function f(isUp: boolean) {}', 'src/core/emit/a.test.ts')).toEqual([]);
  });
});
