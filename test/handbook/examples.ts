import { calculate } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { reference } from '../../src/core/language/reference/interpreter.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { agrees, writtenValue } from '../cases/expected.ts';
import type { Page } from './pages.ts';

/** An example of a page: what is asked for which row, and what the page says that it gives. */
export interface Example {
  readonly entity: string;
  readonly row: string;
  readonly expression: string;
  readonly value: string;
}

/** `expression` → `value`, for Storby unless the page says before it which row it is for. */
export function examplesOf({ text }: Page): readonly Example[] {
  const found = text.matchAll(/(?:för (vårdgivare|hälsocentral)e?n ([^:|\n]+): )?`([^`\n]+)` → `([^`\n]+)`/gu);
  return [...found].map(([, entity = 'hälsocentral', row = 'Storby', expression = '', value = '']) => ({ entity, row, expression, value }));
}

/** What the example gives when it is not what the page says; the fast calculation and the reference must both agree. */
export function differenceIn(example: Example, documents: readonly { readonly file: string; readonly text: string }[], front: string, figures: Figures): string | undefined {
  const { entity, row, expression, value } = example;
  const told: string[] = [];
  for (const type of typesOf(value)) {
    const rule = `provet:\n  för: ${entity}\n  per: år\n  ${type}\n  formel: >-\n    ${expression}\n`;
    const { rulebook, problems } = loadRulebook([...documents, { file: 'provet.md', text: `${front}\n\`\`\`regler\n${rule}\`\`\`\n` }]);
    const resolved = rulebook && resolve(rulebook, asOf({ year: 2024 }));
    if (!rulebook || resolved?.kind !== 'resolved') {
      told.push(...(resolved?.kind === 'refused' ? resolved.problems : problems).map(({ code, facts }) => `${type}: ${code} ${JSON.stringify(facts)}`));
      continue;
    }
    const facts = factsOf(figures, rulebook.declarations);
    const given = [calculate(resolved.program, facts).value('provet', row), reference(resolved.program, facts).value('provet', row)];
    const bare = value.replace(/^"|"$/gu, '').replace(/^(-?[\d ]+(?:,\d+)?) .*$/u, '$1');
    const declared = resolved.program.ruleByName.get('provet')?.type ?? { kind: 'truth' };
    const wrong = given.find((one) => agrees(bare, one, declared) !== 'agrees');
    return wrong && writtenValue(wrong);
  }
  return told.join('\n');
}

/** The type an example's rule must declare to give the value; several are tried when the value does not tell. */
function typesOf(value: string): readonly string[] {
  if (value === 'ja' || value === 'nej') return ['typ: ja/nej'];
  if (value.startsWith('"')) return ['typ: text'];
  const number = /^-?\d[\d ]*(?:,(\d+))?(?: (\D.*))?$/u.exec(value);
  if (!number) return ['typ: ja/nej', 'enhet: kr', 'typ: tal', 'enhet: km'];
  return [`typ: tal\n  decimaler: ${number[1]?.length ?? 0}${number[2] === undefined ? '' : `\n  enhet: "${number[2]}"`}`];
}
