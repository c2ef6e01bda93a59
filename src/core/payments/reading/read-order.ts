import type { Fields } from '../../language/declarations/fields/fields.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import type { Accrual } from '../booking/plan.ts';
import type { SmallestPart } from '../orders/draw-order.ts';
import type { OrderBasis, Recipient } from '../orders/order.ts';
import { readRecipient } from './read-payee.ts';
import { Sheet, type SheetProblem } from './sheet.ts';

/** Somebody's act on a day. */
export interface Hand {
  readonly by: string;
  readonly day: Day;
  readonly place: TextPlace;
}

/** What an order sheet asks for: a first order, the same again after a reversal, a correction or a reversal. */
export type Asked =
  | { readonly kind: 'first'; readonly after?: string | undefined }
  | { readonly kind: 'correction' | 'reversal'; readonly of: string; readonly reason: string };

/** An order as a person has written it (order.yaml). */
export interface OrderSheet {
  readonly sureness: 'constructed' | 'unsaid';
  readonly basis: OrderBasis;
  /** The clause that says how the cost is booked, when it is another than the one that grants it. */
  readonly bookingDecision?: string | undefined;
  readonly accrual: Accrual;
  readonly smallest: SmallestPart;
  /** What the weights count, as "listade". */
  readonly weightName?: string | undefined;
  readonly asked: Asked;
  readonly recipients: readonly Recipient[];
  readonly drawn: Hand;
  readonly approved?: Hand | undefined;
  readonly payOn?: Day | undefined;
  /** Where the clause's amount stands. */
  readonly place: TextPlace;
}

export interface ReadSheet<Content> {
  /** Undefined as soon as there is a problem. */
  readonly content?: Content | undefined;
  readonly problems: readonly SheetProblem[];
}

const KEYS = [
  'säkerhet', 'beslut', 'organ', 'beslutat', 'avser år', 'belopp', 'bokföringsbeslut', 'uppbokat', 'minsta del', 'vikten är', 'efter', 'rättar', 'återför', 'skäl',
  'upprättad', 'attesterad', 'betalas', 'mottagare',
] as const;

const SMALLEST: ReadonlyMap<string, SmallestPart> = new Map([['krona', 'krona'], ['öre', 'ore']]);
export const SURENESS: ReadonlyMap<string, 'constructed'> = new Map([['konstruerad', 'constructed']]);

/** Reads an order sheet; every fault at once, and nothing when there is one. */
export function readOrderSheet(file: string, text: string): ReadSheet<OrderSheet> {
  const sheet = new Sheet(file, text);
  const fields = sheet.top(file, KEYS);
  const content = fields && orderSheet(sheet, fields);
  return sheet.problems.length > 0 ? { problems: sheet.problems } : { content, problems: [] };
}

function orderSheet(sheet: Sheet, fields: Fields): OrderSheet | undefined {
  const basis = readBasis(sheet, fields);
  const accrual = readAccrual(sheet, fields);
  const asked = readAsked(sheet, fields);
  const drawn = readHand(sheet, fields, 'upprättad');
  const approved = fields.has('attesterad') ? readHand(sheet, fields, 'attesterad') : undefined;
  if (asked?.kind !== 'reversal' && !fields.has('mottagare')) fields.required('mottagare');
  const recipients = fields.list('mottagare').flatMap((node) => readRecipient(sheet, node) ?? []);
  const smallest = fields.word('minsta del', SMALLEST) ?? 'krona';
  const sureness = fields.word('säkerhet', SURENESS) ?? 'unsaid';
  const [bookingDecision, weightName, payOn] = [fields.text('bokföringsbeslut'), fields.text('vikten är'), fields.day('betalas')];
  if (!basis || !accrual || !asked || !drawn) return undefined;
  return { sureness, basis, bookingDecision, accrual, smallest, weightName, asked, recipients, drawn, approved, payOn, place: sheet.placeOf(fields, 'belopp') };
}

function readBasis(sheet: Sheet, fields: Fields): OrderBasis | undefined {
  const [decision, body, ore] = [fields.required('beslut'), fields.required('organ'), sheet.requiredOre(fields, 'belopp')];
  const day = fields.required('beslutat') === undefined ? undefined : fields.day('beslutat');
  const fiscalYear = fields.required('avser år') === undefined ? undefined : fields.wholeNumber('avser år');
  if (decision === undefined || body === undefined || ore === undefined || day === undefined || fiscalYear === undefined) return undefined;
  return { decision, body, day, fiscalYear, ore };
}

/** What was booked at the year end must be said, also when it was nothing: it decides what is released and what is cost of another year. */
function readAccrual(sheet: Sheet, fields: Fields): Accrual | undefined {
  const node = fields.node('uppbokat');
  if (node?.kind === 'scalar' && node.text === 'inget') return { kind: 'none' };
  const inner = sheet.under(fields, 'uppbokat', ['belopp', 'dag']);
  if (!inner) return undefined;
  const ore = sheet.requiredOre(inner, 'belopp');
  const day = inner.required('dag') === undefined ? undefined : inner.day('dag');
  return ore === undefined || day === undefined ? undefined : { kind: 'accrued', ore, day };
}

function readAsked(sheet: Sheet, fields: Fields): Asked | undefined {
  const [corrects, reverses] = [fields.scalar('rättar'), fields.scalar('återför')];
  if (corrects && reverses) return sheet.fault(reverses.span, 'order-nature', { found: 'both' });
  const of = corrects ?? reverses;
  if (!of) return { kind: 'first', after: fields.text('efter') };
  const reason = fields.required('skäl');
  return reason === undefined ? undefined : { kind: corrects ? 'correction' : 'reversal', of: of.text, reason };
}

function readHand(sheet: Sheet, fields: Fields, key: string): Hand | undefined {
  const inner = sheet.under(fields, key, ['av', 'dag']);
  const by = inner?.required('av');
  const day = inner?.required('dag') === undefined ? undefined : inner.day('dag');
  return by === undefined || day === undefined ? undefined : { by, day, place: sheet.placeOf(fields, key) };
}
