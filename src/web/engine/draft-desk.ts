import { draftEffect, type DraftEffect } from '../../core/comparison/draft-effect.ts';
import type { Figures } from '../../core/figures/figures.ts';
import type { Declarations } from '../../core/language/declarations/declarations.ts';
import type { Period } from '../../core/quantity/period.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { checkDraft, type DraftFault } from './check-draft.ts';

/** What is asked of a draft: what is wrong with it, beside some documents; or what the last one that was right does to some figures. */
export type DraftAsked =
  | { readonly kind: 'check'; readonly open: Pick<OpenRulebook, 'texts' | 'saved' | 'proposalActs'>; readonly text: string; readonly language: Language }
  | { readonly kind: 'effect'; readonly figures: Figures; readonly period: Period; readonly scenario: string };

export type DraftAnswer =
  | { readonly kind: 'checked'; readonly checked: ToldDraft }
  /** Undefined where the last draft that was checked has errors. */
  | { readonly kind: 'effect'; readonly effect: DraftEffect | undefined };

/** What is said of a draft; the words of the rulebook with it, where it has no errors. */
export interface ToldDraft {
  readonly declarations: Declarations | undefined;
  readonly scenarios: readonly string[];
  readonly faults: readonly DraftFault[];
}

/** Answers questions of drafts, one after another. The rulebook with the draft in it stays here: it is large, and nobody else needs it. */
export function draftDesk(): (asked: DraftAsked) => DraftAnswer {
  let last: Rulebook | undefined;
  return (asked) => {
    switch (asked.kind) {
      case 'check': {
        const { rulebook, scenarios, faults } = checkDraft(asked.open, asked.text, asked.language);
        last = rulebook;
        return { kind: 'checked', checked: { declarations: rulebook?.declarations, scenarios, faults } };
      }
      case 'effect': return { kind: 'effect', effect: last && draftEffect(last, asked.figures, asked.period, asked.scenario) };
    }
  };
}
