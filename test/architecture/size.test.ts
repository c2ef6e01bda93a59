import { describe, expect, test } from 'vitest';
import { tellAll, type Rule } from './rule.ts';
import { sizeRules } from './size.ts';

const rule = (start: string): Rule => {
  const found = sizeRules.find(({ says }) => says.startsWith(start));
  if (found === undefined) throw new Error(`no rule says: ${start}`);
  return found;
};
const lines = (count: number): string => 'a;\n'.repeat(count);
const house = (lengths: readonly number[], end = '.ts'): Record<string, string> =>
  Object.fromEntries(lengths.map((length, at) => [`src/node/room-${at}/a${end}`, lines(length)]));
const many = (count: number, length: number): number[] => Array.from({ length: count }, () => length);

describe('lines', () => {
  test('exactly 400 are allowed and 401 are not', () => {
    expect(tellAll(rule('no file'), { 'src/node/a.ts': lines(400) })).toEqual([]);
    expect(tellAll(rule('no file'), { 'src/node/a.ts': lines(401) })[0]).toContain('src/node/a.ts:401: the file has 401');
  });

  test('a test is measured too', () => {
    expect(tellAll(rule('no file'), { 'test/a.test.ts': lines(401) })).toHaveLength(1);
  });
});

describe('folders', () => {
  const folder = (count: number, end: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/node/a${at}${end}`, '']));

  test('exactly twelve files are allowed and thirteen are not', () => {
    expect(tellAll(rule('no folder'), folder(12, '.ts'))).toEqual([]);
    expect(tellAll(rule('no folder'), folder(13, '.ts'))[0]).toContain('src/node/:1: the folder holds 13 source files');
  });

  test('tests are not counted, nor files in a folder further in', () => {
    const beside = { ...folder(12, '.ts'), ...folder(12, '.test.ts'), 'src/node/store/a.ts': '' };
    expect(tellAll(rule('no folder'), beside)).toEqual([]);
  });
});

describe('the spread of lengths', () => {
  test('a median of 80 lines is allowed and 81 is not', () => {
    expect(tellAll(rule('the median'), house([...many(11, 80), ...many(10, 200)]))).toEqual([]);
    expect(tellAll(rule('the median'), house([...many(10, 80), ...many(11, 81)]))).toHaveLength(1);
  });

  test('one file of twenty may be longer than 250 lines, and two may not', () => {
    expect(tellAll(rule('nineteen'), house([...many(39, 10), ...many(2, 251)]))).toEqual([]);
    expect(tellAll(rule('nineteen'), house([...many(38, 10), ...many(3, 251)]))).toHaveLength(1);
  });

  test('the longest files are named', () => {
    expect(tellAll(rule('the median'), house([...many(20, 81), 300]))[0]).toContain('src/node/room-20/a.ts (300)');
  });

  test('it does not count before there are more than twenty files, nor for tests', () => {
    expect(tellAll(rule('the median'), house(many(20, 200)))).toEqual([]);
    expect(tellAll(rule('the median'), house(many(30, 200), '.test.ts'))).toEqual([]);
  });
});
