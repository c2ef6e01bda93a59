import type { EntityRow, Figure, Figures, NotApplicableFigure } from '../../src/core/figures/figures.ts';
import type { Declarations } from '../../src/core/language/declarations/declarations.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import type { Value } from '../../src/core/language/reference/value.ts';

const PLACE = { kind: 'cell', file: 'prov.xlsx', sheet: 'prov', cell: 'A1' } as const;

function figureOf(value: Value): Figure | NotApplicableFigure | undefined {
  if (value.kind === 'missing') return undefined;
  if (value.kind === 'notApplicable') return { kind: 'notApplicable', place: PLACE };
  return { datum: value as Figure['datum'], written: '', place: PLACE, sureness: 'constructed' };
}

/** Made-up facts as imported figures, for what reads figures. */
export function figuresOf(facts: Facts, { entities, inputs }: Declarations): Figures {
  const rowOf = (entity: string, id: string): EntityRow => {
    const own = [...inputs.values()].filter((input) => input.entity === entity);
    const yearly = own.filter(({ per }) => per !== 'month').flatMap(({ name }): readonly (readonly [string, Figure | NotApplicableFigure])[] => {
      const figure = figureOf(facts.input(name, id, undefined));
      return figure ? [[name, figure]] : [];
    });
    const monthly = own.filter(({ per }) => per === 'month').map(({ name }) =>
      [name, Array.from({ length: 12 }, (_, month) => figureOf(facts.input(name, id, month)))] as const);
    return { id, parent: facts.parentOf(entity, id), figures: new Map(yearly), monthly: new Map(monthly) };
  };
  return { period: { year: 2024 }, files: [], entities: new Map([...entities.keys()].map((entity) => [entity, facts.rows(entity).map((id) => rowOf(entity, id))])) };
}
