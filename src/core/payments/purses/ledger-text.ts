import { parseDay, type Day } from '../../quantity/day.ts';
import { purseActId, type Permit, type PurseAct, type Transfer } from './acts.ts';
import type { End, Purse, PurseKind } from './purse.ts';

/** The acts of one sheet as one line of the ledger's file: JSON, amounts as texts of öre. A line that was cut off is none of them. */
export function writePurseActs(acts: readonly PurseAct[]): string {
  return JSON.stringify(acts.map((act) => ('transfer' in act ? { ...act, transfer: { ...act.transfer, ore: `${act.transfer.ore}` } } : act)));
}

export type ReadPurseActs =
  | { readonly kind: 'acts'; readonly acts: readonly PurseAct[] }
  /** A line that is not acts, or an act whose content no longer gives its id: somebody has changed the file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'changed'; readonly id: string };

/** Reads a line back. An act must still be the one its id was made from; `fingerprint` is the one it was made with. */
export function readPurseActs(line: string, fingerprint: (text: string) => string): ReadPurseActs {
  const read = parsed(line)?.map((one) => actOf(asPlain(one))) ?? [undefined];
  const acts = read.filter((act) => act !== undefined);
  if (acts.length < read.length) return { kind: 'unreadable' };
  const changed = acts.find((act) => purseActId(act, fingerprint) !== act.id);
  return changed ? { kind: 'changed', id: changed.id } : { kind: 'acts', acts };
}

type Plain = Readonly<Record<string, unknown>>;

function parsed(line: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const asPlain = (value: unknown): Plain | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Plain : undefined);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const dayOf = (value: unknown): Day | undefined => (typeof value === 'string' ? parseDay(value) : undefined);
const KINDS: readonly PurseKind[] = ['careChoiceFrame', 'appropriationFrame', 'unit', 'activity'];

function actOf(plain: Plain | undefined): PurseAct | undefined {
  const [kind, id, name, of, by, reason, day] = [plain?.['kind'], textOf(plain?.['id']), textOf(plain?.['name']), textOf(plain?.['of']), textOf(plain?.['by']), textOf(plain?.['reason']), dayOf(plain?.['day'])];
  const [transfer, permits] = [transferOf(plain?.['transfer']), permitsOf(plain?.['permits'])];
  const constructed = (['yes', 'no'] as const).find((one) => one === plain?.['constructed']);
  if (id === undefined || name === undefined || !constructed) return undefined;
  const common = { id, name, constructed };
  if (kind === 'reversed') return of === undefined || by === undefined || reason === undefined || day === undefined ? undefined : { ...common, kind, of, day, by, reason };
  if (!transfer || !permits) return undefined;
  if (kind === 'moved') return { ...common, kind, transfer, permits };
  return kind === 'corrected' && of !== undefined && reason !== undefined ? { ...common, kind, of, transfer, permits, reason } : undefined;
}

function transferOf(value: unknown): Transfer | undefined {
  const plain = asPlain(value);
  const [from, to, ore, day, by] = [endOf(plain?.['from']), purseOf(plain?.['to']), plain?.['ore'], dayOf(plain?.['day']), textOf(plain?.['by'])];
  if (!from || !to || typeof ore !== 'string' || !/^-?\d{1,17}$/u.test(ore) || day === undefined || by === undefined) return undefined;
  const [decision, reason] = [textOf(plain?.['decision']), textOf(plain?.['reason'])];
  return { from, to, ore: BigInt(ore), day, by, ...(decision === undefined ? {} : { decision }), ...(reason === undefined ? {} : { reason }) };
}

const endOf = (value: unknown): End | undefined => (value === 'outside' ? value : purseOf(value));

function purseOf(value: unknown): Purse | undefined {
  const plain = asPlain(value);
  const [name, kind, area] = [textOf(plain?.['name']), KINDS.find((one) => one === plain?.['kind']), textOf(plain?.['area'])];
  return name === undefined || kind === undefined ? undefined : { name, kind, ...(area === undefined ? {} : { area }) };
}

function permitsOf(value: unknown): readonly Permit[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((one: unknown): Permit | undefined => {
    const [rule, entry] = [textOf(asPlain(one)?.['rule']), textOf(asPlain(one)?.['entry'])];
    return rule === undefined || entry === undefined ? undefined : { rule, entry };
  }).filter((one) => one !== undefined);
  return read.length === value.length ? read : undefined;
}
