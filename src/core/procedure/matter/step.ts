import type { Act } from '../acts/act.ts';
import { refusal, type Refusal } from '../law/refusal.ts';
import type { Remark } from '../law/remark.ts';
import type { MatterPhase } from './phase.ts';
import type { MatterState, Treatment } from './state.ts';

/** What an act came to: a state further on, or a refusal that leaves everything as it was. */
export type Step =
  | { readonly kind: 'done'; readonly state: MatterState }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A matter that is being handled at a meeting. */
export interface At {
  readonly state: MatterState;
  readonly treatment: Treatment;
}

/** How one kind of act changes a matter. */
export type Handler<A extends Act> = (at: At, act: A) => Step;

export function refused(found: Refusal): Step {
  return { kind: 'refused', refusal: found };
}

/** The matter with its present meeting changed, and what a reader should know of it. */
export function done({ state, treatment }: At, changes: Partial<Treatment>, remarks: readonly Remark[] = []): Step {
  const treatments = [...state.treatments.slice(0, -1), { ...treatment, ...changes }];
  return { kind: 'done', state: { ...state, treatments, remarks: withNew(state.remarks, remarks, treatment.remarksBefore) } };
}

/** A doubt that has not changed is told once a meeting. */
function withNew(told: readonly Remark[], remarks: readonly Remark[], from: number): readonly Remark[] {
  const isTold = ({ code, facts }: Remark): boolean => told.slice(from).some((one) => one.code === code && sameFacts(one.facts, facts));
  const fresh = remarks.filter((one) => !isTold(one));
  return fresh.length === 0 ? told : [...told, ...fresh];
}

function sameFacts(a: Remark['facts'], b: Remark['facts']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A refusal unless the meeting has come just so far. */
export function unlessIn(at: At, act: Act, phases: readonly MatterPhase[]): Refusal | undefined {
  const { phase } = at.treatment;
  return phases.includes(phase) ? undefined : refusal('act-out-of-order', 'ORDER', act, { act: act.kind, phase });
}
