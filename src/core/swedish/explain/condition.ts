import type { Evaluated } from '../../calculation/evaluated.ts';
import { decisive } from '../../calculation/evaluated.ts';
import type { CompareNode, Node } from '../../language/names/node.ts';
import { isNothing } from '../../language/reference/value.ts';
import type { CompareOperator } from '../../language/syntax/expression.ts';
import type { Language } from '../language-name.ts';
import { countsThings } from '../numbers/units.ts';
import { shortValue } from '../numbers/values.ts';
import { AND, listed, OR, type Voice } from '../voice.ts';
import { shownAs } from './declared.ts';
import { valueIn } from './figures-in.ts';
import { namesIn } from './names-in.ts';
import { sayExists } from './exists.ts';

/** Why a condition holds or does not, with the figures it was held against: the part that decided it, or all of its parts. */
export function sayCondition(evaluated: Evaluated, voice: Voice): string {
  const deciding = decisive(evaluated);
  const { node, parts } = deciding;
  const { language } = voice;
  switch (node.kind) {
    case 'logic': return sayNoneOf(deciding, voice) ?? joined(parts.map((part) => sayCondition(part, voice)), AND[language]);
    case 'applies': {
      const [of] = parts;
      const applies = language === 'sv' ? ['gäller', 'gäller inte'] : ['applies', 'does not apply'];
      return `${of ? subject(of, voice) : ''} ${deciding.value.kind === 'truth' && deciding.value.value ? applies[0] : applies[1]}`;
    }
    case 'compare': return sayComparison(deciding, node, voice);
    case 'exists': return sayExists(deciding, node, voice);
    case 'conditional': {
      const [condition, taken] = parts;
      return [taken, condition].flatMap((part) => (part ? [sayCondition(part, voice)] : [])).join(language === 'sv' ? ' eftersom ' : ' because ');
    }
    default: return sayValueOf(deciding, voice);
  }
}

/** Parts that have commas of their own are set apart by one more. */
function joined(parts: readonly string[], and: string): string {
  return parts.length > 1 && parts.some((part) => part.includes(', ')) ? `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1)}` : listed(parts, and);
}

const IS = { sv: 'är', en: 'is' } as const;
const NOT = { sv: 'inte', en: 'not' } as const;

/** robust är nej; what has no value says so itself: robust saknas. */
function sayValueOf(evaluated: Evaluated, voice: Voice): string {
  const { kind } = evaluated.value;
  const is = kind === 'notApplicable' || (kind === 'missing' && voice.language === 'sv') ? '' : `${IS[voice.language]} `;
  return `${subject(evaluated, voice)} ${is}${valueIn(evaluated, voice)}`;
}

/** What is spoken of: the name of what was read, else the formula itself. */
export function subject({ node }: Evaluated, voice: Voice): string {
  if (node.kind === 'exempt') return voice.language === 'sv' ? 'undantagen' : 'exempted';
  return node.kind === 'read' ? node.name : namesIn(node, voice);
}

const COMPARED: Readonly<Record<CompareOperator, Readonly<Record<Language, string>>>> = {
  '>': { sv: 'mer än', en: 'more than' }, '<': { sv: 'mindre än', en: 'less than' },
  '>=': { sv: 'minst', en: 'at least' }, '<=': { sv: 'högst', en: 'at most' },
  '=': { sv: '', en: '' }, '<>': { sv: 'annat än', en: 'other than' },
};

const OF_DAYS: Partial<Readonly<Record<CompareOperator, Readonly<Record<Language, string>>>>> = {
  '>': { sv: 'senare än', en: 'later than' }, '<': { sv: 'tidigare än', en: 'earlier than' },
  '>=': { sv: 'tidigast', en: 'at the earliest' }, '<=': { sv: 'senast', en: 'at the latest' },
};

/** avstånd till närmaste hälsocentral är 30,0 km, inte mer än 30 km (gräns avstånd) */
function sayComparison(evaluated: Evaluated, node: CompareNode, voice: Voice): string {
  const { value, parts: [left, right] } = evaluated;
  const { language } = voice;
  if (!left || !right) return namesIn(node, voice);
  const lacking = [left, right].find((part) => isNothing(part.value));
  if (lacking) return sayValueOf(lacking, voice);
  const holds = value.kind === 'truth' && value.value;
  const same = sayOfBoth(left, right, node.operator === '<>' ? !holds : holds, voice);
  if (same !== undefined && (node.operator === '=' || node.operator === '<>')) return same;
  return `${subject(left, voice)} ${IS[language]} ${valueIn(left, voice)}, ${heldAgainst(node, right, holds ? 'holds' : 'fails', voice)}`
    .replace(/, $/u, '');
}

/** inte mer än 30 km (gräns avstånd): what a value was held against, and whether it held. */
export function heldAgainst(node: CompareNode, right: Evaluated, how: 'holds' | 'fails', voice: Voice): string {
  const { language } = voice;
  const isEquality = node.operator === '=' || node.operator === '<>';
  const isDifferent = (node.operator === '<>') === (how === 'holds');
  const limit = valueIn(right, voice) + nameOf(right, voice);
  if (isEquality) return isDifferent ? `${NOT[language]} ${limit}` : (nameOf(right, voice) === '' ? '' : `${language === 'sv' ? 'lika med' : 'equal to'} ${limit}`);
  return [how === 'fails' ? NOT[language] : '', right.value.kind === 'date' ? OF_DAYS[node.operator]?.[language] ?? '' : comparedWord(node, voice), limit].filter((word) => word !== '').join(' ');
}

function comparedWord({ operator, left }: CompareNode, { language, declarations }: Voice): string {
  if (operator === '<' && countsThings(shownAs(left, declarations)?.unit)) return language === 'sv' ? 'färre än' : 'fewer than';
  return COMPARED[operator][language];
}

function nameOf(right: Evaluated, voice: Voice): string {
  return isConstant(right.node) ? '' : ` (${subject(right, voice)})`;
}

function isConstant(node: Node): boolean {
  return node.kind === 'number' || node.kind === 'text' || node.kind === 'date' || node.kind === 'truth';
}

/** The same name read of two rows: samma ort, or annan ort. */
function sayOfBoth(left: Evaluated, right: Evaluated, isSame: boolean, voice: Voice): string | undefined {
  const [a, b] = [left.node, right.node];
  if (a.kind !== 'read' || b.kind !== 'read' || a.name !== b.name) return undefined;
  const isSwedish = voice.language === 'sv';
  if (isSame) return `${isSwedish ? 'samma' : 'the same'} ${a.name} (${valueIn(left, voice)})`;
  return `${isSwedish ? 'annan' : 'another'} ${a.name} (${valueIn(left, voice)}, ${NOT[voice.language]} ${valueIn(right, voice)})`;
}

/** Several wanted values of one name, none of which it was: ortnamn är Sveg, inte Östersund, Frösön eller Åre. */
function sayNoneOf(evaluated: Evaluated, voice: Voice): string | undefined {
  const found = noneOf(evaluated);
  return found && `${subject(found.left, voice)} ${IS[voice.language]} ${valueIn(found.left, voice)}, ${othersWanted(found.wanted, voice)}`;
}

export function othersWanted(wanted: readonly Evaluated[], { language }: Voice): string {
  return `${NOT[language]} ${listed(wanted.map(({ value }) => shortValue(value, undefined, language)), OR[language])}`;
}

/** The name that was none of several wanted constants, where that is all that an ELLER says. */
export function noneOf({ node, value, parts }: Evaluated): { readonly left: Evaluated; readonly wanted: readonly Evaluated[] } | undefined {
  if (node.kind !== 'logic' || node.operator !== 'or' || (value.kind === 'truth' && value.value)) return undefined;
  const wanted = parts.flatMap(({ node: part, parts: [left, right] }) =>
    (part.kind === 'compare' && part.operator === '=' && left?.node.kind === 'read' && right && isConstant(right.node) ? [{ left, right }] : []));
  const names = new Set(wanted.map(({ left }) => left.node.kind === 'read' && left.node.name));
  const [first] = wanted;
  if (!first || wanted.length !== parts.length || names.size !== 1 || isNothing(first.left.value)) return undefined;
  return { left: first.left, wanted: wanted.map(({ right }) => right) };
}
