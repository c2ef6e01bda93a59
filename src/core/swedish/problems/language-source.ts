import type { LanguageProblemFacts } from '../../language/problems.ts';
import { told } from './kinds.ts';
import type { Sentence } from './sentence.ts';

type SourceCode = Extract<keyof LanguageProblemFacts, `front-matter-${string}` | `yaml-${string}` | `block-${string}`>;

/** What can be wrong with a document before its rules are read: its head, its blocks and their YAML. */
export const SOURCE_SENTENCES: { readonly [Code in SourceCode]: Sentence<LanguageProblemFacts[Code]> } = {
  'front-matter-missing': {
    sv: ({ file }) => told(`${file} börjar utan dokumenthuvud`, 'tre bindestreck på första raden, sedan regelbok, titel och region, sedan tre bindestreck', 'Börja filen med ---, raderna regelbok:, titel: och region:, och --- igen.'),
    en: ({ file }) => told(`${file} begins without front matter`, 'three hyphens on the first line, then regelbok, titel and region, then three hyphens', 'Begin the file with ---, the lines regelbok:, titel: and region:, and --- again.'),
  },
  'front-matter-key-missing': {
    sv: ({ key }) => told(`dokumenthuvudet saknar "${key}"`, `"${key}:" med ett värde mellan de två raderna med ---`, `Lägg till en rad som börjar med "${key}:".`),
    en: ({ key }) => told(`the front matter lacks "${key}"`, `"${key}:" with a value between the two lines of ---`, `Add a line that begins with "${key}:".`),
  },
  'yaml-syntax': {
    sv: ({ detail }) => told(`blocket går inte att läsa som nycklar och värden (YAML säger: ${oneLine(detail)})`, 'nyckel: värde, med lika många blanksteg före nycklar på samma nivå och varje { stängd med }', 'Kontrollera indrag, klamrar och citattecken här och på raden ovanför.'),
    en: ({ detail }) => told(`the block cannot be read as keys and values (YAML says: ${oneLine(detail)})`, 'key: value, with as many spaces before keys of one level and every { closed with }', 'Check indentation, braces and quotation marks here and on the line above.'),
  },
  'yaml-comma-in-number': {
    sv: ({ written }) => told(`kommat i ${written} delar talet, eftersom komma skiljer delar åt mellan { och }`, `"${written}" inom citattecken`, `Skriv "${written}", eller skriv posten på flera rader utan { }.`),
    en: ({ written }) => told(`the comma in ${written} cuts the number, since a comma parts items between { and }`, `"${written}" in quotation marks`, `Write "${written}", or write the entry on several lines without { }.`),
  },
  'yaml-comma-in-text': {
    sv: ({ key }) => told(`"${key}" står ensamt efter ett komma mellan { och }`, 'nyckel: värde efter varje komma', 'Hör det till texten före kommat, sätt citattecken runt hela texten; annars skriv posten på flera rader utan { }.'),
    en: ({ key }) => told(`"${key}" stands alone after a comma between { and }`, 'key: value after every comma', 'If it belongs to the text before the comma, put quotation marks around the whole text; else write the entry on several lines without { }.'),
  },
  'yaml-comment-swallowed': {
    sv: ({ comment }) => told(`"${comment}" läses som en kommentar och faller bort, eftersom det står blanksteg före #`, 'text utan blanksteg före #, eller en kommentar med blanksteg efter #', 'Hör det till texten, sätt citattecken runt hela texten; är det en kommentar, skriv ett blanksteg efter #.'),
    en: ({ comment }) => told(`"${comment}" is read as a comment and lost, since a space stands before #`, 'text without a space before #, or a comment with a space after #', 'If it belongs to the text, put quotation marks around the whole text; if it is a comment, write a space after #.'),
  },
  'yaml-colon-in-value': {
    sv: () => told('ett kolon med blanksteg efter mitt i ett värde', 'ett kolon på raden, det efter nyckeln', 'Sätt citattecken runt hela värdet, eller ta bort blanksteget efter det andra kolonet.'),
    en: () => told('a colon with a space after it inside a value', 'one colon on the line, the one after the key', 'Put quotation marks around the whole value, or remove the space after the second colon.'),
  },
  'yaml-duplicate-key': {
    sv: ({ key }) => told(`"${key}" står två gånger på samma ställe`, 'varje nyckel en gång', 'Ta bort den ena, eller ge den ett annat namn. Gäller de olika tid, skriv två versioner under samma namn.'),
    en: ({ key }) => told(`"${key}" stands twice in the same place`, 'every key once', 'Remove one of them, or give it another name. If they hold at different times, write two versions under one name.'),
  },
  'block-unknown': {
    sv: ({ name, near }) => told(`ett block som heter "${name}"`, 'ett av de block som körs: entiteter, enheter, indata, urval, parametrar, regler, tabeller, påståenden, beslut, scenarier', `Menades "${near}"? Skriv \`\`\`${near}. Ska blocket inte köras, ge det ett namn som inte liknar dessa.`),
    en: ({ name, near }) => told(`a block called "${name}"`, 'one of the blocks that run: entiteter, enheter, indata, urval, parametrar, regler, tabeller, påståenden, beslut, scenarier', `Was "${near}" meant? Write \`\`\`${near}. If the block is not to run, give it a name unlike these.`),
  },
  'block-not-a-map': {
    sv: ({ block }) => told(`"${block}" innehåller inte nycklar med värden`, 'namn: följt av nycklar och värden', 'Skriv nycklarna på rader under namnet med två blanksteg före, eller mellan { och }.'),
    en: ({ block }) => told(`"${block}" does not hold keys with values`, 'a name: followed by keys and values', 'Write the keys on lines below the name with two spaces before them, or between { and }.'),
  },
};

function oneLine(detail: string): string {
  return detail.replace(/\s+/gu, ' ').trim();
}
