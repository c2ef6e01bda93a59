import type { Evaluated } from '../../calculation/evaluated.ts';
import type { Selection } from '../../language/names/node.ts';
import { isNothing, type Value } from '../../language/reference/value.ts';
import { add, isNegative, ZERO, type Rational } from '../../quantity/rational.ts';
import { amount, shortValue } from '../numbers/values.ts';
import type { Voice } from '../voice.ts';
import { compose, loose, primary, type Piece } from './compose.ts';
import { declaredType, shownAs } from './declared.ts';
import { countedInWords, sortRows } from './selection.ts';

/** Whether a value that was read stands alone or after its name: 4 018 personer, or folkbokförda 4 018 personer. */
export type Leaves = 'figures' | 'namesAndFigures';

/** A formula with figures put in. An aggregate is one figure, with how many rows it is over. */
export function figuresIn(evaluated: Evaluated, voice: Voice, leaves: Leaves = 'figures'): string {
  return pieceOf(evaluated, voice, leaves).text;
}

function pieceOf(evaluated: Evaluated, voice: Voice, leaves: Leaves): Piece {
  const { node, parts } = evaluated;
  const { language } = voice;
  switch (node.kind) {
    case 'read': return leaves === 'figures' ? primary(valueIn(evaluated, voice)) : namedPiece(node.name, evaluated, voice);
    case 'sum':
    case 'rank':
    case 'count':
    case 'exists': return primary(`${valueIn(evaluated, voice)} [${aggregateInWords(evaluated, voice) ?? ''}]`);
    case 'allocate': return primary(allocatedInWords(evaluated, voice));
    case 'number':
    case 'text':
    case 'truth':
    case 'date':
    case 'notApplicable':
    case 'unknown':
    case 'exempt': return primary(valueIn(evaluated, voice));
    case 'conditional': {
      const [condition, taken] = parts;
      return taken ? pieceOf(taken, voice, leaves) : condition ? pieceOf(condition, voice, leaves) : primary('');
    }
    default: return compose(node, parts.map((part) => pieceOf(part, voice, leaves)), language);
  }
}

/** resultat 884 216 kr, resultat (−12 406 913 kr) */
function namedPiece(name: string, evaluated: Evaluated, voice: Voice): Piece {
  const isBelow = evaluated.value.kind === 'number' && isNegative(evaluated.value.value);
  const text = valueIn(evaluated, voice);
  return isBelow ? primary(`${name} (${text})`) : loose(`${name} ${text}`);
}

/** The value of a node in its own unit. */
export function valueIn({ node, value }: Evaluated, { language, declarations }: Voice): string {
  if (value.kind === 'number') {
    const shown = shownAs(node, declarations);
    return amount(value.value, shown?.unit, shown?.decimals ?? 0, language, declarations.unitWords);
  }
  return shortValue(value, node.kind === 'read' ? declaredType(node.name, declarations) : undefined, language, declarations.unitWords);
}

const AGGREGATES = {
  sum: { sv: 'summan över', en: 'the sum over' },
  most: { sv: 'det största bland', en: 'the largest among' },
  least: { sv: 'det minsta bland', en: 'the smallest among' },
  count: { sv: '', en: '' },
  exists: { sv: 'finns bland', en: 'found among' },
} as const;

/** What goes over rows that are not here says their name and not how many they are. */
const NUMBER_OF = { sv: 'antalet av', en: 'the number of' } as const;

/** summan över 18 av 19 regiondrivna hälsocentraler; undefined for what is no aggregate. */
export function aggregateInWords({ node, rows = [], gathered }: Evaluated, voice: Voice): string | undefined {
  const said = (what: keyof typeof AGGREGATES, over: Selection): string => (gathered ? `${what === 'count' ? NUMBER_OF[voice.language] : AGGREGATES[what][voice.language]} ${over.written}` :
    `${AGGREGATES[what][voice.language]} ${countedInWords(sortRows(rows, over, voice.declarations), over, voice)}`.trim());
  switch (node.kind) {
    case 'sum':
    case 'count':
    case 'exists': return said(node.kind, node.over);
    case 'rank': return said(node.which, node.over);
    default: return undefined;
  }
}

/** 3 608 av 19 738 listade, av 19 281 000 kr: the weight of the row, the weights of all, and what is split. */
export function allocatedInWords(evaluated: Evaluated, voice: Voice, row?: string): string {
  const { node, parts: [total], rows = [] } = evaluated;
  if (node.kind !== 'allocate' || !total) return '';
  const { language, declarations } = voice;
  const shown = shownAs(node.weight, declarations);
  const weight = (value: Rational, unit: typeof shown): string => amount(value, unit?.unit, unit?.decimals ?? 0, language, declarations.unitWords);
  const all = weight(rows.reduce((sum, { item }) => addNumber(sum, item?.value), ZERO), shown);
  const own = rows.find((one) => one.row === row)?.item?.value;
  const [of, split, by] = language === 'sv' ? ['av', 'fördelat efter', 'tillsammans'] : ['of', 'split by', 'together'];
  if (own?.kind === 'number') return `${weight(own.value, undefined)} ${of} ${all}, ${of} ${valueIn(total, voice)}`;
  return `${valueIn(total, voice)} ${split} ${all} ${by}`;
}

function addNumber(sum: Rational, value: Value | undefined): Rational {
  return value && !isNothing(value) && value.kind === 'number' ? add(sum, value.value) : sum;
}
