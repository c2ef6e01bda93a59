import { describe, expect, test } from 'vitest';
import { filesOf, tell } from './rule.ts';
import { trackedRules } from './tracked.ts';

const told = (text: string, path = 'docs/a.md'): string[] =>
  trackedRules.flatMap(({ faults }) => faults(filesOf({ [path]: text }))).map(tell);
const path = (...parts: string[]): string => `/${parts.join('/')}`;
const host = (...parts: string[]): string => parts.join('.');

describe('a trace of a machine is heard', () => {
  test.each([
    path('home', 'ada', 'likvard'),
    `in "${path('Users', 'ada', 'a.ts')}"`,
    path('tmp', 'a.log'),
    path('root', '.npmrc'),
    ['C:', 'Users', 'ada'].join('\\'),
    ['file:', '', '', 'etc'].join('/'),
    `https://${host('registry', 'npmjs', 'org')}/yaml`,
    host('npm', 'pkg', 'github', 'com'),
    host('registry', 'yarnpkg', 'com'),
    host('pypi', 'org'),
    host('registry', 'region', 'internal'),
  ])('%s', (text) => {
    expect(told(`one\n${text}`)).toHaveLength(1);
    expect(told(`one\n${text}`)[0]).toMatch(/^docs\/a\.md:2: /);
  });

  test('a resolved address in the lock file', () => {
    expect(told('{ "resolved": "https://example.org/a.tgz" }', 'package-lock.json')).toHaveLength(1);
  });
});

describe('an ordinary text is left alone', () => {
  test.each([
    'src/home/page.ts',
    'https://example.org/home/page',
    '`${root}/tmp/file`',
    '#!/usr/bin/env bash',
    'and/or, 1/2, RS/762/2024',
    'register.entries.map, registry.entries.length',
    'https://github.com/sponsors/someone',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
