/** What the region's two matters put in its register: the entries that stand there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainEntry } from '../../src/core/register/exchange/plain-register.ts';
import { entriesOf } from '../../src/core/register/from-matter/entries-of.ts';
import { entriesYaml } from '../../src/core/swedish/register/yaml/entries-yaml.ts';
import { enteredFrom } from '../../src/core/swedish/register/yaml/entered-from.ts';
import { exampleRulebook } from '../example/example.ts';
import { exampleRegister } from '../register/example.ts';
import { matters } from './stripped.ts';

const index = exampleRegister();
const rulebook = exampleRulebook();

describe.each(matters().map((matter) => [matter.outcome.caseNumber, matter] as const))('%s', (_, matter) => {
  const { entries, problems } = entriesOf(matter, index, rulebook);

  test('can be entered', () => {
    expect(problems).toEqual([]);
  });

  test.each(entries.map((entry) => [entry.name, entry] as const))('%s stands in the register as the matter gives it', (name, entry) => {
    const standing = index.register.entries.get(name);
    expect(standing && plainEntry(standing)).toEqual(plainEntry(entry));
  });

  test('reads as the file that stands there', () => {
    const name = matter.file.replace('arenden/', '');
    expect(entriesYaml(entries, enteredFrom(name))).toBe(readFileSync(`rulebooks/jamtland-harjedalen/beslut/register/${name}`, 'utf8'));
  });
});
