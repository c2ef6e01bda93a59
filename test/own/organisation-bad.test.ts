/** Every fault in what is stated of an organisation, pinned in Swedish and English. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOrganisation } from '../../src/core/register/organisation/reading/read-organisation.ts';
import { ORGANISATION_SENTENCES } from '../../src/core/swedish/problems/register/organisation.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { exampleRegister } from '../register/example.ts';

const { register } = exampleRegister();
const unit = (told: string, more = ''): string => `# konstruerat provexempel\nenheter:\n  Provby:\n${more}    uppgifter:\n      - { ${told} }\n`;
const form = (name: string, more: string): string => `# konstruerat provexempel\norganisationer:\n  ${name}:\n    post: LS/935/2009 § 232\n    säkerhet: A\n${more}`;
const chain = (links: string, further = 'okänt'): string => `# konstruerat provexempel\ndelegeringar:\n  prov:\n    beslut: RS/1379/2015\n    från: regionstyrelsen\n    kedja: ${links}\n    vidare: ${further}\n    ärende: annat\n    säkerhet: C\n    källa: prov\n`;
const LINK = '[{ befattning: regiondirektör, som: förvaltningschef }]';

const BAD: Readonly<Record<string, readonly [code: string, ...texts: string[]]>> = {
  'post-okand': ['register-name-unknown', unit('sågs: 2020, post: RS/1379/2016, säkerhet: A')],
  'dokument-okant': ['register-name-unknown', form('organisation 2008', '    områden: 8\n')],
  'omrade-okant': ['organisation-area-unknown', `${unit('sågs: 2020, post: RS/1379/2015, säkerhet: A', '    område: Härjedalens\n')}områden:\n  Härjedalen:\n    uppgifter:\n      - { sågs: 2018, post: områdeschefer 2018, säkerhet: A }\n`],
  'namn-tva-ganger': ['organisation-name-twice', unit('sågs: 2020, post: RS/1379/2015, säkerhet: A'), unit('sågs: 2021, post: RS/1379/2015, säkerhet: A')],
  'utan-sakerhet': ['key-missing', unit('sågs: 2020, post: RS/1379/2015')],
  'utan-dag': ['key-missing', unit('post: RS/1379/2015, säkerhet: A')],
  'utan-uppgifter': ['key-missing', '# konstruerat provexempel\nenheter:\n  Provby: { kommun: Östersund }\n'],
  'dagens-form': ['register-day-form', unit('sågs: hösten 2020, post: RS/1379/2015, säkerhet: A')],
  'niva-okand': ['value-form', form('organisation 2009', '    verksamhetschef: landsting\n')],
  'antal-ej-helt': ['value-form', form('organisation 2009', '    områden: "8,5"\n')],
  'nyckel-okand': ['key-unknown', form('organisation 2009', '    område: 8\n')],
  'kedja-utan-lankar': ['value-form', chain('primärvårdschefen')],
  'delegat-okand': ['value-form', chain('[{ befattning: regiondirektör, som: direktör }]')],
  'vidare-okant-ord': ['value-form', chain(LINK, 'kanske')],
};

describe.each(Object.entries(BAD))('%s', (name, [code, ...texts]) => {
  test('is refused whole, with what to do', async () => {
    const { statements, problems } = readOrganisation(texts.map((text, at) => ({ file: `${name}-${at + 1}.yaml`, text })), register);
    expect([statements, [...new Set(problems.map((one) => one.code))]]).toEqual([undefined, [code]]);
    const told = problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n');
    expect(told).not.toMatch(/undefined|NaN|\[object/u);
    await expect(`${told}\n`).toMatchFileSnapshot(resolve(`test/own/bad-organisation/${name}.txt`));
  });
});

test('every sentence of its own has a fault that yields it', () => {
  const told = new Set(Object.values(BAD).map(([code]) => code));
  expect(Object.keys(ORGANISATION_SENTENCES).filter((code) => !told.has(code))).toEqual([]);
});
