import type { Interval } from '../../quantity/day.ts';
import type { TextPlace } from '../problem.ts';
import type { Definition, RuleDeclaration } from './rule.ts';

/** One change a scenario makes, within the days it names, with the source of its own or the scenario's. It never edits the base. */
export type Patch = { readonly place: TextPlace; readonly interval: Interval; readonly decision: string } & (
  | { readonly kind: 'replace'; readonly rule: string; readonly definition: Definition }
  | { readonly kind: 'add'; readonly rule: RuleDeclaration }
  | { readonly kind: 'abolish'; readonly rule: string }
  | { readonly kind: 'exempt'; readonly what: string; readonly rule?: string | undefined; readonly until?: string | undefined }
  | { readonly kind: 'choose'; readonly rule: string; readonly alternative: string }
);

/** A proposal (yrkande) as an ordered list of patches, with who moved it and what became of it. */
export interface ScenarioDeclaration {
  readonly name: string;
  readonly caseNumber?: string | undefined;
  readonly decision: string;
  readonly mover?: string | undefined;
  readonly outcome?: string | undefined;
  readonly about?: string | undefined;
  /** The scenario this one changes further. */
  readonly startsFrom?: string | undefined;
  readonly patches: readonly Patch[];
  readonly place: TextPlace;
}
