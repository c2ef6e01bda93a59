/** What can be wrong in a SIE file, read or about to be written. `found` is what stands there. */
export interface SieProblemFacts {
  'sie-encoding': { likely: 'utf-8' | 'latin-1' };
  'sie-encoding-mixed': Readonly<Record<never, never>>;
  'sie-line-ends': { found: string };
  'sie-control-sign': { code: number };
  'sie-quote': { found: string };
  'sie-not-a-record': { found: string };
  'sie-label-unknown': { label: string; near: string | undefined };
  'sie-field-missing': { label: string; field: SieFieldName };
  'sie-field-extra': { label: string; found: string };
  'sie-row-extra': { label: string; found: string };
  'sie-number': { label: string; field: SieFieldName; found: string };
  'sie-amount': { label: string; found: string };
  'sie-day': { label: string; field: SieFieldName; found: string };
  'sie-word': { label: string; found: string; allowed: readonly string[] };
  'sie-objects': { label: string; found: string };
  'sie-brace': { found: string; expected: 'open' | 'none' | 'close' };
  'sie-order': { label: string; after: string };
  'sie-record-missing': { label: string };
  'sie-record-twice': { label: string; name: string };
  'sie-account-undeclared': { account: string };
  'sie-dimension-undeclared': { dimension: number };
  'sie-object-undeclared': { dimension: number; object: string };
  'sie-year-undeclared': { label: string; year: number };
  'sie-voucher-sum': { voucher: string; sum: string };
  'sie-voucher-empty': { voucher: string };
  'sie-voucher-twice': { voucher: string; line: number };
  'sie-added-alone': { voucher: string; account: string };
  'sie-checksum': { found: string; computed: string };
  'sie-checksum-open': Readonly<Record<never, never>>;
  'sie-sign-lacking': { sign: string; text: string; where: string };
}

/** Fields that a sentence has to name. */
export type SieFieldName =
  | 'account' | 'amount' | 'day' | 'name' | 'number' | 'object' | 'objects' | 'dimension' | 'period' | 'quantity' | 'series' | 'text' | 'type' | 'version' | 'year' | 'value';
