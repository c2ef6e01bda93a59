import { parseDay, type Day } from '../../../quantity/day.ts';
import { powerOfTen, type Decimal } from '../../../quantity/decimal.ts';
import { rational } from '../../../quantity/rational.ts';
import { parseOre } from '../../money.ts';
import type { PaymentProblemFacts } from '../../problems.ts';
import type { SieFieldName, SieProblemFacts } from '../../problems/sie-facts.ts';
import type { SieField, SieObjectReference, SieRecord } from '../record.ts';
import type { SieFaults } from './faults.ts';

/** Reads the fields of one record by what they should be; each that is not is a fault at its own column. */
export class RecordFields {
  readonly record: SieRecord;
  readonly #faults: SieFaults;

  constructor(record: SieRecord, faults: SieFaults) {
    this.record = record;
    this.#faults = faults;
  }

  /** A text; the empty one counts as left out. */
  optional(index: number): string | undefined {
    const field = this.record.fields[index];
    return field?.kind === 'text' && field.text !== '' ? field.text : undefined;
  }

  /** A text that must be there, but may be empty. */
  text(index: number, name: SieFieldName): string | undefined {
    const field = this.record.fields[index];
    return field?.kind === 'text' ? field.text : this.missing(field, name);
  }

  /** Digits that name an account. */
  account(index: number): string | undefined {
    const text = this.text(index, 'account');
    if (text === undefined || /^\d{1,12}$/u.test(text)) return text;
    return this.fault(index, 'sie-number', { label: this.record.label, field: 'account', found: text });
  }

  whole(index: number, name: SieFieldName): number | undefined {
    const text = this.text(index, name);
    if (text === undefined) return undefined;
    return /^-?\d{1,4}$/u.test(text) ? Number(text) : this.fault(index, 'sie-number', { label: this.record.label, field: name, found: text });
  }

  ore(index: number): bigint | undefined {
    const text = this.text(index, 'amount');
    return text === undefined ? undefined : (parseOre(text) ?? this.fault(index, 'sie-amount', { label: this.record.label, found: text }));
  }

  day(index: number, name: SieFieldName = 'day'): Day | undefined {
    const text = this.text(index, name);
    return text === undefined ? undefined : this.#dayOf(index, text, name);
  }

  optionalDay(index: number): Day | undefined {
    const text = this.optional(index);
    return text === undefined ? undefined : this.#dayOf(index, text, 'day');
  }

  /** YYYYMM as YYYY-MM. */
  month(index: number): string | undefined {
    const text = this.text(index, 'period');
    if (text === undefined) return undefined;
    const [, year = '', month = ''] = /^(\d{4})(0[1-9]|1[0-2])$/u.exec(text) ?? [];
    return year === '' ? this.fault(index, 'sie-day', { label: this.record.label, field: 'period', found: text }) : `${year}-${month}`;
  }

  optionalQuantity(index: number): Decimal | undefined {
    const text = this.optional(index);
    if (text === undefined) return undefined;
    const [, minus, whole = '', fraction = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/u.exec(text) ?? [];
    if (whole === '') return this.fault(index, 'sie-number', { label: this.record.label, field: 'quantity', found: text });
    const digits = BigInt(whole + fraction);
    return { value: rational(minus === '-' ? -digits : digits, powerOfTen(fraction.length)), decimals: fraction.length };
  }

  word<Word extends string>(index: number, allowed: readonly Word[]): Word | undefined {
    const text = this.text(index, 'value');
    if (text === undefined) return undefined;
    return allowed.find((word) => word === text.toUpperCase()) ?? this.fault(index, 'sie-word', { label: this.record.label, found: text, allowed });
  }

  /** Pairs of dimension and object inside { }. */
  objects(index: number): readonly SieObjectReference[] | undefined {
    const field = this.record.fields[index];
    if (field?.kind !== 'list') return field === undefined ? this.missing(field, 'objects') : this.fault(index, 'sie-objects', { label: this.record.label, found: field.text });
    const words = field.words.map(({ text }) => text);
    const pairs = words.flatMap((word, at): readonly SieObjectReference[] => {
      const object = words[at + 1];
      return at % 2 === 0 && object !== undefined && object !== '' && /^\d{1,4}$/u.test(word) ? [{ dimension: Number(word), object }] : [];
    });
    if (pairs.length * 2 === words.length && new Set(pairs.map(({ dimension }) => dimension)).size === pairs.length) return pairs;
    return this.fault(index, 'sie-objects', { label: this.record.label, found: `{${words.join(' ')}}` });
  }

  fault<Code extends keyof SieProblemFacts>(index: number, code: Code, facts: PaymentProblemFacts[Code]): undefined {
    return this.report(this.record.fields[index], code, facts);
  }

  report<Code extends keyof SieProblemFacts>(field: SieField | undefined, code: Code, facts: PaymentProblemFacts[Code]): undefined {
    return this.#faults.in(this.record, field, code, facts);
  }

  missing(field: SieField | undefined, name: SieFieldName): undefined {
    return this.report(field, 'sie-field-missing', { label: this.record.label, field: name });
  }

  #dayOf(index: number, text: string, field: SieFieldName): Day | undefined {
    const day = /^\d{8}$/u.test(text) ? parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : undefined;
    return day ?? this.fault(index, 'sie-day', { label: this.record.label, field, found: text });
  }
}
