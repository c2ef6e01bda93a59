import { readCell } from '../../src/core/figures/cells/read-cell.ts';
import type { EntityRow, Figure, Figures, NotApplicableFigure } from '../../src/core/figures/figures.ts';
import type { FiguresProblem } from '../../src/core/figures/problems.ts';
import type { Declarations } from '../../src/core/language/declarations/declarations.ts';
import type { Reading } from '../../src/core/language/declarations/fields/fields.ts';
import type { InputDeclaration } from '../../src/core/language/declarations/input.ts';
import type { CellPlace, TextPlace } from '../../src/core/language/problem.ts';
import { placeAt } from '../../src/core/language/source/source-text.ts';
import type { YamlNode } from '../../src/core/language/source/yaml-node.ts';
import type { Period } from '../../src/core/quantity/period.ts';
import { ONE } from '../../src/core/quantity/rational.ts';

/** A row written in the case itself: `id`, `i` (the row it belongs to) and inputs by name: one cell, which for a monthly input is that of every month, or a list of twelve. */
export interface CaseRow {
  readonly entity: string;
  readonly id: string;
  readonly parent: string | undefined;
  readonly inputs: ReadonlyMap<string, readonly WrittenCell[]>;
}

interface WrittenCell {
  readonly written: string;
  readonly place: TextPlace;
}

/** The rows under `rader`, laid over those it starts from: a row of the same name is changed, a new one is added last. */
export function readRows(reading: Reading, node: YamlNode | undefined, start: readonly CaseRow[]): readonly CaseRow[] {
  const rows = [...start];
  for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
    for (const item of value.kind === 'list' ? value.items : []) {
      const row = readRow(reading, key.text, item);
      const at = rows.findIndex(({ entity, id }) => entity === row.entity && id === row.id);
      const before = rows[at];
      if (before) rows[at] = { ...before, parent: row.parent ?? before.parent, inputs: new Map([...before.inputs, ...row.inputs]) };
      else rows.push(row);
    }
  }
  return rows;
}

function readRow(reading: Reading, entity: string, node: YamlNode): CaseRow {
  const cells = new Map((node.kind === 'map' ? node.entries : []).map(({ key, value }) => [key.text, cellsIn(reading, value)]));
  const [id, parent] = [cells.get('id')?.[0]?.written, cells.get('i')?.[0]?.written];
  if (id === undefined) throw new Error(`${reading.source.file}: a row of ${entity} has no id`);
  cells.delete('id');
  cells.delete('i');
  return { entity, id, parent, inputs: cells };
}

function cellsIn(reading: Reading, node: YamlNode): readonly WrittenCell[] {
  if (node.kind === 'scalar') return [{ written: node.text, place: placeAt(reading.source, node.span) }];
  return node.kind === 'list' ? node.items.flatMap((item) => cellsIn(reading, item)) : [];
}

/** The rows as figures, each cell read as strictly as one in a file. Throws with all that cannot be read. */
export function figuresOf(rows: readonly CaseRow[], period: Period, declarations: Declarations): Figures {
  const faults: string[] = [];
  const entities = new Map<string, readonly EntityRow[]>();
  for (const { name, parent } of declarations.entities.values()) {
    entities.set(name, rows.filter(({ entity }) => entity === name).map((row) => {
      const belongs = parent === undefined || rows.some(({ entity, id }) => entity === parent && id === row.parent);
      if (!belongs) faults.push(`${name} ${row.id} belongs to no ${parent}`);
      return { id: row.id, ...(row.parent === undefined ? {} : { parent: row.parent }), ...figuresIn(row, declarations, faults) };
    }));
  }
  for (const { entity } of rows) if (!entities.has(entity)) faults.push(`there is no entity ${entity}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { period, entities, files: [] };
}

function figuresIn(row: CaseRow, { inputs }: Declarations, faults: string[]): Pick<EntityRow, 'figures' | 'monthly'> {
  const figures = new Map<string, Figure | NotApplicableFigure>();
  const monthly = new Map<string, readonly (Figure | NotApplicableFigure | undefined)[]>();
  for (const [name, written] of row.inputs) {
    const input = inputs.get(name);
    const cells = input?.per === 'month' && written.length === 1 ? Array.from({ length: 12 }, () => written).flat() : written;
    if (input?.entity !== row.entity || cells.length !== (input.per === 'month' ? 12 : 1)) {
      faults.push(`${cells[0]?.place.file}:${cells[0]?.place.line}: ${row.entity} has no input ${name} of ${cells.length} cells`);
      continue;
    }
    const read = cells.map((cell) => figureIn(cell, input, faults));
    const [only] = read;
    if (input.per === 'month') monthly.set(name, read);
    else if (only) figures.set(name, only);
  }
  return { figures, monthly };
}

function figureIn({ written, place: at }: WrittenCell, input: InputDeclaration, faults: string[]): Figure | NotApplicableFigure | undefined {
  const place: CellPlace = { kind: 'cell', file: at.file, cell: `rad ${at.line}` };
  const problems: FiguresProblem[] = [];
  const named = { value: input.name, place: at };
  const number = { factor: ONE, unit: '', percent: 'refused' } as const;
  const column = { mapping: { header: named, input: named }, input, ...(input.type.kind === 'number' ? { number } : {}) };
  const reading = readCell({ kind: 'text', text: written }, column, place, problems);
  faults.push(...problems.map(({ code, facts }) => `${at.file}:${at.line}: ${code} ${JSON.stringify(facts)}`));
  if (reading.kind === 'notApplicable') return { kind: 'notApplicable', place };
  return reading.kind === 'datum' ? { datum: reading.datum, written, place, sureness: 'constructed' } : undefined;
}
