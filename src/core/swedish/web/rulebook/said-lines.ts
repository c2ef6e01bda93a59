import type { Formula } from '../../../language/declarations/formula.ts';
import type { RuleDeclaration, RuleVersion } from '../../../language/declarations/rule.ts';
import { printExpression } from '../../../language/syntax/printer.ts';
import { number } from '../../../language/reference/value.ts';
import { exemptionInWords } from '../../explain/authority.ts';
import { formatValue } from '../../numbers/values.ts';
import type { Voice } from '../../voice.ts';
import { RULEBOOK } from './rulebook-words.ts';

/** A line of what a rule says: a formula, a value, or a name left out. An alternative of a choice has its name, and whether it is the one counted by. */
export interface SaidLine {
  readonly kind: 'formula' | 'value' | 'exemption' | 'nothing';
  readonly text: string;
  readonly alternative?: { readonly name: string; readonly taken: 'standard' | 'other' } | undefined;
}

/** What a rule says in a version, as it is read in the document; one line that says so where it says nothing. */
export function saidLines(rule: Pick<RuleDeclaration, 'type'>, version: RuleVersion | undefined, voice: Voice): readonly SaidLine[] {
  const { language, declarations } = voice;
  const nothing = (text: string): readonly SaidLine[] => [{ kind: 'nothing', text }];
  if (!version) return nothing(RULEBOOK.notInForce[language]);
  const { definition } = version;
  switch (definition.kind) {
    case 'formula': return [{ kind: 'formula', text: formulaText(definition.formula) }];
    case 'value': return [{ kind: 'value', text: formatValue(number(definition.value.value), rule.type, language, declarations.unitWords) }];
    case 'choice': return definition.choice.alternatives.map(({ name, formula }) =>
      ({ kind: 'formula', text: formulaText(formula), alternative: { name, taken: name === definition.choice.standard ? 'standard' : 'other' } }));
    case 'exemptions': return definition.exemptions.length === 0 ? nothing(RULEBOOK.noExemptions[language])
      : definition.exemptions.map((one) => ({ kind: 'exemption', text: exemptionInWords(one, voice) }));
    case 'abolished': return nothing(RULEBOOK.abolished[language]);
    case 'unknown': return nothing(RULEBOOK.unknown[language]);
  }
}

/** A formula on one line. Printed rather than cut from the document: a span does not hold the brackets around it. */
export function formulaText({ expression }: Formula): string {
  return printExpression(expression);
}

/** The lines as one text, to be held against those of another day. */
export function asOneText(lines: readonly SaidLine[]): string {
  return lines.map(({ text, alternative }) => (alternative === undefined ? text : `${alternative.name}: ${text}`)).join('\n');
}
