import type { RuleDeclaration, RuleVersion } from '../../../language/declarations/rule.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { daysOf, type Period } from '../../../quantity/period.ts';
import { frontWord, quoted } from '../compare/trial-document.ts';
import { formulaText } from './said-lines.ts';

/** What a draft begins with: its name, the matter it is in, the period it is for, and the rule it is to change as that stands now. */
export interface DraftStart {
  readonly name: string;
  readonly caseNumber: string | undefined;
  readonly period: Period;
  readonly rule: RuleDeclaration | undefined;
  readonly version: RuleVersion | undefined;
}

/** A proposal to go on writing: without faults from the start, and changing nothing before its author does. */
export function draftDocument({ documents }: Pick<Rulebook, 'documents'>, { name, caseNumber, period, rule, version }: DraftStart): string {
  const front = (key: string): string => frontWord({ documents }, key);
  const { from, to } = daysOf(period);
  const patch = rule && version && patchOf(rule, version, `från: ${from}, till: ${to}`);
  return [
    '---', `regelbok: ${quoted(front('regelbok'))}`, `titel: ${quoted(name)}`, `region: ${quoted(front('region'))}`, '---', '',
    `# ${name}`, '', 'Inget av detta är beslutat.', '',
    '```beslut', `${quoted(`yrkande ${name}`)}: { organ: ingen, datum: ${period.year}, rubrik: ${quoted(name)}, säkerhet: C }`, '```', '',
    '```scenarier', `${quoted(name)}:`, ...(caseNumber === undefined ? [] : [`  ärende: ${quoted(caseNumber)}`]), `  beslut: ${quoted(`yrkande ${name}`)}`,
    ...(patch === undefined ? ['  ändrar: []'] : ['  ändrar:', patch]), '```', '',
  ].join('\n');
}

/** The rule said over again as it stands, in the form in which it can be changed; undefined for what only a decision can put in words. */
function patchOf({ name }: RuleDeclaration, { definition }: RuleVersion, days: string): string | undefined {
  switch (definition.kind) {
    case 'value': return `    - { regel: ${quoted(name)}, ${days}, värde: ${quoted(definition.written)} }`;
    case 'formula': return [`    - regel: ${quoted(name)}`, ...days.split(', ').map((day) => `      ${day}`), `      formel: ${asScalar(formulaText(definition.formula))}`].join('\n');
    case 'choice': return `    - { val: ${quoted(name)}, till alternativ: ${quoted(definition.choice.standard)} }`;
    case 'exemptions': {
      const [first] = definition.exemptions;
      return first && `    - { undanta: ${quoted(first.what)}, ${days}, i: ${quoted(name)} }`;
    }
    case 'abolished':
    case 'unknown': return undefined;
  }
}

/** A formula needs no quotation marks in YAML unless it begins with a mark that means something there. */
function asScalar(formula: string): string {
  return /^["'[{&*!|>%@]/u.test(formula) ? quoted(formula) : formula;
}
