import type { EntityRow, Figure, Figures, NotApplicableFigure } from '../figures/figures.ts';
import type { Declarations } from '../language/declarations/declarations.ts';
import type { Facts } from '../language/reference/facts.ts';
import { missing, NOT_APPLICABLE, type Value } from '../language/reference/value.ts';

/** Imported figures as the facts a program runs on. A figure that is not there is missing, with the input and row that need it. */
export function factsOf(figures: Figures, { inputs }: Pick<Declarations, 'inputs'>): Facts {
  const known = factsMade.get(figures) ?? new WeakMap<Declarations['inputs'], Facts>();
  const facts = known.get(inputs) ?? make(figures, inputs);
  factsMade.set(figures, known.set(inputs, facts));
  return facts;
}

/** The same figures are the same facts, so that what is made of them need not be made anew. */
const factsMade = new WeakMap<Figures, WeakMap<Declarations['inputs'], Facts>>();

function make(figures: Figures, inputs: Declarations['inputs']): Facts {
  const rows = new Map([...figures.entities].map(([entity, all]) => [entity, new Map(all.map((row) => [row.id, row]))]));
  return {
    rows: (entity) => figures.entities.get(entity)?.map(({ id }) => id) ?? [],
    parentOf: (entity, row) => rows.get(entity)?.get(row)?.parent,
    input: (name, row, month) => {
      const input = inputs.get(name);
      const figure = figureOf(rows.get(input?.entity ?? '')?.get(row), name, month);
      if (figure === undefined) return missing({ kind: 'input', input: name, entity: input?.entity ?? '', row, ...(month === undefined ? {} : { month }) });
      return valueOfFigure(figure);
    },
  };
}

/** The imported figure itself, with the cell it came from. */
export function figureAt(figures: Figures, entity: string, row: string, input: string, month: number | undefined): Figure | NotApplicableFigure | undefined {
  return figureOf(figures.entities.get(entity)?.find(({ id }) => id === row), input, month);
}

function figureOf(row: EntityRow | undefined, input: string, month: number | undefined): Figure | NotApplicableFigure | undefined {
  return month === undefined ? row?.figures.get(input) : row?.monthly.get(input)?.[month];
}

function valueOfFigure(figure: Figure | NotApplicableFigure): Value {
  return 'datum' in figure ? figure.datum : NOT_APPLICABLE;
}
