import type { ItemRead } from '../../reading.ts';
import type { Span } from '../../text/document.ts';
import { hasOwnText, type MotionRead } from '../../votes/motion.ts';
import { surelyDiffer, type ProposalRead } from '../../votes/proposal.ts';
import type { RoundRead } from '../../votes/round.ts';
import { finding, type Finding } from '../finding.ts';
import { ballotOf, fullName, keyOf, ownMotions, resolved, settledVotes } from '../settled.ts';

/** Whether every live motion was put, whether people voted for what they moved, whether what they support exists. */
export function motionFindings(item: ItemRead): readonly Finding[] {
  return [...unput(item), ...againstOwn(item), ...unknownMotions(item), ...dangling(item)];
}

const moversOf = (item: ItemRead, motion: MotionRead): readonly string[] => [...motion.movers.map(({ name, party }) => fullName(item, name, party)), ...motion.parties.map((party) => `(${party})`)];
const TOGETHER = /(?:yrkandena|förslagen|de (?:båda|två|tre|olika|framlagda|framställda) |samtliga (?:yrkanden|förslag)|framställda yrkanden|var för sig|mot varandra|lagda (?:yrkanden|förslag)|egna yrkandet)/iu;

const textIn = (item: ItemRead, span: Span): string => item.flow.text.slice(...flowRange(item, span));

function flowRange({ flow }: ItemRead, span: Span): [number, number] {
  const start = flow.offsets.findIndex((offset) => offset >= span.start);
  const end = flow.offsets.findIndex((offset) => offset >= span.end);
  return [Math.max(0, start), end === -1 ? flow.text.length : end];
}

function unput(item: ItemRead): readonly Finding[] {
  if (item.decision.length === 0 || item.decision.some(({ status }) => status === 'referredBack' || status === 'postponed')) return [];
  if (item.rounds.some((round) => TOGETHER.test(textIn(item, round.span)) && (round.put.length === 0 || /(?:yrkandena|förslagen) (?:mot varandra|var för sig)/iu.test(textIn(item, round.span))))) return [];
  return item.motions.flatMap((motion): Finding[] => {
    const movers = moversOf(item, motion);
    if (movers.length === 0 || isWithdrawn(item, movers)) return [];
    const found = (clauses: readonly string[], words: string, related: readonly Span[] = []): Finding[] => [finding('YRK-UNPUT', motion.span, { movers, motion: words, clauses }, { related })];
    if (motion.kind === 'referBack' || motion.kind === 'postpone') return item.rounds.some((round) => sidesAndPut(round).some(({ kind }) => kind === motion.kind || kind === 'decideNow')) ? [] : found([], motion.kind === 'referBack' ? 'återremiss' : 'bordläggning');
    if (hasOwnText(motion)) return motion.kind === 'other' && !motion.text || isPut(item, motion, movers) ? [] : found(motion.clauses, motion.kind === 'add' ? 'tilläggsyrkande' : 'ändringsyrkande');
    if (motion.kind !== 'reject' || motion.target?.kind !== 'official') return [];
    const alone = item.rounds.filter((round) => isAlone(item, round) && (motion.clauses.length === 0 || round.clauses.some((clause) => motion.clauses.includes(clause))));
    return alone.length > 0 ? found([...new Set(alone.flatMap(({ clauses }) => clauses))], 'avslag', alone.map(({ span }) => span)) : [];
  });
}

/** The official proposal put by itself: nothing stood against it, so a motion to reject it was not tried. */
function isAlone(item: ItemRead, round: RoundRead): boolean {
  return round.stage === 'single' && sidesAndPut(round).every(({ kind }) => kind === 'official' || kind === 'approve') && !item.rounds.some((other) => other !== round && other.clauses.some((clause) => round.clauses.includes(clause)));
}

const sidesAndPut = ({ put, vote, found }: RoundRead): readonly ProposalRead[] => [...put, ...[vote?.sides?.yes, vote?.sides?.no, found?.winner, found?.main, found?.counter, vote?.outcome?.winner, vote?.rollCall?.caption?.yes, vote?.rollCall?.caption?.no].flatMap((one) => one ?? [])];

function isPut(item: ItemRead, motion: MotionRead, movers: readonly string[]): boolean {
  return item.rounds.some((round) => {
    const reaches = motion.clauses.length === 0 || round.clauses.length === 0 || motion.clauses.some((clause) => round.clauses.includes(clause));
    return reaches && sidesAndPut(round).some((one) => {
      const about = resolved(item, one) ?? one;
      if (about.kind === 'motion') return about.movers.some((mover) => movers.includes(mover) || sameGroup(item, mover, movers));
      return about.kind === 'additions' ? motion.kind === 'add' || motion.kind === 'other' : (about.kind === 'approve' || about.kind === 'reject') && round.clauses.length > 0 ? motion.clauses.length > 0 : about.kind === 'counter';
    });
  });
}

/** "Moderaternas yrkande" is that of a mover of the party, and a joint motion is any of its movers'. */
function sameGroup(item: ItemRead, mover: string, movers: readonly string[]): boolean {
  const letters = /^\((.+)\)$/u.exec(mover)?.[1];
  const party = (name: string): string | undefined => item.roster.find((one) => one.name === name)?.party;
  if (letters !== undefined) return movers.some((name) => party(name) === letters);
  return movers.some((name) => name === `(${party(mover) ?? ''})`);
}

function isWithdrawn({ flow }: ItemRead, movers: readonly string[]): boolean {
  return movers.some((name) => new RegExp(String.raw`${name.replaceAll(/[()\\]/gu, '')}[^.]{0,60}(?:återtar|återtog|drar tillbaka|drog tillbaka|återkallar)`, 'u').test(flow.text));
}

/** Somebody who voted for the other side than the one they moved. */
function againstOwn(item: ItemRead): readonly Finding[] {
  const votes = settledVotes(item).filter(({ round, yes, no }) => (round.stage === 'main' || round.stage === 'addition') && yes && no);
  return votes.flatMap((vote): Finding[] => {
    const told = new Set<string>();
    return item.motions.flatMap((motion): Finding[] => {
      const key = motion.target ? keyOf(item, motion.target) : undefined;
      const reaches = motion.clauses.length === 0 || vote.round.clauses.length === 0 || motion.clauses.some((clause) => vote.round.clauses.includes(clause));
      if (!reaches || motion.kind === 'referBack' || motion.kind === 'postpone' || motion.kind === 'decideNow') return [];
      return motion.movers.flatMap((mover): Finding[] => {
        const name = fullName(item, mover.name, mover.party);
        const wanted = hasOwnText(motion) ? `motion:${name}` : motion.kind === 'approve' ? (key === 'approve' ? 'official' : key) : undefined;
        const option = ballotOf(item, vote, name);
        const side = (['yes', 'no'] as const).find((one) => vote[one] && keyOf(item, vote[one]) === wanted);
        const other = side === 'yes' ? 'no' : 'yes';
        if (side === undefined || option !== other || told.has(name) || (vote.yes && vote.no && !surelyDiffer(vote.yes, vote.no) && vote[other]?.stance !== 'reject')) return [];
        told.add(name);
        const ballot = vote.vote.rollCall?.ballots.find(({ person }) => fullName(item, person.name, person.party) === name);
        return [finding('YRK-VOTE', ballot?.span ?? vote.round.span, { person: name, moved: vote[side]?.words ?? '', vote: vote.number }, { related: [motion.span] })];
      });
    });
  });
}

/** Support for, or a dissent in favour of, a motion nobody made on that clause. */
function unknownMotions(item: ItemRead): readonly Finding[] {
  if (!item.motions.some((motion) => hasOwnText(motion))) return [];
  const supports = [...item.motions.flatMap((motion) => (motion.target?.kind === 'motion' ? [{ target: motion.target, span: motion.span, clauses: motion.clauses, movers: moversOf(item, motion) }] : [])), ...item.dissents.flatMap((dissent) => dissent.inFavour.filter(({ kind }) => kind === 'motion').map((target) => ({ target, span: dissent.span, clauses: target.clauses, movers: [] })))];
  return supports.flatMap(({ target, span, clauses, movers }): Finding[] => {
    const of = target.movers[0];
    if (of === undefined || of.startsWith('(') || movers.includes(of)) return [];
    const made = item.motions.filter((motion) => moversOf(item, motion).includes(of));
    const missing = clauses.filter((clause) => !made.some((motion) => motion.clauses.length === 0 || motion.clauses.includes(clause)));
    if (made.length > 0 && (missing.length === 0 || ownMotions(item, [of]).some((motion) => motion.clauses.length === 0))) return [];
    const by = movers.length > 0 ? movers : (item.dissents.find((dissent) => dissent.span === span)?.persons.map(({ name }) => name) ?? []);
    return [finding('YRK-UNKNOWN', span, { movers: by, of, clauses: made.length === 0 ? clauses : missing })];
  });
}

/** A clause named by a motion, a question or a dissent that neither proposal, motion nor decision has. */
function dangling(item: ItemRead): readonly Finding[] {
  const known = [...item.proposals, ...item.decision].map(({ number }) => Number(number));
  const added = item.motions.filter(({ kind }) => kind === 'add').flatMap(({ clauses }) => clauses.map(Number));
  const most = Math.max(0, ...known, ...added);
  if (most === 0 || !item.decision.some(({ numbered }) => numbered === 'written')) return [];
  const named = [...item.motions.filter(({ kind }) => kind !== 'add'), ...item.rounds, ...item.dissents].flatMap(({ clauses, span }) => clauses.filter((clause) => Number(clause) > most).map((clause) => ({ clause, span })));
  return named.filter(({ clause }, at) => named.findIndex((one) => one.clause === clause) === at).map(({ clause, span }) => finding('REF-DANGLING', span, { of: 'clause', clause, most }));
}
