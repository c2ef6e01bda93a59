/** The votes cast in a round. Who abstains is counted but never weighs (KL 5:55); who took no part is not in it at all. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export type Side = 'yes' | 'no';

export const otherSide = (side: Side): Side => (side === 'yes' ? 'no' : 'yes');

export const votersIn = ({ yes, no, abstain }: Tally): number => yes + no + abstain;
