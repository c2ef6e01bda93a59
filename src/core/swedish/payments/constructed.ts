import type { Language } from '../language-name.ts';

const WARNING = {
  sv: 'KONSTRUERADE UPPGIFTER – mottagare, konton och fördelning är påhittade.',
  en: 'CONSTRUCTED – payees, accounts and split are made up.',
} as const;

/** The same of a follow-up, which rests on more than a sheet. */
export function constructedFollowUp(sureness: 'constructed' | 'unsaid', language: Language): string | undefined {
  if (sureness === 'unsaid') return undefined;
  return language === 'sv' ? 'KONSTRUERADE UPPGIFTER – siffror, konton, mottagare eller beslut som det här vilar på är påhittade.' : 'CONSTRUCTED – figures, accounts, payees or decisions that this rests on are made up.';
}

/** What a document says of itself when it rests on a sheet or figures that are made up. */
export function constructedWarning(sureness: 'constructed' | 'unsaid', language: Language): string | undefined {
  return sureness === 'constructed' ? WARNING[language] : undefined;
}

/** What stands first in everything made from a sheet that says it is constructed. */
export function constructedLines(sureness: 'constructed' | 'unsaid', language: Language): readonly string[] {
  return sureness === 'constructed' ? [WARNING[language], ''] : [];
}

/** The same in a file that programs read (#PROSA of SIE): Swedish, in signs that the file can hold. */
export function constructedProse(sureness: 'constructed' | 'unsaid'): string | undefined {
  return sureness === 'constructed' ? 'KONSTRUERADE UPPGIFTER: får inte bokföras eller betalas' : undefined;
}
