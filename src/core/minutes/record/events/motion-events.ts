import type { ClauseRead } from '../../decisions/clause.ts';
import { joined } from '../../text/document.ts';
import { hasOwnText, type MotionRead } from '../../votes/motion.ts';
import { UNKNOWN, type DraftValue } from '../draft.ts';
import { OFFICIAL, REJECTION } from '../proposals.ts';
import { act, doubt, wordsAt, type Context } from './context.ts';
import { effectsIn } from './clause-effects.ts';

/** The proposal the matter comes with, clause by clause. */
export function proposalEvent(context: Context): void {
  const { item, proposals: { official, from } } = context;
  if (official.length === 0) return;
  const addressee = (item.decision.length > 0 ? item.decision : official).find(({ status, to }) => status === 'proposed' && to !== item.body)?.to;
  const comment = from === 'decision' ? 'proposalFromDecision' as const : undefined;
  act(context, 'förslag', 'förslag', {
    beteckning: OFFICIAL, 'från': officeOf(context), ...(addressee === undefined ? {} : { till: addressee }), punkter: Object.fromEntries(official.map((clause) => [clause.number, textWith(clause)])),
  }, [joined(official.map(({ span }) => span))], comment);
}

/** Whose proposal it is, by the words it is called by: "regiondirektörens förslag". */
function officeOf({ item }: Context): string {
  const words = [...item.sections.filter(({ kind }) => kind === 'proposal').map(({ words: head }) => head), ...item.rounds.flatMap(({ put }) => put), ...item.motions.flatMap(({ target }) => target ?? [])].map((one) => (typeof one === 'string' ? one : one.kind === 'official' ? one.words : ''));
  const office = words.flatMap((text) => /^([\p{L}-]+(?: [\p{L}-]+){0,2}?)s (?:eget )?(?:besluts)?förslag/iu.exec(text)?.[1] ?? [])[0];
  return office === undefined ? UNKNOWN : office.toLowerCase();
}

function textWith(clause: ClauseRead): DraftValue {
  const effects = effectsIn(clause.text);
  return effects.length === 0 ? clause.text.text : { text: clause.text.text, verkan: effects };
}

/** What each mover moved, in the order of the minutes; the motions of one sentence are one act. */
export function motionEvents(context: Context): void {
  const { item } = context;
  const formal = new Set<string>();
  for (const group of grouped(item.motions)) {
    const [first] = group;
    if (!first) continue;
    const movers = context.people.keys(first.movers);
    const items = group.flatMap((motion) => itemsOf(context, motion, formal));
    const span = joined(group.map((motion) => motion.span));
    if (movers.length === 0) doubt(context, 'moverUnknown', [], wordsAt(context, first.span), first.span);
    if (items.length === 0) continue;
    act(context, 'yrkande', `yrkande-${movers[0]?.replace(/ \(.*$/u, '').split(' ').at(-1) ?? 'parti'}`, { av: movers.length === 0 ? UNKNOWN : movers, yrkar: merged(items) }, [span]);
  }
}

/** Motions of the same persons that follow each other were moved together. */
function grouped(motions: readonly MotionRead[]): readonly (readonly MotionRead[])[] {
  const groups: MotionRead[][] = [];
  for (const motion of motions) {
    const last = groups.at(-1);
    const who = (one: MotionRead | undefined): string => [...(one?.movers ?? []).map(({ name }) => name), ...(one?.parties ?? [])].join();
    if (last && who(last[0]) === who(motion)) last.push(motion);
    else groups.push([motion]);
  }
  return groups;
}

function itemsOf(context: Context, motion: MotionRead, formal: Set<string>): readonly DraftValue[] {
  const { proposals } = context;
  if (motion.kind === 'decideNow') return [];
  if (motion.kind === 'referBack' || motion.kind === 'postpone') {
    const word = motion.kind === 'referBack' ? 'återremiss' : 'bordläggning';
    // The same formal wish of several is one question.
    if (formal.size === formal.add(word).size) return [];
    return [{ [word]: reasonOf(context, motion) }];
  }
  if (hasOwnText(motion)) return ownItems(context, motion);
  // To be against sending it back is to want it decided today.
  if (motion.target?.kind === 'referBack' || motion.target?.kind === 'postpone' || motion.target?.kind === 'decideNow') return [];
  // Against a proposal to reject a bill, to reject the bill is to approve the proposal.
  if (motion.target?.kind === 'bill' && motion.kind === 'reject') return [{ bifall: OFFICIAL, punkter: 'alla' }];
  const name = motion.target?.kind === 'bill' ? proposals.named({ ...motion.target, stance: 'none' }) : motion.target && proposals.named({ ...motion.target, stance: 'none', kind: motion.target.kind === 'reject' ? 'official' : motion.target.kind });
  if (motion.target?.kind === 'bill' && name === 'motionen' && motion.kind === 'approve') return ownItems(context, motion);
  const clauses = motion.clauses.filter((clause) => name !== undefined && proposals.live(clause).includes(name));
  if (name === undefined || name === REJECTION || (motion.clauses.length > 0 && clauses.length === 0)) {
    doubt(context, 'proposalUnknown', motion.clauses.filter((clause) => proposals.clauses.includes(clause)), wordsAt(context, motion.target?.span ?? motion.span), motion.span);
    return [];
  }
  return [{ [motion.kind === 'reject' ? 'avslag' : 'bifall']: name, punkter: clauses.length > 0 ? clauses : 'alla' }];
}

function ownItems(context: Context, motion: MotionRead): readonly DraftValue[] {
  const own = context.proposals.own.filter((one) => one.motion === motion);
  if (own.length === 0 && !context.proposals.own.some((one) => one.motion.span.start === motion.span.start)) doubt(context, 'motionClause', [], wordsAt(context, motion.span), motion.span);
  return own.map(({ kind, name, clause, text }) => {
    const effects = motion.text ? effectsIn(motion.text) : [];
    return { [kind === 'add' ? 'tillägg' : 'ändring']: name, punkter: { [clause]: effects.length === 0 ? text : { text, verkan: effects } } };
  });
}

/** Texts of one proposal stand together, and approvals of one proposal too. */
function merged(items: readonly DraftValue[]): readonly DraftValue[] {
  const found: Record<string, DraftValue>[] = [];
  for (const item of items) {
    if (typeof item === 'string' || Array.isArray(item)) continue;
    const one = item as Readonly<Record<string, DraftValue>>;
    const [[kind, name] = ['', '']] = Object.entries(one);
    const before = found.find((other) => other[kind] === name && typeof other['punkter'] === typeof one['punkter'] && Array.isArray(other['punkter']) === Array.isArray(one['punkter']));
    const [old, more] = [before?.['punkter'], one['punkter']];
    if (!before || old === undefined || more === undefined) found.push({ ...one });
    else if (Array.isArray(old) && Array.isArray(more)) before['punkter'] = [...new Set([...(old as readonly string[]), ...(more as readonly string[])])];
    else if (typeof old === 'object' && typeof more === 'object') before['punkter'] = { ...(old as object), ...(more as object) };
  }
  return found;
}

/** Why it is to be sent back, in the words of the motion. */
function reasonOf(context: Context, { span, text }: MotionRead): string {
  const said = text?.text ?? wordsAt(context, span);
  const reason = /(?:för att|i syfte att|med motiveringen|med uppdrag|med hänvisning till|då|eftersom)\s[^.]{6,300}/iu.exec(said)?.[0];
  return reason ?? 'utan skäl';
}
