import { surenessOfRules } from '../../../core/calculation/sureness.ts';
import { valueLines } from '../../../core/swedish/report/values/value-lines.ts';
import { plainValues, valuesCsv } from '../../../core/swedish/export/values.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused, type Said } from '../said.ts';
import { computed, type Run } from '../run.ts';
import type { Options } from '../options.ts';
import { COMPUTED, FORMS } from '../taking/often.ts';
import type { Command } from './command.ts';

/** Every rule's value for every row, or those of the rules named. */
export const calculateCommand: Command = {
  name: 'berakna',
  english: 'calculate',
  usage: 'likvard berakna ["<regel>" ...] [--period 2024] [--yrkande ...] [--val "namn=alternativ"]',
  about: { sv: 'Räkna ut alla regler, eller de som nämns.', en: 'Compute all rules, or those named.' },
  takes: [...COMPUTED, ...FORMS],
  run: (options) => computed(options, (run) => calculateAll(run, options)),
};

function calculateAll({ calculation, figures, receipt }: Run, options: Options): Said {
  const { language, words } = options;
  const { ruleByName, rules } = calculation.program;
  const { rules: declared } = calculation.program.symbols.declarations;
  const absent = words.filter((name) => !ruleByName.has(name));
  if (absent.length > 0) return refused(absent.map((name) => phrase(declared.has(name) ? 'not-in-force' : 'unknown-name', language, name)).join('\n'));
  const wanted = rules.filter(({ name }) => words.length === 0 || words.includes(name));
  const sureness = surenessOfRules(calculation.program, figures);
  return printed(options, receipt, {
    text: () => valueLines(calculation, wanted, sureness, language),
    json: () => plainValues(calculation, wanted, sureness),
    csv: () => valuesCsv(calculation, wanted, sureness),
  });
}
