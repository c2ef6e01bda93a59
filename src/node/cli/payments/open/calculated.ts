import { calculate, type Calculation } from '../../../../core/calculation/calculate.ts';
import { factsOf } from '../../../../core/calculation/figures-facts.ts';
import type { Receipt } from '../../../../core/calculation/receipt.ts';
import { surenessOfRules } from '../../../../core/calculation/sureness.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import { resolve } from '../../../../core/rulebook/resolve.ts';
import { askedOf } from '../../asked.ts';
import type { Options } from '../../options.ts';
import { refused } from '../../said.ts';
import { openFigures, openRulebook, receiptFor, told, type Opened } from '../../session.ts';
import { paymentPhrase } from '../phrases.ts';

/** A year computed for payment: with what was decided, never with a proposal or a value somebody tries. */
export interface Calculated {
  readonly calculation: Calculation;
  readonly figures: Figures;
  readonly receipt: Receipt;
}

export async function calculated(options: Options, year: number): Promise<Opened<Calculated>> {
  const { language } = options;
  const no = (text: string, code: 1 | 2 = 1): Opened<Calculated> => ({ kind: 'refused', said: refused(text, code) });
  if (options.scenarios.length + options.values.length > 0) return no(paymentPhrase('only-decided', language), 2);
  const book = openRulebook(options);
  if (book.kind === 'refused') return book;
  const { rulebook, files } = book.content;
  const asked = askedOf({ ...options, period: undefined }, { year });
  if (asked.kind === 'refused') return no(asked.sentences.join('\n'), 2);
  const figures = await openFigures(options, { year }, rulebook);
  if (figures.kind === 'refused') return figures;
  const resolved = resolve(rulebook, asked.asked);
  if (resolved.kind === 'refused') return no(told(resolved.problems, language));
  const calculation = calculate(resolved.program, factsOf(figures.content, rulebook.declarations));
  return { kind: 'opened', content: { calculation, figures: figures.content, receipt: receiptFor(files, figures.content, asked.asked) } };
}

/** Whether any figure that a rule rests on is made up. */
export function surenessOf({ calculation, figures }: Calculated, rule: string): 'constructed' | 'unsaid' {
  return surenessOfRules(calculation.program, figures).get(rule) === 'constructed' ? 'constructed' : 'unsaid';
}
