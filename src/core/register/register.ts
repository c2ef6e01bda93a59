import type { TextPlace } from '../language/problem.ts';
import type { Entry } from './entry.ts';

/** How high a body stands: an assembly may undo what a board decided, not the other way. A body that is not known stands nowhere. */
export type Level = 'assembly' | 'board' | 'delegate' | 'council' | 'official' | 'member' | 'unknown';

/** Those who decide or propose, highest first. */
const LEVELS: readonly Level[] = ['assembly', 'board', 'delegate', 'council', 'official', 'member'];

export interface Body {
  readonly name: string;
  readonly level: Level;
  readonly aliases: readonly string[];
  readonly about?: string | undefined;
  readonly place: TextPlace;
}

/** A document or a rule that decisions put in force, vary and repeal. It has many names; a case number finds it whatever it is called. */
export interface SteeringDocument {
  readonly name: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly caseNumbers: readonly string[];
  /** The body whose document it is: a lower one that varies it is asked about. */
  readonly body?: string | undefined;
  /** What it rules; two that are in force for one subject contradict each other. */
  readonly subject?: string | undefined;
  /** The document that this one is a part of. */
  readonly within?: string | undefined;
  /** The body that the document itself leaves something to. */
  readonly leavesTo?: string | undefined;
  readonly owner?: string | undefined;
  /** How often it is to be followed up: once each term of office, or so many years after it was last decided or confirmed. */
  readonly review?: Review | undefined;
  readonly about?: string | undefined;
  readonly place: TextPlace;
}

export type Review = { readonly kind: 'term' } | { readonly kind: 'years'; readonly years: number };

/** All that is recorded, by name, in the order it was written. */
export interface Register {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly documents: ReadonlyMap<string, SteeringDocument>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Whether a body stands below another; unknown bodies stand below nobody. */
export function standsBelow(register: Register, lower: string | undefined, higher: string | undefined): 'yes' | 'no' {
  const [low = -1, high = -1] = [lower, higher].map((name) => LEVELS.indexOf(register.bodies.get(name ?? '')?.level ?? 'unknown'));
  return low > high && high !== -1 ? 'yes' : 'no';
}

/** Whether a body is elected: an assembly or a board. */
export function isPolitical(register: Register, body: string | undefined): 'yes' | 'no' {
  const level = register.bodies.get(body ?? '')?.level;
  return level === 'assembly' || level === 'board' ? 'yes' : 'no';
}
