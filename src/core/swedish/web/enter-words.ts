import type { Language } from '../language-name.ts';
import type { Phrases } from './phrase.ts';

/** What stands where a matter is entered in the register. */
export const ENTER = {
  register: { sv: 'Registret', en: 'The register' },
  enter: { sv: 'För in i registret', en: 'Enter in the register' },
  would: { sv: 'Det här förs in', en: 'This is entered' },
  standing: { sv: 'Allt står redan i registret.', en: 'Everything is in the register already.' },
  undecided: { sv: 'Inget är beslutat än, så det finns inget att föra in.', en: 'Nothing is decided yet, so there is nothing to enter.' },
  cannot: { sv: 'Det går inte att föra in i registret än', en: 'It cannot be entered in the register yet' },
  unattested: { sv: 'Det förs in när protokollet är justerat: skriv in justeringen först.', en: 'It is entered when the minutes are attested: record the attestation first.' },
  unapproved: { sv: 'Det förs in när alla punkter är godkända: en post i registret ändras inte sedan.', en: 'It is entered when all clauses are approved: an entry of the register is not changed afterwards.' },
  unsent: { sv: 'Det förs in när allt är sparat.', en: 'It is entered when everything is saved.' },
} as const satisfies Phrases;

/** 6 poster är införda i registret. */
export function sayEntered(count: number, language: Language): string {
  if (language === 'sv') return count === 1 ? 'En post är införd i registret.' : `${count} poster är införda i registret.`;
  return count === 1 ? 'One entry is in the register.' : `${count} entries are in the register.`;
}
