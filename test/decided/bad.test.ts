/** Every way in which documents and matters can fail to fit each other, told with both places. The changes to the example are constructed. */
import { describe, expect, test } from 'vitest';
import { asDecided } from '../../src/core/register/as-decided/as-decided.ts';
import type { RegisterProblem } from '../../src/core/register/problems.ts';
import { entriesOf } from '../../src/core/register/from-matter/entries-of.ts';
import { newEntries } from '../../src/core/register/from-matter/new-entries.ts';
import type { RegisterIndex } from '../../src/core/register/index/register-index.ts';
import type { RecordedMatter } from '../../src/core/procedure/recorded-matter.ts';
import { ENTERED_SENTENCES } from '../../src/core/swedish/problems/register/entered.ts';
import { ADOPTED_SENTENCES } from '../../src/core/swedish/problems/register/adopted.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { exampleRulebook } from '../example/example.ts';
import { exampleRegister, registerFiles, registerOf } from '../register/example.ts';
import { changed, documents, loaded, matters, mattersWith, stripped, type TextFile } from './stripped.ts';
import { TURNED } from './turned.ts';

type Change = Parameters<typeof changed>[1];

const YRKANDEN = 'yrkanden-rs-762-2024.md';
const inFile = (texts: readonly TextFile[], file: string, ...changes: readonly Change[]): readonly TextFile[] =>
  texts.map((one) => (one.file === file ? { file, text: changed(one.text, ...changes) } : one));

/** What is wrong, by the code it is told with; -2 and on are further ways to the same. */
const CASES: Readonly<Record<string, () => readonly RegisterProblem[]>> = {
  'adopted-scenario-unknown': () => problems(documents(), mattersWith(['räknas som: avveckling', 'räknas som: aveckling'])),
  'adopted-clause-missing': () => problems(inFile(documents(), YRKANDEN, ['{ punkt: 3, regel', '{ regel'], ['{ punkt: ingen, val', '{ val'])),
  'adopted-clause-unknown': () => problems(inFile(documents(), YRKANDEN, ['{ punkt: 3, regel', '{ punkt: 8, regel'])),
  'adopted-nothing': () => problems(inFile(stripped(), YRKANDEN, [/punkt: 1(?=, regel: gräns|\n {6}regel)/gu, 'punkt: ingen'])),
  'adopted-nothing-2': () => problems(stripped(), mattersWith([/ {8}räknas som: som tidigare år\n/gu, ''])),
  'adopted-name-twice': () => problems(documents(), [...matters(), ...matters()]),
  'adopted-day-unknown': () => problems(stripped(), mattersWith(['dag: 2025-05-27', 'dag: okänd'])),
  'adopted-otherwise': () => problems(inFile(documents(), 'likvardiga-villkor.md', ['{ från: 2024-01-01, till: 2024-12-31, värde: 30,', '{ från: 2024-01-01, till: 2024-12-31, värde: 35,'])),
  'adopted-otherwise-2': () => problems(inFile(documents(), 'beslut.md', [/, röster: 5–7–1/gu, '']), mattersWith(...TURNED)),
  'adopted-decision-differs': () => problems(inFile(documents(), 'beslut.md', ['röster: 7–6–0', 'röster: 6–7–0'], [/(p\. 3: \{ organ: )regionstyrelsen, datum: 2025-05-27/u, '$1regionfullmäktige, datum: 2025-05-28'])),
  'adopted-clash': () => problems(inFile(stripped(), YRKANDEN, ['    - { punkt: 4, regel: belopp i beslutet, från: 2024-01-01, till: 2024-12-31, värde: 19 281 000 }',
    '    - { punkt: 4, regel: gräns avstånd, från: 2024-07-01, till: 2024-12-31, värde: 35 }\n    - { punkt: 4, regel: belopp i beslutet, från: 2024-01-01, till: 2024-12-31, värde: 19 281 000 }'])),
};

const INHIBITED = '  - { händelse: justering, dag: 2025-06-02 }\n  - { händelse: anslag, dag: 2025-06-03 }\n  - { händelse: överklagande, dag: 2025-06-10 }\n';
const STOPPED = (act: string): Change => [/( {2}- \{ händelse: sammanträdet avslutas, id: avslutat \}\n)/u, `$1${INHIBITED}  - { händelse: ${act}, dag: 2025-08-01 }\n`];
const around = (...changes: readonly Change[]): RegisterIndex =>
  registerOf(...registerFiles().filter(({ file }) => file === 'organ.yaml' || file === 'dokument.yaml').map((one) => (one.file === 'organ.yaml' ? { ...one, text: changed(one.text, ...changes) } : one)));

/** What is wrong when a matter is entered in the register. */
const ENTERING: Readonly<Record<string, () => readonly RegisterProblem[]>> = {
  'entry-day-unknown': () => entering(mattersWith(['dag: 2025-05-27', 'dag: okänd'])),
  'entry-body-unknown': () => entering(mattersWith(['organ: regionstyrelsen', 'organ: regionstyrelsn'])),
  'entry-body-unknown-2': () => entering(matters(), around([/ {2}ledamot:\n.*\n.*\n/u, ''])),
  'entry-document-unknown': () => entering(mattersWith(['enligt: Likvärdiga villkor', 'enligt: Likvärdiga vilkor'])),
  'entry-document-unknown-2': () => entering(matters(), registerOf(...registerFiles(), { file: 'mer.yaml', text: 'dokument: { underskottet: { titel: Konstruerat, kallas: [x], ärende: RS/762/2024 } }\n' }), [/upphör: underskottskompensation/u, 'upphör: RS/762/2024']),
  'entry-effect-missing': () => entering(mattersWith([/ {12}verkan:\n {14}- \{ inför: sistahandsansvar.*\n/u, ''])),
  'entry-effect-untold': () => entering(mattersWith(['{ inför: sistahandsansvar 30 km och 4 000 }', '{ förlänger: sistahandsansvar 30 km och 4 000, till: 2024-12-31 }'])),
  'entry-effect-untold-2': () => entering(mattersWith(['{ inför: sistahandsansvar 30 km och 4 000 }', '{ ersätter: underlag i tre orter }'])),
  'entry-without-force': () => entering(mattersWith(STOPPED('inhibition'))),
  'entry-otherwise': () => newEntries(entered(matters(), exampleRegister()).entries, registerOf(...inFile(registerFiles(), 'rs-762-2024-p85.yaml', ['röster: 7–6–0', 'röster: 8–5–0'])).register).problems,
};

function entered(all: readonly RecordedMatter[], index: RegisterIndex): ReturnType<typeof entriesOf> {
  const matter = all.find(({ outcome }) => outcome.caseNumber === 'RS/762/2024');
  if (!matter) throw new Error('no matter');
  return entriesOf(matter, index, exampleRulebook());
}

function entering(all: readonly RecordedMatter[], index = exampleRegister(), ...changes: readonly Change[]): readonly RegisterProblem[] {
  return entered(changes.length === 0 ? all : mattersWith(...changes), index).problems;
}

function problems(texts: readonly TextFile[], all = matters()): readonly RegisterProblem[] {
  const found = asDecided(loaded(texts), all);
  expect(found.rulebook).toBeUndefined();
  return found.problems;
}

describe('is told of, and nothing is computed', () => {
  test.each(Object.entries({ ...CASES, ...ENTERING }))('%s', async (name, find) => {
    const found = find();
    expect([...new Set(found.map(({ code }) => code))]).toEqual([name.replace(/-\d+$/u, '')]);
    const told = (['sv', 'en'] as const).flatMap((language) => found.map((problem) => tellProblem(problem, language)));
    expect(told.join()).not.toMatch(/undefined|NaN|\[object/u);
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`./bad/${name}.txt`);
  });

  test('every code has a case', () => {
    expect([...Object.keys(ADOPTED_SENTENCES), ...Object.keys(ENTERED_SENTENCES)].filter((code) => !(code in CASES) && !(code in ENTERING))).toEqual([]);
  });
});
