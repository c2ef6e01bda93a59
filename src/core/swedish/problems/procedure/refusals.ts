import type { RefusalFacts } from '../../../procedure/law/refusal.ts';
import type { Sentence } from '../sentence.ts';
import { ACT_SENTENCES } from './acts.ts';
import { PERSON_SENTENCES } from './persons.ts';
import { QUESTION_SENTENCES } from './questions.ts';
import { VOTE_SENTENCES } from './votes.ts';

/** What is said of every act that may not be done. A code without a sentence does not compile. */
export const REFUSAL_SENTENCES: { readonly [Code in keyof RefusalFacts]: Sentence<RefusalFacts[Code]> } = {
  ...ACT_SENTENCES, ...PERSON_SENTENCES, ...QUESTION_SENTENCES, ...VOTE_SENTENCES,
};
