import type { ItemRead } from '../../reading.ts';
import type { ProposalRead } from '../../votes/proposal.ts';
import { plainKey, surelyDiffer } from '../../votes/proposal.ts';
import type { RoundRead } from '../../votes/round.ts';
import { finding, type Finding } from '../finding.ts';
import { keyOf, resolved, settledVotes, type SettledVote } from '../settled.ts';

/** The order of voting: whether it names what was put, which way Ja points, and how a counter-proposal was chosen. */
export function orderFindings(item: ItemRead): readonly Finding[] {
  const votes = settledVotes(item);
  return [...votes.flatMap((vote) => [...party(item, vote), ...polarity(item, vote)]), ...mains(item), ...chains(item), ...formals(item), ...bundles(item)];
}

/** A side of the voting order that is none of the proposals put, nor what the list of votes is headed with. */
function party(item: ItemRead, { round, vote }: SettledVote): readonly Finding[] {
  const caption = vote.rollCall?.caption;
  const known = [...round.put, ...[caption?.yes, caption?.no].flatMap((one) => one ?? [])].map((one) => resolved(item, one) ?? one);
  return (['yes', 'no'] as const).flatMap((side): Finding[] => {
    const named = resolved(item, vote.sides?.[side]);
    const put = round.put.map((one) => resolved(item, one) ?? one);
    const captioned = resolved(item, caption?.[side]);
    if (!named) return [];
    const againstPut = put.length >= 2 && put.every((one) => surelyDiffer(one, named));
    const againstCaption = captioned !== undefined && surelyDiffer(captioned, named) && !known.some((one) => one !== captioned && !surelyDiffer(one, named) && !isStepOnly(one));
    if (!againstPut && !againstCaption) return [];
    return [finding('PO-PARTY', named.span, { side, named: named.words, put: [...new Set((put.length > 0 ? put : [captioned].flatMap((one) => one ?? [])).map(({ words }) => words))] }, { related: [round.put[0]?.span, caption?.span].flatMap((span) => span ?? []) })];
  });
}

const isStepOnly = ({ kind }: ProposalRead): boolean => kind === 'reject' || kind === 'approve';

function polarity(item: ItemRead, { vote, number }: SettledVote): readonly Finding[] {
  const [order, caption] = [vote.sides, vote.rollCall?.caption];
  if (!order?.yes || !order.no || !caption?.yes || !caption.no || order === caption) return [];
  const [yes, no, captionYes, captionNo] = [order.yes, order.no, caption.yes, caption.no].map((one) => keyOf(item, one));
  const isTurned = yes !== no && yes === captionNo && no === captionYes;
  const standsTurned = order.yes.stance !== caption.yes.stance && order.yes.stance === caption.no.stance && order.no.stance === caption.yes.stance && order.yes.stance !== 'none' && order.no.stance !== 'none' && order.yes.stance !== order.no.stance;
  return isTurned || standsTurned ? [finding('PO-POLARITY', order.span, { vote: number }, { related: [caption.span] })] : [];
}

/** The main proposal is the one the chair holds carried: naming one and finding another is told, as information. */
function mains(item: ItemRead): readonly Finding[] {
  return item.rounds.flatMap((round, at): Finding[] => {
    const main = round.found?.main;
    const next = item.rounds.slice(at + 1).find(({ stage, clauses }) => stage !== 'counter' && (clauses.length === 0 || round.clauses.length === 0 || clauses.some((clause) => round.clauses.includes(clause))));
    const found = next?.found?.winner;
    if (!main || !next || !found || !surelyDiffer(resolved(item, main) ?? main, resolved(item, found) ?? found)) return [];
    return [finding('PO-HUVUD', round.span, { main: main.words, found: found.words }, { related: [next.found?.span ?? next.span] })];
  });
}

/** Three or more proposals cannot be voted on with Ja and Nej before one has been chosen against the main one. */
function chains(item: ItemRead): readonly Finding[] {
  return item.rounds.flatMap((round, at): Finding[] => {
    const put = new Set(round.put.filter((one) => !isStepOnly(one)).map((one) => plainKey(keyOf(item, one))));
    if (round.stage === 'counter' || put.size < 3 || round.put.some(({ stance }) => stance === 'reject')) return [];
    const voted = round.vote ?? item.rounds.slice(at + 1).find(({ clauses, vote }) => vote && (clauses.length === 0 || clauses.some((clause) => round.clauses.includes(clause))))?.vote;
    const chosen = item.rounds.some((other) => other !== round && other.stage === 'counter' && sharesClause(other, round));
    return voted && !chosen && !/motförslag|motställ/iu.test(item.flow.text) ? [finding('PO-CHAIN', round.span, { count: put.size })] : [];
  });
}

const sharesClause = (a: RoundRead, b: RoundRead): boolean => a.clauses.length === 0 || b.clauses.length === 0 || a.clauses.some((clause) => b.clauses.includes(clause));

/** Postponing and referring back come first, each by itself. */
function formals(item: ItemRead): readonly Finding[] {
  const isFormal = ({ kind }: ProposalRead): boolean => kind === 'referBack' || kind === 'postpone';
  const firstFormal = item.rounds.findIndex(({ stage, put, vote }) => stage === 'formal' && [...put, ...[vote?.sides?.yes, vote?.sides?.no].flatMap((one) => one ?? [])].some(isFormal));
  const before = firstFormal > 0 ? item.rounds.slice(0, firstFormal).find(({ stage, put, found, vote }) => stage !== 'formal' && put.length > 0 && (found?.winner !== undefined || vote !== undefined)) : undefined;
  const mixed = item.rounds.find(({ put, vote }) => {
    const sides = vote?.sides ? [vote.sides.yes, vote.sides.no].flatMap((one) => one ?? []) : put;
    return sides.some((one) => isFormal(one) && one.stance !== 'reject') && sides.some((one) => one.kind === 'official' || (one.kind === 'motion' && !/åter|bord/iu.test(one.words)));
  });
  return [
    ...(before ? [finding('PO-FORMAL', item.rounds[firstFormal]?.span ?? before.span, { fault: 'order' }, { related: [before.span] })] : []),
    ...(mixed && !isMoverOfFormal(item, mixed) ? [finding('PO-FORMAL', mixed.span, { fault: 'against' })] : []),
  ];
}

/** "A:s yrkande om återremiss" names a mover and is the formal motion itself. */
function isMoverOfFormal(item: ItemRead, round: RoundRead): boolean {
  const sides = round.vote?.sides ? [round.vote.sides.yes, round.vote.sides.no].flatMap((one) => one ?? []) : round.put;
  const movers = sides.filter(({ kind }) => kind === 'motion').flatMap((one) => one.movers);
  return !sides.some(({ kind }) => kind === 'official') && movers.every((mover) => item.motions.some(({ kind, movers: by }) => (kind === 'referBack' || kind === 'postpone' || kind === 'decideNow') && by.some(({ name }) => name === mover)));
}

function bundles(item: ItemRead): readonly Finding[] {
  return item.rounds.filter(({ stage, vote, found, clauses, put }) => stage === 'addition' && (vote !== undefined || found !== undefined) && (clauses.length > 1 || new Set(put.filter((one) => one.kind === 'motion').map(({ key }) => plainKey(key))).size > 1))
    .map((round) => finding('PO-BUNDLE', round.span, { clauses: round.clauses, count: Math.max(round.clauses.length, round.put.length) }));
}
