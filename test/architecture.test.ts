/** Keeps the rules of the house. The order of rooms stands in architecture/street.ts. */
import { describe, expect, test } from 'vitest';
import { codeFiles, trackedTexts } from './architecture/house.ts';
import { filesOf, tell, type Rule } from './architecture/rule.ts';
import { codeRules } from './architecture/rules.ts';
import { trackedRules } from './architecture/tracked.ts';

const texts = trackedTexts();
const code = codeFiles(texts);
const named = (rules: readonly Rule[]): [string, Rule][] => rules.map((rule) => [rule.says, rule]);

describe('in this house', () => {
  test('there are files to look at', () => {
    expect([...code.keys()]).toContain('test/architecture.test.ts');
    expect([...code.keys()].filter((path) => path.startsWith('src/core/')).length).toBeGreaterThan(0);
    expect([...texts.keys()]).toContain('package-lock.json');
  });

  test.each(named(codeRules))('%s', (_, { faults }) => {
    expect(faults(code).map(tell)).toEqual([]);
  });

  test.each(named(trackedRules))('%s', (_, { faults }) => {
    expect(faults(texts).map(tell)).toEqual([]);
  });
});

describe('a rule that is broken is heard, with the place and what to write instead', () => {
  test.each(named([...codeRules, ...trackedRules]))('%s', (_, { faults, broken }) => {
    const told = faults(filesOf(broken)).map(tell);
    expect(told).not.toEqual([]);
    for (const sentence of told) expect(sentence).toMatch(/^[\w./-]+:\d+: .+\. Instead: .+\.$/);
  });

  test('an empty house breaks nothing', () => {
    expect([...codeRules, ...trackedRules].flatMap(({ faults }) => faults(filesOf({})))).toEqual([]);
  });
});
