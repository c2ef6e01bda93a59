import type { Calculation } from '../../../calculation/calculate.ts';
import { placesOf } from '../../../calculation/places.ts';
import type { ProgramRule } from '../../../language/program.ts';
import type { Need } from '../../../language/reference/value.ts';
import type { Language } from '../../language-name.ts';
import { needsInWords } from '../../numbers/values.ts';
import { PAGE_WIDTH } from '../../table/table.ts';
import { hanging } from '../../table/width.ts';

/** What somebody has to supply before the values that are missing can be computed: each thing once, with how many rows lack it. */
export function missingLines(calculation: Calculation, rules: readonly ProgramRule[], language: Language): readonly string[] {
  const needs = rules.flatMap((rule) => placesOf(calculation, rule).flatMap(({ row, month }) => {
    const value = calculation.value(rule.name, row, month);
    return value.kind === 'missing' ? value.needs : [];
  }));
  if (needs.length === 0) return [];
  const groups = new Map<string, Map<string, Need>>();
  for (const need of needs) {
    const name = need.kind === 'input' ? `input ${need.input}` : `${need.kind} ${need.rule}`;
    groups.set(name, (groups.get(name) ?? new Map<string, Need>()).set(need.kind === 'input' ? need.row : '', need));
  }
  const said = [...groups.values()].map((rows) => groupInWords([...rows.values()], calculation, language));
  return [
    language === 'sv' ? 'Det som saknas för att räkna resten:' : 'What is missing to compute the rest:',
    ...said.flatMap((text) => hanging('  – ', text, PAGE_WIDTH)), '',
  ];
}

function groupInWords(rows: readonly Need[], { program }: Calculation, language: Language): string {
  const [first] = rows;
  if (first?.kind !== 'input') return needsInWords(rows.slice(0, 1), language);
  const { entities, inputs } = program.symbols.declarations;
  const about = inputs.get(first.input)?.about;
  const entity = entities.get(first.entity);
  const whose = rows.length === 1 ? `${language === 'sv' ? 'för' : 'for'} ${first.row}` : `${language === 'sv' ? 'för' : 'for'} ${rows.length} ${entity?.plural ?? first.entity}`;
  return `${first.input} ${whose}${about === undefined ? '' : `: ${about}`}`;
}
