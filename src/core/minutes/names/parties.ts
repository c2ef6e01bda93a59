/** A party in parentheses: one to six letters, a dash for none, or a word for somebody who has left one. Local parties have any letters. */
export const PARTY = String.raw`(?:\p{L}{1,6}|-|–|partilös|oberoende|politisk vilde|[A-ZÅÄÖ][\p{L}]{1,14})`;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['socialdemokraterna', 'S'], ['socialdemokratiska', 'S'], ['moderaterna', 'M'], ['nya moderaterna', 'M'], ['sverigedemokraterna', 'SD'], ['centerpartiet', 'C'],
  ['vänsterpartiet', 'V'], ['kristdemokraterna', 'KD'], ['liberalerna', 'L'], ['folkpartiet', 'L'], ['miljöpartiet', 'MP'], ['miljöpartiet de gröna', 'MP'],
]);

/** Letters of the party that a word is the name of ("Vänsterpartiets" is V), or undefined. */
export function partyNamed(word: string): string | undefined {
  const lower = word.toLowerCase().trim();
  return NAMES.get(lower) ?? NAMES.get(lower.replace(/s$/u, ''));
}

/** Sentence beginnings that name a party as mover: "Vänsterpartiet yrkar", "(S) och (V) yrkar". */
export const PARTY_NAME = String.raw`(?:[Ss]ocialdemokraterna|[Mm]oderaterna|[Nn]ya [Mm]oderaterna|[Ss]verigedemokraterna|[Cc]enterpartiet|[Vv]änsterpartiet|[Kk]ristdemokraterna|[Ll]iberalerna|[Mm]iljöpartiet(?: de gröna)?)`;
