import { compareProposals } from '../../../core/comparison/compare.ts';
import { comparisonReport } from '../../../core/swedish/report/comparison-report.ts';
import { comparisonCsv } from '../../../core/swedish/export/csv.ts';
import { plainComparison } from '../../../core/swedish/export/plain.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused, type Said } from '../said.ts';
import { opened, type Opening } from '../run.ts';
import type { Options } from '../options.ts';
import { COMPUTED, FORMS } from '../taking/often.ts';
import type { Command } from './command.ts';

/** The proposals of a matter side by side. */
export const compareCommand: Command = {
  name: 'jamfor',
  english: 'compare',
  usage: 'likvard jamfor [--arende RS/762/2024] [--period 2024] [--val "namn=alternativ"]',
  about: { sv: 'Ställ ett ärendes förslag bredvid varandra: belopp, per vårdgivare, varför de skiljer sig.', en: 'Set the proposals of a matter side by side: amounts, per provider, why they differ.' },
  takes: [...COMPUTED, ...FORMS],
  run: (options) => opened(options, (opening) => compareOne(opening, options)),
};

function compareOne({ rulebook, figures, asked, receipt }: Opening, options: Options): Said {
  const all = [...rulebook.declarations.comparisons.values()];
  const declaration = options.caseNumber === undefined ? all[0] : all.find(({ caseNumber }) => caseNumber === options.caseNumber);
  if (!declaration) return refused(phrase('no-comparison', options.language, options.caseNumber ?? '–'));
  const comparison = compareProposals(rulebook, figures, declaration, asked);
  const voice = { language: options.language, declarations: rulebook.declarations };
  const result = printed(options, receipt, {
    text: () => comparisonReport(comparison, voice),
    json: () => plainComparison(comparison),
    csv: () => comparisonCsv(comparison),
  });
  return comparison.outcomes.length === 0 ? { ...result, code: 1 } : result;
}
