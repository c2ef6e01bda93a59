import { writeDecimal, type Decimal } from '../../../quantity/decimal.ts';
import type { Day } from '../../../quantity/day.ts';
import type { SieObjectReference } from '../record.ts';

/** A field about to be written: a code stands without quotation marks when it can, a text always has them. */
export type OutField =
  | { readonly kind: 'code' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly objects: readonly SieObjectReference[] };

export interface OutRecord {
  readonly label: string;
  readonly fields: readonly OutField[];
}

export const code = (text: string | number): OutField => ({ kind: 'code', text: String(text) });
export const text = (written: string): OutField => ({ kind: 'text', text: written });
export const list = (objects: readonly SieObjectReference[]): OutField => ({ kind: 'list', objects });
export const day = (one: Day): OutField => code(one.replaceAll('-', ''));
export const quantity = ({ value, decimals }: Decimal): OutField => code(writeDecimal(value, decimals).replace(',', '.'));

/** A record whose last fields may be left out: they end with the last that is there, and one left out before it is written as "". */
export function record(label: string, ...fields: readonly (OutField | undefined)[]): OutRecord {
  const last = fields.findLastIndex((field) => field !== undefined);
  return { label, fields: fields.slice(0, last + 1).map((field) => field ?? text('')) };
}

/** A record as a line, without its end. */
export function lineOf({ label, fields }: OutRecord): string {
  return [label, ...fields.map(writeField)].join(' ');
}

function writeField(field: OutField): string {
  switch (field.kind) {
    case 'code': return /^[^\s"{}\\]+$/u.test(field.text) ? field.text : quoted(field.text);
    case 'text': return quoted(field.text);
    case 'list': return `{${field.objects.map(({ dimension, object }) => `${dimension} ${quoted(object)}`).join(' ')}}`;
  }
}

const quoted = (written: string): string => `"${written.replaceAll('"', '\\"')}"`;

/** What the record gives to #KSUMMA: its words and nothing between them. */
export function summed({ label, fields }: OutRecord): string {
  return label + fields.map((field) => (field.kind === 'list' ? field.objects.map(({ dimension, object }) => `${dimension}${object}`).join('') : field.text)).join('');
}

/** Every text of a record that somebody has written, for what can go wrong with its signs. */
export function textsOf({ fields }: OutRecord): readonly string[] {
  return fields.flatMap((field) => (field.kind === 'list' ? field.objects.map(({ object }) => object) : [field.text]));
}
