import type { Node } from '../names/node.ts';
import { addKind } from './arithmetic/add.ts';
import { convertKind } from './arithmetic/convert.ts';
import { divideKind } from './arithmetic/divide.ts';
import { clampKind, extremeKind } from './arithmetic/extreme.ts';
import { multiplyKind } from './arithmetic/multiply.ts';
import { roundKind } from './arithmetic/round.ts';
import { absoluteKind, negateKind } from './arithmetic/sign.ts';
import type { NodeKind } from './kind.ts';
import { compareKind } from './logic/compare.ts';
import { appliesKind, conditionalKind } from './logic/conditional.ts';
import { logicKind, notKind } from './logic/logic.ts';
import { lookupKind } from './lookup.ts';
import { allocateKind } from './rows/allocate.ts';
import { countKind, existsKind } from './rows/count.ts';
import { rankKind } from './rows/rank.ts';
import { sumKind } from './rows/sum.ts';
import { dateKind, notApplicableKind, numberKind, textKind, truthKind, unknownKind } from './values/constants.ts';
import { exemptKind } from './values/exempt.ts';
import { readKind } from './values/read.ts';

type Kinds = { readonly [Kind in Node['kind']]: NodeKind<Extract<Node, { kind: Kind }>> };

/** Every kind of node with all that it means; a kind left out does not compile. */
const KINDS: Kinds = {
  number: numberKind, text: textKind, truth: truthKind, date: dateKind, notApplicable: notApplicableKind, unknown: unknownKind,
  exempt: exemptKind, read: readKind,
  negate: negateKind, absolute: absoluteKind, add: addKind, multiply: multiplyKind, divide: divideKind, round: roundKind,
  convert: convertKind, extreme: extremeKind, clamp: clampKind,
  compare: compareKind, logic: logicKind, not: notKind, conditional: conditionalKind, applies: appliesKind,
  sum: sumKind, count: countKind, exists: existsKind, rank: rankKind, lookup: lookupKind, allocate: allocateKind,
};

/** The kind of a node; the pairing of node and kind is by the same key, which the type of KINDS guarantees. */
export function kindOf<N extends Node>(node: N): NodeKind<N> {
  return KINDS[node.kind] as unknown as NodeKind<N>;
}

/** The nodes directly inside a node, its selection's condition included. */
export function insideOf(node: Node): readonly Node[] {
  const kind = kindOf(node);
  const where = kind.selection?.(node).where;
  return where ? [where, ...kind.parts(node)] : kind.parts(node);
}
