import type { EffectOf } from '../../register/effect.ts';
import type { Entry } from '../../register/entry.ts';
import type { RegisterIndex } from '../../register/index/register-index.ts';
import { isKnown, type Asked } from '../../register/index/visible.ts';
import type { Day } from '../../quantity/day.ts';
import { registerGrant } from '../grants/register-grant.ts';
import type { PaymentProblem } from '../problems.ts';

/** A payment that a body decided, as the register knew it by the day: with what could be paid on it, or why it could not. */
export interface DecidedPayment {
  readonly entry: Entry;
  readonly effect: EffectOf<'pays'>;
  readonly payable: { readonly kind: 'ore'; readonly ore: bigint } | { readonly kind: 'not'; readonly problems: readonly PaymentProblem[] };
}

/** A deed of the register with a payment in it: what was decided, and what was proposed and fell or is not settled. */
export interface PaymentDeed {
  readonly entry: Entry;
  readonly effect: EffectOf<'pays'>;
}

/** Everything the register had of payments by the day, in its order. */
export function paymentDeeds(index: RegisterIndex, { day, known }: Asked): readonly PaymentDeed[] {
  return [...index.register.entries.values()].flatMap((entry) => {
    const isSeen = entry.decided.earliest <= day && isKnown(index, entry, known) !== 'no';
    return isSeen ? entry.effects.flatMap((effect) => (effect.kind === 'pays' ? [{ entry, effect }] : [])) : [];
  });
}

export function decidedPayments(index: RegisterIndex, asked: Asked & { readonly day: Day }): readonly DecidedPayment[] {
  return paymentDeeds(index, asked).filter(({ entry: { kind } }) => kind === 'decision' || kind === 'order').map(({ entry, effect }) => {
    const granted = registerGrant(index, { decision: entry.name, on: asked.day, known: asked.known ?? asked.day, for: { kind: 'amount' }, place: entry.place });
    const ore = granted.kind === 'granted' ? granted.grant.ore : undefined;
    return { entry, effect, payable: ore === undefined ? { kind: 'not', problems: granted.kind === 'refused' ? granted.problems : [] } : { kind: 'ore', ore } };
  });
}
