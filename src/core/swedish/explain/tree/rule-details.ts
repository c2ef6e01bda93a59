import type { DerivedRule } from '../../../calculation/derivation.ts';
import type { Evaluated, EvaluatedRow } from '../../../calculation/evaluated.ts';
import type { Node, Selection } from '../../../language/names/node.ts';
import { printExpression } from '../../../language/syntax/printer.ts';
import { listed, OR, type Voice } from '../../voice.ts';
import { choiceInWords, decisionInWords, exemptionInWords, scenarioInWords, versionLine } from '../authority.ts';
import { sayCondition } from '../condition.ts';
import { aggregateInWords, allocatedInWords, figuresIn, valueIn } from '../figures-in.ts';
import { namesIn } from '../names-in.ts';
import { groupReasons, rowsInWords } from '../reasons.ts';
import { countedInWords, ownPart, rowName, selectionOf, sortRows } from '../selection.ts';
import { said, type Detail } from './layout.ts';
import { listedRows } from './many.ts';

/** What is the same for all rows of a rule: its formula, its decision, the alternative chosen, the scenario, the exemptions. */
export function bodyDetails(derived: DerivedRule, voice: Voice): readonly Detail[] {
  const { body, rule } = derived;
  const { language } = voice;
  const isSwedish = language === 'sv';
  if (!body) return [said(isSwedish ? 'beslut' : 'decision', isSwedish ? 'ingen version gäller' : 'no version is in force')];
  const label = (sv: string, en: string): string => (isSwedish ? sv : en);
  const chosen = choiceInWords(derived, voice);
  const decided = decisionInWords(body.version.decision, voice);
  const others = chosen && chosen.others.length > 0 ? ` (${label('inte', 'not')} ${listed(chosen.others, OR[language])})` : '';
  return [
    ...(rule.applies ? [said(label('för', 'for'), `${rule.entity ?? ''} ${label('där', 'where')} ${printExpression(rule.applies.formula.expression)}`)] : []),
    ...(body.formula ? [said(label('formel', 'formula'), printExpression(body.formula.expression))] : []),
    ...(body.node.kind === 'notApplicable' && !body.formula ? [said(label('formel', 'formula'), label('avskaffad', 'abolished'))] : []),
    said(label('beslut', 'decision'), versionLine(body.version, voice) + (decided === undefined ? '' : ` (${decided})`), 'decision'),
    ...(body.scenario === undefined ? [] : [said(label('yrkande', 'proposal'), scenarioInWords(body.scenario, voice))]),
    ...(chosen ? [said(label('val', 'choice'), chosen.taken + others + (chosen.open === undefined ? '' : `; ${chosen.open}`))] : []),
    ...body.exemptions.map((exemption) => said(label('undantag', 'exemption'), exemptionInWords(exemption, voice))),
  ];
}

/** What differs from row to row: the formula with figures put in, the rows of its aggregates, the branches not taken. */
export function rowDetails({ applies, formula, row }: DerivedRule, voice: Voice): readonly Detail[] {
  const isSwedish = voice.language === 'sv';
  if (applies && !(applies.value.kind === 'truth' && applies.value.value)) {
    return [said(isSwedish ? 'gäller inte' : 'does not apply', sayCondition(applies, voice))];
  }
  if (!formula) return [];
  const isSplit = formula.node.kind === 'allocate';
  const figures = isSplit || (hasFigures(formula.node) && !selectionOf(formula.node))
    ? [said(isSwedish ? 'siffror' : 'figures', isSplit ? allocatedInWords(formula, voice, row) : figuresIn(formula, voice))] : [];
  return [...figures, ...aggregates(formula, voice), ...branches(formula, voice)];
}

/** Whether putting figures in says more than the value itself does. */
export function hasFigures(node: Node): boolean {
  return !['number', 'text', 'truth', 'date', 'notApplicable', 'unknown', 'exempt', 'read'].includes(node.kind);
}

/** The formula of a row in one line: its figures, and the rows its aggregates left out. */
export function workedOut({ formula, row }: DerivedRule, voice: Voice): string {
  if (!formula) return '';
  if (formula.node.kind === 'allocate') return allocatedInWords(formula, voice, row);
  const figures = aggregateInWords(formula, voice) ?? figuresIn(formula, voice);
  const left = aggregates(formula, voice).flatMap((detail) => (detail.kind === 'said' && detail.label.includes(voice.language === 'sv' ? 'inte' : 'not') ? [`${detail.label} ${detail.text}`] : []));
  return [figures, ...left].join('; ');
}

function branches(evaluated: Evaluated, voice: Voice): readonly Detail[] {
  const isSwedish = voice.language === 'sv';
  const [condition] = evaluated.parts;
  const own = evaluated.notTaken && condition
    ? [said(isSwedish ? 'inte taget' : 'not taken', `${namesIn(evaluated.notTaken, voice)}, ${isSwedish ? 'eftersom' : 'because'} ${sayCondition(condition, voice)}`, 'notTaken')]
    : [];
  return [...own, ...evaluated.parts.flatMap((part) => branches(part, voice))];
}

/** Rows that counted with their part, those that did not with the condition that failed first. */
function aggregates(evaluated: Evaluated, voice: Voice): readonly Detail[] {
  const selection = selectionOf(evaluated.node);
  const own = !selection ? [] : evaluated.gathered ? [notShown(selection, voice)] : evaluated.rows ? aggregateRows(evaluated.rows, selection, voice) : [];
  return [...own, ...evaluated.parts.flatMap((part) => aggregates(part, voice))];
}

/** Rows of a population are never told one by one. */
function notShown({ written }: Selection, { language }: Voice): Detail {
  return language === 'sv' ? said('räknas', `${written}, som inte visas var för sig`) : said('counted', `${written}, who are not shown one by one`);
}

function aggregateRows(rows: readonly EvaluatedRow[], selection: Selection, voice: Voice): readonly Detail[] {
  const isSwedish = voice.language === 'sv';
  const sorted = sortRows(rows, selection, voice.declarations);
  const part = ({ row, item }: EvaluatedRow): string => rowName(row, selection, voice) + (item ? ` ${valueIn(item, voice)}` : '');
  const counted = listedRows(sorted.counted.map(part), voice.language);
  return [
    said(isSwedish ? 'räknas' : 'counted', `${countedInWords(sorted, selection, voice)}${counted === '' ? '' : ` – ${counted}`}`),
    ...excluded(sorted.excluded, selection, voice),
    ...outside(sorted.others, selection, voice),
  ];
}

function excluded(rows: readonly EvaluatedRow[], selection: Selection, voice: Voice): readonly Detail[] {
  const reasons = groupReasons(rows.map(({ row, condition }) =>
    ({ row: rowName(row, selection, voice), because: ownPart(selection, condition, voice.declarations) ?? condition })), voice);
  return reasons.map(({ reason, rows: found }) =>
    said(voice.language === 'sv' ? 'räknas inte' : 'not counted', `${found.length}, ${reason} – ${rowsInWords(found)}`, 'notTaken'));
}

/** Rows that the selection's name leaves out, in one line for each reason. */
function outside(rows: readonly EvaluatedRow[], selection: Selection, voice: Voice): readonly Detail[] {
  const reasons = groupReasons(rows.map(({ row, condition }) => ({ row: rowName(row, selection, voice), because: condition })), voice);
  return reasons.map(({ reason, rows: found }) =>
    said(voice.language === 'sv' ? 'andra' : 'others', `${found.length}, ${reason} – ${rowsInWords(found)}`, 'notTaken'));
}
