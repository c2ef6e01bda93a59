import type { MatterOutcome } from '../../procedure/outcome.ts';
import type { RegisterIndex } from '../../register/index/register-index.ts';
import { writeOre } from '../money.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import type { DifferingFact } from '../problems/grant-facts.ts';
import type { Grant, GrantAsked, Granted } from './grant.ts';
import { matterGrant } from './matter-grant.ts';
import { registerGrant } from './register-grant.ts';

/** What decisions are looked up in: a register, a matter's acts, or both, which then must say the same. */
export interface DecisionSources {
  readonly register: RegisterIndex | undefined;
  readonly matter: MatterOutcome | undefined;
}

/** What a clause gives by every source at hand. A run rests on the register alone: what is in force in a month is no matter's to say. */
export function lookUp({ register, matter }: DecisionSources, asked: GrantAsked): Granted {
  const found = [
    ...(register ? [registerGrant(register, asked)] : []),
    ...(matter && asked.for.kind === 'amount' ? [matterGrant(matter, asked)] : []),
  ];
  const [first, second] = found;
  if (!first) return { kind: 'refused', problems: [paymentProblem('grant-unknown', asked.place, { decision: asked.decision, near: undefined })] };
  const problems = found.flatMap((one) => (one.kind === 'refused' ? one.problems : []));
  if (problems.length > 0 || first.kind === 'refused') return { kind: 'refused', problems };
  if (second?.kind !== 'granted') return first;
  const differing = differences(first.grant, second.grant, asked);
  if (differing.length > 0) return { kind: 'refused', problems: differing };
  return { kind: 'granted', grant: { ...first.grant, sources: ['register', 'matter'], remarks: [...first.grant.remarks, ...second.grant.remarks] } };
}

function differences(register: Grant, matter: Grant, { place }: GrantAsked): readonly PaymentProblem[] {
  const facts = ({ body, day, fiscalYear, ore }: Grant): readonly (readonly [DifferingFact, string])[] =>
    [['body', body], ['day', day], ['year', String(fiscalYear)], ['amount', ore === undefined ? '' : writeOre(ore)]];
  const other = new Map(facts(matter));
  return facts(register).flatMap(([what, text]) => {
    const said = other.get(what) ?? '';
    return said === text ? [] : [paymentProblem('grant-sources-differ', place, { decision: register.decision, what, register: text, matter: said })];
  });
}
