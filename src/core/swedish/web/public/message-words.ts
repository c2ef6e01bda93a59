import type { Phrases } from '../phrase.ts';

/** What is recorded of a message that is erased because it has been kept for as long as it may. */
export const RETAINED = { sv: 'Tiden som meddelanden sparas hade gått ut.', en: 'The time that messages are kept had run out.' } as const;

/** What stands where messages about obstacles are read and erased. */
export const MESSAGES = {
  messages: { sv: 'Meddelanden om hinder', en: 'Messages about obstacles' },
  about: { sv: 'Läs, gör något åt det, och radera sedan. Det som någon skrev försvinner då, också ur nya säkerhetskopior; att det kom, när, och vad ni gjorde står kvar i liggaren. Följ er plan för gallring.', en: 'Read, do something about it, and then erase. What somebody wrote is then gone, from new backups too; that it came, when, and what you did stays in the record. Follow your plan for disposal of records.' },
  none: { sv: 'Inget har kommit in.', en: 'Nothing has come in.' },
  loading: { sv: 'Hämtar meddelandena …', en: 'Fetching the messages …' },
  when: { sv: 'Kom', en: 'Came' },
  page: { sv: 'Sida', en: 'Page' },
  message: { sv: 'Meddelande', en: 'Message' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  act: { sv: 'Radera', en: 'Erase' },
  erase: { sv: 'Radera', en: 'Erase' },
  handled: { sv: 'Vad som gjordes, utan namn: det står kvar', en: 'What was done, without names: it stays' },
  eraseHelp: { sv: 'Texten och kontakten raderas och kan inte fås tillbaka.', en: 'The text and the contact are erased and cannot be had back.' },
  fixed: { sv: 'skrivet av en äldre version; kan inte raderas', en: 'written by an older version; cannot be erased' },
} as const satisfies Phrases;

/** Raderat 2026-11-23 av Exempelanvändaren: felet är rättat */
export function sayErased(day: string, by: string, handled: string, language: 'sv' | 'en'): string {
  return language === 'sv' ? `Raderat ${day} av ${by}: ${handled}` : `Erased on ${day} by ${by}: ${handled}`;
}
