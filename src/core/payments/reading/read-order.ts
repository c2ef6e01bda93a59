import type { Fields } from '../../language/declarations/fields/fields.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import type { Accrual } from '../booking/plan.ts';
import type { SmallestPart } from '../orders/draw-order.ts';
import type { SheetPayee, SplitAsked } from '../splits/split.ts';
import { readSheetPayee } from './read-payee.ts';
import { Sheet, type SheetProblem } from './sheet.ts';

/** Somebody's act on a day. */
export interface Hand {
  readonly by: string;
  readonly day: Day;
  readonly place: TextPlace;
}

/** What an order sheet asks for: a first order, the same again after a reversal, a correction, a reversal, or what a correcting run adds. */
export type Asked =
  | { readonly kind: 'first'; readonly after?: string | undefined }
  | { readonly kind: 'correction' | 'reversal' | 'supplement'; readonly of: string; readonly reason: string };

/** An order as a person asks for it (order.yaml): the clause by name, where the parts come from, whose hands. What the clause says is looked up and never written here. */
export interface OrderSheet {
  readonly sureness: 'constructed' | 'unsaid';
  readonly decision: string;
  /** The clause that says how the cost is booked, when it is another than the one that grants it. */
  readonly bookingDecision?: string | undefined;
  readonly accrual: Accrual;
  readonly split: SplitAsked;
  readonly smallest: SmallestPart;
  /** What stated weights count, as "listade". */
  readonly weightName?: string | undefined;
  readonly asked: Asked;
  readonly payees: readonly SheetPayee[];
  readonly drawn: Hand;
  readonly approved?: Hand | undefined;
  readonly withdrawn?: (Hand & { readonly reason: string }) | undefined;
  readonly payOn?: Day | undefined;
  /** Where the clause is named. */
  readonly place: TextPlace;
}

export interface ReadSheet<Content> {
  /** Undefined as soon as there is a problem. */
  readonly content?: Content | undefined;
  readonly problems: readonly SheetProblem[];
}

const KEYS = [
  'säkerhet', 'beslut', 'bokföringsbeslut', 'uppbokat', 'fördelning', 'minsta del', 'vikten är', 'efter', 'rättar', 'återför', 'tillägg till', 'skäl',
  'upprättad', 'attesterad', 'återkallad', 'betalas', 'mottagare',
] as const;

const SMALLEST: ReadonlyMap<string, SmallestPart> = new Map([['krona', 'krona'], ['öre', 'ore']]);
export const SURENESS: ReadonlyMap<string, 'constructed'> = new Map([['konstruerad', 'constructed']]);
const CHANGES = [['rättar', 'correction'], ['återför', 'reversal'], ['tillägg till', 'supplement']] as const;

/** What the decision itself says, and what must not be written of it again. */
const LOOKED_UP = ['organ', 'beslutat', 'avser år', 'belopp'] as const;

/** Reads an order sheet; every fault at once, and nothing when there is one. */
export function readOrderSheet(file: string, text: string): ReadSheet<OrderSheet> {
  const sheet = new Sheet(file, text);
  const fields = sheet.top(file, [...KEYS, ...LOOKED_UP]);
  const content = fields && orderSheet(sheet, fields);
  return sheet.problems.length > 0 ? { problems: sheet.problems } : { content, problems: [] };
}

function orderSheet(sheet: Sheet, fields: Fields): OrderSheet | undefined {
  for (const key of LOOKED_UP) {
    const node = fields.node(key);
    if (node) sheet.fault(node.span, 'order-restated', { key });
  }
  const decision = fields.required('beslut');
  const accrual = readAccrual(sheet, fields);
  const asked = readAsked(sheet, fields);
  const split = asked?.kind === 'reversal' ? ({ kind: 'stated' } as const) : readSplit(sheet, fields);
  const drawn = readHand(sheet, fields, 'upprättad');
  const approved = fields.has('attesterad') ? readHand(sheet, fields, 'attesterad') : undefined;
  const withdrawn = fields.has('återkallad') ? readWithdrawal(sheet, fields) : undefined;
  if (asked?.kind !== 'reversal' && !fields.has('mottagare')) fields.required('mottagare');
  const payees = fields.list('mottagare').flatMap((node) => readSheetPayee(sheet, node, split?.kind === 'stated' ? 'stated' : 'computed') ?? []);
  const smallest = fields.word('minsta del', SMALLEST) ?? 'krona';
  const sureness = fields.word('säkerhet', SURENESS) ?? 'unsaid';
  const [bookingDecision, weightName, payOn] = [fields.text('bokföringsbeslut'), fields.text('vikten är'), fields.day('betalas')];
  if (decision === undefined || !accrual || !asked || !split || !drawn) return undefined;
  return { sureness, decision, bookingDecision, accrual, split, smallest, weightName, asked, payees, drawn, approved, withdrawn, payOn, place: sheet.placeOf(fields, 'beslut') };
}

/** Where the parts come from must be said: a split that somebody states is told as such wherever the order is shown. */
function readSplit(sheet: Sheet, fields: Fields): SplitAsked | undefined {
  const node = fields.node('fördelning');
  if (node?.kind === 'scalar' && node.text === 'angiven') return { kind: 'stated' };
  const inner = sheet.under(fields, 'fördelning', ['regel', 'bland', 'körning', 'utom']);
  const [rule, among, run] = [inner?.required('regel'), inner?.text('bland'), inner?.text('körning')];
  if (rule === undefined || !inner) return undefined;
  const place = sheet.placeOf(fields, 'fördelning');
  return run === undefined ? { kind: 'rule', rule, ...(among === undefined ? {} : { among }), place } : { kind: 'run', run, rule, except: sheet.texts(inner, 'utom'), place };
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
  const found = CHANGES.flatMap(([key, kind]) => {
    const scalar = fields.scalar(key);
    return scalar ? [{ kind, scalar }] : [];
  });
  const [first, second] = found;
  if (second) return sheet.fault(second.scalar.span, 'order-nature', { found: 'both' });
  if (!first) return { kind: 'first', after: fields.text('efter') };
  const reason = fields.required('skäl');
  return reason === undefined ? undefined : { kind: first.kind, of: first.scalar.text, reason };
}

function readHand(sheet: Sheet, fields: Fields, key: string, more: readonly string[] = []): Hand | undefined {
  const inner = sheet.under(fields, key, ['av', 'dag', ...more]);
  const by = inner?.required('av');
  const day = inner?.required('dag') === undefined ? undefined : inner.day('dag');
  return by === undefined || day === undefined ? undefined : { by, day, place: sheet.placeOf(fields, key) };
}

function readWithdrawal(sheet: Sheet, fields: Fields): OrderSheet['withdrawn'] {
  const hand = readHand(sheet, fields, 'återkallad', ['skäl']);
  const reason = sheet.under(fields, 'återkallad', ['av', 'dag', 'skäl'])?.required('skäl');
  return hand && reason !== undefined ? { ...hand, reason } : undefined;
}
