import { paragraphsOf, type RuleId } from '../../procedure/law/rules.ts';
import type { Language } from '../language-name.ts';

/** KL 5 kap. 53 §: where a rule stands, or that it is practice, or that it is only the order things happen in. */
export function citation(rule: RuleId, language: Language): string {
  const paragraphs = paragraphsOf(rule);
  if (paragraphs.length > 0) return paragraphs.map(chapterAndSection).join(', ');
  const isSwedish = language === 'sv';
  if (rule === 'ORDER') return isSwedish ? 'händelsernas ordning' : 'the order of acts';
  return isSwedish ? 'praxis' : 'practice';
}

function chapterAndSection(written: string): string {
  const [, law, chapter, section] = /^(\S+) (\d+):(\d+)$/u.exec(written) ?? [];
  return chapter === undefined ? written : `${law} ${chapter} kap. ${section} §`;
}
