/**
 * Where the region's own primary care keeps money: the assembly's frame for care choice, the executive's for appropriation-funded work, what a unit
 * has had in care-choice reimbursement, and what an appropriation-funded activity has been given.
 */
export type PurseKind = 'careChoiceFrame' | 'appropriationFrame' | 'unit' | 'activity';

/** Two kinds of money that never mix: care choice follows the listed, an appropriation does not. */
export type Fund = 'careChoice' | 'appropriation';

export interface Purse {
  readonly name: string;
  readonly kind: PurseKind;
  /** The local care area of a unit; undefined when nobody has said. */
  readonly area?: string | undefined;
}

/** What a transfer goes between: a purse, or the region's money outside, which frames are granted from. */
export type End = Purse | 'outside';

export function fundOf({ kind }: Pick<Purse, 'kind'>): Fund {
  return kind === 'careChoiceFrame' || kind === 'unit' ? 'careChoice' : 'appropriation';
}

export const nameOf = (end: End): string => (end === 'outside' ? '' : end.name);
