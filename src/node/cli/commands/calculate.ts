import type { Calculation } from '../../../core/calculation/calculate.ts';
import type { ProgramRule } from '../../../core/language/program.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { tableLines } from '../../../core/swedish/table/table.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { plainValues, valuesCsv } from '../../../core/swedish/export/values.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused, type Said } from '../said.ts';
import { computed, type Run } from '../run.ts';
import type { Options } from '../options.ts';
import type { Command } from './command.ts';

/** Every rule's value for every row, or those of the rules named. */
export const calculateCommand: Command = {
  name: 'berakna',
  english: 'calculate',
  usage: 'likvard berakna ["<regel>" ...] [--period 2024] [--yrkande ...] [--val "namn=alternativ"]',
  about: { sv: 'Räkna ut alla regler, eller de som nämns.', en: 'Compute all rules, or those named.' },
  run: (options) => computed(options, (run) => calculateAll(run, options)),
};

function calculateAll({ calculation, receipt }: Run, options: Options): Said {
  const { language, words } = options;
  const { ruleByName, rules } = calculation.program;
  const unknown = words.filter((name) => !ruleByName.has(name));
  if (unknown.length > 0) return refused(unknown.map((name) => phrase('unknown-name', language, name)).join('\n'));
  const wanted = rules.filter(({ name }) => words.length === 0 || words.includes(name));
  return printed(options, receipt, {
    text: () => lines(calculation, wanted, language),
    json: () => plainValues(calculation, wanted),
    csv: () => valuesCsv(calculation, wanted),
  });
}

/** One table an entity: a line a rule when it has one row, else a line a row and a column a rule. */
function lines(calculation: Calculation, rules: readonly ProgramRule[], language: Language): readonly string[] {
  const entities = [...new Set(rules.map(({ entity }) => entity ?? ''))];
  return entities.flatMap((entity) => {
    const own = rules.filter((rule) => (rule.entity ?? '') === entity);
    const rows = entity === '' ? [''] : calculation.rows(entity);
    const words = calculation.program.symbols.declarations.unitWords;
    const shown = own.flatMap((rule) => rows.map((row) => {
      const value = calculation.value(rule.name, row);
      return { rule: rule.name, row, value, text: shortValue(value, rule.type, language, words) };
    })).filter(({ value }) => rows.length === 1 || value.kind !== 'notApplicable');
    const columns = rows.length === 1
      ? [{ header: entity, align: 'left' as const }, { header: '', align: 'right' as const }]
      : [{ header: entity, align: 'left' as const }, { header: '', align: 'left' as const }, { header: '', align: 'right' as const }];
    const cells = shown.map(({ rule, row, text }, index) => {
      if (rows.length === 1) return [rule, text];
      return [shown[index - 1]?.rule === rule ? '' : rule, row, text];
    });
    return [...tableLines({ columns, rows: cells }), ''];
  });
}
