import type { Act } from '../../acts/act.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import type { At } from '../step.ts';

/** A motion to postpone or refer back is tried before anything is decided, each by itself. */
export function formalFault({ treatment }: At, act: Act): Refusal | undefined {
  const waiting = treatment.formal.filter(({ tried }) => tried === 'notTried').map(({ motion }) => motion);
  return waiting.length === 0 ? undefined : refusal('formal-first', 'P03', act, { motions: [...new Set(waiting)] });
}

/** Who has a conflict of interest does not lead the handling either. */
export function chairFault({ treatment: { chair, people, opened: { bodyKind } } }: At, act: Act): Refusal | undefined {
  if (chair === undefined || people.get(chair)?.presence !== 'conflicted') return undefined;
  return refusal('chair-conflicted', bodyKind === 'board' ? 'L11' : 'L10', act, { person: chair });
}
