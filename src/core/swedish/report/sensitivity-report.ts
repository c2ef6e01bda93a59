import { NO_PAYMENT } from '../../comparison/sensitivity/analyse.ts';
import type { BreakEven, Jump, Sensitivity } from '../../comparison/sensitivity.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { subtract, type Rational } from '../../quantity/rational.ts';
import { parseUnit } from '../../quantity/unit.ts';
import { formatNumber, moneyChange, moneyDigits, moneyWord } from '../numbers/numbers.ts';
import { unitInWords } from '../numbers/units.ts';
import { tableLines } from '../table/table.ts';
import { wrapText } from '../table/width.ts';
import { AND, listed, sentenceCase, type Voice } from '../voice.ts';
import { proposalName } from './proposals.ts';
import { cell, heading, type ReportOptions } from './cells.ts';

/** How a total moves with one value: where it jumps and for whom, the line between, and where proposals cost the same. */
export function sensitivityReport(sensitivity: Sensitivity, voice: Voice, options: ReportOptions = {}): readonly string[] {
  const { width = 100 } = options;
  return [
    ...wrapText(saySensitivity(sensitivity, voice), width),
    ...jumpLines(sensitivity, voice, options),
    ...pointLines(sensitivity, voice, options),
    ...breakEvenLines(sensitivity, voice, options),
  ];
}

/** Gräns avstånd från 0 till 100 km: totalen (beslutat) hoppar 12 gånger. Nu gäller 30 km. */
export function saySensitivity(sensitivity: Sensitivity, voice: Voice): string {
  const { name, low, high, current, jumps, proposal } = sensitivity;
  const isSwedish = voice.language === 'sv';
  const stretch = `${sentenceCase(name)} ${isSwedish ? 'från' : 'from'} ${plain(low, voice)} ${isSwedish ? 'till' : 'to'} ${at(high, sensitivity, voice)}`;
  const times = jumps.length === 0 ? (isSwedish ? 'hoppar inte' : 'does not jump') : isSwedish
    ? `hoppar ${jumps.length === 1 ? 'en gång' : `${jumps.length} gånger`}` : `jumps ${jumps.length === 1 ? 'once' : `${jumps.length} times`}`;
  const now = current ? ` ${isSwedish ? 'Nu är det' : 'It is now'} ${at(current, sensitivity, voice)}.` : '';
  return `${stretch}: ${isSwedish ? 'totalen' : 'the total'} (${proposalName(proposal, voice.language)}) ${times}.${now}`;
}

function digits(value: Rational, { decimals }: Sensitivity, { language }: Voice): string {
  return formatNumber(value, Math.max(decimals, Math.min(4, decimalsNeeded(value) ?? 4)), language);
}

function plain(value: Rational, { language }: Voice): string {
  return formatNumber(value, Math.min(4, decimalsNeeded(value) ?? 4), language);
}

/** In a sentence a value has only the decimals it needs. */
function at(value: Rational, sensitivity: Sensitivity, voice: Voice): string {
  const word = unitWord(sensitivity, value, voice);
  return `${plain(value, voice)}${word === '' ? '' : `\u00a0${word}`}`;
}

function unitWord({ unit }: Sensitivity, value: Rational | undefined, { language, declarations }: Voice): string {
  const parsed = parseUnit(unit, declarations.unitWords);
  return 'unit' in parsed ? unitInWords(parsed.unit, value, language, declarations.unitWords) : unit;
}

function jumpLines(sensitivity: Sensitivity, voice: Voice, { width, scale }: ReportOptions): readonly string[] {
  const { jumps } = sensitivity;
  if (jumps.length === 0) return [];
  const { language } = voice;
  const isSwedish = language === 'sv';
  const word = moneyWord(scale ?? 'kr', language);
  return [
    ...heading(isSwedish ? 'Hopp' : 'Jumps'),
    ...tableLines({
      columns: [
        { header: `${sentenceCase(sensitivity.name)}, ${unitWord(sensitivity, undefined, voice)}`, align: 'left' },
        { header: `${isSwedish ? 'Före,' : 'Before,'} ${word}`, align: 'right' },
        { header: `${isSwedish ? 'Efter,' : 'After,'} ${word}`, align: 'right' },
        { header: `${isSwedish ? 'Ändring,' : 'Change,'} ${word}`, align: 'right' },
        { header: isSwedish ? 'Vilka' : 'Who', align: 'left' },
      ],
      rows: jumps.map((jump) => [
        `${sideWord(jump, voice)} ${digits(jump.at, sensitivity, voice)}`,
        moneyDigits(jump.before, language, scale), moneyDigits(jump.after, language, scale),
        moneyChange(subtract(jump.after, jump.before), language, scale), whoJumps(jump, voice),
      ]),
    }, width),
  ];
}

function sideWord({ side }: Jump, { language }: Voice): string {
  if (side === 'at') return language === 'sv' ? 'från och med' : 'from';
  return language === 'sv' ? 'över' : 'above';
}

function whoJumps({ nowCounted, noLongerCounted }: Jump, { language }: Voice): string {
  const said = (rows: readonly string[], sv: string, one: string, many: string): readonly string[] =>
    (rows.length === 0 ? [] : [`${listed(rows, AND[language])} ${language === 'sv' ? sv : rows.length === 1 ? one : many}`]);
  return [
    ...said(nowCounted, 'börjar räknas', 'comes to count', 'come to count'),
    ...said(noLongerCounted, 'slutar räknas', 'ceases to count', 'cease to count'),
  ].join('; ');
}

function pointLines(sensitivity: Sensitivity, voice: Voice, { width, scale }: ReportOptions): readonly string[] {
  const { points } = sensitivity;
  if (points.length === 0) return [];
  const isSwedish = voice.language === 'sv';
  return [
    ...heading(isSwedish ? 'Totalen längs vägen (rät linje mellan punkterna)' : 'The total along the way (a straight line between the points)'),
    ...tableLines({
      columns: [
        { header: `${sentenceCase(sensitivity.name)}, ${unitWord(sensitivity, undefined, voice)}`, align: 'right' },
        { header: `${isSwedish ? 'Totalt,' : 'Total,'} ${moneyWord(scale ?? 'kr', voice.language)}`, align: 'right' },
      ],
      rows: points.map(({ at: value, total }) => [
        digits(value, sensitivity, voice), total.kind === 'number' ? moneyDigits(total.value, voice.language, scale) : cell(total, undefined, voice),
      ]),
    }, width),
  ];
}

function breakEvenLines(sensitivity: Sensitivity, voice: Voice, { width = 100 }: ReportOptions): readonly string[] {
  const breakEvens = sensitivity.breakEvens.filter(({ proposal, against }) => proposal !== against);
  if (breakEvens.length === 0) return [];
  return [
    ...heading(voice.language === 'sv' ? 'Var förslag kostar lika' : 'Where proposals cost the same'),
    ...breakEvens.flatMap((one) => wrapText(`${sayBreakEven(one, sensitivity, voice)}`, width)),
  ];
}

export function sayBreakEven({ proposal, against, between }: BreakEven, sensitivity: Sensitivity, voice: Voice): string {
  const isSwedish = voice.language === 'sv';
  const other = against === NO_PAYMENT && !isSwedish ? 'no payment' : proposalName(against, voice.language);
  const both = `${sentenceCase(proposalName(proposal, voice.language))} ${isSwedish ? 'och' : 'and'} ${other}`;
  if (between.length === 0) return isSwedish ? `${both} byter aldrig plats.` : `${both} never change places.`;
  const places = between.map(({ low, high, equalAt }) => {
    if (equalAt) return isSwedish ? `lika vid ${at(equalAt, sensitivity, voice)}` : `equal at ${at(equalAt, sensitivity, voice)}`;
    const stretch = `${plain(low, voice)} ${AND[voice.language]} ${at(high, sensitivity, voice)}`;
    return isSwedish ? `byter plats mellan ${stretch}` : `change places between ${stretch}`;
  });
  return `${both}: ${places.join('; ')}.`;
}
