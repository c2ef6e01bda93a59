import { DECIDED } from '../../core/comparison/outcome.ts';
import type { Settings } from '../../core/comparison/dials/dial.ts';
import { tried, type Tried } from '../../core/comparison/dials/tried.ts';
import type { ComparisonDeclaration } from '../../core/language/declarations/comparison.ts';
import { decimalsNeeded, parseDecimal, writeDecimal } from '../../core/quantity/decimal.ts';
import { parsePeriod, type Period } from '../../core/quantity/period.ts';
import { ruleOfKey, type AsOf } from '../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import type { Address } from '../shell/address.ts';

/** What an address asks of a rulebook: a matter, a period, and how the dials stand. */
export interface Question {
  readonly declaration: ComparisonDeclaration | undefined;
  readonly period: Period;
  readonly settings: Settings;
}

const VALUE = 'varde.';
const CHOICE = 'val.';
const EXEMPTION = 'undantag.';

export function questionOf({ query }: Address, { rulebook, texts }: OpenRulebook): Question {
  const all = [...rulebook.declarations.comparisons.values()];
  const declaration = all.find(({ caseNumber }) => caseNumber === query.get('arende')) ?? all[0];
  const last = texts.periods.at(-1);
  const period = declaration?.period ?? parsePeriod(query.get('period') ?? '') ?? parsePeriod(last ?? '') ?? { year: 2024 };
  return { declaration, period, settings: settingsIn(query, rulebook) };
}

/** How the dials stand in an address; a name or value that means nothing in the rulebook is left out. */
function settingsIn(query: Address['query'], { declarations }: Rulebook): Settings {
  const of = (prefix: string): readonly (readonly [string, string])[] =>
    [...query].flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : []));
  const isKnown = ([name]: readonly [string, string]): boolean => declarations.rules.has(ruleOfKey(name).rule);
  return {
    values: new Map(of(VALUE).filter(isKnown).flatMap(([name, text]) => {
      const number = parseDecimal(text);
      return number ? [[name, number.value] as const] : [];
    })),
    choices: new Map(of(CHOICE).filter(isKnown)),
    exemptions: new Map(of(EXEMPTION).map(([what, how]) => [what, how === 'ja' ? 'exempted' : 'included'] as const)),
  };
}

/** The same address with the dials as they stand. */
export function withSettings(address: Address, { values, choices, exemptions }: Settings): Address {
  const kept = [...address.query].filter(([key]) => ![VALUE, CHOICE, EXEMPTION].some((prefix) => key.startsWith(prefix)));
  return {
    ...address,
    query: new Map([
      ...kept,
      ...[...values].map(([name, value]) => [VALUE + name, writeDecimal(value, decimalsNeeded(value) ?? 0)] as const),
      ...[...choices].map(([name, alternative]) => [CHOICE + name, alternative] as const),
      ...[...exemptions].map(([what, how]) => [EXEMPTION + what, how === 'exempted' ? 'ja' : 'nej'] as const),
    ]),
  };
}

/** The rulebook and question of one proposal with the dials laid on. */
export function triedUnder(rulebook: Rulebook, { period, settings }: Question, proposal: string): Tried {
  const laid = tried(rulebook, period, settings);
  const asked: AsOf = proposal === '' || proposal === DECIDED ? laid.asked : { ...laid.asked, scenarios: [proposal] };
  return { rulebook: laid.rulebook, asked };
}
