import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { Declarations } from '../../../../core/language/declarations/declarations.ts';
import { FUNCTIONS, functionNames } from '../../../../core/language/syntax/functions.ts';
import { KEYWORDS } from '../../../../core/language/syntax/token.ts';

/** What a proposal is written with: the keys of a scenario and of its changes. */
const KEYS = ['ärende', 'beslut', 'från', 'till', 'utfall', 'om', 'utgår från', 'ändrar', 'regel', 'värde', 'formel', 'inför', 'avskaffa', 'undanta', 'val', 'till alternativ', 'i'];

/** A name may have spaces in it, so what is completed begins after the last mark or joining word of the line. */
const BEFORE = new RegExp(`(?:[;:,(){}\\[\\]"+*/=<>]|(?:^|\\s)-\\s|(?<![\\p{L}\\d])(?:${[...KEYWORDS.keys()].join('|')})(?![\\p{L}\\d]))`, 'gu');
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u;

/** Suggests names of the rulebook, functions and keys, whatever case they are begun in. */
export function completionsOf(declarations: Declarations): CompletionSource {
  const options = optionsFor(declarations);
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const written = line.text.slice(0, context.pos - line.from);
    const after = [...written.matchAll(BEFORE)].map(({ index, 0: mark }) => index + mark.length).at(-1) ?? 0;
    const begun = written.slice(after).trimStart();
    if (begun === '' && !context.explicit) return null;
    return { from: context.pos - begun.length, options, validFor: NAME };
  };
}

function optionsFor({ rules, inputs, selections, decisions, scenarios, entities }: Declarations): readonly Completion[] {
  const info = (about: string | undefined): Pick<Completion, 'info'> => (about === undefined ? {} : { info: about });
  return [
    ...[...rules.values()].map((rule): Completion => ({ label: rule.name, type: 'variable', detail: rule.entity ?? '', boost: 2, ...info(rule.about) })),
    ...[...inputs.values()].map((input): Completion => ({ label: input.name, type: 'variable', detail: input.entity, boost: 1, ...info(input.about) })),
    ...[...selections.keys(), ...entities.keys()].map((label): Completion => ({ label, type: 'class' })),
    ...functionNames().map((label): Completion => ({ label, type: 'function', apply: `${label}(`, detail: signature(label) })),
    ...KEYS.map((label): Completion => ({ label, type: 'property', apply: `${label}: ` })),
    ...[...decisions.keys()].map((label): Completion => ({ label, type: 'constant', boost: -2, ...info(decisions.get(label)?.heading) })),
    ...[...scenarios.keys()].map((label): Completion => ({ label, type: 'constant', boost: -2 })),
    ...choicesIn(rules),
  ];
}

function choicesIn(rules: Declarations['rules']): readonly Completion[] {
  return [...rules.values()].flatMap(({ name, versions }) => versions.flatMap(({ definition }): readonly Completion[] =>
    (definition.kind === 'choice' ? definition.choice.alternatives.map((one) => ({ label: one.name, type: 'enum', detail: name, boost: -1 })) : [])));
}

/** How many things a function takes, as they are written: (…; …). */
function signature(name: string): string {
  const found = Object.values(FUNCTIONS).find(({ swedish }) => swedish === name);
  return `(${Array.from({ length: found?.least ?? 0 }, () => '…').join('; ')})`;
}
