import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { act } from '../../src/node/cli/act.ts';
import { COMMANDS } from '../../src/node/cli/command-list.ts';
import type { Command } from '../../src/node/cli/commands/command.ts';
import { readOptions } from '../../src/node/cli/options.ts';
import { declared, EVERYWHERE, OPTION_NAMES, type OptionName } from '../../src/node/cli/taking/option-table.ts';
import { ALLOWED } from '../../src/node/server/work/allowed.ts';

let commands: readonly Command[] = [];
beforeAll(async () => { commands = await Promise.all(COMMANDS.map(({ load }) => load())); });

const takes = (name: string): readonly OptionName[] => commands.find((one) => one.name === name)?.takes ?? [];
const written = (name: OptionName): string => (declared(name).type === 'boolean' ? `--${name}` : `--${name}=x`);
const refused = (errors: string) => ({ out: '', errors, code: 2 });
const neverRun = (): never => { throw new Error('was run'); };
const sentence = (...words: readonly string[]) => act(words, neverRun);

describe('an option that a command does not take', () => {
  test.each(COMMANDS)('is refused by $name, which then does nothing', async ({ name, english }) => {
    for (const option of OPTION_NAMES.filter((one) => !EVERYWHERE.includes(one) && !takes(name).includes(one))) {
      const [swedish, other] = [await sentence(name, written(option)), await sentence(english, written(option), '--lang', 'en')];
      expect([option, swedish.code, swedish.out, other.code, other.out]).toEqual([option, 2, '', 2, '']);
      expect(swedish.errors.startsWith(`Kommandot ${name} tar inte --${option}.`)).toBe(true);
      expect(other.errors.startsWith(`The command ${english} does not take --${option}.`)).toBe(true);
      for (const taken of takes(name)) expect(swedish.errors).toContain(`--${taken}`);
    }
  });

  test('is told of with what the command does take', async () => {
    expect(await sentence('datum', '2025-01-01', '--motor', 'duckdb')).toEqual(refused('Kommandot datum tar inte --motor. Det tar --json, --lang och --hjalp. Inget har gjorts.'));
    expect(await sentence('dates', '2025-01-01', '--motor', 'duckdb', '--lang', 'en')).toEqual(refused('The command dates does not take --motor. It takes --json, --lang and --hjalp. Nothing was done.'));
  });

  test('is called what it was called, and several are told of at once', async () => {
    const { errors } = await sentence('dates', '--engine=duckdb', '--år', '2024', '--lang=en');
    expect(errors).toMatch(/^The command dates does not take --år or --engine\. /u);
  });

  test('is asked about when it is nearly one that the command takes', async () => {
    expect((await sentence('kontrollrakna', '--arende', 'RS/762/2024')).errors).toContain('Menade du --arenden?');
    expect((await sentence('verify', '--case', 'RS/762/2024', '--lang', 'en')).errors).toContain('Did you mean --arenden?');
    expect((await sentence('berakna', '--befolkning', 'mapp')).errors).not.toContain('Menade');
  });
});

test('an option that is not there is told of in the language asked for, with the nearest', async () => {
  expect(await sentence('berakna', '--perod', '2024')).toEqual(refused('Flaggan --perod finns inte eller saknar sitt värde. Skriv likvard --hjalp. Menade du --period?'));
  expect((await sentence('calculate', '--perod', '2024', '--lang', 'en')).errors).toContain('Did you mean --period?');
  expect((await sentence('calculate', '--perod', '2024', '--language=en')).errors).toContain('There is no option --perod');
  expect((await sentence('berakna', '--period')).errors).toBe('Flaggan --period finns inte eller saknar sitt värde. Skriv likvard --hjalp.');
});

describe('the table of options', () => {
  test('has none that no command takes', () => {
    expect(OPTION_NAMES.filter((name) => !EVERYWHERE.includes(name) && !commands.some((one) => one.takes.includes(name)))).toEqual([]);
  });

  test.each(OPTION_NAMES)('says what --%s means to each command that takes it, and to no other', (name) => {
    const { says } = declared(name);
    const takers = commands.filter((one) => one.takes.includes(name)).map((one) => one.name).toSorted();
    expect(Array.isArray(says) ? says.flatMap(({ of }: { readonly of: readonly string[] }) => of).toSorted() : takers).toEqual(takers);
  });

  test('gives no two options the same name', () => {
    const names = OPTION_NAMES.flatMap((name) => [name, ...(declared(name).aliases ?? [])]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('knows each option by each of its names', () => {
    for (const name of OPTION_NAMES.filter((one) => one !== 'lang')) {
      for (const alias of declared(name).aliases ?? []) {
        expect(readOptions([`--${alias}${declared(name).type === 'boolean' ? '' : '=x'}`])).toMatchObject({ given: [{ name, written: `--${alias}` }] });
      }
    }
  });

  test('is in the list of each command once', () => {
    expect(commands.filter((one) => new Set(one.takes).size !== one.takes.length).map(({ name }) => name)).toEqual([]);
  });
});

describe('the help', () => {
  const flagsIn = (text: string): readonly string[] => [...text.matchAll(/^ {2}--([\w-]+)/gmu)].map(([, flag = '']) => flag);

  test.each(COMMANDS)('of $name shows its own options and no others', async ({ name }) => {
    const { out, code } = await sentence(name, '--hjalp');
    expect([code, flagsIn(out).toSorted()]).toEqual([0, [...takes(name), ...EVERYWHERE].toSorted()]);
    expect(out).toContain(`likvard ${name}`);
    expect(flagsIn((await sentence(name, '--help', '--lang', 'en')).out)).toEqual(flagsIn(out));
  });

  test('of all commands shows all options, and which commands take those that few take', async () => {
    const { out } = await sentence('--hjalp');
    expect(new Set(flagsIn(out))).toEqual(new Set(OPTION_NAMES));
    expect(out).toMatch(/^Betalning och bokföring:$/mu);
    expect(out).toMatch(/--pain <fil> +betala: betalfilen/u);
    expect(out).toMatch(/--ut <mapp> +befolkning: mappen som görs/u);
  });

  test('is given also beside an option that the command does not take', async () => {
    expect((await sentence('datum', '--motor', 'duckdb', '--hjalp')).code).toBe(0);
  });
});

test('the handbook names every option, and shows the refusal as it is said', async () => {
  const page = readFileSync('docs/handbok/kommandon.md', 'utf8');
  expect(OPTION_NAMES.filter((name) => !new RegExp(`\`--${name}(?![\\w-])`, 'u').test(page))).toEqual([]);
  expect(page).toContain(`\n${(await sentence('datum', '2025-01-01', '--motor', 'duckdb')).errors}\n`);
});

test.each(ALLOWED)('$name takes no option on the server that it does not take', ({ name, options }) => {
  expect(Object.keys(options).filter((option) => !takes(name).some((one) => one === option))).toEqual([]);
});
