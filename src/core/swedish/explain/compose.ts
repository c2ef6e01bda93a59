import type { Node } from '../../language/names/node.ts';
import { FUNCTIONS, type FunctionId } from '../../language/syntax/functions.ts';
import type { Language } from '../language-name.ts';
import { MINUS } from '../numbers/numbers.ts';
import { unitInWords } from '../numbers/units.ts';

/** A piece of a formula in text, and how tightly it holds together: a looser piece gets parentheses in a tighter place. */
export interface Piece {
  readonly text: string;
  readonly tightness: number;
}

const TIGHT = { or: 1, and: 2, not: 3, compare: 4, sum: 5, product: 6, unary: 7, primary: 8 } as const;

export const primary = (text: string): Piece => ({ text, tightness: text.startsWith(MINUS) ? TIGHT.unary : TIGHT.primary });

/** Several words side by side: not to be taken for one when a sign stands before them. */
export const loose = (text: string): Piece => ({ text, tightness: TIGHT.unary });

const WORDS = {
  and: { sv: 'OCH', en: 'AND' }, or: { sv: 'ELLER', en: 'OR' }, not: { sv: 'INTE', en: 'NOT' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const ROUNDING: Readonly<Record<'halfAway' | 'up' | 'down', FunctionId>> = { halfAway: 'round', up: 'roundUp', down: 'roundDown' };

/** A node of a formula put together from its parts: the same operators and words as the author writes, with × and a real minus. */
export function compose(node: Node, parts: readonly Piece[], language: Language): Piece {
  const inner = (index: number, least: number): string => within(parts[index], least);
  const infix = (sign: string, own: number): Piece => ({ text: `${inner(0, own)} ${sign} ${inner(1, own + 1)}`, tightness: own });
  const called = (id: FunctionId, ...more: readonly string[]): Piece => call(id, [...parts.map(({ text }) => text), ...more], language);
  switch (node.kind) {
    case 'negate': return { text: `${MINUS}${inner(0, TIGHT.primary)}`, tightness: TIGHT.unary };
    case 'add': return infix(node.operator === '+' ? '+' : MINUS, TIGHT.sum);
    case 'multiply': return infix('×', TIGHT.product);
    case 'divide': return infix('/', TIGHT.product);
    case 'compare': return { text: `${inner(0, TIGHT.sum)} ${node.operator} ${inner(1, TIGHT.sum)}`, tightness: TIGHT.compare };
    case 'logic': {
      const own = TIGHT[node.operator];
      return { text: parts.map((part) => within(part, own + 1)).join(` ${WORDS[node.operator][language]} `), tightness: own };
    }
    case 'not': return { text: `${WORDS.not[language]} ${inner(0, TIGHT.not)}`, tightness: TIGHT.not };
    case 'absolute': return called('absolute');
    case 'round': return called(ROUNDING[node.mode], String(node.decimals));
    case 'convert': return called('convert', unitInWords(node.to, undefined, language));
    case 'extreme': return called(node.which === 'least' ? 'minimum' : 'maximum');
    case 'clamp': return called('clamp');
    case 'conditional': return called('if');
    case 'applies': return called('applies');
    case 'lookup': return call('lookup', [node.table, ...parts.map(({ text }) => text)], language);
    default: return parts[0] ?? primary('');
  }
}

function within(part: Piece | undefined, least: number): string {
  if (!part) return '';
  return part.tightness < least ? `(${part.text})` : part.text;
}

export function call(id: FunctionId, parts: readonly string[], language: Language): Piece {
  const name = FUNCTIONS[id][language === 'sv' ? 'swedish' : 'english'];
  return { text: `${name}(${parts.join('; ')})`, tightness: TIGHT.primary };
}
