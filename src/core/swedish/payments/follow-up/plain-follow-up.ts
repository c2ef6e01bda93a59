import { kronor, writeOre } from '../../../payments/money.ts';
import type { GrantFollowed } from '../../../payments/follow-up/follow-up.ts';
import type { PaymentDeed } from '../../../payments/follow-up/decided.ts';
import type { Value } from '../../../language/reference/value.ts';
import { exactText } from '../../../quantity/exact.ts';
import { csvText } from '../../export/csv-line.ts';
import { plainAssignment, plainWaiting } from '../../register/plain-answers.ts';
import type { FollowUpFacts } from './facts.ts';

const written = (ore: bigint | undefined): string | null => (ore === undefined ? null : writeOre(ore));

/** The follow-up for programs: amounts are texts in kronor with a point, null where not known. */
export function plainFollowUp({ asked, followUp: { grants, books }, assignments, waiting, outcomes, rule, published, sureness }: FollowUpFacts): unknown {
  return {
    asked, sureness,
    grants: grants.map(plainGrant),
    books: books ? { unnamed: books.unnamed.map(({ series, number, day, text }) => ({ series, number, day, text })), lacking: books.lacking } : null,
    assignments: assignments.map(plainAssignment), waiting: waiting.map(plainWaiting),
    outcomes: outcomes.map(({ year, decided, proposed }) => ({ year, decided: decided.map(plainAct), proposed: proposed.map(plainAct) })),
    published: published.map(({ name, decision, outcomes: told }) => ({ name, decision, outcomes: told.map(({ deducted, paid, about }) => ({ deducted: deducted.written, paid: paid.written, about: about ?? null })) })),
    rule: rule ? { ...rule, years: rule.years.map(({ year, own, today, sureness: figures }) => ({ year, own: plainValue(own), today: plainValue(today), sureness: figures ?? null })) } : null,
  };
}

function plainGrant({ grant, period, payment, decided, ordered, booked, paid, settled, pending, payees, differs }: GrantFollowed): unknown {
  return {
    grant, period, worded: payment?.effect.amount.written ?? null,
    decided: written(decided), ordered: written(ordered), booked: written(booked), paid: written(paid), paidByBooks: written(settled), pending: pending.map(({ id }) => id),
    payees: payees.map((one) => ({ name: one.name, organisationNumber: one.number, ordered: written(one.ordered), booked: written(one.booked), paid: written(one.paid), paidByBooks: written(one.settled) })),
    differs: differs.map(({ kind, payee, expected, found }) => ({ step: kind, payee: payee ?? null, expected: writeOre(expected), found: writeOre(found) })),
  };
}

function plainAct({ entry: { name, kind, outcome, decided, sureness, howKnown, source }, effect }: PaymentDeed): unknown {
  return { name, kind, outcome, amount: effect.amount.written, precision: effect.amount.precision, period: effect.period, decided, sureness, howKnown, source };
}

const plainValue = (value: Value | undefined): unknown => (value?.kind === 'number' ? exactText(value.value) : value?.kind ?? null);

/** The amounts as a table: a row for each clause, and one for each payee of it; empty where not known. */
export function followUpCsv({ followUp: { grants } }: FollowUpFacts): string {
  const cell = (ore: bigint | undefined) => (ore === undefined ? '' : kronor(ore));
  const header = ['beslut', 'avser', 'mottagare', 'organisationsnummer', 'beslutat kr', 'beordrat kr', 'bokfört kr', 'betalt kr', 'betalt enligt bokföringen kr'];
  return csvText([header, ...grants.flatMap(({ grant, period, decided, ordered, booked, paid, settled, payees }) => [
    [grant, period, '', '', cell(decided), cell(ordered), cell(booked), cell(paid), cell(settled)],
    ...payees.map((one) => [grant, period, one.name, one.number, '', cell(one.ordered), cell(one.booked), cell(one.paid), cell(one.settled)]),
  ])]);
}
