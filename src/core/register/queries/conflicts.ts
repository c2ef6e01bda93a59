import type { RegisterIndex } from '../index/register-index.ts';
import type { Asked } from '../index/visible.ts';
import { isPolitical, type SteeringDocument } from '../register.ts';
import type { Grounds } from './answer.ts';
import { standing, stateOf, type Standing } from './in-force.ts';

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
  return [...index.subjects].flatMap(([subject, documents]) => {
    if (documents.length < 2) return [];
    const holding = documents.filter(({ name }) => stateOf(index, name, asked) !== 'notInForce').map((document) => standing(index, document, asked));
    return holding.flatMap((first, at) => holding.slice(at + 1)
      .filter((second) => !isPartOf(index, first.document, second.document) && !isPartOf(index, second.document, first.document))
      .map((second) => conflict(index, subject, first, second)));
  });
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
