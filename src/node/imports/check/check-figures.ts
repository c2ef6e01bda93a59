import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, countFigures } from '../../../core/figures/changes/changes.ts';
import type { FiguresDeclarations } from '../../../core/figures/declarations.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { MappingProblem } from '../../../core/figures/problems.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import type { ImportHeld, ImportRemark } from '../../../wire/imports.ts';
import { readRulebook } from '../../project/read-rulebook.ts';
import { mappedPeriods } from '../../readers/mapped-periods.ts';
import { readFigures } from '../../readers/read-figures.ts';
import { ownRemark, refusedFor, type CheckAsked, type Checked } from './checked.ts';

export const FIGURES_MAPPING = 'koppling.yaml';

/** Reads figures of every period their mapping has, bound to the rulebook; what they change is told. */
export async function checkFigures({ folder, rulebook: path = '', before }: CheckAsked): Promise<Checked> {
  const rulebook = readRulebook(path)?.rulebook;
  if (!rulebook) return { kind: 'refused', remarks: [ownRemark('import-rulebook', { rulebook: path.split('/').at(-1) ?? '' })] };
  const mapping = join(folder, FIGURES_MAPPING);
  if (!existsSync(mapping)) return { kind: 'refused', remarks: [ownRemark('import-no-mapping', { file: FIGURES_MAPPING }, FIGURES_MAPPING)] };
  const read = await readAll(mapping, rulebook.declarations);
  if ('problems' in read) return refusedFor(read.problems, folder);
  const { held, remarks } = await againstBefore(read.figures, before, rulebook.declarations);
  return { kind: 'accepted', held, remarks, read: [...new Set(read.figures.flatMap(({ files }) => files.map(({ file }) => file)))] };
}

/** The figures of every period; all that is wrong in any of them when something is. */
export async function readAll(mapping: string, declarations: FiguresDeclarations): Promise<{ readonly figures: readonly Figures[] } | { readonly problems: readonly MappingProblem[] }> {
  const problems: MappingProblem[] = [];
  const figures: Figures[] = [];
  const periods = mappedPeriods(mapping);
  // A mapping that cannot be read has no periods, and says why whichever is asked for.
  for (const period of periods.length === 0 ? [{ year: 2000 }] : periods) {
    const read = await readFigures(mapping, period, declarations);
    if ('problems' in read) problems.push(...read.problems);
    else figures.push(read.figures);
  }
  return problems.length > 0 ? { problems } : { figures };
}

async function againstBefore(now: readonly Figures[], mapping: string | undefined, declarations: FiguresDeclarations): Promise<{ readonly held: ImportHeld; readonly remarks: readonly ImportRemark[] }> {
  const periods = now.map(({ period }) => writePeriod(period));
  const entities = [...new Set(now.flatMap((one) => [...one.entities.keys()]))];
  const counts = [
    { what: 'figures', count: now.reduce((sum, one) => sum + countFigures(one), 0) },
    ...entities.map((what) => ({ what, count: new Set(now.flatMap((one) => (one.entities.get(what) ?? []).map(({ id }) => id))).size })),
  ];
  const before = mapping === undefined || !existsSync(mapping) ? [] : await earlierOf(mapping, declarations);
  if (before.length === 0) return { held: { periods, counts }, remarks: [] };
  let changed = 0;
  const remarks: ImportRemark[] = before.map(({ period }) => writePeriod(period)).filter((period) => !periods.includes(period)).map((period) => ownRemark('import-period-gone', { period }));
  for (const one of now) {
    const period = writePeriod(one.period);
    const earlier = before.find((other) => writePeriod(other.period) === period);
    if (!earlier) continue;
    const changes = changesBetween(earlier, one);
    changed += changes.changed;
    remarks.push(
      ...changes.gone.map((row) => ownRemark('import-row-gone', { ...row, period })), ...changes.added.map((row) => ownRemark('import-row-new', { ...row, period })),
      ...changes.lost.map((input) => ownRemark('import-input-gone', { ...input, period })),
    );
  }
  return { held: { periods, counts, changed }, remarks };
}

/** What can be read of the figures in use; those that no longer bind to the rulebook are nothing to compare with. */
async function earlierOf(mapping: string, declarations: FiguresDeclarations): Promise<readonly Figures[]> {
  const read = await Promise.all(mappedPeriods(mapping).map((period) => readFigures(mapping, period, declarations)));
  return read.flatMap((one) => ('figures' in one ? [one.figures] : []));
}
