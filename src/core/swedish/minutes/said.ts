import type { Language } from '../language-name.ts';

/** What is said of a finding: what disagrees with what, and what a person may do about it. */
export interface Said {
  readonly says: string;
  readonly mend: string;
}

export interface FindingSentence<Facts> {
  sv(facts: Facts): Said;
  en(facts: Facts): Said;
}

export const say = (says: string, mend: string): Said => ({ says, mend });

const SIDES = { yes: ['Ja', 'Ja'], no: ['Nej', 'Nej'], abstain: ['Avstår', 'abstaining'], absent: ['Frånvarande', 'absent'] } as const;

export const side = (name: keyof typeof SIDES, language: Language): string => SIDES[name][language === 'sv' ? 0 : 1];

/** "A, B och C". */
export function listed(items: readonly string[], language: Language = 'sv'): string {
  const and = language === 'sv' ? ' och ' : ' and ';
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1) ?? ''}`;
}

/** "punkt 2", "punkterna 2 och 3". */
export function points(clauses: readonly string[], language: Language = 'sv'): string {
  if (language === 'sv') return clauses.length === 1 ? `punkt ${clauses[0] ?? ''}` : `punkterna ${listed(clauses)}`;
  return clauses.length === 1 ? `clause ${clauses[0] ?? ''}` : `clauses ${listed(clauses, 'en')}`;
}
