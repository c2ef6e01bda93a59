import { checkDelegation, type DelegationFinding } from '../../procedure/law/delegation.ts';
import type { Entry } from '../entry.ts';
import type { Unknown } from '../grounds.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { Standing } from '../index/standing.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';
import { conflicts, type Conflict } from '../queries/conflicts.ts';
import { inForce } from '../queries/in-force.ts';
import { isPolitical } from '../register.ts';
import { aspectsOf, type Aspect } from './differences.ts';
import type { Area, Count, DelegationStatement, OrganisationForm, OrganisationStatements, OwnUnit } from './organisation.ts';
import { thereOn, type ThereOn } from './there.ts';

/** A document on the organisation that is in force, or may be, with what is stated of its content. */
export interface OrganisationInForce {
  readonly standing: Standing;
  /** An elected body's, an official's, or neither as far as is known. */
  readonly whose: 'political' | 'official' | 'unknown';
  /** Undefined when nothing is stated of what it says. */
  readonly form: OrganisationForm | undefined;
}

/** Two organisations for one and the same work on one day, thing by thing. */
export interface OrganisationConflict {
  readonly conflict: Conflict;
  readonly aspects: readonly Aspect[];
}

export interface OnTheDay<Of> {
  readonly of: Of;
  readonly there: ThereOn;
}

export interface JudgedDelegation {
  readonly statement: DelegationStatement;
  readonly entry: Entry;
  /** What the local government act says of the chain; for who is head of operations, what it would say if that were delegation. */
  readonly finding: DelegationFinding;
}

/** What no source says of the organisation on the day. */
export type OrganisationUnknown =
  | { readonly kind: 'register'; readonly unknown: Unknown }
  | { readonly kind: 'areasUnnamed'; readonly document: string; readonly count: number; readonly named: number }
  | { readonly kind: 'divisionUnexplained'; readonly area: Area }
  | { readonly kind: 'unitsNotPlaced'; readonly units: readonly string[] }
  | { readonly kind: 'unitsWithoutArea'; readonly units: readonly string[] }
  | { readonly kind: 'unitsNotListed'; readonly counts: readonly Count[] }
  | { readonly kind: 'delegation'; readonly judged: JudgedDelegation };

export interface OrganisationOn {
  readonly asked: Asked;
  readonly inForce: readonly OrganisationInForce[];
  readonly conflicts: readonly OrganisationConflict[];
  readonly areas: readonly OnTheDay<Area>[];
  readonly units: readonly OnTheDay<OwnUnit>[];
  readonly delegations: readonly JudgedDelegation[];
  readonly unknown: readonly OrganisationUnknown[];
}

/** The region's own organisation on a day, as it was known on another: what elected bodies and officials each had decided, and where they part. */
export function organisationOn(index: RegisterIndex, statements: OrganisationStatements, asked: Asked): OrganisationOn {
  const { register } = index;
  const formOf = (document: string): OrganisationForm | undefined => {
    const form = statements.forms.get(document);
    const entry = form && register.entries.get(form.entry);
    return entry && isKnown(index, entry, asked.known) !== 'no' ? form : undefined;
  };
  const standing = inForce(index, asked).filter(({ document }) => document.subject === statements.subject);
  const found = standing.map((one): OrganisationInForce => ({ standing: one, whose: whoseOf(index, one), form: formOf(one.document.name) }));
  const conflicting = conflicts(index, asked).filter(({ subject }) => subject === statements.subject).map((conflict): OrganisationConflict => {
    const [first, second] = [formOf(conflict.first.document.name), formOf(conflict.second.document.name)];
    return { conflict, aspects: first && second ? aspectsOf(first, second) : [] };
  });
  const areas = [...statements.areas.values()].map((of) => ({ of, there: thereOn(index, of.seen, asked) })).filter(toldBy);
  const units = [...statements.units.values()].map((of) => ({ of, there: thereOn(index, of.seen, asked) })).filter(toldBy);
  const delegations = statements.delegations.flatMap((statement): readonly JudgedDelegation[] => {
    const entry = register.entries.get(statement.entry);
    if (!entry || isKnown(index, entry, asked.known) === 'no' || happenedBy(entry.decided, asked.day) === 'no') return [];
    return [{ statement, entry, finding: checkDelegation(statement.delegation) }];
  });
  return { asked, inForce: found, conflicts: conflicting, areas, units, delegations, unknown: unknownOf(index, statements, { inForce: found, areas, units, delegations, asked }) };
}

/** What nothing known by the day tells of is not in the answer at all. */
function toldBy({ there }: OnTheDay<unknown>): boolean {
  return there.by.length > 0;
}

function whoseOf({ register }: RegisterIndex, { rests }: Standing): OrganisationInForce['whose'] {
  if (rests.some(({ body, kind }) => kind === 'decision' && isPolitical(register, body) === 'yes')) return 'political';
  return rests.length > 0 && rests.every(({ body, kind }) => kind === 'order' && isPolitical(register, body) === 'no') ? 'official' : 'unknown';
}

function unknownOf(
  index: RegisterIndex, { counts }: OrganisationStatements, { inForce: found, areas, units, delegations, asked }: Omit<OrganisationOn, 'conflicts' | 'unknown'>,
): readonly OrganisationUnknown[] {
  const named = areas.filter(({ of, there }) => of.kind === 'area' && isThere(there)).length;
  const notPlaced = units.filter(({ there }) => there.state === 'unknown').map(({ of }) => of.name);
  const withoutArea = units.filter(({ of, there }) => of.area === undefined && isThere(there)).map(({ of }) => of.name);
  const told = counts.filter(({ entry }) => {
    const one = index.register.entries.get(entry);
    return one !== undefined && isKnown(index, one, asked.known) !== 'no';
  });
  return [
    ...found.flatMap(({ standing }) => standing.unknown.map((unknown): OrganisationUnknown => ({ kind: 'register', unknown }))),
    ...found.flatMap(({ form }): readonly OrganisationUnknown[] => (form?.areas !== undefined && form.areas > named ? [{ kind: 'areasUnnamed', document: form.document, count: form.areas, named }] : [])),
    ...areas.filter(({ of, there }) => of.kind === 'other' && isThere(there)).map(({ of }): OrganisationUnknown => ({ kind: 'divisionUnexplained', area: of })),
    ...(notPlaced.length > 0 ? [{ kind: 'unitsNotPlaced', units: notPlaced } as const] : []),
    ...(withoutArea.length > 0 ? [{ kind: 'unitsWithoutArea', units: withoutArea } as const] : []),
    { kind: 'unitsNotListed', counts: told },
    ...delegations.filter(({ finding, statement }) => finding.kind === 'unknown' || statement.kind === 'headOfOperations').map((judged): OrganisationUnknown => ({ kind: 'delegation', judged })),
  ];
}

const isThere = ({ state }: ThereOn): boolean => state === 'there' || state === 'between' || state === 'about';
