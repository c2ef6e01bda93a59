import { describe, expect, test } from 'vitest';
import { tellAll, type Rule } from './rule.ts';
import { wordRules } from './words.ts';

const told = (start: string, text: string, path = 'src/core/emit/a.ts'): string[] => {
  const rule: Rule | undefined = wordRules.find(({ says }) => says.startsWith(start));
  if (rule === undefined) throw new Error(`no rule says: ${start}`);
  return tellAll(rule, { [path]: text });
};

describe('names', () => {
  test('a Swedish identifier is told with the whole word and its line', () => {
    expect(told('identifiers', 'const a = 1;\nconst underskottÅr = 2;')[0]).toMatch(
      /^src\/core\/emit\/a\.ts:2: the name underskottÅr is outside ASCII\. Instead: use the English identifier/,
    );
  });

  test.each(['({ år: 1 })', 'type Å = 1', String.raw`const \u00e5r = 1`, '`${år}`', 'row.år'])(
    '%s holds a name outside ASCII',
    (text) => {
      expect(told('identifiers', text)).toHaveLength(1);
    },
  );

  test.each(["({ 'år': 1 })", '`år ${a}`', '// år', '/* år */ a', '/år/.test(a)', "row['år']"])(
    '%s holds Swedish words but no such name',
    (text) => {
      expect(told('identifiers', text)).toEqual([]);
    },
  );

  test('a file may not be named outside ASCII, tests included', () => {
    expect(told('identifiers', '', 'src/core/emit/år.test.ts')).toHaveLength(1);
  });
});

describe('the type any', () => {
  test.each([
    'let a: any;',
    'let a: any[] = [];',
    'const f = (a: any, b?: any): any => a;',
    'type A = any;',
    'type A = string | any & B;',
    'let a: Map<string, any>;',
    'const a = b as any;',
    'const a = c ? b as any : 1;',
    'let a: [any, string];',
    'function f<T extends any>() {}',
    'let a: () => any',
  ])('%s is heard', (text) => {
    expect(told('nothing', text)).not.toEqual([]);
  });

  test.each(['const a = Promise.any(b);', 'type A = { any: string; any?: 1 };', '({ any: 1 });', "const a = 'any';"])(
    '%s has no such type',
    (text) => {
      expect(told('nothing', text)).toEqual([]);
    },
  );
});

describe('clocks, chance and locale', () => {
  test.each([
    'new Date()',
    'let a: Date;',
    'globalThis.Date.now()',
    'Math.random()',
    'const { random } = Math;',
    "Math['random']()",
    'new Intl.NumberFormat()',
    'performance.now()',
    'sum.toLocaleString()',
    'Temporal.Now.plainDateISO()',
    'Temporal\n  .Now',
  ])('%s is heard in core', (text) => {
    expect(told('core asks', text)).not.toEqual([]);
  });

  test.each([
    'Temporal.PlainDate.from(a)',
    'const isDate = PlainDate;',
    'Math.max(1, 2)',
    "const a = 'Date';",
    'row.performance',
    '({ performance: 1 })',
  ])('%s is not', (text) => {
    expect(told('core asks', text)).toEqual([]);
  });

  test('node may look at the clock, and so may a test', () => {
    expect(told('core asks', 'new Date()', 'src/node/a.ts')).toEqual([]);
    expect(told('core asks', 'new Date()', 'src/core/emit/a.test.ts')).toEqual([]);
  });
});

describe('forms the house does without', () => {
  test.each(['enum A { B }', 'export const enum A { B }', 'declare enum A {}'])('%s declares an enum', (text) => {
    expect(told('no enum', text)).toHaveLength(1);
  });

  test("({ kind: 'x', enum: 1 }).enum declares none", () => {
    expect(told('no enum', "({ kind: 'x', enum: 1 }).enum")).toEqual([]);
  });

  test.each(['export default 1;', 'export { a as default };', 'export default function f() {}'])(
    '%s is a default export',
    (text) => {
      expect(told('no file outside the root', text)).toHaveLength(1);
      expect(told('no file outside the root', text, 'vitest.config.ts')).toEqual([]);
    },
  );

  test.each(["export * from './b.ts';", "export * as b from './b.ts';", "export type * from './b.ts';"])(
    '%s is a barrel',
    (text) => {
      expect(told('no file passes on', text)).toHaveLength(1);
    },
  );

  test.each(['class A extends B {}', 'const a = class extends b.C {};', 'class A<T extends X<Y>> extends B<T> {}'])(
    '%s is a hierarchy',
    (text) => {
      expect(told('no class', text)).toHaveLength(1);
    },
  );

  test.each([
    'class A {}',
    'class A extends Error {}',
    'class A<T extends B> implements C {}',
    'interface A extends B {}',
    'type A<T> = T extends B ? 1 : 2;',
  ])('%s is none', (text) => {
    expect(told('no class', text)).toEqual([]);
  });
});
