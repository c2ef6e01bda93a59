/** The command on a population in files: what it answers, what it never says, and what it refuses. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../src/node/cli/options.ts';
import { changeCommand } from '../../src/node/cli/models/change.ts';
import { runCommand } from '../../src/node/cli/commands/run.ts';
import type { Said } from '../../src/node/cli/said.ts';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { parseSpan } from '../../src/node/population/generate/span.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-byte-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const span = parseSpan('2024-03..2024-03');
if (!span) throw new Error('span');
const large = join(folder, 'stor');
await generatePopulation({ persons: 130_000, span, seed: 1, folder: large }, {});

const [TEN, POT] = ['examples/tio-regler', 'examples/tio-regler-pott'];
const FIGURES = `${POT}/koppling.yaml`;

const act = (command: typeof changeCommand, words: readonly string[]): Promise<Said> => {
  const read = readOptions([command.name, ...words]);
  if (read.kind === 'refused') throw new Error(`${read.fault} ${read.found}`);
  return command.run(read.options);
};
const change = (...words: readonly string[]): Promise<Said> => act(changeCommand, ['--period', '2024-03', ...words]);
/** The result without its receipt, which names the bytes of the files. */
const result = ({ out }: Said): string => `${out.slice(0, out.search(/\n\n(?:Kvitto|Receipt)\n/u))}\n`;

const MODELS = {
  'nollsumma-med-dolda': ['--regelbok', POT, '--siffror', FIGURES, '--mot-yrkande', 'potten efter listade', '--minst', '3100'],
  'tva-regelbocker': ['--regelbok', TEN, '--mot', POT, '--mot-siffror', FIGURES],
} as const;

describe.each(Object.entries(MODELS))('a change of model, %s', (name, words) => {
  test.each(['sv', 'en'])('reads as in the golden file in %s', async (language) => {
    const said = await change('--befolkning', large, ...words, '--lang', language);
    expect([said.errors, said.code]).toEqual(['', 0]);
    await expect(result(said)).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });

  test('is the same by either engine', async () => {
    const [loop, duckdb] = [await change('--befolkning', large, ...words, '--json'), await change('--befolkning', large, ...words, '--json', '--motor', 'duckdb')];
    expect(duckdb.out).toBe(loop.out);
  });
});

test('a change of model is a file for a spreadsheet as in the golden file, and says in it that figures are constructed', async () => {
  const { out, errors } = await change('--befolkning', large, ...MODELS['nollsumma-med-dolda'], '--csv');
  await expect(out).toMatchFileSnapshot('golden/nollsumma-med-dolda.csv');
  expect(out.trim().split('\n').slice(1).every((line) => line.endsWith(';konstruerad'))).toBe(true);
  expect(errors).toContain('Kvitto');
});

interface Row { readonly name: string; readonly before: { readonly value: string }; readonly after: { readonly value: string } }
interface Answer { readonly receipt: { readonly against: object }; readonly result: { readonly effect: object; readonly units: { readonly rows: readonly Row[]; readonly together?: { readonly count: number; readonly listed: number } } } }

const answer = ({ out }: Said): Answer => JSON.parse(out) as Answer;

test('each model gives what it gives when it is run alone', async () => {
  const both = answer(await change('--befolkning', large, ...MODELS['tva-regelbocker'], '--json')).result.units.rows;
  for (const [book, which] of [[TEN, 'before'], [POT, 'after']] as const) {
    const alone = await act(runCommand, ['--period', '2024-03', '--befolkning', large, '--regelbok', book, '--json']);
    const values = (JSON.parse(alone.out) as { readonly result: readonly { readonly rule: string; readonly row: string; readonly value: string }[] }).result.filter(({ rule }) => rule === 'månadens ersättning');
    expect(both.map((row) => [row.name, row[which].value])).toEqual(values.map(({ row, value }) => [row, value]));
  }
});

test('the receipt has both models, what was compared and the fewest listed', async () => {
  const { receipt } = answer(await change('--befolkning', large, '--regelbok', POT, '--mot', POT, '--mot-varde', 'glesbygdspott=600000', '--minst', '10', '--json'));
  expect(receipt).toMatchObject({
    rulebook: [{ file: 'tio-regler-pott.md' }], values: [],
    against: { rulebook: [{ file: 'tio-regler-pott.md' }], values: [['glesbygdspott', '600000']], totals: ['månadens ersättning', 'månadens ersättning'], least: 10 },
  });
});

test.each([['sv', 'jämfört: månadens ersättning', 'efter', 'regelbok', 'yrkanden'], ['en', 'compared: månadens ersättning', 'after', 'rulebook', 'proposals']])('the receipt reads in %s', async (language, what, after, book, proposals) => {
  const { out } = await change('--befolkning', large, '--regelbok', POT, '--mot-yrkande', 'större pott', '--lang', language);
  expect(out).toContain(`  ${what}\n`);
  expect(out).toMatch(new RegExp(`\n  ${after}:\n    ${book}: tio-regler-pott\\.md [0-9a-f]{12}\n    ${proposals}: större pott\n`, 'u'));
});

/** Persons of made-up names, so many in each unit of March. */
function small(name: string, units: Readonly<Record<string, number>>): string {
  const at = join(folder, name);
  mkdirSync(at);
  const rows = Object.entries(units).flatMap(([unit, count]) => Array.from({ length: count }, (_, person) => `2024-03;hemlig-${unit}-${person};${unit};${person % 100};1,2500;3,0000;${person % 60},0`));
  writeFileSync(join(at, '2024-03.csv'), ['månad;person;enhet;ålder;vårdtyngd;behovspoäng;avstånd', ...rows, ''].join('\n'));
  const column = (kolumn: string, decimaler: number, ...spann: readonly [string, string]) => ({ kolumn, typ: 'tal', decimaler, spann });
  writeFileSync(join(at, 'beskrivning.json'), JSON.stringify({
    'personmånader': [
      column('månad', 0, '190001', '999912'), { kolumn: 'person', typ: 'text' }, { kolumn: 'enhet', typ: 'text' },
      column('ålder', 0, '0', '130'), column('vårdtyngd', 4, '0', '100'), column('behovspoäng', 4, '0', '100'), column('avstånd', 1, '0', '1000'),
    ],
    listningar: [],
  }));
  return at;
}

describe('a unit with few listed', () => {
  const units = small('liten', { Avan: 4, Byn: 70, Centrum: 300, Dalen: 90, Edet: 120 });

  test.each(['text', 'json', 'csv'])('is not named in %s, and no person is', async (form) => {
    const { out, errors, code } = await change('--befolkning', units, '--regelbok', TEN, '--mot', POT, ...(form === 'text' ? [] : [`--${form}`]));
    expect(code).toBe(0);
    for (const secret of ['hemlig', 'Avan']) expect(out + errors).not.toContain(secret);
    expect(out).toContain('Centrum');
  });

  test('is told together with the two smallest others, 164 listed in all', async () => {
    const { units: table } = answer(await change('--befolkning', units, '--regelbok', TEN, '--mot', POT, '--json')).result;
    expect([table.rows.map(({ name }) => name), table.together]).toMatchObject([['Centrum', 'Edet'], { count: 3, listed: 164 }]);
  });

  test('is shown when fewer are asked for', async () => {
    expect(answer(await change('--befolkning', units, '--regelbok', TEN, '--mot', POT, '--minst', '4', '--json')).result.units.rows[0]?.name).toBe('Avan');
  });
});

describe('a run that protects units with few listed', () => {
  const units = small('skyddad', { Avan: 4, Byn: 70, Centrum: 300, Dalen: 90, Edet: 120 });
  const run = (...words: readonly string[]): Promise<Said> => act(runCommand, ['--period', '2024-03', '--regelbok', TEN, '--befolkning', units, ...words]);

  test.each(['text', 'json', 'csv'])('names in %s neither it nor those it could be worked out by, and says how many are left out', async (form) => {
    const { out, errors, code } = await run('--minst', '20', ...(form === 'text' ? [] : [`--${form}`]));
    expect(code).toBe(0);
    for (const secret of ['hemlig', 'Avan', 'Byn', 'Dalen']) expect(out + errors).not.toContain(secret);
    for (const shown of ['Centrum', 'Edet']) expect(out).toContain(shown);
    expect(errors).toContain('Utelämnat, för att inget belopp ska gå att räkna fram för färre än 20 listade: 3 enheter.');
  });

  test('shows all when nobody has fewer, or nothing is asked for', async () => {
    const all = await run();
    expect(all.out).toContain('Avan');
    expect(await run('--minst', '4')).toEqual(all);
  });

  test('is refused when even the sum would tell of few, with a number that is none, and where nothing is counted', async () => {
    const few = small('smatt', { Avan: 4, Byn: 12 });
    expect(await act(runCommand, ['--period', '2024-03', '--regelbok', TEN, '--befolkning', few, '--minst', '20', '--lang', 'en'])).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('fewer than 20') });
    expect(await run('--minst', '0')).toMatchObject({ code: 2, out: '' });
    expect(await run('--minst', '20', '--motor', 'duckdb', '--rader', join(folder, 'rader'))).toMatchObject({ code: 2, out: '', errors: expect.stringContaining('--minst räknar listade i filer') });
  });
});

describe('likvard modellbyte refuses, in both languages,', () => {
  const book = join(folder, 'annan.md');
  const text = readFileSync(`${POT}/tio-regler-pott.md`, 'utf8');
  writeFileSync(book, text.replace('avstånd:     { för: person, per: månad, enhet: km, decimaler: 1,', 'avstånd:     { för: person, per: månad, enhet: km, decimaler: 2,'));
  const narrow = join(folder, 'snav.md');
  writeFileSync(narrow, text.replace('decimaler: 1, spann: 0..1 000 }', 'decimaler: 1, spann: 0..50 }'));
  const open = join(folder, 'tva.md');
  writeFileSync(open, text.replace('årets ersättning:  ', 'bidrag: { för: enhet, per: månad, enhet: kr, formel: 3 kr * listade }\nårets ersättning:  '));
  const poor = join(folder, 'utan.md');
  writeFileSync(poor, text.replaceAll(/^(?:listersättning|behovsersättning|glesbygdsersättning|månadens ersättning|årets ersättning|potten efter listade): .*$/gmu, '').replace(/```scenarier[\s\S]*?```/u, ''));
  const pair = small('par', { Avan: 4, Byn: 70 });
  const same = ['--regelbok', TEN, '--befolkning', pair];

  test.each([
    ['a model with nothing to compare it with', 2, same, '--mot <regelbok>', '--against <rulebook>'],
    ['a least that is no number', 2, [...same, '--mot', POT, '--minst', '0'], '--minst 0 går inte att läsa', '--least 0 cannot be read'],
    ['an engine that is not there', 2, [...same, '--mot', POT, '--motor', 'x'], 'Motorn x finns inte', 'no engine x'],
    ['no population', 2, ['--regelbok', TEN, '--mot', POT], '--befolkning <mapp>', '--population <folder>'],
    ['a rulebook where several rules could be the total', 2, [...same, '--mot', open], 'månadens ersättning, bidrag', 'månadens ersättning, bidrag'],
    ['a rule that is no rule in kr of the unit', 2, ['listade', ...same, '--mot', POT], 'Vilken regel säger', 'Which rule says'],
    ['a rulebook that has nothing in kr for the unit', 1, [...same, '--mot', poor], 'ingen regel i kr', 'no rule in SEK'],
    ['rulebooks that read a column differently', 1, [...same, '--mot', book], 'läser avstånd olika', 'read avstånd differently'],
    ['a value that only one of the rulebooks allows', 1, [...same, '--mot', narrow], '0,0 till 50,0', '0,0 to 50,0'],
    ['a month without rows', 1, [...same, '--mot', POT, '--period', '2024-04'], 'inga rader för 2024-04', 'no rows for 2024-04'],
    ['so few that even the sum would tell', 1, [...same, '--mot', POT], 'färre än 20', 'fewer than 20'],
    ['a proposal that is not there', 1, ['--regelbok', POT, '--befolkning', pair, '--mot-yrkande', 'större pot'], 'större pott', 'större pott'],
  ] as const)('%s', async (_, code, words, sv, en) => {
    for (const [language, sentence] of [['sv', sv], ['en', en]] as const) {
      const said = await change(...words, '--lang', language);
      expect([said.out, said.code]).toEqual(['', code]);
      expect(said.errors).toContain(sentence);
    }
  });
});
