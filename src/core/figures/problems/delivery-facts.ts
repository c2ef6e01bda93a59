/** What can be wrong with the mapping of a delivery or with its files as wholes: then nothing of it is read. */
export interface DeliveryFileFacts {
  'delivery-positions': { found: string };
  'delivery-span': { found: string };
  'delivery-field-twice': { field: string };
  'delivery-type-differs': { field: string; found: DeliveredKind; expected: DeliveredKind };
  'delivery-value-unknown': { field: string; found: string; near: string | undefined; allowed: readonly string[] };
  'delivery-sources-differ': { part: string; field: string };
  'delivery-units-not-given': { entity: string };
  'delivery-file-broken': { file: string };
  'delivery-line-too-long': { file: string };
  'delivery-no-rows': { file: string };
  'delivery-none-left': { part: string };
  'delivery-column-missing': { column: string; near: string | undefined; columns: readonly string[] };
  'delivery-column-extra': { column: string };
  'delivery-column-twice': { column: string };
  'delivery-column-type': { column: string; found: string };
  'delivery-positions-unmapped': { positions: string; example: string };
  'delivery-personal-number': { column: string; count: number; of: number };
  'delivery-century': { column: string };
  'delivery-notes-of-other-file': { file: string; of: string };
  'delivery-notes-columns': { file: string; found: readonly string[]; expected: readonly string[] };
  'delivery-notes-row': { found: string; of: string };
  'delivery-notes-twice': { row: string };
  'delivery-notes-act': { found: string };
  'delivery-notes-unmarked': { count: number };
  'delivery-notes-waiting': { file: string; count: number };
}

export type DeliveredKind = 'number' | 'text' | 'truth' | 'date';

/** Which rows of a file wait for one reason: the column, how many of how many, and what the first of them holds. */
interface Waiting {
  column: string;
  count: number;
  of: number;
}

interface WaitingText extends Waiting {
  example: string;
}

/** What can be wrong with a row: it is refused with all the others, or waits in quarantine. */
export interface DeliveryRowFacts {
  'delivery-struck': { count: number; of: number };
  'delivery-width': WaitingText & { columns: number };
  'delivery-empty': Waiting;
  'delivery-day': WaitingText & { form: string };
  'delivery-code': WaitingText & { allowed: readonly string[] };
  'delivery-number': WaitingText & { expected: string };
  'delivery-decimals': WaitingText & { decimals: number };
  'delivery-range': WaitingText & { low: string; high: string };
  'delivery-unit': WaitingText & { near: string | undefined };
  'delivery-unit-day': WaitingText;
  'delivery-backwards': WaitingText;
  'delivery-duplicate-person': WaitingText;
  'delivery-overlap': WaitingText;
  'delivery-person': WaitingText;
  'delivery-duplicate-visit': WaitingText;
}
