import type { Calculation } from '../../../../core/calculation/calculate.ts';
import type { Fingerprinted } from '../../../../core/calculation/receipt.ts';
import { findAggregates } from '../../../../core/emit/population/aggregates.ts';
import { runPopulation } from '../../../../core/emit/population/run.ts';
import type { Sureness } from '../../../../core/figures/figures.ts';
import type { Program } from '../../../../core/language/program.ts';
import { monthsIn } from '../../../../core/rulebook/resolving/pick.ts';
import type { Rulebook } from '../../../../core/rulebook/rulebook.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { refused } from '../../said.ts';
import { openEngine, type OpenedEngine } from '../../../engines/open/open-engine.ts';
import type { EngineName } from '../../../engines/open/engine-name.ts';
import type { OpenFolder } from './open-folder.ts';
import type { Reader } from './shared-columns.ts';
import { openUnits, unitsIn } from '../units.ts';
import type { OrRefused, Work } from './work.ts';

/** Which rulebook an engine computes over an open population. */
export interface RunAsked {
  readonly reader: Reader;
  readonly rulebook: Rulebook;
  readonly engine: EngineName;
}

/** A rulebook computed over an open population. */
export interface Computed {
  readonly kind: 'computed';
  readonly calculation: Calculation;
  /** The files of figures that were read for the units. */
  readonly figures: readonly Fingerprinted[];
  readonly sureness: ReadonlyMap<string, Sureness>;
}

/** How many times an engine goes over the rows for a program: each month, as many passes as it needs. */
export function gathersOf({ program, entity }: Reader): number {
  const found = findAggregates(program, entity);
  return monthsIn(program.period).length * (found.kind === 'found' ? found.passes : 1);
}

/** Gathers month by month what the rules need, and computes; then, while the engine is open, does what is asked with it. */
export async function runOpen<Done>(
  { source, columns, nullable, units, sureness }: OpenFolder, { reader: { program, entity }, rulebook, engine }: RunAsked, options: Options,
  { folder: work, signal, bar, month }: Pick<Work, 'folder' | 'signal' | 'bar'> & { readonly month: (done: number) => void },
  then: (computed: Computed, engine: OpenedEngine) => Promise<OrRefused<Done>>,
): Promise<OrRefused<Done>> {
  const upper = await openUnits(await unitsIn(source), units, ownerIn(program, entity), rulebook, program, options);
  if (upper.kind === 'refused') return upper;
  const opened = await openEngine(engine, { source, columns, program, entity, work }, { signal, month, loaded: (rows, of) => { bar.show(rows, of, 'rows'); } }, options);
  try {
    const run = await runPopulation(program, entity, upper.facts, nullable, opened.gather);
    if (run.kind === 'refused') return { kind: 'refused', said: refused(run.faults.map(({ kind, rule }) => `${rule}: ${phrase(`fault-${kind}`, options.language)}`).join('\n')) };
    return await then({ kind: 'computed', calculation: run.calculation, figures: upper.files, sureness: upper.sureness(program, sureness) }, opened);
  } finally {
    await opened.close();
  }
}

/** What the persons belong to. */
export function ownerIn({ symbols: { declarations } }: Program, entity: string): string {
  return declarations.entities.get(entity)?.parent ?? '';
}
