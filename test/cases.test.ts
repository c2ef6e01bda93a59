import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentsIn } from '../src/node/project/read-rulebook.ts';
import { alternativesOf } from '../src/core/rulebook/checks/check-patches.ts';
import { casesOf, readCases, type Case } from './cases/case.ts';
import { rulebookOf, runnerIn } from './cases/run.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cases = readCases(root, 'cases');
const { run, rulebook } = runnerIn(root);

for (const file of new Set(cases.map((one) => one.file))) {
  describe(`${file.replace(/^cases\//u, '')}`, () => {
    for (const one of cases.filter((other) => other.file === file)) {
      test(`${one.name}`, async () => expect(await run(one)).toEqual([]));
    }
  });
}

for (const folder of new Set(cases.map((one) => rulebookOf(root, one)))) {
  describe(`the cases of ${folder} as a whole`, () => {
    const its = cases.filter((one) => rulebookOf(root, one) === folder);
    const anyCase = its.find(({ ownScenarios }) => ownScenarios === undefined) as Case;
    const { rules } = rulebook(anyCase).declarations;

    test('a file stands at the path of a rule, and each of its cases is about that rule', () => {
      const strays = its.filter(({ file, expected, refusals }) => {
        const about = [...rules.keys()].find((name) => folded(name) === file.split('/').at(-1)?.replace('.yaml', ''));
        return about === undefined || (refusals.length === 0 && !expected.some(({ rule }) => rule === about));
      });
      expect(strays.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
    });

    test('every rule and parameter has a case that expects something of it', () => {
      const told = new Set(its.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
      expect([...rules.keys()].filter((name) => !told.has(name))).toEqual([]);
    });

    test('every alternative of every choice has a case that another alternative would break', async () => {
      const idle: string[] = [];
      for (const choice of rules.keys()) {
        const alternatives = alternativesOf(choice, rulebook(anyCase).declarations);
        for (const alternative of alternatives) {
          const own = its.filter(({ asked }) => asked.choices.get(choice) === alternative);
          const others = own.flatMap((one) => alternatives.filter((other) => other !== alternative).map((other) => chosen(one, choice, other)));
          const broken = await Promise.all(others.map(async (one) => (await run(one)).length > 0));
          if (!broken.includes(true)) idle.push(`${choice}: ${alternative}`);
        }
      }
      expect(idle).toEqual([]);
    });
  });
}

test('every rulebook has cases', () => {
  const told = new Set(cases.map((one) => rulebookOf(root, one)));
  expect(rulebooksUnder('rulebooks').filter((folder) => !told.has(folder))).toEqual([]);
});

describe('the runner can fail', () => {
  const decided = cases.find(({ name }) => name === '2024 som beslutat') as Case;
  const expecting = (written: string): Case => ({ ...decided, expected: [{ rule: 'kompensation totalt', of: { kind: 'only' }, written }] });

  test.each(['19 280 999', '19 281 001', 'ungefär 20 mnkr', 'drygt 20 mnkr', 'gäller inte', 'saknas', '0'])('kompensation totalt 2024 is not %s', async (written) => {
    expect(await run(expecting(written))).toEqual([`kompensation totalt: expected ${written}, was 19281000`]);
  });

  test.each(['ja', 'nitton miljoner', '19.281.000'])('%s cannot be an amount', async (written) => {
    expect(await run(expecting(written))).toEqual([`kompensation totalt: "${written}" cannot be a value of it`]);
  });

  test('a question that is answered though it should be refused', async () => {
    expect(await run({ ...decided, refusals: ['rule-not-in-force'] })).toEqual(['not refused with rule-not-in-force']);
  });

  test('a case that expects nothing, and a rule or row that is not there', async () => {
    const [expected] = expecting('0').expected;
    expect(await run({ ...decided, expected: [] })).toEqual(['nothing is expected']);
    expect(await run({ ...decided, expected: [{ rule: 'kompensationen', of: { kind: 'only' }, written: '0' }] })).toEqual(['there is no rule kompensationen']);
    expect(await run({ ...decided, expected: [{ ...expected, rule: 'kompensation', of: { kind: 'row', row: 'Hede' }, written: '0' }] })).toEqual(['kompensation: there is no row Hede']);
  });

  test.each([
    ['- namn: a\n  källa: b\n  period: 2024\n  rader: { region: [{ id: R }] }\n  väntar: { x: 1 }\n', /key-unknown.*"line":5/u],
    ['- namn: a\n  period: 2024\n  rader: { region: [{ id: R }] }\n', /key-missing.*"line":1.*källa/u],
    ['- namn: a\n  källa: b\n  period: 2024\n  utgår från: c\n', /bad\.yaml:1: no case named c/u],
    ['- namn: a\n  källa: b\n  period: i fjol\n  rader: { region: [{ id: R }] }\n', /bad\.yaml:1: a period/u],
  ])('a case file that cannot be read is told with its line', (text, told) => {
    expect(() => casesOf([{ file: 'bad.yaml', text }])).toThrow(told);
  });

  test('a row in a case is read as strictly as one in a file', async () => {
    const text = (cell: string) => `- namn: a\n  källa: b\n  period: 2024\n  rader: { region: [{ id: R, ${cell} }] }\n  väntat: { konkurrensneutralt: ja }\n`;
    const one = (cell: string): Case => ({ ...(casesOf([{ file: decided.file, text: text(cell) }])[0] as Case) });
    await expect(run(one('huvudmannauppdrag: 1.5'))).rejects.toThrow('figures-decimal-point');
    await expect(run(one('huvudmannauppdrag: -1'))).rejects.toThrow('figures-out-of-range');
    await expect(run(one('huvudmanna: 1'))).rejects.toThrow('region has no input huvudmanna of 1 cells');
  });
});

function chosen(one: Case, choice: string, alternative: string): Case {
  return { ...one, asked: { ...one.asked, choices: new Map([...one.asked.choices, [choice, alternative]]) } };
}

function rulebooksUnder(folder: string): readonly string[] {
  const inside = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...(documentsIn(join(root, folder)).length > 0 ? [folder] : []), ...inside.flatMap(({ name }) => rulebooksUnder(`${folder}/${name}`))];
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-').toLowerCase();
}
