import type { Calculation } from '../../calculation/calculate.ts';
import { derive } from '../../calculation/derivation.ts';
import type { Figures } from '../../figures/figures.ts';
import type { Block } from '../paper/paper.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { explainSentences } from './explain-sentence.ts';

/** The place in a document where a value's derivation stands. */
export function anchorOf(name: string, row = ''): string {
  return `${name} ${row}`.trim().toLowerCase().replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll(/[^a-z0-9]+/gu, '-');
}

/** A value and why, as a heading one can be sent to and the sentences under it. Nothing for a rule that does not hold in the period. */
export function derivationBlocks(name: string, calculation: Calculation, figures: Figures, voice: Voice, row?: string): readonly Block[] {
  const { program } = calculation;
  const entity = program.ruleByName.get(name)?.entity ?? program.inputs.get(name)?.entity;
  const at = row ?? (entity === undefined ? '' : (calculation.rows(entity)[0] ?? ''));
  const derivation = derive(calculation, figures, name, at);
  if (!derivation) return [];
  return [
    { kind: 'heading', level: 3, text: sentenceCase(row === undefined ? name : `${name}, ${row}`), anchor: anchorOf(name, row) },
    ...explainSentences(derivation, voice).map((sentence): Block => ({ kind: 'paragraph', text: [sentence] })),
  ];
}
