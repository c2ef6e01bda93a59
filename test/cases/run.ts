import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculate, type Calculation } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { add, ZERO } from '../../src/core/quantity/rational.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { NOT_APPLICABLE, type Value } from '../../src/core/language/reference/value.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';
import { documentsIn } from '../../src/node/project/read-rulebook.ts';
import type { Case, Expectation } from './case.ts';
import { agrees, writtenValue } from './expected.ts';
import { figuresOf } from './rows.ts';

/** Runs cases against the rulebooks of a repository; rulebooks and files of figures are read once. */
export interface Runner {
  rulebook(of: Case): Rulebook;
  /** One sentence for each thing that is not as the case says; none when all is. */
  run(of: Case): Promise<readonly string[]>;
}

export function runnerIn(root: string): Runner {
  const rulebooks = new Map<string, Rulebook>();
  const imported = new Map<string, Promise<Figures>>();
  const runner: Runner = {
    rulebook: (one) => {
      const key = `${rulebookOf(root, one)}\u0000${one.ownScenarios ?? ''}`;
      const known = rulebooks.get(key) ?? loadFor(root, one);
      rulebooks.set(key, known);
      return known;
    },
    run: async (one) => {
      const rulebook = runner.rulebook(one);
      return differencesIn(one, rulebook, () => figuresFor(one, rulebook));
    },
  };
  return runner;

  function figuresFor({ figures, asked: { period } }: Case, { declarations }: Rulebook): Promise<Figures> | Figures {
    if (figures.kind === 'rows') return figuresOf(figures.rows, period, declarations);
    const key = JSON.stringify([figures.file, period]);
    const known = imported.get(key) ?? readFigures(join(root, figures.file), period, declarations).then((read) => {
      if ('figures' in read) return read.figures;
      throw new Error(JSON.stringify(read.problems));
    });
    imported.set(key, known);
    return known;
  }
}

/** One sentence for each thing a rulebook does not give as the case says. */
export async function differencesIn(one: Case, rulebook: Rulebook, figures: () => Promise<Figures> | Figures): Promise<readonly string[]> {
  const resolved = resolve(rulebook, one.asked);
  if (resolved.kind === 'refused') {
    const codes = [...new Set<string>(resolved.problems.map(({ code }) => code))];
    return codes.toSorted().join() === [...one.refusals].toSorted().join() ? [] : [`refused with ${codes.join(', ')}`];
  }
  if (one.refusals.length > 0) return [`not refused with ${one.refusals.join(', ')}`];
  const calculation = calculate(resolved.program, factsOf(await figures(), rulebook.declarations));
  if (one.expected.length === 0) return ['nothing is expected'];
  return one.expected.flatMap((expectation) => differenceIn(expectation, calculation, rulebook));
}

/**
 * The folder of the rulebook a case is about: as far along the path of the case as there are folders under rulebooks/. Both
 * cases/jamtland-harjedalen/likvardiga-villkor/... and cases/vastra-gotaland/... find theirs.
 */
export function rulebookOf(root: string, { file }: Pick<Case, 'file'>): string {
  const folders = file.split('/').slice(1, -1);
  const deepest = folders.findLastIndex((_, at) => existsSync(join(root, 'rulebooks', ...folders.slice(0, at + 1))));
  return ['rulebooks', ...folders.slice(0, deepest + 1)].join('/');
}

function loadFor(root: string, one: Case): Rulebook {
  const folder = rulebookOf(root, one);
  const documents = documentsIn(join(root, folder)).map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') }));
  const own = `---\nregelbok: prov\ntitel: ${one.name}\nregion: prov\n---\n\n\`\`\`scenarier\n${one.ownScenarios}\n\`\`\`\n`;
  const loaded = loadRulebook(one.ownScenarios === undefined ? documents : [...documents, { file: one.file, text: own }]);
  if (loaded.rulebook) return loaded.rulebook;
  throw new Error(JSON.stringify(loaded.problems));
}

function differenceIn({ rule, of, written }: Expectation, calculation: Calculation, { symbols }: Rulebook): readonly string[] {
  const declared = calculation.program.ruleByName.get(rule)?.declaration ?? symbols.declarations.rules.get(rule);
  if (!declared) return [`there is no rule ${rule}`];
  const rows = declared.entity === undefined ? [''] : calculation.rows(declared.entity);
  if (of.kind === 'row' && !rows.includes(of.row)) return [`${rule}: there is no row ${of.row}`];
  if (of.kind === 'only' && rows.length !== 1) return [`${rule}: there are ${rows.length} rows, name one`];
  const { month } = calculation.program.period;
  const valueOf = (row: string): Value => calculation.value(rule, row, month === undefined ? undefined : month - 1);
  const value = of.kind === 'sum' ? sumOf(rows.map(valueOf)) : valueOf(of.kind === 'row' ? of.row : (rows[0] ?? ''));
  const agreement = agrees(written, value, declared.type);
  if (agreement === 'unreadable') return [`${rule}: "${written}" cannot be a value of it`];
  return agreement === 'agrees' ? [] : [`${rule}${of.kind === 'row' ? ` ${of.row}` : ''}: expected ${written}, was ${writtenValue(value)}`];
}

function sumOf(values: readonly Value[]): Value {
  const lacking = values.find(({ kind }) => kind === 'missing');
  if (!values.some(({ kind }) => kind === 'number')) return lacking ?? NOT_APPLICABLE;
  return lacking ?? { kind: 'number', value: values.reduce((sum, value) => (value.kind === 'number' ? add(sum, value.value) : sum), ZERO) };
}
