import type { Entry } from '../entry.ts';
import type { Assigned, RegisterIndex } from '../index/register-index.ts';
import { happenedBy, isKnown, moment, type Asked } from '../index/visible.ts';
import { NOTHING, type Grounds, type Unknown } from '../grounds.ts';
import { layersOf } from './in-force.ts';
import type { LayerStanding } from '../index/standing.ts';

/** How far an assignment had come. `late` and `answeredLate` mean later than the last day it was to be reported. */
export type Progress = 'answered' | 'answeredLate' | 'notDue' | 'due' | 'late' | 'noDay' | 'uncertain';

export interface AssignmentStanding extends Grounds {
  readonly assigned: Assigned;
  readonly progress: Progress;
  /** What answered it, of that which was decided and known by the days asked about. */
  readonly answer: Entry | undefined;
}

/** An exception that goes on until something happens: somebody has to bring it up again. */
export interface Waiting extends Grounds {
  readonly layer: LayerStanding;
  readonly until: string;
}

/** Every assignment given by the day, and how far it had come as far as was known. */
export function assignments(index: RegisterIndex, asked: Asked): readonly AssignmentStanding[] {
  const found: AssignmentStanding[] = [];
  for (const assigned of index.assigned) {
    const { entry, answers } = assigned;
    if (entry.decided.earliest > asked.day || isKnown(index, entry, asked.known) === 'no') continue;
    const answer = answers.length === 0 ? undefined : firstAnswer(index, answers, asked);
    const progress = progressOf(assigned, answer, asked);
    found.push({ assigned, answer, progress, rests: answer ? [entry, answer] : [entry], unknown: unknownFor(assigned, answer, progress) });
  }
  return found;
}

function firstAnswer(index: RegisterIndex, answers: readonly Entry[], asked: Asked): Entry | undefined {
  const seen = answers.filter((one) => happenedBy(one.decided, asked.day) !== 'no' && isKnown(index, one, asked.known) !== 'no');
  return seen.toSorted((a, b) => (a.decided.earliest < b.decided.earliest ? -1 : 1))[0];
}

function progressOf({ effect: { due } }: Assigned, answer: Entry | undefined, { day }: Asked): Progress {
  if (answer && happenedBy(answer.decided, day) === 'maybe') return 'uncertain';
  if (answer && due) return answer.decided.earliest > due.latest ? 'answeredLate' : answer.decided.latest > due.latest ? 'uncertain' : 'answered';
  if (answer) return 'answered';
  if (!due) return 'noDay';
  return day < due.earliest ? 'notDue' : day <= due.latest ? 'due' : 'late';
}

/** An assignment that should have been answered, and of which the register knows no answer, may have been answered all the same. */
function unknownFor({ entry }: Assigned, answer: Entry | undefined, progress: Progress): readonly Unknown[] {
  if (answer) return progress === 'uncertain' ? [{ kind: 'day', of: 'decided', entry: answer, day: answer.decided }] : NOTHING;
  return progress === 'late' || progress === 'noDay' ? [{ kind: 'answer', entry }] : NOTHING;
}

/** Exceptions that hold until something happens, on the day. */
export function waiting(index: RegisterIndex, asked: Asked): readonly Waiting[] {
  return layersOf(index, index.waiting, moment(asked)).flatMap((layer) =>
    (layer.until === undefined ? [] : [{ layer, until: layer.until, rests: layer.rests, unknown: layer.unknown }]));
}
