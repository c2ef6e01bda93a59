import type { ItemRead } from '../../reading.ts';
import type { RoundRead } from '../../votes/round.ts';
import { differingWords, likeness, sameContent, sameText } from '../compare-text.ts';
import { isAssembly } from '../../sections/bodies.ts';
import { finding, type Finding } from '../finding.ts';
import { ownMotions, settledVotes, sideNamed, winnerOf, type SettledVote } from '../settled.ts';

/** Whether what was found and decided is what won. */
export function voteFindings(item: ItemRead): readonly Finding[] {
  const votes = settledVotes(item);
  return [...votes.flatMap((vote) => [...outcome(item, vote), ...tie(vote), ...noFinding(item, vote)]), ...noRolls(item, votes), ...listCounts(item, votes), ...undecidedClauses(item), ...decisions(item)];
}

function outcome(item: ItemRead, settled: SettledVote): readonly Finding[] {
  const { vote, winning, number, counts } = settled;
  const stated = vote.outcome?.winner ?? (settled.round.stage === 'counter' ? vote.outcome?.counter : undefined);
  if (!stated || !counts || (winning !== 'yes' && winning !== 'no')) return [];
  const side = sideNamed(item, settled, stated);
  if (side === undefined || side === winning || byMinority(item, settled, stated.kind)) return [];
  const won = winning === 'yes' ? settled.yes : settled.no;
  return [finding('VOTE-OUTCOME', vote.outcome?.span ?? vote.span, { vote: number, ...counts, stated: stated.words, computed: won?.words ?? '' }, { related: [vote.tallies[0]?.span ?? vote.span], outcomeDecisive: true })];
}

/** An assembly's minority of a third of those present refers a matter back or postpones it (KL 5:50). */
function byMinority({ body, flow }: ItemRead, { vote, counts }: SettledVote, kind: string): boolean {
  if (!counts || (kind !== 'referBack' && kind !== 'postpone') || !(body === undefined ? /minoritet/iu.test(flow.text) : isAssembly(body))) return false;
  const present = vote.rollCall?.ballots.filter(({ option }) => option !== 'absent').length ?? counts.yes + counts.no + (vote.tallies[0]?.abstain ?? 0);
  return Math.min(counts.yes, counts.no) * 3 >= present;
}

function tie({ vote, counts, number, chairVote }: SettledVote): readonly Finding[] {
  if (!counts || counts.yes !== counts.no || vote.secret === 'secret') return [];
  if (chairVote === 'abstain' || chairVote === 'absent') return [finding('TIE-CHAIR', vote.tallies[0]?.span ?? vote.span, { vote: number, count: counts.yes, chair: 'abstained' }, { outcomeDecisive: true })];
  return vote.castingVote ? [] : [finding('TIE-CHAIR', vote.tallies[0]?.span ?? vote.span, { vote: number, count: counts.yes, chair: 'unnamed' }, { outcomeDecisive: true })];
}

/** Where the decision that follows has the text that won, what was found is plain, and only not written. */
function noFinding(item: ItemRead, { vote, number, counts, winning, round }: SettledVote): readonly Finding[] {
  if (vote.outcome || !(counts ?? vote.sides)) return [];
  const follows = (winning === 'yes' || winning === 'no') && item.decision.some((clause) => (round.clauses.length === 0 || round.clauses.includes(clause.number)) && clause.status !== 'referredBack' && clause.status !== 'postponed');
  return [finding('VOTE-NOFINDING', vote.tallies[0]?.span ?? vote.span, { what: 'vote', number: String(number) }, follows ? { severity: 'info' } : {})];
}

const ELSEWHERE = /(?:omröstningslist|voteringslist|omröstningsprotokoll|voteringsprotokoll|röstlist|omröstningsbilag|voteringsbilag|bilaga|se (?:sida|nästa sida)|särskild(?:a)? (?:list|förteckning))/iu;

function noRolls(item: ItemRead, votes: readonly SettledVote[]): readonly Finding[] {
  return votes.filter(({ vote, counts }) => !vote.rollCall && counts !== undefined && vote.secret === 'open' && !(ELSEWHERE.test(item.flow.text) && votes.every((one) => !one.vote.rollCall)))
    .map(({ vote, number }) => finding('VOTE-NOROLL', vote.tallies[0]?.span ?? vote.span, { vote: number }));
}

function listCounts(item: ItemRead, votes: readonly SettledVote[]): readonly Finding[] {
  const held = votes.filter(({ counts, vote }) => counts !== undefined || vote.sides !== undefined).length;
  const lists = votes.filter(({ vote }) => vote.rollCall).length + item.unpaired.length;
  const place = item.unpaired[0]?.span ?? votes.find(({ vote }) => !vote.rollCall)?.vote.span;
  return lists > 0 && lists !== held && place ? [finding('VOTE-COUNT', place, { votes: held, lists })] : [];
}

/** A clause that was decided but never put, where the minutes put the others clause by clause. */
function undecidedClauses(item: ItemRead): readonly Finding[] {
  const put = new Set(item.rounds.filter(({ stage }) => stage !== 'formal').flatMap(({ clauses }) => clauses));
  const substantive = item.rounds.filter(({ stage }) => stage !== 'formal' && stage !== 'counter');
  const [decided] = item.decision;
  if (item.rounds.length > 0 && item.rounds.every(({ stage }) => stage === 'formal') && decided && substanceDecided(item)) {
    return [finding('VOTE-NOFINDING', decided.span, { what: 'clause', number: decided.number }, { related: item.rounds.map(({ span }) => span) })];
  }
  if (put.size === 0 || substantive.some(({ clauses }) => clauses.length === 0)) return [];
  return item.decision.filter(({ number, numbered }) => numbered === 'written' && !put.has(number)).map((clause) => finding('VOTE-NOFINDING', clause.span, { what: 'clause', number: clause.number }));
}

/** Only a formal step was put, it carried, and yet the matter itself is decided. */
function substanceDecided({ rounds, decision }: ItemRead): boolean {
  const last = rounds.at(-1);
  const winner = last?.vote?.outcome?.winner ?? last?.found?.winner;
  return (winner?.kind === 'referBack' || winner?.kind === 'postpone') && winner.stance !== 'reject' && decision.every(({ status }) => status === 'decided' || status === 'proposed');
}

const MUST_BE_LIKE = 0.5;

/** The text decided is the text that won; a text near it but not the same, or a losing text, is told. */
function decisions(item: ItemRead): readonly Finding[] {
  return item.decision.flatMap((clause): Finding[] => {
    const settled = winnerOf(item, clause.number);
    if (!settled) return [];
    const texts = textsOf(item, settled, clause.number);
    const losing = [...item.proposals.filter(({ number }) => number === clause.number).map(({ text, span }) => ({ text: text.text, span })), ...item.motions.flatMap(({ text, clauses, span }) => (text && (clauses.includes(clause.number) || item.decision.length === 1) ? [{ text: text.text, span }] : []))];
    if (texts.length === 0 || texts.some(({ text }) => sameText(text, clause.text.text) || sameContent(text, clause.text.text))) return [];
    const nearest = texts.toSorted((a, b) => likeness(b.text, clause.text.text) - likeness(a.text, clause.text.text))[0];
    const isLosing = losing.find(({ text }) => sameText(text, clause.text.text) && !texts.some((one) => sameText(one.text, text)));
    if (!nearest || (likeness(nearest.text, clause.text.text) < MUST_BE_LIKE && !isLosing)) return [];
    const { first, second } = differingWords(clause.text.text, nearest.text);
    if (first === '' && second === '') return [];
    return [finding('VOTE-DECISION', clause.span, { clause: clause.number, winner: settled.winner.words, inDecision: first, inWinner: second }, { related: [nearest.span], outcomeDecisive: true })];
  });
}

function textsOf(item: ItemRead, { winner }: { readonly winner: NonNullable<RoundRead['found']>['winner'] & object; readonly round: RoundRead }, clause: string): readonly { readonly text: string; readonly span: { readonly start: number; readonly end: number } }[] {
  if (winner.stance === 'reject' || winner.kind === 'reject') return [];
  const isOfficial = winner.kind === 'official' || winner.kind === 'approve' || winner.kind === 'main';
  if (isOfficial) return item.proposals.filter(({ number }) => number === clause || item.proposals.length === 1).map(({ text, span }) => ({ text: text.text, span }));
  return ownMotions(item, winner.movers, clause).flatMap(({ text, span }) => (text ? [{ text: text.text, span }] : []));
}
