import type { Node, Selection } from '../../language/names/node.ts';
import { kindOf } from '../../language/nodes/dispatch.ts';
import type { FunctionId } from '../../language/syntax/functions.ts';
import { amount, DOES_NOT_APPLY } from '../numbers/values.ts';
import type { Voice } from '../voice.ts';
import { call, compose, primary, type Piece } from './compose.ts';
import { ownCondition } from './selection.ts';

/** A part of a formula with its names: what a branch that was not taken says. `depth` is how many rows stand around it. */
export function namesIn(node: Node, voice: Voice, depth = 0): string {
  return pieceOf(node, voice, depth).text;
}

function pieceOf(node: Node, voice: Voice, depth: number): Piece {
  const { language, declarations } = voice;
  switch (node.kind) {
    case 'number': return primary(amount(node.value, node.unit, node.decimals, language, declarations.unitWords));
    case 'text': return primary(`"${node.value}"`);
    case 'date': return primary(node.value);
    case 'truth': return primary(language === 'sv' ? (node.value ? 'JA' : 'NEJ') : (node.value ? 'TRUE' : 'FALSE'));
    case 'notApplicable': return primary(DOES_NOT_APPLY[language]);
    case 'unknown': return primary(language === 'sv' ? `okänd grund för ${node.rule}` : `unknown basis of ${node.rule}`);
    case 'exempt': return primary(node.names.join(', '));
    case 'read': return primary((node.target !== 'parameter' && node.depth < depth ? THIS[language] : '') + node.name);
    case 'sum': return aggregate('sum', node.item, node.over, voice, depth);
    case 'rank': return aggregate(node.which === 'most' ? 'largest' : 'smallest', node.item, node.over, voice, depth);
    case 'count': return aggregate('count', undefined, node.over, voice, depth);
    case 'exists': return aggregate('exists', undefined, node.over, voice, depth);
    case 'allocate': {
      const [by, among] = language === 'sv' ? ['efter', 'bland'] : ['by', 'among'];
      const weight = namesIn(node.weight, voice, innerDepth(node.among, depth));
      return call('allocate', [namesIn(node.total, voice, depth), `${by} ${weight}`, `${among} ${selectionNames(node.among, voice, depth)}`], language);
    }
    default: return compose(node, kindOf(node).parts(node).map((part) => pieceOf(part, voice, depth)), language);
  }
}

const THIS = { sv: 'denna ', en: 'this ' } as const;

function aggregate(id: FunctionId, item: Node | undefined, over: Selection, voice: Voice, depth: number): Piece {
  const first = item ? [namesIn(item, voice, innerDepth(over, depth))] : [];
  return call(id, [...first, selectionNames(over, voice, depth)], voice.language);
}

function innerDepth(selection: Selection, depth: number): number {
  return selection.scope === 'months' ? depth : depth + 1;
}

function selectionNames(selection: Selection, voice: Voice, depth: number): string {
  const own = ownCondition(selection, voice.declarations);
  const where = voice.language === 'sv' ? 'där' : 'where';
  return selection.written + (own ? ` ${where} ${namesIn(own, voice, innerDepth(selection, depth))}` : '');
}
