import type { Sureness } from '../../../core/figures/figures.ts';
import type { Fingerprinted } from '../../../core/calculation/receipt.ts';
import { factsOf } from '../../../core/calculation/figures-facts.ts';
import { leastSure, surenessOfRules } from '../../../core/calculation/sureness.ts';
import type { Program } from '../../../core/language/program.ts';
import type { Facts } from '../../../core/language/reference/facts.ts';
import { missing } from '../../../core/language/reference/value.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { named, rowsOf } from '../../population/database.ts';
import type { PopulationSource } from '../../population/population.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused, type Said } from '../said.ts';
import { openFigures } from '../session.ts';

/** What is known above the population: its units and what stands above them, with how sure each rule then is. */
export type Upper =
  | { readonly kind: 'known'; readonly facts: Facts; readonly files: readonly Fingerprinted[]; readonly sureness: (program: Program, population: Sureness) => ReadonlyMap<string, Sureness> }
  | { readonly kind: 'refused'; readonly said: Said };

/** The units of the figures named, where every unit of the population must be; without figures, the units the population itself has. */
export async function openUnits(found: readonly string[], listed: readonly string[] | undefined, owner: string, rulebook: Rulebook, program: Program, options: Options): Promise<Upper> {
  if (options.figures === undefined) {
    const units = listed ?? found;
    const facts = unitFacts(units, program, owner);
    return { kind: 'known', facts, files: [], sureness: (_, population) => new Map(program.rules.map(({ name }) => [name, population])) };
  }
  const figures = await openFigures(options, program.period, rulebook);
  if (figures.kind === 'refused') return figures;
  const facts = factsOf(figures.content, rulebook.declarations);
  const known = new Set(facts.rows(owner));
  const strangers = found.filter((unit) => !known.has(unit));
  if (strangers.length > 0) return { kind: 'refused', said: refused(phrase('population-strangers', options.language, some(strangers))) };
  return {
    kind: 'known', facts, files: figures.content.files,
    sureness: (of, population) => {
      const own = surenessOfRules(of, figures.content);
      return new Map(of.rules.map(({ name }) => [name, leastSure(own.get(name) ?? population, population)]));
    },
  };
}

/** The units that some row of a population belongs to. */
export async function unitsIn({ database, sql }: PopulationSource): Promise<readonly string[]> {
  return (await rowsOf(database, `SELECT DISTINCT ${named('enhet')} FROM (${sql()}) ORDER BY 1`)).map(([unit]) => unit ?? '');
}

/**
 * Units, the one row of what they belong to, and nothing more: what else the rules read of them is missing, and says so. The row above has no
 * name of its own here and goes by that of its entity.
 */
export function unitFacts(units: readonly string[], { symbols, inputs }: Program, owner: string): Facts {
  const lineage = symbols.lineage.get(owner) ?? [];
  return {
    rows: (entity) => (entity === owner ? units : lineage.includes(entity) ? [entity] : []),
    parentOf: (entity) => lineage[lineage.indexOf(entity) + 1],
    input: (input, row) => missing({ kind: 'input', input, entity: inputs.get(input)?.entity ?? owner, row }),
  };
}

const SHOWN = 10;

function some(units: readonly string[]): string {
  return `${units.slice(0, SHOWN).join(', ')}${units.length > SHOWN ? ` … (${units.length})` : ''}`;
}
