import type { TextPlace } from '../../language/problem.ts';
import type { Effect as Decided } from '../../procedure/acts/effect.ts';
import type { Day } from '../../quantity/day.ts';
import { parseReported } from '../../quantity/reported.ts';
import type { Effect } from '../effect.ts';
import type { RegisterProblem } from '../problems.ts';
import { registerProblem } from '../problems.ts';
import { daysTogether, type Bearing } from './bearings.ts';
import { kronor } from './kronor.ts';
import type { Naming } from './naming.ts';
import { DAYS_OF_RULEBOOK } from './words.ts';

/** A clause's effects being put in a register's words. */
export interface Translating {
  readonly naming: Naming;
  /** The entry's name and where the clause is recorded, for what has to be told. */
  readonly name: string;
  readonly place: TextPlace;
  readonly about: string | undefined;
  readonly bearings: readonly Bearing[];
  /** Whether the rules have to be carried by an effect: a decision's do, what fell did nothing. */
  readonly needed: 'effects' | 'nothing';
  readonly problems: RegisterProblem[];
}

/**
 * What a clause does, as a register has it: documents and bodies by the register's names, days and rules from the rulebook where the clause
 * itself says none. What no register can hold is told of; a clause that changes rules must say what it does.
 */
export function translated(effects: readonly Decided[], translating: Translating): readonly Effect[] {
  const { bearings, name, place, problems, needed } = translating;
  const start = effects.find((effect) => effect.kind === 'entryIntoForce')?.from;
  const made = effects.filter(({ kind }) => kind !== 'entryIntoForce').flatMap((effect) => one(effect, start, translating) ?? []);
  const placed = made.map((effect, at) => ({ ...effect, rules: rulesOf(effect, at, made, bearings) }));
  const left = bearings.filter(({ rule }) => !placed.some(({ rules }) => rules.includes(rule)));
  if (needed === 'effects' && left.length > 0 && made.length === effects.length) problems.push(registerProblem('entry-effect-missing', place, { name, rules: [...new Set(left.map(({ rule }) => rule))] }));
  return placed;
}

function one(effect: Decided, start: Day | undefined, translating: Translating): Effect | undefined {
  const { naming, place, about, bearings, name, problems } = translating;
  const { from: usual, to } = daysTogether(bearings);
  const own = 'from' in effect ? effect.from ?? start : start;
  const first = own ? { from: { earliest: own, latest: own } } : {};
  const last = to ? { to } : {};
  // What the clause leaves out is said to be the rulebook's.
  const isUsual = own === undefined && usual !== undefined && (effect.kind === 'insertion' || effect.kind === 'inapplication' || effect.kind === 'substitution');
  const begins = isUsual ? { from: usual } : first;
  const common = { place, about: isUsual && about === undefined ? DAYS_OF_RULEBOOK : about, rules: [] };
  const untold = (): undefined => {
    problems.push(registerProblem('entry-effect-untold', place, { name, effect: effect.kind }));
    return undefined;
  };
  switch (effect.kind) {
    case 'entryIntoForce': return undefined;
    case 'retroactivity':
    case 'prorogation': return untold();
    case 'insertion': return naming.document(effect.target, place, (document) => ({ ...common, kind: 'entersIntoForce', document, ...begins, ...last }));
    case 'repeal': return naming.document(effect.target, place, (document) => ({ ...common, kind: 'repeals', document, ...first }));
    case 'substitution': {
      const { by } = effect;
      if (by === undefined) return untold();
      return naming.document(effect.target, place, (document) => naming.document(by, place, (other) => ({ ...common, kind: 'replaces', document, by: other, ...begins })));
    }
    case 'inapplication': {
      const { scope, until } = effect;
      const end = until.kind === 'day' ? { to: { earliest: until.day, latest: until.day } } : until.kind === 'event' ? { until: until.event } : last;
      return naming.document(effect.target, place, (document) => ({ ...common, kind: 'excepts', what: scope, document, ...begins, ...end }));
    }
    case 'assignment': {
      const { task, due, at } = effect;
      const when = due?.to ? { due: { earliest: due.from, latest: due.to } } : {};
      return naming.body(effect.to, place, (to_) => (at === undefined ? { ...common, kind: 'assigns', to: to_, task, ...when }
        : naming.body(at, place, (where) => ({ ...common, kind: 'assigns', to: to_, task, at: where, ...when }))));
    }
    case 'payment': {
      const amount = parseReported(kronor(effect.ore));
      return amount ? { ...common, kind: 'pays', amount, to: effect.to, period: effect.period } : untold();
    }
    case 'booking': return { ...common, kind: 'books', account: effect.costCentre === undefined ? effect.account : `${effect.account} kst ${effect.costCentre}`, period: effect.period };
  }
}

/** An exemption's rule belongs to the exception of the same thing; any other to the first effect that can set a rule. */
function rulesOf(effect: Effect, at: number, all: readonly Effect[], bearings: readonly Bearing[]): readonly string[] {
  const exempts = (what: string | undefined): true | false => effect.kind === 'excepts' && effect.what === what;
  const first = all.findIndex(({ kind }) => kind !== 'assigns' && kind !== 'books');
  return [...new Set(bearings.filter(({ what }) => (what === undefined ? at === first : exempts(what))).map(({ rule }) => rule))];
}
