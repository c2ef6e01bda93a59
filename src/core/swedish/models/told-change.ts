import type { OpenChoice } from '../../comparison/models/model.ts';
import type { ModelChange } from '../../comparison/models/model-change.ts';
import type { Sureness } from '../../figures/figures.ts';
import type { EntityDeclaration } from '../../language/declarations/entity.ts';
import type { Language } from '../language-name.ts';

/** What a model goes by: its rulebook, what was asked of it, and what it rests on that nobody has settled. */
export interface ToldModel {
  readonly rulebook: string;
  readonly scenarios: readonly string[];
  readonly choices: readonly (readonly [string, string])[];
  /** Values tried, as they were written. */
  readonly values: readonly (readonly [string, string])[];
  readonly openChoices: readonly OpenChoice[];
}

/** A change of model with all that is said of it. */
export interface ToldChange {
  readonly change: ModelChange;
  readonly before: ToldModel;
  readonly after: ToldModel;
  /** The least sure figure that either model rests on. */
  readonly sureness: Sureness;
  readonly entities: ReadonlyMap<string, Pick<EntityDeclaration, 'plural'>>;
}

/** tio-regler-pott med yrkandet större pott och glesbygdspott = 650000. */
export function modelInWords({ rulebook, scenarios, choices, values }: ToldModel, language: Language): string {
  const isSwedish = language === 'sv';
  const asked = [
    ...scenarios.map((name) => `${isSwedish ? 'yrkandet' : 'the proposal'} ${name}`),
    ...[...choices, ...values].map(([name, value]) => `${name} = ${value}`),
  ];
  return asked.length === 0 ? rulebook : `${rulebook} ${isSwedish ? 'med' : 'with'} ${asked.join(', ')}`;
}
