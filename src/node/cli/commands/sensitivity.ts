import { analyseSensitivity } from '../../../core/comparison/sensitivity/analyse.ts';
import { parseDecimal } from '../../../core/quantity/decimal.ts';
import { sensitivityReport } from '../../../core/swedish/report/sensitivity-report.ts';
import { sensitivityCsv } from '../../../core/swedish/export/csv.ts';
import { plainSensitivity } from '../../../core/swedish/export/plain.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { opened, type Opening } from '../run.ts';
import type { Options } from '../options.ts';
import { COMPUTED, FORMS } from '../taking/often.ts';
import type { Command } from './command.ts';

/** How the amount moves with a threshold or a parameter: where it jumps and why, and where proposals cost the same. */
export const sensitivityCommand: Command = {
  name: 'kansla',
  english: 'sensitivity',
  usage: 'likvard kansla "<parameter>" [--fran 0 --till 100] [--yrkande ...]',
  about: { sv: 'Visa hur beloppet rör sig med en gräns eller parameter: var det hoppar och var förslag kostar lika.', en: 'Show how the amount moves with a threshold or parameter: where it jumps, where proposals cost the same.' },
  takes: [...COMPUTED, 'fran', 'till', ...FORMS],
  run: (options) => opened(options, (opening) => analyseOne(opening, options)),
};

function analyseOne({ rulebook, figures, asked, receipt }: Opening, options: Options): Said {
  const { language } = options;
  const { declarations } = rulebook;
  const [target] = options.words;
  const declaration = [...declarations.comparisons.values()].find(({ caseNumber }) => options.caseNumber === undefined || caseNumber === options.caseNumber);
  if (!declaration) return refused(phrase('no-comparison', language, options.caseNumber ?? '–'));
  const parameters = [...declarations.rules.values()].filter(({ kind }) => kind === 'parameter').map(({ name }) => name);
  if (target === undefined) return refused(phrase('name-needed', language, parameters.join(', ')), 2);
  const [low, high] = [options.low, options.high].map((text) => (text === undefined ? undefined : parseDecimal(text)));
  const unread = [options.low, options.high].find((text) => text !== undefined && !parseDecimal(text));
  if (unread !== undefined) return refused(phrase('bad-number', language, unread), 2);
  const bounds = low && high ? { low: low.value, high: high.value } : undefined;
  const others = ['', ...[...declarations.scenarios.values()].filter(({ caseNumber }) => caseNumber === declaration.caseNumber).map(({ name }) => name)];
  const sensitivity = analyseSensitivity(rulebook, figures, asked, declaration, target, bounds, others);
  if ('problems' in sensitivity) return refused(told(sensitivity.problems, language));
  return printed(options, receipt, {
    text: () => sensitivityReport(sensitivity, { language, declarations }),
    json: () => plainSensitivity(sensitivity),
    csv: () => sensitivityCsv(sensitivity),
  });
}
