import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Delegated } from '../delegated.ts';
import type { Effect } from '../effect.ts';
import type { Entry } from '../entry.ts';
import type { JsonObject } from '../../procedure/exchange/json.ts';
import { writeDayWithin } from '../reading/day-within.ts';
import type { Body, Register, SteeringDocument } from '../register.ts';

/** The version of the form; a reader refuses one it does not know. */
export const FORMAT = 'likvard-register/1';

/** The whole register for another program, or for another day: nothing of it is lost but where it stood in its files. */
export function plainRegister({ bodies, documents, entries }: Register): JsonObject {
  return { format: FORMAT, bodies: [...bodies.values()].map(plainBody), documents: [...documents.values()].map(plainDocument), entries: [...entries.values()].map(plainEntry) };
}

function plainBody({ name, level, aliases, about }: Body): JsonObject {
  return { name, level, aliases, ...some('about', about) };
}

function plainDocument({ name, title, aliases, caseNumbers, body, subject, within, leavesTo, owner, review, about }: SteeringDocument): JsonObject {
  return { name, title, aliases, caseNumbers, ...some('body', body), ...some('subject', subject), ...some('within', within), ...some('leavesTo', leavesTo), ...some('owner', owner), ...(review ? { review: review.kind === 'term' ? 'term' : review.years } : {}), ...some('about', about) };
}

/** One entry; days as a day, a month, a year or two days with two points between. */
export function plainEntry(entry: Entry): JsonObject {
  const { name, kind, body, decided, known, attested, heading, aliases, sureness, howKnown, source, constructed, effects } = entry;
  return {
    name, kind, body, decided: writeDayWithin(decided), known: writeDayWithin(known), ...day('attested', attested),
    ...some('caseNumber', entry.caseNumber), ...some('paragraph', entry.paragraph), ...some('clause', entry.clause), heading, aliases, sureness, howKnown, source,
    ...some('retoldIn', entry.retoldIn), ...some('mover', entry.mover), ...some('votes', entry.votes), ...some('outcome', entry.outcome), ...some('settledBy', entry.settledBy),
    ...some('corrects', entry.corrects), ...(entry.delegated ? { delegated: plainDelegated(entry.delegated) } : {}), constructed, effects: effects.map(plainEffect),
  };
}

function plainDelegated({ from, chain, furtherAllowed, subject, regime, urgent, reported }: Delegated): JsonObject {
  return { from, chain, furtherAllowed, subject, regime, urgent, ...day('reported', reported) };
}

/** One effect by its kind; an amount as it was worded. */
export function plainEffect(effect: Effect): JsonObject {
  const said = { kind: effect.kind, ...plainParts(effect), ...some('about', effect.about) };
  return effect.rules.length > 0 ? { ...said, rules: effect.rules } : said;
}

function plainParts(effect: Effect): JsonObject {
  switch (effect.kind) {
    case 'entersIntoForce':
    case 'varies':
    case 'applies': return { document: effect.document, ...day('from', effect.from), ...day('to', effect.to), ...some('until', effect.until) };
    case 'repeals': return { document: effect.document, ...day('from', effect.from) };
    case 'replaces': return { document: effect.document, by: effect.by, ...day('from', effect.from) };
    case 'excepts': return { what: effect.what, document: effect.document, ...day('from', effect.from), ...day('to', effect.to), ...some('until', effect.until) };
    case 'endsException': return { what: effect.what, document: effect.document, ...day('from', effect.from) };
    case 'backdates': return { document: effect.document, ...day('from', effect.from) };
    case 'confirms': return { document: effect.document };
    case 'assigns': return { to: effect.to, task: effect.task, ...some('at', effect.at), ...day('due', effect.due) };
    case 'answers': return { entry: effect.entry };
    case 'refersBack': return { entry: effect.entry, ...some('reason', effect.reason) };
    case 'pays': return { amount: effect.amount.written, ...some('to', effect.to), period: effect.period };
    case 'books': return { account: effect.account, period: effect.period };
    case 'proposesTo': return { body: effect.body, effects: effect.effects.map(plainEffect) };
  }
}

function some(key: string, value: string | undefined): JsonObject {
  return value === undefined ? {} : { [key]: value };
}

function day(key: string, value: DayWithin | undefined): JsonObject {
  return some(key, value && writeDayWithin(value));
}
