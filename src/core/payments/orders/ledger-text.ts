import { parseDay, type Day } from '../../quantity/day.ts';
import { rational, type Rational } from '../../quantity/rational.ts';
import type { PaidFile, PaymentAct } from './acts.ts';
import { readOrigin } from './origin.ts';
import { orderId, type OrderBasis, type OrderNature, type OrderRow, type Payee, type PaymentOrder } from './order.ts';

/** An act as a line of the ledger's file: JSON, amounts as texts of öre. */
export function writeAct(act: PaymentAct): string {
  return JSON.stringify(act.kind === 'drawn' ? { ...act, order: plainOrder(act.order) } : act);
}

const plainOrder = ({ basis, nature, rows, origin }: PaymentOrder) => ({
  basis: { ...basis, ore: `${basis.ore}`, ...(basis.frameOre === undefined ? {} : { frameOre: `${basis.frameOre}` }) }, nature, origin,
  rows: rows.map(({ ore, weight, ...rest }) => ({ ...rest, ore: `${ore}`, ...(weight === undefined ? {} : { weight: `${weight.numerator}/${weight.denominator}` }) })),
});

export type ReadAct =
  | { readonly kind: 'act'; readonly act: PaymentAct }
  /** A line that is not an act, or an order whose content no longer gives its id: somebody has changed the file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'changed'; readonly id: string };

/** Reads a line back. An order must still be the one its id was made from; `fingerprint` is the one it was made with. */
export function readAct(line: string, fingerprint: (text: string) => string): ReadAct {
  const value = parsed(line);
  const [kind, id, by, day] = [value?.['kind'], value?.['id'], value?.['by'], dayOf(value?.['day'])];
  if (typeof id !== 'string' || typeof by !== 'string' || day === undefined) return { kind: 'unreadable' };
  if (kind === 'approved') return { kind: 'act', act: { kind, id, by, day } };
  if (kind === 'paid') return paidAct({ id, by, day }, value?.['file']);
  if (kind === 'withdrawn') return typeof value?.['reason'] === 'string' ? { kind: 'act', act: { kind, id, by, day, reason: value['reason'] } } : { kind: 'unreadable' };
  if (kind !== 'drawn') return { kind: 'unreadable' };
  const order = orderOf(value?.['order']);
  if (!order) return { kind: 'unreadable' };
  return orderId(order, fingerprint) === id ? { kind: 'act', act: { kind, id, by, day, order } } : { kind: 'changed', id };
}

function paidAct(done: Readonly<Record<'id' | 'by', string>> & { readonly day: Day }, written: unknown): ReadAct {
  const file = fileOf(written);
  if (written !== undefined && !file) return { kind: 'unreadable' };
  return { kind: 'act', act: { kind: 'paid', ...done, ...(file ? { file } : {}) } };
}

function fileOf(value: unknown): PaidFile | undefined {
  const [name, fingerprint] = [textOf(asPlain(value)?.['name']), textOf(asPlain(value)?.['fingerprint'])];
  return name === undefined || fingerprint === undefined ? undefined : { name, fingerprint };
}

type Plain = Readonly<Record<string, unknown>>;

function parsed(line: string): Plain | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return asPlain(value);
  } catch {
    return undefined;
  }
}

const asPlain = (value: unknown): Plain | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Plain : undefined);
const dayOf = (value: unknown): Day | undefined => (typeof value === 'string' ? parseDay(value) : undefined);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const oreOf = (value: unknown): bigint | undefined => (typeof value === 'string' && /^-?\d{1,17}$/u.test(value) ? BigInt(value) : undefined);

function weightOf(value: unknown): Rational | undefined {
  const [, over, under] = (typeof value === 'string' && /^(-?\d+)\/([1-9]\d*)$/u.exec(value)) || [];
  return over === undefined || under === undefined ? undefined : rational(BigInt(over), BigInt(under));
}

function orderOf(value: unknown): PaymentOrder | undefined {
  const plain = asPlain(value);
  const [basis, nature, origin, rows] = [basisOf(plain?.['basis']), natureOf(plain?.['nature']), readOrigin(plain?.['origin']), plain?.['rows']];
  if (!basis || !nature || !origin || !Array.isArray(rows)) return undefined;
  const read = rows.map(rowOf).filter((row) => row !== undefined);
  return read.length === rows.length ? { basis, nature, rows: read, origin } : undefined;
}

function basisOf(value: unknown): OrderBasis | undefined {
  const plain = asPlain(value);
  const [decision, body, day, fiscalYear, ore] = [textOf(plain?.['decision']), textOf(plain?.['body']), dayOf(plain?.['day']), plain?.['fiscalYear'], oreOf(plain?.['ore'])];
  if (decision === undefined || body === undefined || day === undefined || typeof fiscalYear !== 'number' || ore === undefined) return undefined;
  const [run, frame] = [asPlain(plain?.['run']), plain?.['frameOre']];
  const [month, name, frameOre] = [textOf(run?.['month']), textOf(run?.['name']), oreOf(frame)];
  if ((run && (month === undefined || name === undefined)) || (frame !== undefined && frameOre === undefined)) return undefined;
  return { decision, body, day, fiscalYear, ore, ...(month === undefined || name === undefined ? {} : { run: { month, name } }), ...(frameOre === undefined ? {} : { frameOre }) };
}

function natureOf(value: unknown): OrderNature | undefined {
  const plain = asPlain(value);
  const [kind, of, reason, after] = [plain?.['kind'], textOf(plain?.['of']), textOf(plain?.['reason']), textOf(plain?.['after'])];
  if (kind === 'first') return after === undefined ? { kind } : { kind, after };
  return (kind === 'correction' || kind === 'reversal' || kind === 'supplement') && of !== undefined && reason !== undefined ? { kind, of, reason } : undefined;
}

function rowOf(value: unknown): OrderRow | undefined {
  const row = asPlain(value);
  const [payee, ore, weight, changes] = [payeeOf(row?.['payee']), oreOf(row?.['ore']), weightOf(row?.['weight']), textOf(row?.['changes'])];
  if (!payee || ore === undefined) return undefined;
  return { payee, ore, ...(weight === undefined ? {} : { weight }), ...(changes === undefined ? {} : { changes }) };
}

function payeeOf(value: unknown): Payee | undefined {
  const payee = asPlain(value);
  const account = asPlain(payee?.['account']);
  const [name, organisationNumber, reference, digits, kind] = [textOf(payee?.['name']), textOf(payee?.['organisationNumber']), textOf(payee?.['reference']), textOf(account?.['digits']), account?.['kind']];
  if (name === undefined || organisationNumber === undefined || digits === undefined || (kind !== 'bankgiro' && kind !== 'plusgiro')) return undefined;
  return { name, organisationNumber, account: { kind, digits }, ...(reference === undefined ? {} : { reference }) };
}
