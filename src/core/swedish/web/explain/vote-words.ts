import type { Language } from '../../language-name.ts';
import type { Phrase } from '../phrase.ts';
import type { BallotOption } from '../../../procedure/acts/question-acts.ts';

/** What a member answered in a roll call; what the answer was for stands beside it, since Ja alone says nothing. */
export const CAST: Readonly<Record<BallotOption, Phrase>> = {
  yes: { sv: 'ja', en: 'yes' }, no: { sv: 'nej', en: 'no' }, abstain: { sv: 'avstår', en: 'abstains' }, absent: { sv: 'frånvarande', en: 'absent' },
};

/** ja, för LEO: an answer with the proposal that it was for. */
export function sayCast(cast: string, proposal: string, language: Language): string {
  return `${cast}, ${language === 'sv' ? 'för' : 'for'} ${proposal}`;
}
