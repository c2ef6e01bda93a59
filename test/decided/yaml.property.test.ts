/** Entries written as a file of the register and read again are the same entries. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEntry } from '../../src/core/register/exchange/plain-register.ts';
import { readRegister } from '../../src/core/register/reading/read-register.ts';
import { entriesYaml } from '../../src/core/swedish/register/yaml/entries-yaml.ts';
import { exampleRegister, registerFiles } from '../register/example.ts';
import { someRegister } from '../register/generated.ts';

const AROUND = `
organ: { fullmäktige: { nivå: fullmäktige }, nämnden: { nivå: nämnd }, chefen: { nivå: tjänsteman } }
dokument: { a: { titel: Dokument a }, b: { titel: Dokument b }, c: { titel: Dokument c } }
`;

test('of any register', () => {
  fc.assert(fc.property(someRegister(), ({ entries }) => {
    const all = [...entries.values()];
    fc.pre(all.length > 0);
    const back = readRegister([{ file: 'omgivning.yaml', text: AROUND }, { file: 'poster.yaml', text: entriesYaml(all, 'Konstruerat provexempel.') }]);
    // Made-up effects may end before they begin; a file says so and is not read.
    fc.pre(!back.problems.some(({ code }) => code === 'register-days-backwards'));
    expect(back.problems).toEqual([]);
    expect([...(back.register?.entries.values() ?? [])].map(plainEntry)).toEqual(all.map(plainEntry));
  }));
});

test('of the example region', () => {
  const all = [...exampleRegister().register.entries.values()];
  const around = registerFiles().filter(({ file }) => file === 'organ.yaml' || file === 'dokument.yaml');
  const back = readRegister([...around, { file: 'poster.yaml', text: entriesYaml(all, 'Alla poster.') }]);
  expect(back.problems).toEqual([]);
  expect([...(back.register?.entries.values() ?? [])].map(plainEntry)).toEqual(all.map(plainEntry));
});
