import { documentOf, type Effect } from '../effect.ts';
import type { Deed, RegisterIndex } from '../index/register-index.ts';
import { isKnown, type Asked } from '../index/visible.ts';
import { standsBelow, type SteeringDocument } from '../register.ts';
import type { Grounds } from './answer.ts';

/** A body that changed, excepted from or ended a document that is a higher body's. A person must judge whether it could. */
export interface Overreach extends Deed, Grounds {
  readonly document: SteeringDocument;
  /** The document whose body stands higher: the document itself, or what it is a part of. */
  readonly whose: SteeringDocument;
  /** Whether that document itself leaves something to the body that acted. */
  readonly left: 'yes' | 'no';
}

/** Decisions and orders by the day that touch what a higher body decided (kommunallagen 13:8, third ground: no power). */
export function competence(index: RegisterIndex, asked: Asked): readonly Overreach[] {
  const { register } = index;
  return index.inTime.flatMap((entry) => {
    if ((entry.kind !== 'decision' && entry.kind !== 'order') || entry.decided.earliest > asked.day || isKnown(index, entry, asked.known) === 'no') return [];
    return entry.effects.flatMap((effect): readonly Overreach[] => {
      const document = touches(effect) ? register.documents.get(documentOf(effect) ?? '') : undefined;
      const whose = document && higher(document, entry.body);
      if (!document || !whose) return [];
      const known = isKnown(index, entry, asked.known);
      return [{
        entry, effect, document, whose, left: whose.leavesTo === entry.body ? 'yes' : 'no', rests: [entry],
        unknown: known === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known }] : [],
      }];
    });
  });

  /** The document, or the nearest it is a part of, that belongs to a body above the one that acted. */
  function higher(document: SteeringDocument, body: string): SteeringDocument | undefined {
    for (let at: SteeringDocument | undefined = document; at; at = at.within === undefined ? undefined : register.documents.get(at.within)) {
      if (standsBelow(register, body, at.body) === 'yes') return at;
    }
    return undefined;
  }
}

function touches({ kind }: Effect): true | false {
  switch (kind) {
    case 'entersIntoForce':
    case 'repeals':
    case 'replaces':
    case 'varies':
    case 'excepts':
    case 'endsException':
    case 'backdates': return true;
    default: return false;
  }
}
