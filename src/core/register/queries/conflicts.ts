import type { RegisterIndex } from '../index/register-index.ts';
import { mayHold, sweep } from '../index/sweep.ts';
import { moment, type Asked } from '../index/visible.ts';
import { isPolitical, type SteeringDocument } from '../register.ts';
import type { Grounds } from '../grounds.ts';
import { sweptStanding } from './in-force.ts';
import type { Standing } from '../index/standing.ts';

/** Two documents that rule the same subject on the same day. */
export interface Conflict extends Grounds {
  /** An official's order beside what a political body decided, or two of one sort. */
  readonly kind: 'orderAgainstDecision' | 'twoForOneSubject';
  readonly subject: string;
  readonly first: Standing;
  readonly second: Standing;
  readonly sure: 'yes' | 'maybe';
}

/** Every pair of documents in force for one subject; a document and its own parts do not contradict each other. */
export function conflicts(index: RegisterIndex, asked: Asked): readonly Conflict[] {
  const at = moment(asked);
  const swept = sweep(index, at);
  const found: Conflict[] = [];
  const { names, starts, documents } = index.subjects;
  for (let subject = 0; subject < names.length; subject += 1) {
    const holding: number[] = [];
    for (let place = starts[subject] ?? 0; place < (starts[subject + 1] ?? 0); place += 1) {
      const number = documents[place] ?? 0;
      if (mayHold(swept, number)) holding.push(number);
    }
    if (holding.length < 2) continue;
    const standings = holding.flatMap((number) => sweptStanding(index, number, at, swept) ?? []).filter(({ state }) => state !== 'notInForce');
    for (const [position, first] of standings.entries()) {
      for (const second of standings.slice(position + 1)) {
        const isWhole = isPartOf(index, first.document, second.document) || isPartOf(index, second.document, first.document);
        if (!isWhole) found.push(conflict(index, names[subject] ?? '', first, second));
      }
    }
  }
  return found;
}

function conflict(index: RegisterIndex, subject: string, first: Standing, second: Standing): Conflict {
  const political = [first, second].map(({ rests }) => rests.some(({ body, kind }) => kind === 'decision' && isPolitical(index.register, body) === 'yes'));
  const orders = [first, second].map(({ rests }) => rests.length > 0 && rests.every(({ kind, body }) => kind === 'order' && isPolitical(index.register, body) === 'no'));
  return {
    kind: (political[0] && orders[1]) || (political[1] && orders[0]) ? 'orderAgainstDecision' : 'twoForOneSubject',
    subject, first, second, sure: first.state === 'inForce' && second.state === 'inForce' ? 'yes' : 'maybe',
    rests: [...first.rests, ...second.rests], unknown: [...first.unknown, ...second.unknown],
  };
}

function isPartOf({ register }: RegisterIndex, part: SteeringDocument, whole: SteeringDocument): true | false {
  for (let at = part.within; at !== undefined; at = register.documents.get(at)?.within) if (at === whole.name) return true;
  return false;
}
