import { dirname, join } from 'node:path';
import { bookingClause, type DecidedBooking } from '../../../../core/payments/grants/booking-clause.ts';
import type { Grant, GrantAsked } from '../../../../core/payments/grants/grant.ts';
import { lookUp } from '../../../../core/payments/grants/look-up.ts';
import type { KnownOrder, Ledger } from '../../../../core/payments/orders/acts.ts';
import { makeOrder } from '../../../../core/payments/orders/make-order.ts';
import { orderId, type OrderBasis, type PaymentOrder } from '../../../../core/payments/orders/order.ts';
import { knownBasis, pendingFor } from '../../../../core/payments/orders/known-order.ts';
import { paymentProblem } from '../../../../core/payments/problems.ts';
import { readOrderSheet, type OrderSheet } from '../../../../core/payments/reading/read-order.ts';
import type { RunRecord } from '../../../../core/payments/runs/record.ts';
import { parseDay } from '../../../../core/quantity/day.ts';
import { writePeriod } from '../../../../core/quantity/period.ts';
import type { TellableProblem } from '../../../../core/swedish/problems/tell.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { readLedger } from '../../../payments/ledger-file.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { refused } from '../../said.ts';
import { told, type Opened } from '../../session.ts';
import { paymentPhrase } from '../phrases.ts';
import type { Calculated } from './calculated.ts';
import { openSources, type OpenSources } from './decision-sources.ts';
import { openRun, partsOfAmount, partsOfRun, type FoundParts } from './find-parts.ts';
import { openSheet, type UsedFile } from './sheet-file.ts';

/** An order ready to be shown, entered, paid or booked: what it rests on has been looked up, and its rows made. */
export interface OpenOrder {
  readonly sheet: OrderSheet;
  readonly order: PaymentOrder;
  readonly id: string;
  /** Undefined for an order that takes back what the ledger has: that needs no decision that still stands. */
  readonly grant: Grant | undefined;
  readonly booking: DecidedBooking | undefined;
  readonly calculated: Calculated | undefined;
  readonly run: RunRecord | undefined;
  readonly sureness: 'constructed' | 'unsaid';
  readonly known: KnownOrder | undefined;
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  readonly used: readonly UsedFile[];
}

interface Reading {
  readonly sheet: OrderSheet;
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  readonly used: readonly UsedFile[];
  readonly options: Options;
}

const no = (problems: readonly TellableProblem[], { language }: Options): { readonly kind: 'refused'; readonly said: ReturnType<typeof refused> } => ({ kind: 'refused', said: refused(told(problems, language)) });

/** The order of the sheet named first on the command line, made of its decision and its calculation against its ledger. */
export async function openOrder(options: Options): Promise<Opened<OpenOrder>> {
  const [path] = options.words;
  if (path === undefined) return { kind: 'refused', said: refused(paymentPhrase('order-needed', options.language), 2) };
  const opened = openSheet(path, options, readOrderSheet);
  if (opened.kind === 'refused') return opened;
  const { content: sheet, used } = opened.content;
  const ledgerPath = options.ledger ?? join(dirname(path), 'betalningar.jsonl');
  const read = readLedger(ledgerPath);
  if (read.kind === 'refused') return no(read.problems, options);
  const reading: Reading = { sheet, ledger: read.ledger, ledgerPath, used: [used], options };
  const pending = sheet.withdrawn && pendingFor(read.ledger, sheet);
  if (pending) return { kind: 'opened', content: openedAs(reading, pending.order, { grant: undefined, sureness: sheet.sureness }) };
  return sheet.asked.kind === 'reversal' ? reversed(reading, sheet.asked.of) : granted(reading);
}

function openedAs({ sheet, ledger, ledgerPath, used }: Reading, order: PaymentOrder, more: Pick<OpenOrder, 'grant' | 'sureness'> & Partial<OpenOrder>): OpenOrder {
  const id = orderId(order, fingerprint);
  return { sheet, order, id, booking: undefined, calculated: undefined, run: undefined, known: ledger.orders.get(id), ledger, ledgerPath, used, ...more };
}

/** What was paid is taken back also when the decision no longer stands: what it rests on is the order that it takes back. */
function reversed(reading: Reading, of: string): Opened<OpenOrder> {
  const { sheet, ledger, options } = reading;
  const basis = knownBasis(ledger, sheet, of);
  if ('code' in basis) return no([basis], options);
  const made = makeOrder(sheet, basis, { recipients: [], origin: { kind: 'ledger' } }, ledger);
  return made.kind === 'refused' ? no(made.problems, options) : { kind: 'opened', content: openedAs(reading, made.order, { grant: undefined, sureness: sheet.sureness }) };
}

async function granted(reading: Reading): Promise<Opened<OpenOrder>> {
  const { sheet, ledger, used, options } = reading;
  const sources = openSources(options);
  if (sources.kind === 'refused') return sources;
  const known = options.knownBy === undefined ? sheet.drawn.day : parseDay(options.knownBy);
  if (!known) return { kind: 'refused', said: refused(phrase('bad-day', options.language, options.knownBy), 2) };
  const found = await basisAndParts(reading, sources.content, { decision: sheet.decision, on: sheet.drawn.day, known, place: sheet.place });
  if (found.kind === 'refused') return found;
  const { basis, grant, parts: { parts, calculated, run, sureness } } = found.content;
  const booking = sheet.bookingDecision === undefined ? undefined : bookingClause(sources.content.sources, sheet.bookingDecision, sheet.place);
  if (booking?.kind === 'refused') return no(booking.problems, options);
  const made = makeOrder(sheet, basis, parts, ledger);
  if (made.kind === 'refused') return no(made.problems, options);
  const more = { grant, booking: booking?.booking, calculated, run, sureness: [sheet.sureness, grant.sureness, sureness].includes('constructed') ? 'constructed' as const : 'unsaid' as const };
  return { kind: 'opened', content: openedAs({ ...reading, used: [...used, ...sources.content.used] }, made.order, more) };
}

interface BasisAndParts {
  readonly basis: OrderBasis;
  readonly grant: Grant;
  readonly parts: FoundParts;
}

async function basisAndParts(reading: Reading, { sources }: OpenSources, asked: Omit<GrantAsked, 'for'>): Promise<Opened<BasisAndParts>> {
  const { sheet, options } = reading;
  if (sheet.split.kind === 'run') {
    const run = await openRun(sheet.split, options);
    if (run.kind === 'refused') return run;
    const { month } = run.content;
    const looked = lookUp(sources, { ...asked, for: { kind: 'month', month } });
    if (looked.kind === 'refused') return no(looked.problems, options);
    const parts = partsOfRun(sheet, run.content, options);
    if (parts.kind === 'refused') return parts;
    const { decision, body, day, fiscalYear, ore: frameOre } = looked.grant;
    const basis: OrderBasis = { decision, body, day, fiscalYear, ore: parts.content.ore, run: { month: writePeriod(month), name: run.content.run.name }, ...(frameOre === undefined ? {} : { frameOre }) };
    return { kind: 'opened', content: { basis, grant: looked.grant, parts: parts.content } };
  }
  const looked = lookUp(sources, { ...asked, for: { kind: 'amount' } });
  if (looked.kind === 'refused') return no(looked.problems, options);
  const { decision, body, day, fiscalYear, ore } = looked.grant;
  if (ore === undefined) return no([paymentProblem('grant-no-payment', sheet.place, { decision, found: 0 })], options);
  const basis: OrderBasis = { decision, body, day, fiscalYear, ore };
  const parts = await partsOfAmount(sheet, basis, options);
  return parts.kind === 'refused' ? parts : { kind: 'opened', content: { basis, grant: looked.grant, parts: parts.content } };
}
