import type { Located } from '../mapping/table-mapping.ts';
import type { ColumnRef, SourceForm } from './delivery-mapping.ts';
import { deliveryProblem, type DeliveryReading } from './problems.ts';

const LAST_POSITION = 10_000;

/** A header, or in a file of fixed width the positions of the characters: 1-12, or 5 for a single one. */
export function columnRef(reading: DeliveryReading, text: Located<string>, form: SourceForm['kind']): ColumnRef | undefined {
  if (form !== 'fixed') return { kind: 'header', header: text };
  const [, first = '', last = first] = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/u.exec(text.value) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first !== '' && from >= 1 && to >= from && to <= LAST_POSITION) return { kind: 'positions', from, to, place: text.place };
  reading.own.push(deliveryProblem('delivery-positions', text.place, { found: text.value }));
  return undefined;
}
