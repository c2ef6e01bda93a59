import { calculate, type Calculation } from '../../core/calculation/calculate.ts';
import { factsOf } from '../../core/calculation/figures-facts.ts';
import type { Receipt } from '../../core/calculation/receipt.ts';
import type { Figures } from '../../core/figures/figures.ts';
import type { Period } from '../../core/quantity/period.ts';
import type { AsOf } from '../../core/rulebook/as-of.ts';
import { resolve } from '../../core/rulebook/resolve.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { mappedPeriods } from '../readers/mapped-periods.ts';
import { askedOf } from './asked.ts';
import type { Options } from './options.ts';
import { refused, type Said } from './said.ts';
import { openFigures, openRulebook, receiptFor, told } from './session.ts';

/** Rulebook, figures and what was asked, all read without errors. */
export interface Opening {
  readonly rulebook: Rulebook;
  readonly figures: Figures;
  readonly asked: AsOf;
  readonly receipt: Receipt;
}

/** A program run on figures. */
export interface Run extends Opening {
  readonly calculation: Calculation;
}

/** Reads rulebook and figures for what was asked, and hands them on; says what was wrong instead when something was. */
export async function opened(options: Options, act: (opening: Opening) => Said | Promise<Said>): Promise<Said> {
  const book = openRulebook(options);
  if (book.kind === 'refused') return book.said;
  const { rulebook, files } = book.content;
  const asked = askedOf(options, standardPeriod(rulebook, options));
  if (asked.kind === 'refused') return refused(asked.sentences.join('\n'), 2);
  const figures = await openFigures(options, asked.asked.period, rulebook);
  if (figures.kind === 'refused') return figures.said;
  return act({ rulebook, figures: figures.content, asked: asked.asked, receipt: receiptFor(files, figures.content, asked.asked) });
}

export function computed(options: Options, act: (run: Run) => Said | Promise<Said>): Promise<Said> {
  return opened(options, (opening) => {
    const resolved = resolve(opening.rulebook, opening.asked);
    if (resolved.kind === 'refused') return refused(told(resolved.problems, options.language));
    return act({ ...opening, calculation: calculate(resolved.program, factsOf(opening.figures, opening.rulebook.declarations)) });
  });
}

/**
 * The period of the comparison of the matter asked for, else of the rulebook's first: what its examples are about. A rulebook that
 * compares nothing is asked about the last period its figures are for.
 */
function standardPeriod({ declarations }: Rulebook, { caseNumber, figures }: Options): Period {
  const all = [...declarations.comparisons.values()];
  const compared = all.find((one) => one.caseNumber === caseNumber) ?? all[0];
  return compared?.period ?? (figures === undefined ? undefined : mappedPeriods(figures).at(-1)) ?? { year: 2024 };
}
