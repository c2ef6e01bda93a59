import type { Receipt } from '../../../core/calculation/receipt.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import { exactText } from '../../../core/quantity/exact.ts';
import { explainSentences } from '../../../core/swedish/explain/explain-sentence.ts';
import { explainTree } from '../../../core/swedish/explain/tree/explain-tree.ts';
import { toldDerivation } from '../../../core/swedish/explain/tree/told-steps.ts';
import { csvText } from '../../../core/swedish/export/csv-line.ts';
import { PAGE_WIDTH } from '../../../core/swedish/table/table.ts';
import { wrapText } from '../../../core/swedish/table/width.ts';
import { explainUnit, type RuleDerivation } from '../../monthly/explain-unit.ts';
import type { MonthTools, OpenMonth } from '../../monthly/month.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';

interface UnitAsked {
  readonly unit: string;
  readonly open: OpenMonth;
  readonly figures: Figures;
  readonly receipt: Receipt;
}

const LEAST = '20';

/** What a unit gets in a month and why, rule by rule; nothing is kept. */
export async function sayUnit({ unit, open, figures, receipt }: UnitAsked, tools: MonthTools, options: Options): Promise<Said> {
  const { language, least = LEAST } = options;
  if (!/^[1-9]\d{0,8}$/u.test(least)) return refused(phrase('models-least', language, least), 2);
  const explained = await explainUnit(open, figures, unit, Number(least), tools);
  switch (explained.kind) {
    case 'few': return refused(phrase('unit-few', language, least));
    case 'unknown': return refused(phrase('unknown-row', language, explained.units.join(', ')));
    case 'refused': return refused(`${told(explained.problems, language)}\n${phrase('nothing-done', language)}`);
    case 'explained': break;
  }
  const voice = { language, declarations: open.program.symbols.declarations };
  const amount = ({ derivation }: RuleDerivation): string => (derivation?.value.kind === 'number' ? exactText(derivation.value.value) : '');
  return printed(options, receipt, {
    text: () => explained.derivations.flatMap(({ rule, derivation }) => (derivation === undefined ? [phrase('unit-rule-few', language, rule), ''] : [
      ...explainSentences(derivation, voice).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)), '', ...explainTree(derivation, voice, options.depth === undefined ? {} : { depth: Number(options.depth) }), '',
    ])),
    json: () => ({ unit, listed: explained.listed, rules: explained.derivations.map(({ rule, derivation }) => ({ rule, ...(derivation ? { told: toldDerivation(derivation, voice) } : {}) })) }),
    csv: () => csvText([['enhet', 'regel', 'kr'], ...explained.derivations.map((one) => [unit, one.rule, amount(one)])]),
  });
}
