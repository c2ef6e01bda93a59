import { amountsIn, areNear, type AmountRead } from '../../amounts/amounts.ts';
import { quantitiesIn, type QuantityRead } from '../../amounts/quantities.ts';
import type { ItemRead } from '../../reading.ts';
import type { SectionKind } from '../../sections/headings.ts';
import { likeness, onlyNumbersDiffer, plainText } from '../compare-text.ts';
import { finding, type Finding } from '../finding.ts';
import { ownMotions, winnerOf } from '../settled.ts';

/** Amounts and other quantities that nearly agree, or that are told otherwise of the same decision. */
export function amountFindings(item: ItemRead): readonly Finding[] {
  const placed = item.sections.flatMap((section) => amountsIn(section.flow).map((amount): Placed => ({ ...amount, section: section.kind, around: around(section.flow.text, section.flow.offsets, amount.span.start) })));
  const near = nearPairs(placed);
  return [...near, ...differing(item, placed, near), ...quantities(item)];
}

interface Placed extends AmountRead { readonly section: SectionKind; readonly around: ReadonlySet<string> }

const DECIDING: readonly SectionKind[] = ['proposal', 'motions', 'procedure', 'vote', 'decision', 'rollCallList'];

/** Beginnings of the longer words beside an amount: what it is about. */
function around(text: string, offsets: readonly number[], at: number): ReadonlySet<string> {
  const index = offsets.indexOf(at);
  return new Set(plainText(text.slice(Math.max(0, index - 140), index + 140)).split(' ').filter((word) => /^\p{L}{6,}$/u.test(word) && !/^(?:kronor|miljon|miljarder|beslut|region|kommun|punkt)/u.test(word)).map((word) => word.slice(0, 5)));
}

/**
 * Pairs that may be a slip for each other. Two proposals may well be near; so one of the two must stand only outside the
 * proposals and motions, and both must be about the same thing.
 */
function nearPairs(placed: readonly Placed[]): readonly Finding[] {
  const values = [...new Set(placed.map(({ ore }) => ore))];
  const of = (ore: bigint): readonly Placed[] => placed.filter((one) => one.ore === ore);
  const isMoved = (ore: bigint): boolean => of(ore).some(({ section }) => section === 'proposal' || section === 'motions');
  if (values.length > 60) return [];
  return values.flatMap((a, at) => values.slice(at + 1).flatMap((b): Finding[] => {
    const [first, second] = [of(a)[0], of(b)[0]];
    if (!first || !second || !areNear(first, second) || (isMoved(a) && isMoved(b))) return [];
    if (![...of(a), ...of(b)].some(({ section }) => DECIDING.includes(section))) return [];
    const isShared = of(a).some((one) => of(b).some((other) => [...one.around].some((word) => other.around.has(word))));
    if (!isShared || [...of(a), ...of(b)].every(({ section }) => section === 'summary')) return [];
    const [odd, common] = isMoved(a) || of(a).length > of(b).length ? [of(b), of(a)] : [of(a), of(b)];
    const [here, there] = [odd[0], common[0]];
    return here && there ? [finding('AMT-NEAR', here.span, { here: here.written, there: there.written, difference: a > b ? a - b : b - a }, { related: common.map(({ span }) => span) })] : [];
  }));
}

/** A decision that has another amount than the text that won, and a dissent that says the decision was another amount. */
function differing(item: ItemRead, placed: readonly Placed[], near: readonly Finding[]): readonly Finding[] {
  const fromTexts = item.decision.flatMap((clause): Finding[] => {
    const isMotion = isOwnText(item, clause.number);
    const texts = [...(isMotion ? item.motions.flatMap(({ text, clauses }) => (text && (clauses.includes(clause.number) || item.decision.length === 1) ? [text] : [])) : []), ...(isMotion ? [] : item.proposals.filter(({ number }) => number === clause.number).map(({ text }) => text))];
    const own = amountsIn(clause.text);
    if (own.length === 0 || texts.some((text) => amountsIn(text).every((amount) => own.some(({ ore }) => ore === amount.ore)))) return [];
    const text = texts.find((one) => likeness(one.text, clause.text.text) > 0.6);
    const other = text && amountsIn(text).find((amount) => !own.some(({ ore }) => ore === amount.ore));
    const here = text && own.find((amount) => !amountsIn(text).some(({ ore }) => ore === amount.ore));
    return other && here ? [finding('AMT-DIFF', here.span, { here: here.written, there: other.written }, { related: [other.span] })] : [];
  });
  const decided = item.decision.flatMap(({ text }) => amountsIn(text));
  const told = item.sections.filter(({ kind }) => kind === 'dissent' || kind === 'note').flatMap(({ flow }) => amountsIn(flow).filter((amount) => {
    const before = flow.text.slice(Math.max(0, flow.offsets.indexOf(amount.span.start) - 90), flow.offsets.indexOf(amount.span.start));
    return /beslut(?:et|ar)?\s+(?:om\s+)?(?:att\s+)?(?:betala|utbetala|göra|bevilja|anslå|tillskjuta|ge)[^.]*$/iu.test(before);
  }));
  const wrong = told.filter((amount) => decided.length > 0 && !decided.some(({ ore }) => ore === amount.ore || isRounded(amount, ore)) && !near.some((one) => one.span.start === amount.span.start) && placed.length > 0);
  const [first] = decided;
  return [...fromTexts, ...(first ? wrong.map((amount) => finding('AMT-DIFF', amount.span, { here: amount.written, there: first.written }, { related: [first.span] })) : [])];
}

/** Whether a member's own text won; "A:s yrkande" may be A's yes to the proposal. */
function isOwnText(item: ItemRead, clause: string): boolean {
  const winner = winnerOf(item, clause)?.winner;
  return winner?.kind === 'motion' && ownMotions(item, winner.movers, clause).length > 0;
}

/** 19,3 miljoner is 19 281 000 rounded to its last digit. */
function isRounded({ ore, significant, precision }: AmountRead, exact: bigint): boolean {
  if (precision === 'exact') return false;
  const step = 10n ** BigInt(Math.max(0, String(ore).length - significant.length));
  const apart = ore > exact ? ore - exact : exact - ore;
  return apart * 2n <= step * (precision === 'rounded' ? 1n : 2n);
}

/** A limit of one kind told with two numbers, one of them outside the proposals; and a decision that has other figures than what won. */
function quantities(item: ItemRead): readonly Finding[] {
  const placed = item.sections.flatMap(({ kind, flow }) => quantitiesIn(flow).map((quantity) => ({ ...quantity, section: kind })));
  const terms = [...new Set(placed.map(({ term }) => term))];
  const pairs = terms.flatMap((term): Finding[] => {
    const of = placed.filter((one) => one.term === term);
    const moved = (value: string): boolean => of.some((one) => one.value === value && (one.section === 'proposal' || one.section === 'motions'));
    const [base] = of;
    const other = of.find(({ value }) => value !== base?.value && !(moved(value) && moved(base?.value ?? '')));
    if (!base || !other) return [];
    const [odd, common]: readonly [QuantityRead, QuantityRead] = of.filter(({ value }) => value === other.value).length <= of.filter(({ value }) => value === base.value).length ? [other, base] : [base, other];
    return [finding('QTY-DIFF', odd.span, { term, here: odd.written, there: common.written }, { related: [common.span] })];
  });
  const told = new Set(pairs.map(({ span }) => span.start));
  const changed = item.decision.flatMap((clause): Finding[] => {
    const isMotion = isOwnText(item, clause.number);
    const texts = isMotion ? item.motions.filter(({ clauses }) => clauses.includes(clause.number) || item.decision.length === 1).flatMap(({ text }) => text ?? []) : item.proposals.filter(({ number }) => number === clause.number).map(({ text }) => text);
    const text = texts.find((one) => onlyNumbersDiffer(one.text, clause.text.text) && amountsIn(one).every((amount) => amountsIn(clause.text).some(({ ore }) => ore === amount.ore)));
    if (!text || [...told].some((start) => start >= clause.span.start && start < clause.span.end)) return [];
    const number = (from: string): string => [...from.matchAll(/\d+(?:[ .]\d{3})*(?:,\d+)?/gu)].map(([digits]) => digits).filter((digits) => !(from === clause.text.text ? text.text : clause.text.text).includes(digits)).join(', ');
    return [finding('QTY-DIFF', clause.span, { term: '', here: number(clause.text.text), there: number(text.text) })];
  });
  return [...pairs, ...changed];
}
