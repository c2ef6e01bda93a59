import type { ParameterChange } from '../../emit/excel/back/changes.ts';
import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import { writePeriod } from '../../quantity/period.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What the scenario of a workbook's changes is called. */
export function scenarioName(file: string): string {
  return `ändrat i ${file}`;
}

/** What the rulebook says, also when the workbook was exported to try something else. */
function before({ rule, body }: Pick<ParameterChange['line'], 'rule' | 'body'>): string {
  const own = rule.declaration.versions.find(({ interval }) => interval.from === body.version.interval.from)?.definition;
  if (own?.kind === 'value') return written(own.value.value);
  return body.node.kind === 'number' ? written(body.node.value) : 'saknas';
}

/** gräns avstånd: 30 → 35 km */
export function changeLine({ line: { rule, body }, value }: ParameterChange): string {
  return `${rule.name}: ${before({ rule, body })} → ${written(value)}${rule.type.kind === 'number' ? ` ${rule.type.unit.text}` : ''}`;
}

/** Values changed in a workbook as a document a rulebook can hold: what they were and are, and a scenario that says so. */
export function scenarioDocument({ documents, declarations }: Rulebook, asked: AsOf, changes: readonly ParameterChange[], file: string): string {
  const name = scenarioName(file);
  const period = writePeriod(asked.period);
  const matter = [...declarations.comparisons.values()].find((one) => writePeriod(one.period) === period)?.caseNumber;
  const base = asked.scenarios.at(-1);
  const front = (key: string): string => {
    const map = documents[0]?.front;
    const value = map?.kind === 'map' ? map.entries.find((entry) => entry.key.text === key)?.value : undefined;
    return value?.kind === 'scalar' ? value.text : '';
  };
  const rows = changes.map(({ line: { rule, body }, value }) =>
    `| ${rule.name} | ${rule.type.kind === 'number' ? rule.type.unit.text : ''} | ${before({ rule, body })} | ${written(value)} | ${body.version.decision} |`);
  const patches = changes.map(({ line: { rule, body: { version: { interval } } }, value }) =>
    `    - { regel: ${text(rule.name)}, från: ${interval.from}${interval.to === undefined ? '' : `, till: ${interval.to}`}, värde: "${written(value)}" }`);
  const choices = [...asked.choices].map(([rule, alternative]) => `    - { val: ${text(rule)}, till alternativ: ${text(alternative)} }`);
  return [
    '---', `regelbok: ${text(front('regelbok'))}`, `titel: ${text(`Värden ändrade i ${file}`)}`, `region: ${text(front('region'))}`, '---', '',
    `# Värden ändrade i ${file}`, '',
    `Inget av detta är beslutat. Värdena skrevs i en arbetsbok för ${period}${base === undefined ? '' : `, gjord under yrkandet ${base}`}.`, '',
    '| Parameter | Enhet | Före | Efter | Det förra vilar på |', '|---|---|---|---|---|', ...rows, '',
    '```beslut', `${text(name)}: { organ: ingen, datum: ${asked.period.year}, rubrik: ${text('Värden prövade i en arbetsbok')}, säkerhet: C }`, '```', '',
    '```scenarier', `${text(name)}:`, ...(matter === undefined ? [] : [`  ärende: ${text(matter)}`]), `  beslut: ${text(name)}`,
    `  om: ${text('värden ändrade i en arbetsbok')}`, ...(base === undefined ? [] : [`  utgår från: ${text(base)}`]), '  ändrar:', ...patches, ...choices, '```', '',
  ].join('\n');
}

function text(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function written(value: Rational): string {
  return writeDecimal(value, decimalsNeeded(value) ?? 0);
}
