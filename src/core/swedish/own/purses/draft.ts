import { mayHaveStood, type Stood } from '../../../payments/purses/holding.ts';
import type { Holding, TransferRule } from '../../../payments/purses/rule.ts';
import type { RegisterIndex } from '../../../register/index/register-index.ts';
import type { Asked } from '../../../register/index/visible.ts';

/**
 * A sheet of transfers to fill in, headed by every rule and whether it holds on the day. It is Swedish whatever the language: its keys are. What is in angle
 * brackets is not read before somebody has written there.
 */
export function draftLines(index: RegisterIndex, rules: readonly TransferRule[], asked: Asked): readonly string[] {
  return [
    `# Flytt ${asked.day}. Så säger reglerna om den dagen:`,
    ...rules.map((rule) => `#   ${rule.name}: ${holdsInWords(mayHaveStood(index, rule.holds, asked).ways, rule.holds)} (${rule.entry})`),
    'börsar:',
    '  <enhetens namn som i siffrorna>: { slag: enhet, område: <närvårdsområde, om det är känt> }',
    '  <den andra enhetens namn>: { slag: enhet, område: <närvårdsområde, om det är känt> }',
    'händelser:',
    `  - { namn: <ett namn>, dag: ${asked.day}, av: <vem som beslutar>, från: <börs>, till: <börs>, belopp: <kr>, skäl: <varför> }`,
  ];
}

function holdsInWords(ways: readonly Stood[], holds: Holding): string {
  const holding: Stood = holds.kind === 'onceCeased' ? 'ceased' : 'holds';
  if (!ways.includes(holding)) return 'gäller inte';
  return ways.length === 1 ? 'gäller' : 'okänt om den gäller';
}
