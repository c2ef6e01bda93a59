import type { Evaluated } from '../../calculation/evaluated.ts';
import type { AllocateNode, LookupNode, RankNode, RoundNode, Selection } from '../../language/names/node.ts';
import { equal, integer } from '../../quantity/rational.ts';
import { formatNumber } from '../numbers/numbers.ts';
import type { Voice } from '../voice.ts';
import { sayCondition, subject } from './condition.ts';
import { aggregateInWords, allocatedInWords, figuresIn, valueIn } from './figures-in.ts';
import { namesIn } from './names-in.ts';
import { rowName, sortRows } from './selection.ts';

/** How the value of a formula came to be, in words with the figures put in; empty for what is simply written. */
export function sayHow(evaluated: Evaluated, row: string, voice: Voice): string {
  const { node, parts } = evaluated;
  const isSwedish = voice.language === 'sv';
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'date':
    case 'truth':
    case 'notApplicable': return '';
    case 'unknown': return isSwedish ? `ingen källa säger vad ${node.rule} är` : `no source says what ${node.rule} is`;
    case 'exempt': return sayExempt(node.names, row, voice);
    case 'read': return `${isSwedish ? 'hämtat från' : 'taken from'} ${node.name}${otherRow(evaluated, row)}`;
    case 'sum': return (aggregateInWords(evaluated, voice) ?? '') + fewParts(evaluated, node.over, voice);
    case 'count': return aggregateInWords(evaluated, voice) ?? '';
    case 'rank': return sayRank(evaluated, node, voice);
    case 'allocate': return sayShare(evaluated, node, row, voice);
    case 'conditional': return sayConditional(evaluated, row, voice);
    case 'round': return sayRounded(evaluated, node, row, voice);
    case 'lookup': return sayLookup(evaluated, node, voice);
    case 'extreme': {
      const [least, most] = isSwedish ? ['det minsta av', 'det största av'] : ['the smallest of', 'the largest of'];
      return `${node.which === 'least' ? least : most} ${parts.map((part) => named(part, voice)).join(isSwedish ? ' och ' : ' and ')}`;
    }
    case 'clamp': {
      const [of, low, high] = parts.map((part) => named(part, voice));
      return isSwedish ? `${of}, lägst ${low} och högst ${high}` : `${of}, at least ${low} and at most ${high}`;
    }
    case 'convert': return isSwedish ? `${named(parts[0], voice)} omvandlat` : `${named(parts[0], voice)} converted`;
    case 'compare':
    case 'logic':
    case 'not':
    case 'applies':
    case 'exists': return sayCondition(evaluated, voice);
    case 'absolute': return parts[0] ? `${figuresIn(parts[0], voice, 'namesAndFigures')}, ${isSwedish ? 'utan tecken' : 'without its sign'}` : '';
    case 'negate':
    case 'add':
    case 'multiply':
    case 'divide': return figuresIn(evaluated, voice, 'namesAndFigures');
  }
}

/** resultat −4 018 123 kr; a part that is itself a formula: 4 018 123 kr (−resultat). */
function named(part: Evaluated | undefined, voice: Voice): string {
  if (!part) return '';
  if (part.node.kind === 'read') return `${part.node.name} ${valueIn(part, voice)}`;
  return part.parts.length === 0 ? valueIn(part, voice) : `${valueIn(part, voice)} (${namesIn(part.node, voice)})`;
}

function otherRow({ read }: Evaluated, row: string): string {
  return read && read.row !== '' && read.row !== row ? ` (${read.row})` : '';
}

function sayExempt(names: readonly string[], row: string, { language }: Voice): string {
  const isSwedish = language === 'sv';
  if (names.includes(row)) return isSwedish ? `${row} är undantagen vid namn` : `${row} is left out by name`;
  if (names.length === 0) return isSwedish ? 'ingen är undantagen' : 'none is left out';
  return isSwedish ? `undantagen är bara ${names.join(', ')}` : `only ${names.join(', ')} is left out`;
}

const FEW = 4;

/** The parts of a short sum. */
function fewParts({ rows = [] }: Evaluated, over: Selection, voice: Voice): string {
  const { counted } = sortRows(rows, over, voice.declarations);
  if (counted.length === 0 || counted.length > FEW) return '';
  const parts = counted.flatMap(({ row, item }) => (item ? [`${rowName(row, over, voice)} ${valueIn(item, voice)}`] : []));
  return ` (${parts.join(', ')})`;
}

function sayRank(evaluated: Evaluated, node: RankNode, voice: Voice): string {
  const { value, rows = [] } = evaluated;
  const where = rows.filter(({ item }) => item?.value.kind === 'number' && value.kind === 'number' && equal(item.value.value, value.value));
  const names = where.map(({ row }) => rowName(row, node.over, voice)).join(', ');
  return `${aggregateInWords(evaluated, voice) ?? ''}${names === '' ? '' : ` (${names})`}`;
}

function sayShare(evaluated: Evaluated, node: AllocateNode, row: string, voice: Voice): string {
  const condition = evaluated.rows?.find((one) => one.row === row);
  if (evaluated.value.kind === 'notApplicable' && condition?.condition && !condition.item) return sayCondition(condition.condition, voice);
  const [total] = evaluated.parts;
  if (evaluated.value.kind === 'notApplicable' && total) return `${named(total, voice)}`;
  return allocatedInWords(evaluated, voice, row) + (node.weight.kind === 'read' ? '' : ` (${namesIn(node.weight, voice, 1)})`);
}

/** The branch that was taken; why, and what the other one says, is told after. */
function sayConditional({ parts: [condition, taken] }: Evaluated, row: string, voice: Voice): string {
  if (!condition) return '';
  return taken ? sayHow(taken, row, voice) : sayCondition(condition, voice);
}

function sayRounded({ parts: [of] }: Evaluated, { decimals, mode }: RoundNode, row: string, voice: Voice): string {
  if (!of) return '';
  const isSwedish = voice.language === 'sv';
  const direction = mode === 'halfAway' ? '' : (isSwedish ? { up: ' uppåt', down: ' nedåt' } : { up: ' up', down: ' down' })[mode];
  const said = `${isSwedish ? 'avrundat' : 'rounded'}${direction} ${isSwedish ? 'till' : 'to'} ${precision(decimals, voice)}`;
  return `${sayHow(of, row, voice) || subject(of, voice)}, ${said}`;
}

/** heltal, 2 decimaler, tusental: what a rounding keeps. */
function precision(decimals: number, { language }: Voice): string {
  const isSwedish = language === 'sv';
  if (decimals === 0) return isSwedish ? 'heltal' : 'a whole number';
  if (decimals > 0) return `${decimals} ${isSwedish ? (decimals === 1 ? 'decimal' : 'decimaler') : (decimals === 1 ? 'decimal' : 'decimals')}`;
  const step = formatNumber(integer(10n ** BigInt(-decimals)), 0, language);
  return isSwedish ? `jämna ${step}` : `multiples of ${step}`;
}

function sayLookup({ parts }: Evaluated, { table }: LookupNode, voice: Voice): string {
  const keys = parts.map((part) => named(part, voice)).join(voice.language === 'sv' ? ' och ' : ' and ');
  return voice.language === 'sv' ? `ur tabellen ${table} för ${keys}` : `from the table ${table} for ${keys}`;
}
