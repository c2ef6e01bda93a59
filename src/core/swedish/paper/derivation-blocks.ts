import { slug } from '../../procedure/exchange/slug.ts';
import type { Calculation } from '../../calculation/calculate.ts';
import { derive } from '../../calculation/derivation.ts';
import type { Figures } from '../../figures/figures.ts';
import type { Block } from './paper.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { explainSentences } from '../explain/explain-sentence.ts';

/** Which of a rule's values, and under which proposal, where a document tells of several. */
export interface Of {
  readonly row: string;
  readonly under: string;
}

/** The place in a document where a value's derivation stands. */
export function anchorOf(name: string, of?: Of): string {
  return slug([name, of?.row, of?.under].filter((part) => part !== undefined && part !== '').join(' '));
}

/** A value and why, as a heading one can be sent to and the sentences under it. Nothing for a rule that is not in force in the period. */
export function derivationBlocks(name: string, calculation: Calculation, figures: Figures, voice: Voice, of?: Of): readonly Block[] {
  const { program } = calculation;
  const entity = program.ruleByName.get(name)?.entity ?? program.inputs.get(name)?.entity;
  const derivation = derive(calculation, figures, name, of?.row ?? (entity === undefined ? '' : (calculation.rows(entity)[0] ?? '')));
  if (!derivation) return [];
  const title = of === undefined ? name : `${name}, ${of.row} (${of.under})`;
  return [
    { kind: 'heading', level: 3, text: sentenceCase(title), anchor: anchorOf(name, of) },
    ...explainSentences(derivation, voice).map((sentence): Block => ({ kind: 'paragraph', text: [sentence] })),
  ];
}
