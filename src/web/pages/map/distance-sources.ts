import { derive, everything, type DerivedInput } from '../../../core/calculation/derivation.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import { figureParts } from '../../../core/swedish/explain/figure-source.ts';
import type { Voice } from '../../../core/swedish/voice.ts';

/** Where the distance of each row stands: file, sheet and cell, and the figure's own source where it has one. */
export function distanceSources({ computed: { calculation } }: Standing, figures: Figures, rule: string, rows: readonly string[], voice: Voice): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => {
    const derivation = derive(calculation, figures, rule, row);
    const input = derivation && [...everything(derivation)].find((one): one is DerivedInput => one.kind === 'input' && one.value.kind === 'number');
    const parts = input && figureParts(input, voice);
    return parts ? [[row, [parts.place, parts.source].filter((part) => part !== '').join('; ')] as const] : [];
  }));
}
