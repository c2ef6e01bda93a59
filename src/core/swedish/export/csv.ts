import { everything, type DerivedInput, type DerivedRule, type Derivation } from '../../calculation/derivation.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { Control } from '../../comparison/control.ts';
import type { Sensitivity } from '../../comparison/sensitivity.ts';
import type { Declarations } from '../../language/declarations/declarations.ts';
import { printExpression } from '../../language/syntax/printer.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { writePeriod } from '../../quantity/period.ts';
import { BASIS_IN_WORDS, isRule, SURENESS_IN_WORDS } from '../explain/authority.ts';
import { whatBecame } from '../procedure/what-became.ts';
import { figuresIn } from '../explain/figures-in.ts';
import { csvText, csvValue, type CsvCell } from './csv-line.ts';

/** A comparison as one row for each proposal and receiver. */
export function comparisonCsv({ declaration, outcomes }: Comparison): string {
  const { caseNumber, period, total, stated, shares, per } = declaration;
  const header = ['ärende', 'period', 'förslag', 'från', 'vad som hände', total, stated ?? 'belopp i klausulen', 'rad', shares, per, `${shares} / ${per} (avrundat)`];
  const rows = outcomes.flatMap((outcome) => outcome.shares.map(({ row, share, base, perBase }): readonly CsvCell[] => [
    caseNumber, writePeriod(period), outcome.name, outcome.scenario?.mover ?? '', (outcome.scenario && whatBecame(outcome.scenario, 'sv')) ?? '',
    csvValue(outcome.total), csvValue(outcome.stated), row, csvValue(share), csvValue(base), csvValue(perBase),
  ]));
  return csvText([header, ...rows]);
}

const STEP_HEADER: readonly string[] = [
  'steg', 'slag', 'namn', 'rad', 'månad', 'värde', 'enhet', 'exakt', 'formel', 'siffror', 'beslut', 'grund', 'gäller från', 'gäller till', 'val', 'öppet',
  'yrkande', 'fil', 'blad', 'cell', 'skrivet', 'säkerhet', 'källa', 'bygger på',
];

/** A derivation as one row for each step, the asked one first. */
export function derivationCsv(derivation: Derivation, declarations: Declarations): string {
  return csvText([STEP_HEADER, ...[...everything(derivation)].map((step) => [...common(step), ...(isRule(step) ? ofRule(step, declarations) : ofInput(step))])]);
}

const KINDS = { input: 'indata', rule: 'regel', parameter: 'parameter' } as const;

function common({ id, kind, name, row, month, type, value }: Derivation): readonly CsvCell[] {
  const isExact = value.kind !== 'number' || decimalsNeeded(value.value) !== undefined;
  const unit = type.kind === 'number' ? type.unit.text : '';
  return [id, KINDS[kind], name, row, month === undefined ? '' : String(month + 1), csvValue(value), unit, isExact ? 'ja' : 'nej'];
}

function ofRule({ body, formula, uses }: DerivedRule, declarations: Declarations): readonly CsvCell[] {
  const figures = formula && formula.parts.length > 0 ? figuresIn(formula, { language: 'sv', declarations }) : '';
  const rests = uses.map(({ id }) => id).join(' | ');
  if (!body) return [...Array<string>(15).fill(''), rests];
  const { version, choice, scenario } = body;
  return [
    body.formula ? printExpression(body.formula.expression) : '', figures,
    version.decision, BASIS_IN_WORDS[version.basis].sv, version.interval.from, version.interval.to ?? '',
    choice?.alternative ?? '', choice?.open ?? '', scenario ?? '', '', '', '', '', '', '', rests,
  ];
}

function ofInput({ figure }: DerivedInput): readonly CsvCell[] {
  const before = Array<string>(9).fill('');
  if (!figure) return [...before, '', '', '', '', '', '', ''];
  const { file, sheet, cell } = figure.place;
  const said = 'datum' in figure ? [figure.written, SURENESS_IN_WORDS[figure.sureness].sv, figure.source ?? ''] : ['gäller inte', '', ''];
  return [...before, file, sheet ?? '', cell, ...said, ''];
}

/** How a total moves with one value: its points, its jumps, and where proposals cost the same. */
export function sensitivityCsv({ name, unit, points, jumps, breakEvens }: Sensitivity): string {
  return csvText([
    ['slag', name, 'enhet', 'totalt', 'totalt efter', 'sida', 'vilka eller mot'],
    ...points.map(({ at, total }): readonly CsvCell[] => ['punkt', at, unit, csvValue(total), '', '', '']),
    ...jumps.map(({ at, side, before, after, nowCounted, noLongerCounted }): readonly CsvCell[] =>
      ['hopp', at, unit, before, after, side === 'at' ? 'från och med' : 'över', [...nowCounted, ...noLongerCounted].join(', ')]),
    ...breakEvens.filter(({ proposal, against }) => proposal !== against).flatMap(({ against, between }) =>
      between.map(({ low, equalAt }): readonly CsvCell[] => ['lika', equalAt ?? low, unit, '', '', '', against])),
  ]);
}

/** What published outcomes imply together: the outcomes as they were worded, and the ends of what follows. */
export function controlCsv(control: Control): string {
  const { declaration } = control;
  const implied: readonly (readonly CsvCell[])[] = control.kind !== 'implies' ? [] : [
    ['andel', declaration.name, '', control.share.low, control.share.high],
    ...(control.deficit ? [['underskott före avdrag, kr', declaration.name, '', control.deficit.low, control.deficit.high]] : []),
  ];
  return csvText([
    ['slag', 'utfall', 'skrivet', 'lägst', 'högst'],
    ...declaration.outcomes.flatMap(({ about, deducted, paid }): readonly (readonly CsvCell[])[] => [
      ['avdrag, kr', about ?? '', deducted.written, deducted.within.low, deducted.within.high],
      ['utbetalt, kr', about ?? '', paid.written, paid.within.low, paid.within.high],
    ]),
    ...implied,
  ]);
}
