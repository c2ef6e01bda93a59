import type { Settings } from '../../comparison/dials/dial.ts';
import { DECIDED } from '../../comparison/outcome.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import { daysOf, writePeriod } from '../../quantity/period.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What a proposal made of dials is called, who moves it, and the proposal it changes further. */
export interface TrialNames {
  readonly name: string;
  readonly mover: string;
  readonly startsFrom: string;
}

/**
 * Dials as a proposal in the language of the rulebook: a document that can be put beside the others. A row that a list leaves out and the
 * dials count in has no patch of its own in the language (what is exempted ends by another day), so its list is replaced by one that leaves
 * nobody out, and the others in it are exempted again.
 */
export function trialDocument({ documents, declarations }: Rulebook, declaration: ComparisonDeclaration, settings: Settings, { name, mover, startsFrom }: TrialNames): string {
  const front = (key: string): string => {
    const map = documents[0]?.front;
    const value = map?.kind === 'map' ? map.entries.find((entry) => entry.key.text === key)?.value : undefined;
    return value?.kind === 'scalar' ? value.text : '';
  };
  const { from, to } = daysOf(declaration.period);
  const days = `från: ${from}, till: ${to}`;
  const patches = [
    ...[...settings.values].map(([rule, value]) => `{ regel: ${quoted(rule)}, ${days}, värde: "${writeDecimal(value, decimalsNeeded(value) ?? 0)}" }`),
    ...[...settings.choices].map(([rule, alternative]) => `{ val: ${quoted(rule)}, till alternativ: ${quoted(alternative)} }`),
    ...exemptionPatches({ declarations }, settings, days),
  ];
  return [
    '---', `regelbok: ${quoted(front('regelbok'))}`, `titel: ${quoted(name)}`, `region: ${quoted(front('region'))}`, '---', '',
    `# ${name}`, '', 'Inget av detta är beslutat. Ändringarna är gjorda med reglage på sidan Jämför.', '',
    '```beslut', `${quoted(decisionOf(name))}: { organ: ${quoted(mover === '' ? 'ingen' : mover)}, datum: ${writePeriod({ year: declaration.period.year })}, rubrik: ${quoted(name)}, säkerhet: C }`, '```', '',
    '```scenarier', `${quoted(name)}:`, `  ärende: ${quoted(declaration.caseNumber)}`, `  beslut: ${quoted(decisionOf(name))}`,
    ...(mover === '' ? [] : [`  från: ${quoted(mover)}`]),
    ...(startsFrom === '' || startsFrom === DECIDED ? [] : [`  utgår från: ${quoted(startsFrom)}`]),
    '  ändrar:', ...patches.map((patch) => `    - ${patch}`), '```', '',
  ].join('\n');
}

/** A proposal is not its own decision: one name means one thing in a rulebook. */
function decisionOf(name: string): string {
  return `yrkande ${name}`;
}

function exemptionPatches({ declarations: { rules } }: Pick<Rulebook, 'declarations'>, { exemptions }: Settings, days: string): readonly string[] {
  const lists = [...rules.values()].filter(({ versions }) => versions.some(({ definition }) => definition.kind === 'exemptions'));
  const added = [...exemptions].flatMap(([what, how]) => (how === 'exempted' ? [what] : []));
  return lists.flatMap(({ name, versions }) => {
    const own = versions.flatMap(({ definition }) => (definition.kind === 'exemptions' ? definition.exemptions.map(({ what }) => what) : []));
    const included = own.filter((what) => exemptions.get(what) === 'included');
    const many = lists.length > 1 ? `, i: ${quoted(name)}` : '';
    const out = [...new Set([...(included.length > 0 ? own.filter((what) => !included.includes(what)) : []), ...(name === lists[0]?.name ? added : [])])];
    return [
      ...(included.length > 0 ? [`{ regel: ${quoted(name)}, ${days}, formel: NEJ }`] : []),
      ...out.map((what) => `{ undanta: ${quoted(what)}, ${days}${many} }`),
    ];
  });
}

function quoted(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
