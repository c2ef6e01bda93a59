import type { RegisterIndex } from '../../register/index/register-index.ts';
import type { Standing } from '../../register/index/standing.ts';
import { happenedBy, isKnown, type Asked } from '../../register/index/visible.ts';
import { standing } from '../../register/queries/in-force.ts';
import type { Holding } from './rule.ts';

/** How the thing that rules hang on may have stood on a day: a document before it began, in force, or ceased. */
export type Stood = 'notYet' | 'holds' | 'ceased';

/** Every way it may have stood as far as the register tells, and what it is that the register does not tell. */
export interface MayHaveStood {
  /** The document or the entry that it is about. */
  readonly about: string;
  readonly ways: readonly Stood[];
  /** Entries whose days or outcomes leave more ways than one. */
  readonly unknown: readonly string[];
}

/** The key of what a rule hangs on: rules that hang on one thing stand or fall together. */
export function hangsOn(holds: Holding): string {
  return holds.kind === 'toldFrom' ? `entry ${holds.entry}` : `document ${holds.document}`;
}

export function mayHaveStood(index: RegisterIndex, holds: Holding, asked: Asked): MayHaveStood {
  return holds.kind === 'toldFrom' ? toldBy(index, holds.entry, asked) : documentStood(index, holds.document, asked);
}

/** A rule that an entry tells of holds from when the entry was made; of days before it nothing is told either way. */
function toldBy(index: RegisterIndex, name: string, { day, known }: Asked): MayHaveStood {
  const entry = index.register.entries.get(name);
  const isTold = entry !== undefined && isKnown(index, entry, known) === 'yes' && happenedBy(entry.decided, day) === 'yes';
  return { about: name, ways: isTold ? ['holds'] : ['notYet', 'holds'], unknown: isTold ? [] : [name] };
}

function documentStood(index: RegisterIndex, document: string, asked: Asked): MayHaveStood {
  const found = standing(index, document, asked);
  if (!found) return { about: document, ways: ['notYet', 'holds', 'ceased'], unknown: [] };
  const { state, rests, pending, unknown } = found;
  const entries = [...new Set(unknown.map(({ entry }) => entry.name))];
  const ending = pending.filter(({ effect }) => effect.effects.some((inner) => (inner.kind === 'repeals' || inner.kind === 'replaces') && inner.document === document));
  switch (state) {
    case 'inForce': return { about: document, ways: ending.length > 0 ? ['holds', 'ceased'] : ['holds'], unknown: ending.map(({ entry }) => entry.name) };
    case 'notInForce': return { about: document, ways: [rests.length > 0 ? 'ceased' : 'notYet'], unknown: [] };
    case 'uncertain': return { about: document, ways: mayHaveCeased(found) === 'yes' ? ['holds', 'ceased'] : ['notYet', 'holds'], unknown: entries };
  }
}

function mayHaveCeased({ document: { name }, rests, ends }: Standing): 'yes' | 'no' {
  const ceases = rests.some(({ effects }) => effects.some((effect) => (effect.kind === 'repeals' || effect.kind === 'replaces') && effect.document === name));
  return ceases || ends !== undefined ? 'yes' : 'no';
}
