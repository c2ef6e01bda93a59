import type { Evaluated } from '../../calculation/evaluated.ts';
import type { ExistsNode, Node } from '../../language/names/node.ts';
import { AND, listed, type Voice } from '../voice.ts';
import { namesIn } from './names-in.ts';
import { ownCondition, rowName, sortRows } from './selection.ts';

const MOST_NAMED = 3;

/** Which rows were found, or that none was: Privat hälsocentral Strömsund har samma ort för jämförelsen. */
export function sayExists({ value, rows = [], gathered }: Evaluated, { over }: ExistsNode, voice: Voice): string {
  const isSwedish = voice.language === 'sv';
  const own = ownCondition(over, voice.declarations);
  const sorted = sortRows(rows, over, voice.declarations);
  if (value.kind === 'missing') return isSwedish ? `det går inte att säga om det finns ${over.written}` : `whether there are ${over.written} cannot be said`;
  if (gathered) return `${isSwedish ? (value.kind === 'truth' && value.value ? 'det finns' : 'det finns inga') : value.kind === 'truth' && value.value ? 'there are' : 'there are no'} ${over.written}${own ? ` ${isSwedish ? 'där' : 'where'} ${namesIn(own, voice, 1)}` : ''}`;
  if (value.kind === 'truth' && value.value) {
    const found = sorted.counted.map(({ row }) => rowName(row, over, voice));
    const rest = found.length - MOST_NAMED;
    const names = listed([...found.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} ${isSwedish ? 'till' : 'more'}`] : [])], AND[voice.language]);
    return own ? `${names} ${fulfils(own, voice)}` : `${names} ${isSwedish ? 'finns bland' : found.length > 1 ? 'are among' : 'is among'} ${over.written}`;
  }
  const none = isSwedish ? 'ingen bland' : 'none among';
  const number = sorted.excluded.length;
  if (number === 0) return isSwedish ? `det finns inga ${over.written}` : `there are no ${over.written}`;
  return `${none} ${number} ${over.written} ${own ? fulfils(own, voice) : ''}`.trim();
}

/** har samma ort, for a condition that holds one name of two rows against each other; else the condition with its names. */
function fulfils(condition: Node, voice: Voice): string {
  const isSwedish = voice.language === 'sv';
  if (condition.kind === 'compare' && condition.operator === '=') {
    const { left, right } = condition;
    if (left.kind === 'read' && right.kind === 'read' && left.name === right.name) return `${isSwedish ? 'har samma' : 'shares'} ${left.name}`;
  }
  return `${isSwedish ? 'uppfyller' : 'meets'} ${namesIn(condition, voice, 1)}`;
}
