import { recordedMatter, type RecordedMatter } from '../../../core/procedure/recorded-matter.ts';
import { asDecided, type AsDecided } from '../../../core/register/as-decided/as-decided.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { TextFile } from '../../../wire/rulebooks.ts';

/** What a rulebook comes to without one matter, and which others it was laid over with. */
export interface Beside {
  readonly rulebook: Rulebook;
  readonly others: readonly RecordedMatter[];
  /** Others that contradict each other say nothing of this one: it is then shown with the documents alone. */
  readonly agree: 'agree' | 'disagree';
}

/** All recorded matters but the one that stands in `file`. One that cannot be read is told of elsewhere, and is not among them. */
export function besideOthers(written: Rulebook, matters: readonly TextFile[], file: string): Beside {
  const others = matters.flatMap((one) => (one.file === file ? [] : recordedMatter(one.file, one.text).matter ?? []));
  const { rulebook } = asDecided(written, others);
  return rulebook ? { rulebook, others, agree: 'agree' } : { rulebook: written, others: [], agree: 'disagree' };
}

/** The rulebook with the others and with what the matter has decided so far. */
export const withOwn = (written: Rulebook, { others }: Beside, own: RecordedMatter): AsDecided => asDecided(written, [...others, own]);
