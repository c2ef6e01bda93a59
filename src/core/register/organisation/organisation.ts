import type { DayWithin } from '../../language/declarations/decision.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Delegate, Delegation } from '../../procedure/law/delegation.ts';
import type { Entry } from '../entry.ts';

/** What every statement has: the entry of the register it rests on, how sure it is, and what it leaves to words. */
export interface Statement {
  readonly entry: string;
  readonly sureness: Entry['sureness'];
  readonly source?: string | undefined;
  readonly about?: string | undefined;
  readonly place: TextPlace;
}

/** Where heads of operations (verksamhetschefer under the health and medical services act) stand. */
export type HeadLevel = 'area' | 'centre';

export interface Post {
  readonly title: string;
  readonly count: number;
  readonly about?: string | undefined;
}

/** What one document of the register says of the organisation. What it does not say is undefined, never nothing. */
export interface OrganisationForm extends Statement {
  /** The document's name in the register, which says on what days it is in force. */
  readonly document: string;
  readonly areas?: number | undefined;
  readonly headsOfOperations?: HeadLevel | undefined;
  readonly posts: readonly Post[];
}

/** Something told of a unit or an area on a day: that it was there, that it opened or that it closed. */
export interface Seen extends Statement {
  readonly kind: 'seen' | 'opened' | 'closed';
  readonly day: DayWithin;
}

/** An area by name. `other`: a division that belongs to no organisation the register knows. */
export interface Area {
  readonly name: string;
  readonly kind: 'area' | 'other';
  readonly seen: readonly Seen[];
  readonly place: TextPlace;
}

export interface OwnUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly municipality?: string | undefined;
  /** The area it belongs to, when a source says so. */
  readonly area?: string | undefined;
  readonly seen: readonly Seen[];
  readonly place: TextPlace;
}

/** How many there were, from a source that does not name them. */
export interface Count extends Statement {
  readonly of: string;
  readonly count: number;
  readonly day: DayWithin;
}

/** One of a chain of delegates, by the title the source uses. */
export interface Link {
  readonly title: string;
  readonly as: Delegate;
}

/**
 * By what right an official decided. `headOfOperations`: who is head of operations under the health and medical services act is no
 * delegation under the local government act, and a person must judge what it is.
 */
export interface DelegationStatement extends Statement {
  readonly name: string;
  readonly kind: 'delegation' | 'headOfOperations';
  readonly from: string;
  readonly links: readonly Link[];
  readonly delegation: Delegation;
}

/** All that is stated of the region's own organisation, at all times; tied to a register by the names of entries and documents. */
export interface OrganisationStatements {
  /** The subject of the register's documents that it is about. */
  readonly subject: string;
  readonly forms: ReadonlyMap<string, OrganisationForm>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly units: ReadonlyMap<string, OwnUnit>;
  readonly counts: readonly Count[];
  readonly delegations: readonly DelegationStatement[];
}
