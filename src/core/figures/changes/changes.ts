import { equal } from '../../quantity/rational.ts';
import type { EntityRow, Figure, Figures, NotApplicableFigure } from '../figures.ts';

/** How figures of a period are others than those before: a correction is a new import, and this is what it corrects. */
export interface FiguresChanges {
  /** Figures that say another thing, are new, or are there no more, in rows that both have. */
  readonly changed: number;
  /** Rows that are there no more, and new ones. */
  readonly gone: readonly NamedRow[];
  readonly added: readonly NamedRow[];
  /** Inputs that some row of the entity had and no row has now. */
  readonly lost: readonly { readonly entity: string; readonly input: string }[];
}

interface NamedRow {
  readonly entity: string;
  readonly row: string;
}

type Slot = Figure | NotApplicableFigure | undefined;

export function changesBetween(before: Figures, now: Figures): FiguresChanges {
  let changed = 0;
  const gone: NamedRow[] = [];
  const added: NamedRow[] = [];
  const lost: { readonly entity: string; readonly input: string }[] = [];
  for (const entity of new Set([...before.entities.keys(), ...now.entities.keys()])) {
    const [earlier, later] = [rowsOf(before, entity), rowsOf(now, entity)];
    gone.push(...[...earlier.keys()].filter((row) => !later.has(row)).map((row) => ({ entity, row })));
    added.push(...[...later.keys()].filter((row) => !earlier.has(row)).map((row) => ({ entity, row })));
    const given = inputsOf(later);
    lost.push(...[...inputsOf(earlier)].filter((input) => !given.has(input)).map((input) => ({ entity, input })));
    for (const [id, row] of later) {
      const other = earlier.get(id);
      if (other) changed += changedIn(other, row);
    }
  }
  return { changed, gone, added, lost };
}

/** How many figures there are in all. */
export function countFigures({ entities }: Figures): number {
  return [...entities.values()].flat().reduce((sum, row) => sum + row.figures.size + [...row.monthly.values()].flat().filter((one) => one !== undefined).length, 0);
}

const rowsOf = ({ entities }: Figures, entity: string): ReadonlyMap<string, EntityRow> => new Map((entities.get(entity) ?? []).map((row) => [row.id, row]));

function inputsOf(rows: ReadonlyMap<string, EntityRow>): ReadonlySet<string> {
  return new Set([...rows.values()].flatMap(({ figures, monthly }) => [...figures.keys(), ...monthly.keys()]));
}

function changedIn(before: EntityRow, now: EntityRow): number {
  const yearly = [...new Set([...before.figures.keys(), ...now.figures.keys()])].filter((input) => !isSame(before.figures.get(input), now.figures.get(input)));
  const months = [...new Set([...before.monthly.keys(), ...now.monthly.keys()])].map((input) => MONTHS.filter((at) => !isSame(before.monthly.get(input)?.[at], now.monthly.get(input)?.[at])).length);
  return yearly.length + months.reduce((sum, count) => sum + count, 0);
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at);

function isSame(a: Slot, b: Slot): boolean {
  if (!a || !b) return a === b;
  if (!('datum' in a) || !('datum' in b)) return !('datum' in a) && !('datum' in b);
  const [one, other] = [a.datum, b.datum];
  if (one.kind === 'number' && other.kind === 'number') return equal(one.value, other.value);
  return one.kind === other.kind && one.value === other.value;
}
