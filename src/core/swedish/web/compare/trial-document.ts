import type { Settings } from '../../../comparison/dials/dial.ts';
import { DECIDED } from '../../../comparison/outcome.ts';
import type { ComparisonDeclaration } from '../../../language/declarations/comparison.ts';
import { addDays, type Day } from '../../../quantity/day.ts';
import { decimalsNeeded, writeDecimal } from '../../../quantity/decimal.ts';
import { daysOf, writePeriod, type Period } from '../../../quantity/period.ts';
import { ruleOfKey } from '../../../rulebook/as-of.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';

/** What a proposal made of dials is called, who moves it, and the proposal it changes further. */
export interface TrialNames {
  readonly name: string;
  readonly mover: string;
  readonly startsFrom: string;
}

/**
 * Dials as a proposal in the language of the rulebook: a document that can be put beside the others. A row that the dials count in is one
 * whose exemption ends the day before the period.
 */
export function trialDocument({ documents, declarations }: Rulebook, declaration: ComparisonDeclaration, settings: Settings, { name, mover, startsFrom }: TrialNames): string {
  const front = (key: string): string => frontWord({ documents }, key);
  const { from, to } = daysOf(declaration.period);
  const patches = [
    ...[...settings.values].map(([key, value]) => `{ regel: ${quoted(ruleOfKey(key).rule)}, ${daysOfKey(key, { from, to }, declarations)}, värde: "${writeDecimal(value, decimalsNeeded(value) ?? 0)}" }`),
    ...[...settings.choices].map(([rule, alternative]) => `{ val: ${quoted(rule)}, till alternativ: ${quoted(alternative)} }`),
    ...exemptionPatches({ declarations }, settings, declaration.period),
  ];
  return [
    '---', `regelbok: ${quoted(front('regelbok'))}`, `titel: ${quoted(name)}`, `region: ${quoted(front('region'))}`, '---', '',
    `# ${name}`, '', 'Inget av detta är beslutat. Ändringarna är gjorda med reglage på sidan Jämför.', '',
    '```beslut', `${quoted(decisionOf(name))}: { organ: ${quoted(mover === '' ? 'ingen' : mover)}, datum: ${writePeriod({ year: declaration.period.year })}, rubrik: ${quoted(name)}, säkerhet: C }`, '```', '',
    '```scenarier', `${quoted(name)}:`, `  ärende: ${quoted(declaration.caseNumber)}`, `  beslut: ${quoted(decisionOf(name))}`,
    ...(mover === '' ? [] : [`  från: ${quoted(mover)}`]),
    ...(startsFrom === '' || startsFrom === DECIDED ? [] : [`  utgår från: ${quoted(startsFrom)}`]),
    ...(patches.length === 0 ? ['  ändrar: []'] : ['  ändrar:', ...patches.map((patch) => `    - ${patch}`)]), '```', '',
  ].join('\n');
}

/** The days of the period that a value is for: all of them, or those of the version that the key names. */
function daysOfKey(key: string, { from, to }: { readonly from: Day; readonly to: Day }, { rules }: Pick<Rulebook['declarations'], 'rules'>): string {
  const { rule, from: begins } = ruleOfKey(key);
  const ends = begins === undefined ? undefined : rules.get(rule)?.versions.find(({ interval }) => interval.from === begins)?.interval.to;
  return `från: ${begins !== undefined && begins > from ? begins : from}, till: ${ends !== undefined && ends < to ? ends : to}`;
}

/** A proposal is not its own decision: one name means one thing in a rulebook. */
function decisionOf(name: string): string {
  return `yrkande ${name}`;
}

function exemptionPatches({ declarations: { rules } }: Pick<Rulebook, 'declarations'>, { exemptions }: Settings, period: Period): readonly string[] {
  const lists = [...rules.values()].filter(({ versions }) => versions.some(({ definition }) => definition.kind === 'exemptions'));
  const { from, to } = daysOf(period);
  const before = addDays(from, -1);
  return [...exemptions].map(([what, how]) => {
    const list = lists.find(({ versions }) => versions.some(({ definition }) => definition.kind === 'exemptions' && definition.exemptions.some((one) => one.what === what))) ?? lists[0];
    const days = how === 'exempted' ? `från: ${from}, till: ${to}` : `från: ${before}, till: ${before}`;
    return `{ undanta: ${quoted(what)}, ${days}${lists.length > 1 && list ? `, i: ${quoted(list.name)}` : ''} }`;
  });
}

/** What the first document of a rulebook says of itself; nothing where it does not. */
export function frontWord({ documents }: Pick<Rulebook, 'documents'>, key: string): string {
  const map = documents[0]?.front;
  const value = map?.kind === 'map' ? map.entries.find((entry) => entry.key.text === key)?.value : undefined;
  return value?.kind === 'scalar' ? value.text : '';
}

/** Words as a text in YAML, whatever is in them. */
export function quoted(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
