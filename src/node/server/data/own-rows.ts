import type { z } from 'zod';
import { calculate } from '../../../core/calculation/calculate.ts';
import { factsOf } from '../../../core/calculation/figures-facts.ts';
import type { EntityRow, Figures } from '../../../core/figures/figures.ts';
import type { Period } from '../../../core/quantity/period.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { asOf } from '../../../core/rulebook/as-of.ts';
import { loadRulebook, type Rulebook } from '../../../core/rulebook/rulebook.ts';
import { resolve } from '../../../core/rulebook/resolve.ts';
import { exactText } from '../../../core/quantity/exact.ts';
import type { Value } from '../../../core/language/reference/value.ts';
import type { TellableProblem } from '../../../core/swedish/problems/tell.ts';
import type { ownRows } from '../../../wire/own.ts';
import type { RulebookTexts } from '../../../wire/rulebooks.ts';
import { readFigures } from '../../readers/read-figures.ts';

export type OwnRead = { readonly kind: 'own'; readonly own: z.infer<typeof ownRows> } | { readonly kind: 'refused'; readonly problems: readonly TellableProblem[] };

/** Of a whole calculation, the rows of one provider and those below it; of other rows not even that they are there. */
export async function readOwnRows(texts: RulebookTexts, mapping: string, period: Period, provider: string): Promise<OwnRead> {
  const { rulebook, problems } = loadRulebook(texts.documents);
  if (!rulebook) return { kind: 'refused', problems };
  const read = await readFigures(mapping, period, rulebook.declarations);
  if ('problems' in read) return { kind: 'refused', problems: read.problems };
  const resolved = resolve(rulebook, asOf(period));
  if (resolved.kind === 'refused') return { kind: 'refused', problems: resolved.problems };
  const { program } = resolved;
  const calculation = calculate(program, factsOf(read.figures, rulebook.declarations));
  const rows = ownIn(read.figures, rulebook, provider).map(({ entity, row }) => ({
    entity, row: row.id,
    figures: [...row.figures].flatMap(([name, figure]) => ('datum' in figure ? [{ name, written: figure.written, file: figure.place.file, ...(figure.place.sheet === undefined ? {} : { sheet: figure.place.sheet }), cell: figure.place.cell }] : [])),
    values: program.rules.filter((rule) => rule.entity === entity).flatMap(({ name, type, per }) => (per === 'month' && period.month === undefined ? MONTHS : [undefined]).map((month) => ({
      name, unit: type.kind === 'number' ? type.unit.text : '', ...(month === undefined ? {} : { month: month + 1 }), value: shownValue(calculation.value(name, row.id, month ?? (period.month ?? 1) - 1)),
    }))),
  }));
  return { kind: 'own', own: { provider, period: writePeriod(period), ...(texts.warning === undefined ? {} : { warning: texts.warning }), rows } };
}

/** What is missing is not said: it may be another's. */
function shownValue(value: Value): z.infer<typeof ownRows>['rows'][number]['values'][number]['value'] {
  switch (value.kind) {
    case 'number': return { kind: value.kind, value: exactText(value.value) };
    case 'truth': case 'text': case 'date': return { kind: value.kind, value: value.value };
    case 'notApplicable': case 'missing': return { kind: value.kind };
  }
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** The row by the provider's name, and every row that belongs to it at any depth. */
function ownIn({ entities }: Figures, { declarations }: Rulebook, provider: string): readonly { readonly entity: string; readonly row: EntityRow }[] {
  const owned = new Map<string, ReadonlySet<string>>();
  const isOwn = (entity: string, row: EntityRow): boolean => {
    const above = declarations.entities.get(entity)?.parent;
    return row.id === provider || (above !== undefined && row.parent !== undefined && (owned.get(above)?.has(row.parent) ?? false));
  };
  const order = [...entities.keys()].toSorted((a, b) => depthOf(a, declarations) - depthOf(b, declarations));
  for (const entity of order) owned.set(entity, new Set((entities.get(entity) ?? []).filter((row) => isOwn(entity, row)).map(({ id }) => id)));
  return order.flatMap((entity) => (entities.get(entity) ?? []).filter(({ id }) => owned.get(entity)?.has(id)).map((row) => ({ entity, row })));
}

function depthOf(entity: string, declarations: Rulebook['declarations']): number {
  const above = declarations.entities.get(entity)?.parent;
  return above === undefined ? 0 : 1 + depthOf(above, declarations);
}
