import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Calculation } from '../../src/core/calculation/calculate.ts';
import type { Program } from '../../src/core/language/program.ts';
import { parsePeriod } from '../../src/core/quantity/period.ts';
import { add, ZERO, type Rational } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { documentsIn } from '../../src/node/project/read-rulebook.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A reimbursement model of the repository, and which of its rules the properties are about. */
export interface Model {
  readonly folder: string;
  readonly figures: string;
  readonly period: string;
  readonly total: string;
  /** Of the persons of the unit alone, without rounding. */
  readonly counted: readonly string[];
  /** Of the unit alone. */
  readonly own: readonly string[];
  /** Points dealt out anew, and the rule that says what they add up to. */
  readonly renormalised: readonly (readonly [points: string, dealt: string])[];
  /** Kronor dealt out, and the rule for the region that says how much. */
  readonly pots: readonly (readonly [share: string, pot: string])[];
  /** What is moved between units. */
  readonly moved: readonly string[];
}

export const MODELS: readonly Model[] = [
  {
    folder: 'rulebooks/vastra-gotaland', figures: 'examples/vastra-gotaland/koppling.yaml', period: '2017-03', total: 'månadens ersättning', counted: ['listade', 'enhetens listningspoäng'],
    own: ['ersättning för ålder och kön', 'ersättning för täckningsgrad', 'ersättning för socioekonomi', 'publicerat CNI-index'],
    renormalised: [['ACG-poäng', 'enhetens listningspoäng']], pots: [['ersättning för geografi', 'geografipott för månaden']], moved: [],
  },
  {
    folder: 'rulebooks/gavleborg', figures: 'examples/gavleborg/koppling.yaml', period: '2017-03', total: 'månadens ersättning', counted: ['listade', 'enhetens ålderspoäng', 'enhetens läkemedelspoäng'],
    own: ['ersättning för ålder', 'ersättning för socioekonomi', 'ersättning för läkemedel', 'ersättning för täckningsgrad', 'ersättning för läge', 'ersättning för inskrivna barn', 'ersättning för särskilda boenden'],
    renormalised: [['ACG-poäng', 'listade']], pots: [['till läkemedelspotten', 'läkemedelspott'], ['ur läkemedelspotten', 'läkemedelspott']], moved: ['omfördelning av läkemedel'],
  },
  {
    folder: 'rulebooks/jamtland-harjedalen/ersattningsmodell', figures: 'examples/jamtland-harjedalen/ersattning/koppling.yaml', period: '2024-03', total: 'hälsovalsersättning',
    counted: ['listade', 'enhetens ålderspoäng', 'läkemedel som enheten bär'],
    own: ['ersättning för ålder', 'rörlig ersättning', 'ersättning för läkemedel'],
    renormalised: [['ACG-poäng', 'listade'], ['CNI-poäng', 'listade']], pots: [['ersättning för läge', 'geografipott']], moved: [],
  },
  {
    folder: 'rulebooks/mall', figures: 'rulebooks/mall/exempel/koppling.yaml', period: '2025-03', total: 'månadens ersättning', counted: ['listade', 'enhetens ålderspoäng'],
    own: ['ersättning för ålder', 'ersättning för besök'], renormalised: [['ACG-poäng', 'listade']], pots: [['ersättning för gles bygd', 'pott för gles bygd']], moved: [],
  },
];

export function rulebookOf({ folder }: Pick<Model, 'folder'>): Rulebook {
  const { rulebook, problems } = loadRulebook(documentsIn(join(ROOT, folder)).map((file) => ({ file, text: readFileSync(join(ROOT, folder, file), 'utf8') })));
  if (!rulebook) throw new Error(JSON.stringify(problems));
  return rulebook;
}

export function programOf(model: Model): Program {
  const resolved = resolve(rulebookOf(model), asOf(parsePeriod(model.period) ?? { year: 0 }));
  if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems));
  return resolved.program;
}

/** The value of a rule for a row in the month that was asked for; undefined when it is not a number. */
export function numberOf({ program, value }: Calculation, rule: string, row: string): Rational | undefined {
  const found = value(rule, program.ruleByName.get(rule)?.entity === undefined ? '' : row, (program.period.month ?? 1) - 1);
  return found.kind === 'number' ? found.value : undefined;
}

/** All the units' values of a rule added up; what does not apply adds nothing. */
export function sumOf(calculation: Calculation, rule: string): Rational {
  return calculation.rows('enhet').map((row) => numberOf(calculation, rule, row) ?? ZERO).reduce(add, ZERO);
}

