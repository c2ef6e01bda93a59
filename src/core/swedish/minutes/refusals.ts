import type { Refusal, RefusalFacts } from '../../minutes/refusal.ts';
import type { Language } from '../language-name.ts';
import type { Sentence, Told } from '../problems/sentence.ts';

const told = (found: string, expected: string, mend: string): Told => ({ found, expected, mend });

/** What is said of a file that could not be read as minutes. */
const REFUSALS: { readonly [Code in keyof RefusalFacts]: Sentence<RefusalFacts[Code]> } = {
  'minutes-missing': {
    sv: () => told('filen finns inte eller får inte läsas', 'ett protokoll i PDF, DOCX eller text', 'Kontrollera namnet.'),
    en: () => told('the file is not there or may not be read', 'minutes in PDF, DOCX or text', 'Check the name.'),
  },
  'minutes-too-large': {
    sv: ({ megabytes, most }) => told(`filen är ${megabytes} MB`, `högst ${most} MB`, 'Dela protokollet, eller spara det utan bilder.'),
    en: ({ megabytes, most }) => told(`the file is ${megabytes} MB`, `at most ${most} MB`, 'Split the minutes, or save them without images.'),
  },
  'minutes-too-long': {
    sv: ({ lines, most }) => told(`texten har ${lines} rader`, `högst ${most} rader`, 'Är det ett protokoll? Dela det annars i delar.'),
    en: ({ lines, most }) => told(`the text has ${lines} lines`, `at most ${most} lines`, 'Are these minutes? Else split them.'),
  },
  'minutes-too-many-pages': {
    sv: ({ pages, most }) => told(`filen har ${pages} sidor`, `högst ${most} sidor`, 'Dela protokollet i delar.'),
    en: ({ pages, most }) => told(`the file has ${pages} pages`, `at most ${most} pages`, 'Split the minutes.'),
  },
  'minutes-format': {
    sv: ({ ending }) => told(`en fil av slaget "${ending}"`, '.pdf, .docx, .txt eller .md', 'Spara protokollet som PDF, DOCX eller text.'),
    en: ({ ending }) => told(`a file of the kind "${ending}"`, '.pdf, .docx, .txt or .md', 'Save the minutes as PDF, DOCX or text.'),
  },
  'minutes-encoding': {
    sv: ({ row }) => told(`rad ${row} är varken UTF-8 eller windows-1252`, 'text', 'Spara filen som text i UTF-8.'),
    en: ({ row }) => told(`line ${row} is neither UTF-8 nor windows-1252`, 'text', 'Save the file as text in UTF-8.'),
  },
  'minutes-empty': {
    sv: () => told('filen är tom', 'ett protokoll', 'Kontrollera filen.'),
    en: () => told('the file is empty', 'minutes', 'Check the file.'),
  },
  'minutes-pdf-locked': {
    sv: () => told('PDF-filen är låst med lösenord', 'en PDF som kan läsas', 'Spara en kopia utan lösenord.'),
    en: () => told('the PDF is locked with a password', 'a PDF that can be read', 'Save a copy without a password.'),
  },
  'minutes-pdf-broken': {
    sv: () => told('PDF-filen är trasig', 'en hel PDF', 'Hämta filen på nytt, eller spara den en gång till.'),
    en: () => told('the PDF is broken', 'a whole PDF', 'Fetch the file again, or save it once more.'),
  },
  'minutes-docx-broken': {
    sv: () => told('filen är inget helt DOCX-dokument', 'ett DOCX-dokument', 'Öppna dokumentet i ordbehandlaren och spara det på nytt som DOCX.'),
    en: () => told('the file is no whole DOCX document', 'a DOCX document', 'Open the document in the word processor and save it as DOCX again.'),
  },
  'minutes-docx-locked': {
    sv: () => told('dokumentet är låst med lösenord', 'ett dokument som kan läsas', 'Spara en kopia utan lösenord.'),
    en: () => told('the document is locked with a password', 'a document that can be read', 'Save a copy without a password.'),
  },
  'minutes-unpacked-too-large': {
    sv: ({ most }) => told(`dokumentet blir större än ${most} MB när det packas upp`, `högst ${most} MB`, 'Det är troligen inget protokoll; öppna det inte.'),
    en: ({ most }) => told(`the document unpacks to more than ${most} MB`, `at most ${most} MB`, 'It is hardly minutes; do not open it.'),
  },
  'minutes-time': {
    sv: ({ seconds }) => told(`läsningen tog mer än ${seconds} sekunder och avbröts`, 'ett protokoll av vanlig storlek', 'Dela filen, eller spara den som text.'),
    en: ({ seconds }) => told(`reading took more than ${seconds} seconds and was ended`, 'minutes of common size', 'Split the file, or save it as text.'),
  },
  'minutes-memory': {
    sv: ({ megabytes }) => told(`läsningen tog mer än ${megabytes} MB minne och avbröts`, 'ett protokoll av vanlig storlek', 'Dela filen, eller spara den som text.'),
    en: ({ megabytes }) => told(`reading took more than ${megabytes} MB of memory and was ended`, 'minutes of common size', 'Split the file, or save it as text.'),
  },
  'minutes-no-text': {
    sv: () => told('filen har ingen text; den är troligen inskannad', 'en fil med textlager', 'Gör texten läsbar (OCR) i ett annat program först, och granska resultatet.'),
    en: () => told('the file has no text; it is probably a scan', 'a file with a text layer', 'Make the text readable (OCR) in another program first, and check it.'),
  },
};

const WORDS = { sv: ['fel', 'Fann:   ', 'Väntade:', 'Gör så: '], en: ['error', 'Found:   ', 'Expected:', 'Mend:    '] } as const;

/** A refusal as it is shown where there is only text. */
export function refusalLines({ code, file, facts }: Refusal, language: Language): readonly string[] {
  const sentence = REFUSALS[code] as Sentence<Refusal['facts']>;
  const { found, expected, mend } = sentence[language](facts);
  const [error, ...labels] = WORDS[language];
  return [`${file}  ${error} ${code}`, `  ${labels[0]} ${found}`, `  ${labels[1]} ${expected}`, `  ${labels[2]} ${mend}`];
}

/** A refusal for programs. */
export function plainRefusal({ code, file, facts }: Refusal): unknown {
  const sentence = REFUSALS[code] as Sentence<Refusal['facts']>;
  const { found, expected, mend } = sentence.sv(facts);
  return { fil: file, 'vägrad': { kod: code, fann: found, 'väntade': expected, 'gör_så': mend, uppgifter: facts } };
}
