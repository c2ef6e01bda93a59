import type { Derivation, DerivedRule } from '../../calculation/derivation.ts';
import type { Sureness } from '../../figures/figures.ts';
import type { Basis, Choice, Version } from '../../language/declarations/rule.ts';
import type { Body } from '../../language/program.ts';
import type { Language } from '../language-name.ts';
import { dayInWords, daysInWords } from '../numbers/dates.ts';
import type { Voice } from '../voice.ts';
import { whatBecame } from '../procedure/what-became.ts';

/** What a version rests on (`grund`), in words. */
export const BASIS_IN_WORDS: Readonly<Record<Basis, Readonly<Record<Language, string>>>> = {
  decided: { sv: 'beslutad', en: 'decided' },
  applied: { sv: 'tillämpad', en: 'applied' },
  proposed: { sv: 'föreslagen', en: 'proposed' },
  assumed: { sv: 'antagen', en: 'assumed' },
  unknown: { sv: 'okänd grund', en: 'unknown basis' },
};

export const SURENESS_IN_WORDS: Readonly<Record<Sureness, Readonly<Record<Language, string>>>> = {
  published: { sv: 'publicerad', en: 'published' },
  reported: { sv: 'rapporterad', en: 'reported' },
  estimated: { sv: 'uppskattad', en: 'estimated' },
  constructed: { sv: 'konstruerad', en: 'constructed' },
};

/** The same where it is read by itself: "antagen" alone could be taken for adopted. */
export const BASIS_SAID: Readonly<Record<Basis, Readonly<Record<Language, string>>>> = {
  decided: { sv: 'det är beslutat', en: 'it is decided' },
  applied: { sv: 'så har det tillämpats', en: 'it has been applied so' },
  proposed: { sv: 'det är föreslaget', en: 'it is proposed' },
  assumed: { sv: 'det är ett antagande', en: 'it is an assumption' },
  unknown: { sv: 'grunden är okänd', en: 'its basis is unknown' },
};

/** RS/762/2024 § 85 p. 1, beslutad, gäller 2024-01-01–2024-12-31 */
export function versionLine({ decision, basis, interval }: Version, { language }: Voice): string {
  const holds = language === 'sv' ? 'gäller' : 'in force';
  return `${decision}, ${basis === 'assumed' ? BASIS_SAID.assumed[language] : BASIS_IN_WORDS[basis][language]}, ${holds} ${daysInWords(interval, language)}`;
}

/** regionstyrelsen 2025-05-27, röster 5–7–1: who decided and when, where the rulebook says so. */
export function decisionInWords(name: string, { language, declarations }: Voice): string | undefined {
  const decision = declarations.decisions.get(name);
  if (!decision) return undefined;
  const { votes: taken = '' } = decision;
  const votes = taken === '' ? '' : /^\d/u.test(taken) ? `, ${language === 'sv' ? 'röster' : 'votes'} ${taken}` : `, ${taken}`;
  return `${decision.body} ${dayInWords(decision.decided, language)}${votes}`;
}

/** The choice a body was chosen from, with all its alternatives. */
function choiceOf({ rule, body }: DerivedRule): Choice | undefined {
  if (!body?.choice) return undefined;
  for (const { definition, place } of rule.declaration.versions) {
    if (definition.kind === 'choice' && place === body.version.place) return definition.choice;
  }
  const patched = rule.declaration.versions.find(({ definition }) => definition.kind === 'choice')?.definition;
  return patched?.kind === 'choice' ? patched.choice : undefined;
}

/** Which alternative was taken, whether it is open and why, and the alternatives that were not taken. */
export function choiceInWords(derived: DerivedRule, { language }: Voice): { readonly taken: string; readonly open: string | undefined; readonly others: readonly string[] } | undefined {
  const choice = derived.body?.choice;
  if (!choice) return undefined;
  const others = (choiceOf(derived)?.alternatives ?? []).map(({ name }) => name).filter((name) => name !== choice.alternative);
  const open = choice.open === undefined ? undefined : `${language === 'sv' ? 'öppen fråga' : 'open question'}: ${choice.open}`;
  return { taken: choice.alternative, open, others };
}

/** som tidigare år, Lars-Erik Olofsson (KD): antogs på p. 1 och 4 */
export function scenarioInWords(name: string, { declarations, language }: Voice): string {
  const scenario = declarations.scenarios.get(name);
  const mover = scenario?.mover === undefined ? '' : `, ${scenario.mover}`;
  const became = scenario && whatBecame(scenario, language);
  return `${name}${mover}${became === undefined ? '' : `: ${became}`}`;
}

/** Torvalla från 2024-01-01 tills nytt beslut, RS/762/2024 § 85 p. 2, beslutad */
export function exemptionInWords({ what, interval, until, decision, basis }: Body['exemptions'][number], { language }: Voice): string {
  const isSwedish = language === 'sv';
  const days = until === undefined ? daysInWords(interval, language)
    : `${isSwedish ? 'från' : 'from'} ${interval.from} ${isSwedish ? 'tills' : 'until'} ${until}`;
  return `${what} ${days}, ${decision}, ${BASIS_IN_WORDS[basis][language]}`;
}

/** Whether a value was computed by a rule; else it was imported. */
export function isRule(derivation: Derivation): derivation is DerivedRule {
  return derivation.kind !== 'input';
}
