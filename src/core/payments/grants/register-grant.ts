import type { EffectOf } from '../../register/effect.ts';
import type { Entry } from '../../register/entry.ts';
import { find } from '../../register/index/find.ts';
import { foldedName } from '../../register/index/folded-name.ts';
import type { RegisterIndex } from '../../register/index/register-index.ts';
import { happenedBy, isKnown } from '../../register/index/visible.ts';
import { standing } from '../../register/queries/in-force.ts';
import { lastDayOf } from '../../quantity/day.ts';
import { parsePeriod, writePeriod, type Month } from '../../quantity/period.ts';
import { oreOf } from '../money.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import type { MissingInDecision } from '../problems/grant-facts.ts';
import type { Grant, GrantAsked, Granted } from './grant.ts';

/**
 * What a clause gives by the register: a decision that had been taken by the day and was known, its payment effect with an exact amount, a year and a body; for a run, that what
 * the decision adopts is in force on the last day of the month. Anything less is refused with what is missing.
 */
export function registerGrant(index: RegisterIndex, asked: GrantAsked): Granted {
  const entry = entryNamed(index, asked);
  if ('code' in entry) return { kind: 'refused', problems: [entry] };
  const untaken = takenFault(index, entry, asked);
  if (untaken) return { kind: 'refused', problems: [untaken] };
  return asked.for.kind === 'amount' ? amountGrant(index, entry, asked) : monthGrant(index, entry, asked, asked.for.month);
}

/** The entry of a name. A matter finds many: then one of them must be named. */
export function entryNamed(index: RegisterIndex, { decision, place }: Pick<GrantAsked, 'decision' | 'place'>): Entry | PaymentProblem {
  const found = find(index, decision);
  if (found.kind === 'unknown') return paymentProblem('grant-unknown', place, { decision, near: found.near === undefined ? undefined : index.byName.get(found.near)?.[0]?.name });
  const own = found.entries.filter(({ name }) => foldedName(name) === foldedName(decision));
  const entries = own.length === 0 ? found.entries : own;
  const [only] = entries;
  if (!only) return paymentProblem('grant-unknown', place, { decision, near: undefined });
  return entries.length === 1 ? only : paymentProblem('grant-several', place, { decision, names: entries.map(({ name }) => name) });
}

function takenFault(index: RegisterIndex, entry: Entry, { on, known, place }: GrantAsked): PaymentProblem | undefined {
  const { name: decision, kind, outcome, decided } = entry;
  if (kind === 'proposal' || kind === 'practice') return paymentProblem('grant-not-taken', place, { decision, is: kind, outcome });
  if (happenedBy(decided, on) === 'no') return paymentProblem('grant-not-yet', place, { decision, decided: decided.earliest, day: on });
  const corrected = (index.corrections.get(decision) ?? []).find((one) => happenedBy(one.known, known) !== 'no');
  if (corrected) return paymentProblem('grant-corrected', place, { decision, by: corrected.name });
  return isKnown(index, entry, known) === 'yes' ? undefined : paymentProblem('grant-not-known', place, { decision, known: entry.known.latest, day: known });
}

function amountGrant({ register }: RegisterIndex, entry: Entry, { place }: GrantAsked): Granted {
  const { name: decision, body, decided } = entry;
  const payments = entry.effects.filter((effect): effect is EffectOf<'pays'> => effect.kind === 'pays');
  const [pays] = payments;
  if (!pays || payments.length > 1) return { kind: 'refused', problems: [paymentProblem('grant-no-payment', place, { decision, found: payments.length })] };
  const ore = pays.amount.precision === 'exact' ? oreOf(pays.amount.amount) : undefined;
  const period = parsePeriod(pays.period);
  const isYear = period !== undefined && period.month === undefined;
  const missing: readonly MissingInDecision[] = [
    ...(decided.earliest === decided.latest ? [] : ['day' as const]),
    ...(register.bodies.get(body)?.level === 'unknown' ? ['body' as const] : []),
    ...(ore === undefined ? ['amount' as const] : []),
    ...(isYear ? [] : ['period' as const]),
  ];
  if (missing.length > 0 || ore === undefined || !period) {
    return { kind: 'refused', problems: [paymentProblem('grant-incomplete', place, { decision, missing, amount: pays.amount.written, period: pays.period, earliest: decided.earliest, latest: decided.latest, body })] };
  }
  return { kind: 'granted', grant: { decision, body, day: decided.latest, fiscalYear: period.year, ore, sources: ['register'], remarks: remarksOf(entry), sureness: surenessOf(entry) } };
}

function monthGrant(index: RegisterIndex, entry: Entry, { on, known, place }: GrantAsked, month: Month): Granted {
  const { name: decision, body, decided } = entry;
  const refused = (problem: PaymentProblem): Granted => ({ kind: 'refused', problems: [problem] });
  if (happenedBy(decided, on) === 'maybe') return refused(paymentProblem('grant-not-yet', place, { decision, decided: decided.latest, day: on }));
  const last = lastDayOf(month.year, month.month);
  const documents = entry.effects.flatMap((effect) => ('document' in effect && ['entersIntoForce', 'varies', 'confirms'].includes(effect.kind) ? [effect.document] : []));
  for (const document of documents) {
    const stands = standing(index, document, { day: last, known });
    // That the document is in force is not enough: it must be by this decision, and not by one before or after it.
    const isByThis = stands?.state === 'inForce' && [...stands.rests, ...stands.layers.flatMap(({ rests }) => rests)].includes(entry);
    if (!isByThis) return refused(paymentProblem('grant-not-in-force', place, { decision, document, day: last, state: stands?.state === 'inForce' ? 'notInForce' : stands?.state ?? 'notInForce' }));
  }
  const payments = entry.effects.filter((effect): effect is EffectOf<'pays'> => effect.kind === 'pays');
  const [pays] = payments;
  if (payments.length > 1 || (!pays && documents.length === 0)) return refused(paymentProblem('grant-no-payment', place, { decision, found: payments.length }));
  const ore = pays?.amount.precision === 'exact' ? oreOf(pays.amount.amount) : undefined;
  if (pays && ore === undefined) {
    return refused(paymentProblem('grant-incomplete', place, { decision, missing: ['amount'], amount: pays.amount.written, period: pays.period, earliest: decided.earliest, latest: decided.latest, body }));
  }
  if (pays && pays.period !== String(month.year)) return refused(paymentProblem('grant-other-period', place, { decision, period: pays.period, month: writePeriod(month) }));
  const grant: Grant = { decision, body, day: decided.latest, fiscalYear: month.year, ore, sources: ['register'], remarks: remarksOf(entry), sureness: surenessOf(entry) };
  return { kind: 'granted', grant };
}

const surenessOf = ({ constructed }: Entry): Grant['sureness'] => (constructed === 'yes' ? 'constructed' : 'unsaid');
const remarksOf = ({ howKnown, retoldIn, source }: Entry): Grant['remarks'] => (howKnown === 'ownText' ? [] : [{ kind: 'retold', in: retoldIn ?? source }]);
