import { COUNT, countOf } from '../amounts/number-words.ts';
import { spanIn, type Flow } from '../text/flow.ts';
import type { Tally } from './round.ts';

type Side = 'yes' | 'no' | 'abstain' | 'absent';

const WORDS: Readonly<Record<Side, string>> = {
  yes: String.raw`["”“']?ja["”“']?(?:-?\s?röst(?:er)?)?`,
  no: String.raw`["”“']?nej["”“']?(?:-?\s?röst(?:er)?)?`,
  abstain: String.raw`(?:som\s+)?(?:avst(?:år|od|ående|ått|\.)?(?:\s+från att rösta)?|nedlagda?(?:\s+röst(?:er)?)?|blank(?:a|t)?(?:\s+röst(?:er)?)?)`,
  absent: String.raw`(?:är\s+|var\s+)?(?:frånvarande|frånv\.?|ej närvarande)`,
};
const SIDES = ['yes', 'no', 'abstain', 'absent'] as const;
const BETWEEN = String.raw`\s*(?:st\.?\s+|stycken\s+)?(?:av\s+\p{L}+\s+)?(?:ledamöter(?:na)?\s+|ledamot\s+|personer\s+|röst(?:er)?\s+)?(?:har\s+)?(?:röstar\s+|röstade\s+|röstat\s+|säger\s+)?`;
/** "förslag i punkt 2 röstar ja" counts nothing. */
const NOT_A_POINT = String.raw`(?<!(?:punkt(?:en)?|sats(?:en)?|§|nr)\s)`;
const FIRST = Object.fromEntries(SIDES.map((side) => [side, new RegExp(String.raw`${NOT_A_POINT}(?<![\p{L}\d])(${COUNT})${BETWEEN}${WORDS[side]}(?![\p{L}])`, 'iu')])) as Readonly<Record<Side, RegExp>>;
const AFTER = Object.fromEntries(SIDES.map((side) => [side, new RegExp(String.raw`(?<![\p{L}])${WORDS[side]}\s*(?:[:=–-]|\(|är|:?\s+antal)?\s*(${COUNT})(?![\p{L}\d])`, 'iu')])) as Readonly<Record<Side, RegExp>>;
const START = new RegExp(String.raw`${NOT_A_POINT}(?<![\p{L}\d])(?:(${COUNT})${BETWEEN}(?:${WORDS.yes}|${WORDS.no})|(?:${WORDS.yes}|${WORDS.no})\s*(?:[:=–(-]|är)?\s*\d)(?![\p{L}])`, 'iu');

/** "9 för bifall till X (ja) och 4 för bifall till Y (nej)". */
const BRACKETED = new RegExp(String.raw`(?<![\p{L}\d])(${COUNT})\s+(?:ledamöter\s+|röster\s+)?för\s+(?:[^()\d]|\([^()]{1,6}\)(?<!\((?:ja|nej)\)))*?\((ja|nej)\)`, 'giu');

function bracketedTally(flow: Flow): Tally | undefined {
  const found = [...flow.text.matchAll(BRACKETED)].map(({ 1: count = '', 2: side = '', 0: whole, index }) => ({ count: countOf(count), side: side.toLowerCase(), index, end: index + whole.length }));
  const of = (side: string): number | undefined => found.find((one) => one.side === side)?.count;
  const [first, last] = [found[0], found.at(-1)];
  const [yes, no] = [of('ja'), of('nej')];
  return first && last && yes !== undefined && no !== undefined ? { yes, no, span: spanIn(flow, first.index, last.end) } : undefined;
}

/**
 * Counts of a vote in a sentence, in digits or words, the number before the word ("5 ja-röster mot 7 nej-röster, 1 avstår") or
 * after it ("Ja 5, Nej 7"). Undefined when the sentence holds none. A side that is not counted stays unknown.
 */
export function tallyIn(flow: Flow): Tally | undefined {
  const { text } = flow;
  const bracketed = bracketedTally(flow);
  if (bracketed) return bracketed;
  const start = START.exec(text);
  if (!start) return undefined;
  const forms = start[1] === undefined ? AFTER : FIRST;
  const counts: Partial<Record<Side, number>> = {};
  let end = start.index + start[0].length;
  for (const side of SIDES) {
    const match = forms[side].exec(text);
    const count = match?.[1] === undefined ? undefined : countOf(match[1]);
    if (!match || count === undefined) continue;
    counts[side] = count;
    end = Math.max(end, match.index + match[0].length);
  }
  if (counts.yes === undefined && counts.no === undefined) return undefined;
  if ((counts.yes === undefined || counts.no === undefined) && !/röst|enhällig/iu.test(text)) return undefined;
  return { ...counts, span: spanIn(flow, start.index, end) };
}
