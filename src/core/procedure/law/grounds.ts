import type { Remark, RemarkCode } from './remark.ts';

/** The grounds a court annuls a decision on (KL 13:8): not lawfully made, not the region's business, no power, otherwise unlawful. */
export type Ground = 1 | 2 | 3 | 4;

/** The ground that what a remark tells of could be, were it so. What is only lawful and worth knowing is none. */
const GROUNDS: Readonly<Partial<Record<RemarkCode, Ground>>> = {
  'quorum-unknown': 1, 'announced-unknown': 1, 'prepared-unknown': 1, 'remote-unknown': 1, 'formal-unknown': 1, 'two-thirds-unknown': 1,
  'order-names-other': 1, 'motion-not-put': 1, 'tally-differs': 1, 'finding-differs': 1, 'decision-differs': 1, 'formal-class-differs': 1, 'roll-call-missing': 1,
  'voter-missing': 1, 'voting-form-differs': 1, 'decided-text-reworded': 1, 'conflict-excepted': 1, 'substitute-out-of-order': 1, retroactive: 4,
};

/** Undefined where no ground is at hand. Whether the fault mattered for the outcome is another question (KL 13:9). */
export function groundOf({ code, level }: Pick<Remark, 'code' | 'level'>): Ground | undefined {
  return level === 'note' ? undefined : GROUNDS[code];
}
