import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { booksOf, type Books } from '../../../../core/payments/follow-up/booked.ts';
import { decidedPayments, paymentDeeds } from '../../../../core/payments/follow-up/decided.ts';
import { followUp, grantsOf } from '../../../../core/payments/follow-up/follow-up.ts';
import { publicOutcomes } from '../../../../core/payments/follow-up/public-outcomes.ts';
import type { Ledger } from '../../../../core/payments/orders/acts.ts';
import { readSie } from '../../../../core/payments/sie/read-sie.ts';
import { assignments, waiting } from '../../../../core/register/queries/assignments.ts';
import type { FollowUpFacts } from '../../../../core/swedish/payments/follow-up/facts.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { readLedger } from '../../../payments/ledger-file.ts';
import { packageVersion } from '../../../project/package.ts';
import { askedDays } from '../../register/asked-days.ts';
import { openRegister } from '../../register/open-register.ts';
import type { Options } from '../../options.ts';
import { refused } from '../../said.ts';
import { told, type Opened } from '../../session.ts';
import { openPlan, usedTogether, type UsedFile } from '../open/sheet-file.ts';
import { paymentPhrase } from '../phrases.ts';
import { ruleOverYears } from './rule-over-years.ts';

export interface OpenFollowUp {
  readonly facts: FollowUpFacts;
  readonly used: readonly UsedFile[];
  /** What a tolerant reading of the books noted. */
  readonly notes: string;
}

/** Everything a follow-up needs: the register always; ledger and books when they are named. */
export async function openFollowUp(options: Options): Promise<Opened<OpenFollowUp>> {
  const { language, words: [day] } = options;
  const days = askedDays(day, options);
  if (days.kind === 'refused') return days;
  const { asked } = days;
  const register = openRegister(options);
  if (register.kind === 'refused') return register;
  const { index } = register.content;
  const ledger = openLedger(options);
  if (ledger.kind === 'refused') return ledger;
  const payments = decidedPayments(index, asked);
  const books = openBooks(grantsOf(payments, ledger.content.ledger), options);
  if (books.kind === 'refused') return books;
  const outcomes = publicOutcomes(paymentDeeds(index, asked));
  const rule = await ruleOverYears(outcomes.map(({ year }) => year), Number(asked.day.slice(0, 4)), options);
  if (rule.kind === 'refused') return rule;
  const used = [usedTogether(language === 'sv' ? 'registret' : 'the register', register.content.files), ...ledger.content.used, ...books.content.used, ...rule.content.used];
  const isConstructed = books.content.sureness === 'constructed' || rule.content.rule?.years.some(({ sureness }) => sureness === 'constructed') === true || payments.some(({ entry }) => entry.constructed === 'yes');
  return {
    kind: 'opened',
    content: {
      facts: {
        asked, followUp: followUp({ payments, decisions: new Set(index.register.entries.keys()), ledger: ledger.content.ledger, books: books.content.books }), assignments: assignments(index, asked), waiting: waiting(index, asked), outcomes,
        rule: rule.content.rule, published: rule.content.published, sureness: isConstructed ? 'constructed' : 'unsaid', sources: used.map(({ file, fingerprint: print }) => `${file} ${print.slice(0, 12)}`), program: packageVersion(),
      },
      used, notes: books.content.notes,
    },
  };
}

function openLedger({ ledger: path, language }: Options): Opened<{ readonly ledger: Ledger | undefined; readonly used: readonly UsedFile[] }> {
  if (path === undefined) return { kind: 'opened', content: { ledger: undefined, used: [] } };
  if (!existsSync(path)) return { kind: 'refused', said: refused(paymentPhrase('no-file', language, path)) };
  const read = readLedger(path);
  if (read.kind === 'refused') return { kind: 'refused', said: refused(told(read.problems, language)) };
  return { kind: 'opened', content: { ledger: read.ledger, used: [{ file: basename(path), fingerprint: fingerprint(readFileSync(path)) }] } };
}

interface OpenBooks {
  readonly books: Books | undefined;
  readonly used: readonly UsedFile[];
  readonly sureness: 'constructed' | 'unsaid';
  readonly notes: string;
}

function openBooks(grants: readonly string[], options: Options): Opened<OpenBooks> {
  const { sie: path, sieMode, language } = options;
  if (path === undefined) return { kind: 'opened', content: { books: undefined, used: [], sureness: 'unsaid', notes: '' } };
  const plan = openPlan(options);
  if (plan.kind === 'refused') return plan;
  if (!existsSync(path)) return { kind: 'refused', said: refused(paymentPhrase('no-file', language, path)) };
  const bytes = readFileSync(path);
  const { document, problems } = readSie(basename(path), bytes, sieMode);
  const notes = told(problems, language);
  if (!document) return { kind: 'refused', said: refused(`${notes}${sieMode === 'strict' ? `\n\n${paymentPhrase('sie-try-tolerant', language)}` : ''}`) };
  const { content: { plan: accounts, sureness }, used } = plan.content;
  return { kind: 'opened', content: { books: booksOf(document, accounts, grants), used: [{ file: basename(path), fingerprint: fingerprint(bytes) }, used], sureness, notes } };
}
