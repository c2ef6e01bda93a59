import { calculate } from '../../../../core/calculation/calculate.ts';
import { factsOf } from '../../../../core/calculation/figures-facts.ts';
import { resolve } from '../../../../core/rulebook/resolve.ts';
import type { Calculated } from '../../../payments/drawing/world.ts';
import { askedOf } from '../../asked.ts';
import type { Options } from '../../options.ts';
import { refused } from '../../said.ts';
import { openFigures, openRulebook, receiptFor, told, type Opened } from '../../session.ts';
import { paymentPhrase } from '../phrases.ts';

/** The year that an order's parts are computed for, with what the command line names. */
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
