import type { LanguageProblemFacts } from '../../language/problems.ts';
import { DECLARATION_SENTENCES } from './language-declarations.ts';
import { NAME_SENTENCES } from './language-names.ts';
import { SOURCE_SENTENCES } from './language-source.ts';
import { SYNTAX_SENTENCES } from './language-syntax.ts';
import { TYPE_SENTENCES } from './language-types.ts';
import type { Sentence } from './sentence.ts';

/** What is said of every problem of the language. A code without a sentence does not compile. */
export const LANGUAGE_SENTENCES: { readonly [Code in keyof LanguageProblemFacts]: Sentence<LanguageProblemFacts[Code]> } = {
  ...SOURCE_SENTENCES,
  ...DECLARATION_SENTENCES,
  ...SYNTAX_SENTENCES,
  ...NAME_SENTENCES,
  ...TYPE_SENTENCES,
};
