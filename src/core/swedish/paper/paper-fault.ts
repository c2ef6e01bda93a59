import type { Language } from '../language-name.ts';
import { listed, OR } from '../voice.ts';

/** Why a paper could not be written. */
export type PaperFault =
  /** The name of the file ends with none of the forms. */
  | { readonly code: 'paper-form'; readonly path: string }
  | { readonly code: 'paper-not-written'; readonly path: string }
  /** No font of the PDF writer has these letters; another sign in their place would be a guess. */
  | { readonly code: 'characters-missing'; readonly characters: readonly string[] }
  /** The PDF writer has no build for this kind of machine. */
  | { readonly code: 'pdf-not-here'; readonly platform: string };

/** What was found and how to mend it, in a sentence or two; nothing has been written. */
export function tellPaperFault(fault: PaperFault, language: Language): string {
  const isSwedish = language === 'sv';
  switch (fault.code) {
    case 'paper-form': {
      const forms = listed(['.md', '.txt', '.docx', '.pdf'], OR[language]);
      return isSwedish ? `Vet inte vilket slags dokument ${fault.path} ska bli: låt namnet sluta på ${forms}.` : `Cannot tell what kind of document ${fault.path} is to be: let the name end with ${forms}.`;
    }
    case 'paper-not-written': return isSwedish ? `Kan inte skriva ${fault.path}: kontrollera att mappen finns och att filen inte är öppen i ett annat program.` : `Cannot write ${fault.path}: check that the folder is there, and that the file is not open in another program.`;
    case 'characters-missing': {
      const letters = fault.characters.map((character) => `${character} (${codePoints(character)})`).join(', ');
      return isSwedish ? `Ingen PDF har skrivits: typsnitten saknar ${letters}. Byt ut det i underlaget, eller skriv .docx eller .md.` : `No PDF was written: the fonts lack ${letters}. Replace it in what the document is made from, or write .docx or .md.`;
    }
    case 'pdf-not-here': return isSwedish ? `PDF kan inte skrivas på den här datorn (${fault.platform}): skriv .docx och spara som PDF därifrån, eller kör på Linux x64.` : `PDF cannot be written on this machine (${fault.platform}): write .docx and save it as PDF from there, or run on Linux x64.`;
  }
}

function codePoints(text: string): string {
  return [...text].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
