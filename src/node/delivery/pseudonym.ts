import { createHmac } from 'node:crypto';

/** What stands in a file for a person. */
export type Identity = { readonly kind: 'pseudonym'; readonly text: string } | { readonly kind: 'century' } | { readonly kind: 'empty' };

/** Ninety-six bits: among ten million persons two have the same with a chance below one in a thousand million million. */
const HEXADECIMAL_DIGITS = 24;

/**
 * A pseudonym that only who has the key can make again: HMAC-SHA256 of the personal number with its century and without hyphen, so that the
 * same person has the same one however the number was written. Other identities (reserve numbers) count as they stand. A number without
 * century is `century`: two persons a hundred years apart would get one pseudonym.
 */
export function pseudonymOf(key: Uint8Array, identity: string): Identity {
  const bare = identity.replaceAll(/[\s\u00a0]/gu, '');
  if (bare === '') return { kind: 'empty' };
  if (/^\d{6}[-+]?\d{4}$/u.test(bare)) return { kind: 'century' };
  const [, day, number] = /^(\d{8})-?(\d{4})$/u.exec(bare) ?? [];
  const whole = day !== undefined && number !== undefined ? day + number : bare;
  return { kind: 'pseudonym', text: `P${createHmac('sha256', key).update(whole, 'utf8').digest('hex').slice(0, HEXADECIMAL_DIGITS)}` };
}
