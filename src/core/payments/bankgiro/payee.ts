import { checkDigit, hasCheckDigit } from './luhn.ts';

/** Where a payee is paid: a number that has passed its check, digits only. */
export interface GiroAccount {
  readonly kind: 'bankgiro' | 'plusgiro';
  readonly digits: string;
}

export type NumberFault = 'form' | 'checkDigit' | 'person';
export type Checked<Value> = { readonly kind: 'right'; readonly value: Value } | { readonly kind: 'wrong'; readonly fault: NumberFault };

const wrong = (fault: NumberFault): { readonly kind: 'wrong'; readonly fault: NumberFault } => ({ kind: 'wrong', fault });

/** A bankgiro number, as 5050-1055 or 991-2346: seven or eight digits, the last four set apart, the very last a check digit. */
export function parseBankgiro(text: string): Checked<GiroAccount> {
  const digits = /^(\d{3,4})-?(\d{4})$/u.test(text.trim()) ? text.replace(/\D/gu, '') : undefined;
  if (digits === undefined) return wrong('form');
  return hasCheckDigit(digits) ? { kind: 'right', value: { kind: 'bankgiro', digits } } : wrong('checkDigit');
}

/** A plusgiro number, as 28 65 43-4: two to eight digits, the last set apart and a check digit. */
export function parsePlusgiro(text: string): Checked<GiroAccount> {
  const digits = /^\d[\d ]{0,9}-?\d$/u.test(text.trim()) ? text.replace(/\D/gu, '') : '';
  if (digits.length < 2 || digits.length > 8) return wrong('form');
  return hasCheckDigit(digits) ? { kind: 'right', value: { kind: 'plusgiro', digits } } : wrong('checkDigit');
}

/** 5050-1055; a plusgiro number as 286543-4. */
export function writeGiro({ kind, digits }: GiroAccount): string {
  const last = kind === 'bankgiro' ? 4 : 1;
  return `${digits.slice(0, -last)}-${digits.slice(-last)}`;
}

/**
 * An organisation number, as 556016-0680: ten digits, the third at least 2, the last a check digit (lagen (1974:174) om identitetsbeteckning för juridiska
 * personer m.fl.). A number whose third digit is 0 or 1 is a person's: it is refused, since orders and files are not to carry personal numbers.
 */
export function parseOrganisationNumber(text: string): Checked<string> {
  const match = /^(?:16)?(\d{6})-?(\d{4})$/u.exec(text.trim());
  if (!match) return wrong('form');
  const digits = `${match[1] ?? ''}${match[2] ?? ''}`;
  if (Number(digits[2]) < 2) return wrong('person');
  return hasCheckDigit(digits) ? { kind: 'right', value: `${digits.slice(0, 6)}-${digits.slice(6)}` } : wrong('checkDigit');
}

/** A reference that a payee's system can check: digits and a check digit, 2–25 in all. */
export function isOcr(reference: string): boolean {
  return /^\d{2,25}$/u.test(reference) && hasCheckDigit(reference);
}

/** The same with the length as its last digit but one, which some payees ask for: a digit that is lost is seen. */
export function isOcrWithLength(reference: string): boolean {
  return isOcr(reference) && Number(reference.at(-2)) === reference.length % 10;
}

/** Digits made into a reference with check digit, and with the length before it. */
export function ocrWithLength(digits: string): string {
  const counted = `${digits}${(digits.length + 2) % 10}`;
  return counted + checkDigit(counted);
}
