import type { ScenarioDeclaration, SettledClause } from '../../language/declarations/scenario.ts';
import type { Language } from '../language-name.ts';
import { AND, listed } from '../voice.ts';

const FATES: Readonly<Record<SettledClause['fate'], Readonly<Record<Language, string>>>> = {
  adopted: { sv: 'antogs på', en: 'adopted on' },
  recommended: { sv: 'föreslogs på', en: 'recommended on' },
  fell: { sv: 'föll på', en: 'lost on' },
  fellBefore: { sv: 'föll före huvudomröstningen på', en: 'lost before the main vote on' },
  withdrawn: { sv: 'återtogs på', en: 'withdrawn on' },
  refused: { sv: 'avvisades på', en: 'refused on' },
  postponed: { sv: 'bordlades på', en: 'postponed on' },
  referredBack: { sv: 'återremitterades på', en: 'referred back on' },
  conflict: { sv: 'motsägs på', en: 'contradicted on' },
  unknown: { sv: 'okänt på', en: 'unknown on' },
};

/** antogs på p. 1 och 4 (7 mot 5), p. 6 och 7 (7 mot 6): by the matter where there is one, else as the document has it. */
export function whatBecame({ settled, outcome }: Pick<ScenarioDeclaration, 'settled' | 'outcome'>, language: Language): string | undefined {
  if (settled === undefined) return outcome;
  if (settled.length === 0) return undefined;
  const fates = [...new Set(settled.map(({ fate }) => fate))];
  return fates.map((fate) => `${FATES[fate][language]} ${clausesOf(settled.filter((one) => one.fate === fate), language)}`).join('; ');
}

function clausesOf(settled: readonly SettledClause[], language: Language): string {
  const ways = [...new Set(settled.map(({ how }) => howSaid(how, language)))];
  return ways.map((way) => {
    const clauses = settled.filter(({ how }) => howSaid(how, language) === way).map(({ clause }) => clause);
    return `${language === 'sv' ? 'p.' : 'cl.'} ${listed(clauses, AND[language])}${way === '' ? '' : ` (${way})`}`;
  }).join(', ');
}

/** The votes for the proposal and against it, whichever of them were called Ja. */
function howSaid(how: SettledClause['how'], language: Language): string {
  switch (how.kind) {
    case 'vote': return `${how.inFavour} ${language === 'sv' ? 'mot' : 'to'} ${how.against}`;
    case 'acclamation': return language === 'sv' ? 'acklamation' : 'acclamation';
    case 'notSaid': return '';
  }
}
