import type { Language } from '../language-name.ts';
import type { Phrases } from './phrase.ts';

/** What stands where saved proposals are listed, and where an address names one that was withdrawn. */
export const SAVED = {
  list: { sv: 'Sparade förslag', en: 'Saved proposals' },
  about: {
    sv: 'Ett förslag som dras tillbaka läses inte längre med regelboken. Det står kvar i liggaren, och adressen till det säger vad som hände.',
    en: 'A proposal that is withdrawn is no longer read with the rulebook. It stays in the record, and its address says what happened.',
  },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  reason: { sv: 'Varför det dras tillbaka', en: 'Why it is withdrawn' },
  withdrawn: { sv: 'Tillbakadragna', en: 'Withdrawn' },
  text: { sv: 'Så löd det', en: 'How it read' },
} as const satisfies Phrases;

/** av Ada Ek, 2026-11-22 */
export function saySaved(by: string, when: string, language: Language): string {
  return `${language === 'sv' ? 'av' : 'by'} ${by}, ${when.slice(0, 10)}`;
}

/** "Kortare" drogs tillbaka 2026-11-22 av Ada Ek: fel gräns */
export function sayWithdrawn(title: string, { by, when, reason }: { readonly by: string; readonly when: string; readonly reason: string }, language: Language): string {
  const day = when.slice(0, 10);
  return language === 'sv' ? `"${title}" drogs tillbaka ${day} av ${by}: ${reason}` : `"${title}" was withdrawn on ${day} by ${by}: ${reason}`;
}
