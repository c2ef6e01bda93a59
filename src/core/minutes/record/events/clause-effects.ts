import { effectsOf } from '../../decisions/effects.ts';
import { amountsIn } from '../../amounts/amounts.ts';
import type { Flow } from '../../text/flow.ts';
import type { DraftValue } from '../draft.ts';

const YEAR = /(?:verksamhetsåret?|budgetåret?|året?|för|under)\s+((?:19|20)\d{2})(?!\d)/iu;
const ACCOUNT = /((?:balans)?konto\s+\d{3,6})(?:[, ]+(?:kst|kostnadsställe)\s+(\d{3,6}))?/iu;
const EXEMPT = /^(.{3,160}?)(?:\s+ska(?:ll)?)?,?\s*(?:(fram till (?:och med )?(?:att )?[^,]{3,40}?),?\s+)?(?:ska(?:ll)?\s+)?undantas från\b.*?\benligt\s+(?:dokumentet\s+)?["”“]?([^"”“.]{3,80}?)["”“]?\s*\.?$/iu;

/**
 * What a clause does, as a matter's file says it; only what the words settle, with the amount, the receiver and the year all there.
 * What is left out a person adds.
 */
export function effectsIn(text: Flow): readonly DraftValue[] {
  const plain = text.text.replaceAll('\n', ' ');
  const found: DraftValue[] = [];
  for (const effect of effectsOf(text)) {
    if (effect.kind === 'repeal') for (const target of effect.targets) found.push({ 'upphör': target, ...(effect.from?.day === undefined ? {} : { 'från': effect.from.day }) });
    if (effect.kind === 'entryIntoForce' && effect.from?.day !== undefined) found.push({ 'gäller från': effect.from.day });
    if (effect.kind === 'assignment') found.push({ uppdrag: taskOf(plain), till: effect.to.replace(/^det (?=\p{Lu})/iu, ''), ...(effect.due?.day === undefined ? {} : { senast: effect.due.day }) });
  }
  return [...found, ...paymentIn(text, plain), ...bookingIn(plain), ...exemptionIn(plain)];
}

const taskOf = (plain: string): string => (/uppdrag(?:et)?\s+att\s+(.+?)\.?$/iu.exec(plain) ?? /att\s+(.+?)\.?$/iu.exec(plain))?.[1] ?? plain;

function paymentIn(text: Flow, plain: string): readonly DraftValue[] {
  const [amount, ...more] = amountsIn(text);
  const first = /^(?:att\s+)?till\s+(?:de\s+|den\s+|det\s+)?(.+?)\s+(?:betalas|utbetalas|utges|utgår|beviljas)\s/iu.exec(plain)?.[1];
  const to = first ?? /(?:betalas(?: ut)?|utbetalas|utges|utgår|beviljas)\s+(?:med\s+[\d ]+kr\w*\s+)?till\s+(?:de\s+|den\s+|det\s+)?(.+?)(?=\s+(?:för|med|under|från|enligt|i)\s|[.,;]|$)/iu.exec(plain)?.[1];
  const year = YEAR.exec(plain)?.[1] ?? /\s((?:19|20)\d{2})\s+med\s/u.exec(plain)?.[1];
  if (!amount || more.length > 0 || to === undefined || year === undefined || amount.precision !== 'exact') return [];
  const ore = amount.ore % 100n;
  const kronor = String(amount.ore / 100n).replaceAll(/\B(?=(\d{3})+$)/gu, ' ');
  return [{ betalar: ore === 0n ? kronor : `${kronor},${String(ore).padStart(2, '0')}`, till: to, period: year }];
}

function bookingIn(plain: string): readonly DraftValue[] {
  const [, account, costCentre] = ACCOUNT.exec(plain) ?? [];
  const year = YEAR.exec(plain)?.[1];
  return account === undefined || year === undefined ? [] : [{ belastar: account, ...(costCentre === undefined ? {} : { kst: costCentre }), period: year }];
}

function exemptionIn(plain: string): readonly DraftValue[] {
  const [, scope, until, under] = EXEMPT.exec(plain) ?? [];
  if (scope === undefined || under === undefined) return [];
  const day = /(?:t\.?o\.?m\.?|till och med)\s+((?:19|20)\d{2})$/iu.exec(until ?? '')?.[1];
  const end = until === undefined ? undefined : day !== undefined ? `${day}-12-31` : /nytt beslut/iu.test(until) ? 'nytt beslut' : until.replace(/^fram till (?:och med )?(?:att )?/iu, '');
  return [{ undantar: scope.replace(/,$/u, ''), enligt: under, ...(end === undefined ? {} : { till: end }) }];
}
