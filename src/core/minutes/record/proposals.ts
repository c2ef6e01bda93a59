import { sameContent, sameText } from '../findings/compare-text.ts';
import { fullName, resolved } from '../findings/settled.ts';
import type { ItemRead } from '../reading.ts';
import { hasOwnText, type MotionRead } from '../votes/motion.ts';
import type { ProposalRead } from '../votes/proposal.ts';
import type { ClauseRead } from '../decisions/clause.ts';

export const OFFICIAL = 'förslaget';
export const REJECTION = 'avslag';

/** A text somebody moved for a clause. */
export interface OwnText {
  readonly name: string;
  readonly clause: string;
  readonly kind: 'amend' | 'add';
  readonly text: string;
  readonly motion: MotionRead;
}

/** The proposals of an item by their names in the matter, clause by clause. */
export interface Proposals {
  readonly official: readonly ClauseRead[];
  /** `decision` where no proposal stands in the minutes and the decision's own text is what was proposed. */
  readonly from: 'proposal' | 'decision';
  readonly own: readonly OwnText[];
  /** Motions with a text of their own that say nothing of which clause they are for, where several could be. */
  readonly homeless: readonly MotionRead[];
  readonly clauses: readonly string[];
  readonly isAddition: (clause: string) => boolean;
  /** The names of what can be put for a clause. */
  readonly live: (clause: string) => readonly string[];
  /** What a proposal named in a sentence is called in the matter; undefined when it cannot be told. */
  readonly named: (proposal: ProposalRead | undefined) => string | undefined;
  readonly textOf: (name: string, clause: string) => string | undefined;
}

/** Gathers what was proposed. A member's bill that is approved against a proposal to reject it is a text of its own. */
export function proposalsOf(item: ItemRead): Proposals {
  const written = lastSet(item.proposals);
  const ownMotions = item.motions.filter(hasOwnText);
  const official = written.length > 0 ? written : item.decision.filter(({ status, text }) => (status === 'decided' || status === 'proposed') && !ownMotions.some((motion) => motion.text && sameText(motion.text.text, text.text)));
  const main = official.map(({ number }) => number);
  const shortNames = namesFor(item, ownMotions);
  const nameOf = (motion: MotionRead): string => shortNames.get(moverOf(item, motion)) ?? moverOf(item, motion);
  const own: OwnText[] = [];
  const homeless: MotionRead[] = [];
  for (const motion of ownMotions) {
    const text = motion.text?.text;
    const homes = text === undefined ? undefined : homesOf(item, motion, text, main, own);
    if (text === undefined || homes === undefined) {
      homeless.push(motion);
      continue;
    }
    for (const clause of homes.clauses) add(own, { name: nameOf(motion), clause, kind: homes.kind, text, motion });
  }
  for (const motion of item.motions) if (motion.kind === 'approve' && motion.target?.kind === 'bill' && rejectsBill(official)) add(own, { name: 'motionen', clause: main[0] ?? '1', kind: 'amend', text: 'Motionen bifalls.', motion });
  const clauses = [...new Set([...main, ...own.map(({ clause }) => clause)])];
  const live = (clause: string): readonly string[] => [...(main.includes(clause) ? [OFFICIAL] : []), ...new Set(own.filter((one) => one.clause === clause).map(({ name }) => name))];
  return {
    official, from: written.length > 0 ? 'proposal' : 'decision', own, homeless, clauses, isAddition: (clause) => !main.includes(clause), live,
    named: (proposal) => named(item, proposal, own, shortNames),
    textOf: (name, clause) => (name === OFFICIAL ? official.find(({ number }) => number === clause)?.text.text : own.find((one) => one.name === name && one.clause === clause)?.text),
  };
}

/** Where several proposals stand one after the other (the office's, then the working committee's) the last is the one put. */
function lastSet(proposals: readonly ClauseRead[]): readonly ClauseRead[] {
  const start = proposals.findLastIndex(({ number }, at) => at > 0 && proposals.slice(0, at).some((one) => one.number === number));
  const again = start === -1 ? -1 : proposals.findLastIndex(({ number }) => number === '1');
  return again > 0 ? proposals.slice(again) : proposals;
}

/** Two of one mover for one clause are one text. */
function add(own: OwnText[], one: OwnText): void {
  const at = own.findIndex(({ name, clause }) => name === one.name && clause === one.clause);
  const before = own[at];
  if (!before) own.push(one);
  else if (before.text !== one.text) own[at] = { ...before, text: `${before.text}\n${one.text}` };
}

const rejectsBill = (official: readonly ClauseRead[]): boolean => official.some(({ text }) => /motion/iu.test(text.text) && /avsl/iu.test(text.text));

/** Which clauses a text is for: those it names; the only one there is; or where the decision has that very text. */
function homesOf(item: ItemRead, motion: MotionRead, text: string, main: readonly string[], own: readonly OwnText[]): { readonly kind: 'amend' | 'add'; readonly clauses: readonly string[] } | undefined {
  const approves = item.motions.some((one) => one.kind === 'approve' && one.target?.kind === 'official' && one.clauses.length === 0 && one.span.start === motion.span.start);
  const kind = motion.kind === 'add' || (motion.kind === 'other' && approves) || (motion.clauses.length > 0 && motion.clauses.every((clause) => !main.includes(clause))) ? 'add' : 'amend';
  if (motion.clauses.length > 0 && (kind === 'add') !== motion.clauses.some((clause) => main.includes(clause))) return { kind, clauses: motion.clauses };
  const decided = item.decision.find((clause) => (kind === 'add') !== main.includes(clause.number) && sameText(clause.text.text, text));
  if (decided) return { kind, clauses: [decided.number] };
  if (kind === 'amend') return main.length === 1 ? { kind, clauses: main } : undefined;
  const taken = [...main, ...own.map(({ clause }) => clause)].map(Number).filter(Number.isFinite);
  return { kind, clauses: [String(Math.max(0, ...taken) + 1)] };
}

const moverOf = (item: ItemRead, { movers, parties }: MotionRead): string => (movers[0] ? fullName(item, movers[0].name, movers[0].party) : `(${parties[0] ?? ''})`);

/** Movers by their last names, in full where two would be called the same. */
function namesFor(item: ItemRead, motions: readonly MotionRead[]): ReadonlyMap<string, string> {
  const movers = [...new Set(motions.map((motion) => moverOf(item, motion)))];
  const last = (name: string): string => name.replaceAll(/[()]/gu, '').split(' ').at(-1) ?? name;
  return new Map(movers.map((name) => [name, movers.filter((other) => last(other) === last(name)).length > 1 ? name : last(name)]));
}

function named(item: ItemRead, proposal: ProposalRead | undefined, own: readonly OwnText[], shortNames: ReadonlyMap<string, string>): string | undefined {
  const one = resolved(item, proposal);
  if (!one) return undefined;
  if (one.stance === 'reject' || one.kind === 'reject') return one.kind === 'bill' ? OFFICIAL : REJECTION;
  switch (one.kind) {
    case 'official':
    case 'approve': return OFFICIAL;
    case 'bill': return own.some(({ name }) => name === 'motionen') ? 'motionen' : OFFICIAL;
    case 'motion': return ofMover(item, one, own, shortNames);
    default: return undefined;
  }
}

/** "A:s yrkande" is A's own text; where A has none it is what A moved about the proposal at hand. */
function ofMover(item: ItemRead, { movers, clauses }: ProposalRead, own: readonly OwnText[], shortNames: ReadonlyMap<string, string>): string | undefined {
  const full = movers.map((mover) => fullName(item, mover));
  const name = full.map((mover) => shortNames.get(mover)).find((one) => one !== undefined && own.some((text) => text.name === one && (clauses.length === 0 || clauses.includes(text.clause))));
  if (name !== undefined) return name;
  const moved = item.motions.filter((motion) => motion.movers.some((mover) => full.includes(fullName(item, mover.name, mover.party))) && (motion.clauses.length === 0 || clauses.length === 0 || motion.clauses.some((clause) => clauses.includes(clause))));
  if (moved.some(({ kind, target }) => kind === 'approve' && target?.kind === 'bill') && own.some((one) => one.name === 'motionen')) return 'motionen';
  if (moved.some(({ kind, target }) => kind === 'approve' && (target?.kind === 'official' || target?.kind === 'approve'))) return OFFICIAL;
  if (moved.some(({ kind, target }) => kind === 'reject' && (target?.kind === 'official' || target?.kind === 'reject'))) return REJECTION;
  const seconded = moved.flatMap(({ kind, target }) => (kind === 'approve' && target?.kind === 'motion' ? target.movers : [])).map((mover) => shortNames.get(fullName(item, mover)));
  return seconded.find((one) => one !== undefined);
}

/** Which proposal a clause of the decision is the text of. */
export function decidedAs(proposals: Proposals, { number, text }: ClauseRead): string | undefined {
  const own = proposals.live(number);
  return own.find((name) => sameText(proposals.textOf(name, number) ?? '', text.text)) ?? own.find((name) => sameContent(proposals.textOf(name, number) ?? '', text.text))
    ?? (/^(?:i enlighet med|enligt) (?!.*yrkande)/iu.test(text.text) && own.includes(OFFICIAL) ? OFFICIAL : undefined);
}
