import type { EntityRow, Figures } from '../../figures/figures.ts';
import type { Declarations } from '../../language/declarations/declarations.ts';

/** Who runs a unit. A joint board (gemensam nämnd) is neither the region nor private. */
export type Ownership = 'region' | 'private' | 'other';

/** Where a row lies: degrees, for drawing only. No amount rests on them. */
export interface Place {
  readonly row: string;
  readonly owner: Ownership;
  /** The row of the parent entity: the provider that runs it. */
  readonly provider: string;
  readonly north: number;
  readonly east: number;
  /** The row that is nearest by the figures, which may be another than the nearest as the crow flies. */
  readonly nearest: string | undefined;
}

/** The inputs that a map is drawn from, by the names a rulebook gives them; a rulebook without them has no map. */
const NORTH = 'läge norr';
const EAST = 'läge öster';
const OWNERSHIP = 'driftsform';
const nearestOf = (entity: string): string => `närmaste ${entity}`;

const OWNERS: ReadonlyMap<string, Ownership> = new Map([['region', 'region'], ['privat', 'private']]);

/** The rows of an entity that have a position, in the order of the file. */
export function placesOf(figures: Figures, { entities }: Pick<Declarations, 'entities'>, entity: string): readonly Place[] {
  const parents = new Map((figures.entities.get(entities.get(entity)?.parent ?? '') ?? []).map((row) => [row.id, row]));
  return (figures.entities.get(entity) ?? []).flatMap((row) => {
    const [north, east] = [degreesIn(row, NORTH), degreesIn(row, EAST)];
    if (north === undefined || east === undefined) return [];
    const provider = row.parent ?? '';
    const ownership = textIn(parents.get(provider), OWNERSHIP) ?? textIn(row, OWNERSHIP);
    return [{ row: row.id, owner: OWNERS.get(ownership ?? '') ?? 'other', provider, north, east, nearest: textIn(row, nearestOf(entity)) }];
  });
}

function degreesIn(row: EntityRow, input: string): number | undefined {
  const figure = row.figures.get(input);
  if (!figure || !('datum' in figure) || figure.datum.kind !== 'number') return undefined;
  const { numerator, denominator } = figure.datum.value;
  return Number(numerator) / Number(denominator);
}

function textIn(row: EntityRow | undefined, input: string): string | undefined {
  const figure = row?.figures.get(input);
  return figure && 'datum' in figure && figure.datum.kind === 'text' ? figure.datum.value : undefined;
}
