import type { Comparison, Outcome } from '../../comparison/comparison.ts';
import { paid } from '../../comparison/computed.ts';
import { DECIDED } from '../../comparison/outcome.ts';
import { number } from '../../language/reference/value.ts';
import { add, divide, isNegative, isZero, subtract, ZERO } from '../../quantity/rational.ts';
import { divideUnits } from '../../quantity/unit.ts';
import { declaredType } from '../explain/declared.ts';
import { whatBecame } from '../procedure/what-became.ts';
import { tableLines, type Column } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { cell, change, unitOf, unitOfColumn, type ReportOptions, type Words } from './cells.ts';

/** What something rests on that is not settled, as one letter in a table with its meaning under it. */
interface Mark {
  readonly letter: Words;
  readonly means: Words;
  readonly carries: (outcome: Outcome) => boolean;
}

const MARKS: readonly Mark[] = [
  { letter: { sv: 'ö', en: 'o' }, means: { sv: 'vilar på öppna val', en: 'rests on open choices' }, carries: ({ rests }) => rests.openChoices.length > 0 },
  { letter: { sv: 'f', en: 'p' }, means: { sv: 'räknat som det föreslogs', en: 'computed as it was proposed' }, carries: ({ rests }) => rests.bases.includes('proposed') },
  { letter: { sv: 'a', en: 'a' }, means: { sv: 'vilar på ett antagande', en: 'rests on an assumption' }, carries: ({ rests }) => rests.bases.includes('assumed') },
  { letter: { sv: 'k', en: 'c' }, means: { sv: 'konstruerade siffror', en: 'constructed figures' }, carries: ({ rests }) => rests.sureness === 'constructed' },
  { letter: { sv: 'u', en: 'e' }, means: { sv: 'uppskattade siffror', en: 'estimated figures' }, carries: ({ rests }) => rests.sureness === 'estimated' },
];

/** One line for each proposal: who moved it, what became of it, what it comes to, and how that differs from what was decided. */
export function proposalLines({ declaration, outcomes }: Comparison, voice: Voice, { width, scale }: ReportOptions): readonly string[] {
  const { language, declarations } = voice;
  const isSwedish = language === 'sv';
  const unit = unitOf(declaredType(declaration.total, declarations));
  const perUnit = unitOf(declaredType(declaration.per, declarations));
  const word = unitOfColumn(unit, voice, scale);
  const perWord = unit && perUnit ? unitOfColumn(divideUnits(unit, perUnit), voice) : '';
  const hasStated = declaration.stated !== undefined;
  const [baseline] = outcomes;
  const columns: readonly Column[] = [
    { header: isSwedish ? 'Förslag' : 'Proposal', align: 'left' },
    { header: isSwedish ? 'Från, och vad som hände' : 'From, and what became of it', align: 'left' },
    { header: `${isSwedish ? 'Räknat,' : 'Computed,'} ${word}`, align: 'right' },
    ...(hasStated ? [{ header: `${isSwedish ? 'Klausulen,' : 'Clause,'} ${word}`, align: 'right' as const }] : []),
    { header: perWord, align: 'right' },
    { header: `${isSwedish ? 'Mot' : 'Against'} ${baseline ? proposalName(baseline.name, language) : ''}, ${word}`, align: 'right' },
    { header: '', align: 'left' },
  ];
  const rows = outcomes.map((outcome) => [
    nameOf(outcome, voice), fate(outcome, voice), cell(outcome.total, unit, voice, scale),
    ...(hasStated ? [cell(outcome.stated, unit, voice, scale)] : []),
    perBaseCell(outcome, voice),
    baseline && outcome !== baseline ? differenceCell(baseline, outcome, unit, voice, scale) : '',
    marksOf(outcome).map(({ letter }) => letter[language]).join(' '),
  ]);
  const used = MARKS.filter((mark) => outcomes.some((outcome) => mark.carries(outcome)));
  const legend = used.map(({ letter, means }) => `${letter[language]} = ${means[language]}`).join('; ');
  return [
    ...tableLines({ columns, rows }, width), ...(legend === '' ? [] : hanging('', `${legend}.`, width ?? 100)),
    ...outcomes.filter(({ total }) => total.kind === 'notApplicable').flatMap((outcome) => hanging('', sayNothingPaid(nameOf(outcome, voice), declaration.total, language), width ?? 100)),
    ...(hasStated ? statedLines(outcomes, unit, voice, { width, scale }) : []),
  ];
}

export function nameOf({ name, scenario }: Pick<Outcome, 'name' | 'scenario'>, { language }: Voice): string {
  return scenario === undefined ? proposalName(name, language) : name;
}

/** The name of a scenario is what it was called; what was decided has a name in each language. */
export function proposalName(name: string, language: Voice['language']): string {
  return name === DECIDED && language === 'en' ? 'decided' : name;
}

/** Whose a proposal is, and what became of it. */
export function fate({ scenario }: Pick<Outcome, 'scenario'>, { language }: Pick<Voice, 'language'>): string {
  if (!scenario) return language === 'sv' ? 'det som är beslutat' : 'what has been decided';
  return [scenario.mover, whatBecame(scenario, language)].filter((part) => part !== undefined).join(': ');
}

function marksOf(outcome: Outcome): readonly Mark[] {
  return MARKS.filter((mark) => mark.carries(outcome));
}

/** What all receivers get together for each unit of what it is shown per. */
function perBaseCell({ shares, total }: Outcome, voice: Voice): string {
  const base = shares.reduce((sum, share) => (share.share.kind === 'number' && share.base.kind === 'number' ? add(sum, share.base.value) : sum), ZERO);
  if (total.kind !== 'number' || isZero(base)) return '–';
  return cell(number(divide(total.value, base)), undefined, voice);
}

function differenceCell(baseline: Outcome, outcome: Outcome, unit: ReturnType<typeof unitOf>, voice: Voice, scale: ReportOptions['scale']): string {
  const [from, to] = [paid(baseline.total), paid(outcome.total)];
  if (!from || !to) return '–';
  return change(subtract(to, from), unit, voice, scale);
}

function sayNothingPaid(name: string, total: string, language: Voice['language']): string {
  return language === 'sv' ? `${sentenceCase(name)}: ${total} gäller inte, så inget betalas.` : `${sentenceCase(name)}: ${total} does not apply, so nothing is paid.`;
}

/** Where what was computed is not what the clause states: said, not mended. */
function statedLines(outcomes: readonly Outcome[], unit: ReturnType<typeof unitOf>, voice: Voice, { width, scale }: ReportOptions): readonly string[] {
  const isSwedish = voice.language === 'sv';
  return outcomes.flatMap((outcome) => {
    const { total, stated } = outcome;
    if (total.kind !== 'number' || stated.kind !== 'number') return [];
    const difference = subtract(total.value, stated.value);
    if (isZero(difference)) return [];
    const [low, high] = isSwedish ? ['lägre', 'högre'] : ['lower', 'higher'];
    const amount = change(difference, unit, voice, scale).replace(/^[+−]/u, '');
    const said = isSwedish
      ? `det räknade är ${amount} ${unitOfColumn(unit, voice, scale)} ${isNegative(difference) ? low : high} än beloppet i klausulen`
      : `what is computed is ${amount} ${unitOfColumn(unit, voice, scale)} ${isNegative(difference) ? low : high} than the amount in the clause`;
    return hanging('', `${sentenceCase(nameOf(outcome, voice))}: ${said}.`, width ?? 100);
  });
}
