import { settledVotes, type SettledVote } from '../../findings/settled.ts';
import { joined, type Span } from '../../text/document.ts';
import type { ProposalRead } from '../../votes/proposal.ts';
import type { BallotOption, RoundRead } from '../../votes/round.ts';
import { OFFICIAL, REJECTION } from '../proposals.ts';
import { act, doubt, wordsAt, type Context } from './context.ts';
import { formalEvent } from './formal-event.ts';

/** The questions put, in their order, with the votes held on them. */
export function questionEvents(context: Context): void {
  const state: Put = { settled: new Set(), mains: new Map() };
  for (const round of context.item.rounds) {
    if (round.stage === 'formal') formalEvent(context, round);
    else questionEvent(context, round, state);
  }
}

/** Clauses with a question put, and the main proposal of those where only that has been named yet. */
interface Put {
  readonly settled: Set<string>;
  readonly mains: Map<string, string>;
}

function questionEvent(context: Context, round: RoundRead, state: Put): void {
  const { settled } = state;
  const { item, proposals } = context;
  const vote = settledVotes(item).find((one) => one.round === round);
  const sides = vote ? [vote.yes, vote.no] : [];
  const fromPut = namesOf(context, round.put);
  const fromSides = namesOf(context, sides.flatMap((side) => side ?? []));
  const named = fromPut.names.length >= 2 || fromSides.names.length === 0 ? fromPut.names : [...new Set([...fromPut.names, ...fromSides.names])];
  const words = round.found?.winner ? [proposals.named(round.found.winner)] : [];
  const put = named.length > 0 ? named : words.flatMap((one) => (one === undefined ? [] : [one]));
  const clauses = (round.clauses.length > 0 ? round.clauses.filter((clause) => proposals.clauses.includes(clause)) : clausesFor(context, put, settled));
  if (put.length === 0 || clauses.length === 0) {
    doubt(context, 'proposalUnknown', clauses, wordsAt(context, round.span), round.span);
    return;
  }
  const isAddition = clauses.every((clause) => proposals.isAddition(clause));
  const real = put.filter((name) => name !== REJECTION);
  const id = `punkt-${clauses.join('-')}`;
  if (round.stage === 'counter') return counterEvent(context, round, clauses, put, vote, state.mains);
  if (clauses.some((clause) => proposals.isAddition(clause)) && !isAddition || real.length > 2) {
    doubt(context, 'stageUnknown', clauses, wordsAt(context, round.span), round.span);
    return;
  }
  const stage = isAddition ? 'tillägg' : real.length > 1 ? 'huvud' : 'enkel';
  const asPut = stage === 'tillägg' ? real : stage === 'enkel' ? [...real, ...(put.includes(REJECTION) && real.length > 0 ? [REJECTION] : [])] : real;
  const shown = asPut.length > 0 ? asPut : isAddition ? [...new Set(clauses.flatMap((clause) => proposals.live(clause)))] : [OFFICIAL];
  const outcome = proposals.named(vote?.vote.outcome?.winner);
  const found = foundIn(context, round.found?.winner, shown) ?? foundIn(context, vote?.vote.outcome?.winner, shown) ?? (vote ? winning(context, vote, shown) : undefined);
  if (found === undefined) doubt(context, 'findingMissing', clauses, wordsAt(context, round.span), round.span);
  const said = round.found?.winner === undefined && vote ? 'findingFromVote' as const : undefined;
  const own = act(context, 'proposition', id, { punkter: clauses, steg: stage, 'ställs': shown, finner: found ?? shown[0] ?? OFFICIAL }, [round.found ? joined([firstSpan(round), round.found.span]) : firstSpan(round)], said);
  for (const clause of clauses) settled.add(clause);
  if (vote) voteEvents(context, vote, own, shown.length === 1 ? [...shown, REJECTION] : shown, clauses, outcome);
}

const firstSpan = ({ span, vote, found }: RoundRead): Span => (vote ? { start: span.start, end: Math.max(span.start + 1, Math.min(found?.span.end ?? span.end, vote.span.start > span.start ? vote.span.start : span.end)) } : span);

/** Which proposal becomes the counter-proposal; the main one is the one that is not put against the others, when no sentence names it. */
function counterEvent(context: Context, round: RoundRead, clauses: readonly string[], put: readonly string[], vote: SettledVote | undefined, mains: Map<string, string>): void {
  const { proposals } = context;
  const [clause = ''] = clauses;
  const live = [...new Set(clauses.flatMap((one) => proposals.live(one)))];
  const all = [...new Set([...live.filter((name) => name === OFFICIAL), ...put, ...live])].filter((name) => name !== REJECTION);
  const rest = live.filter((name) => !put.includes(name));
  const main = proposals.named(round.found?.main) ?? mains.get(clause) ?? (rest.length === 1 ? rest[0] : undefined) ?? (live.includes(OFFICIAL) ? OFFICIAL : undefined);
  const counter = proposals.named(round.found?.counter) ?? proposals.named(round.found?.winner);
  if (main !== undefined && round.found?.main && counter === undefined && !vote) {
    mains.set(clause, main);
    return;
  }
  if (main === undefined || counter === undefined || main === counter) {
    doubt(context, 'stageUnknown', clauses, wordsAt(context, round.span), round.span);
    return;
  }
  const others = all.filter((name) => name !== main);
  const own = act(context, 'proposition', `punkt-${clauses.join('-')}-motförslag`, { punkter: clauses, steg: 'motförslag', 'ställs': all, 'huvudförslag': main, 'motförslag': counter, ...(others.length > 2 ? { ordning: others } : {}) }, [firstSpan(round)]);
  if (vote) voteEvents(context, vote, own, others, clauses, proposals.named(vote.vote.outcome?.winner ?? vote.vote.outcome?.counter));
}

function voteEvents(context: Context, vote: SettledVote, question: string, put: readonly string[], clauses: readonly string[], outcome: string | undefined): void {
  const { proposals, people } = context;
  const { vote: { sides, rollCall, tallies, secret, castingVote, span }, winning: won } = vote;
  const side = (which: 'yes' | 'no'): string | undefined => {
    const name = proposals.named(vote[which]);
    return name !== undefined && put.includes(name) ? name : undefined;
  };
  let [yes, no] = [side('yes'), side('no')];
  // One side alone may be told; the other is then what is left of the two that were put.
  if (yes !== undefined && no === undefined && put.length === 2) no = put.find((name) => name !== yes);
  else if (no !== undefined && yes === undefined && put.length === 2) yes = put.find((name) => name !== no);
  if (yes === undefined || no === undefined || yes === no) {
    doubt(context, 'sidesUnknown', clauses, wordsAt(context, sides?.span ?? span), sides?.span ?? span);
    return;
  }
  const written = (which: 'yes' | 'no', chosen: string): string | undefined => {
    const name = proposals.named(sides?.[which]);
    return name !== undefined && name !== chosen ? name : undefined;
  };
  const [writtenYes, writtenNo] = [written('yes', yes), written('no', no)];
  act(context, 'omröstning begärs', `${question}-begärs`, {
    proposition: question, ja: yes, nej: no, ...(writtenYes === undefined ? {} : { 'ja enligt ordningen': writtenYes }), ...(writtenNo === undefined ? {} : { 'nej enligt ordningen': writtenNo }),
    'fastställd': isApproved(context, vote) === 'approved' ? 'ja' : 'okänt', ...(secret === 'secret' ? { form: 'sluten' } : {}),
  }, [sides?.span ?? span]);
  const of = (option: BallotOption): readonly string[] | undefined => {
    const names = people.keys((rollCall?.ballots ?? []).filter((ballot) => ballot.option === option).map(({ person }) => person));
    return names.length === 0 ? undefined : names;
  };
  const tally = tallies[0] ?? rollCall?.declared;
  const result = tally?.yes === undefined || tally.no === undefined ? undefined : `${tally.yes}–${tally.no}–${tally.abstain ?? of('abstain')?.length ?? 0}`;
  const unreadable = rollCall?.ballots.filter(({ option }) => option === 'unknown') ?? [];
  const needsChair = rollCall === undefined && won === 'tie' && castingVote !== undefined;
  const id = act(context, 'omröstning', `${question}-röster`, {
    proposition: question, ja: of('yes'), nej: of('no'), 'avstår': of('abstain'), 'frånvarande': of('absent'), resultat: result, finner: outcome,
    ...(needsChair && outcome !== undefined ? { 'ordförandens röst': outcome === yes ? 'ja' : 'nej' } : {}),
  }, [tallySpan(vote), ...(rollCall ? [rollCall.span] : [])]);
  const [first] = unreadable;
  if (first) doubt(context, 'votesUnreadable', clauses, unreadable.map(({ person: { name } }) => name).join(', '), first.span, id);
}

function tallySpan({ vote: { tallies, outcome, span } }: SettledVote): Span {
  const spans = [...tallies.map((one) => one.span), ...(outcome ? [outcome.span] : [])];
  return spans.length > 0 ? joined(spans) : span;
}

/** The body approves the order of a vote; the minutes say so, or nothing is known of it. */
function isApproved({ reading: { document }, item }: Context, { vote: { span, sides } }: SettledVote): 'approved' | undefined {
  const end = sides?.span.end ?? span.end;
  const before = document.text.slice(Math.max(item.span.start, span.start - 40), end + 160).replaceAll(/\s+/gu, ' ');
  return /(?:(?:proposition|ordning)\p{L}*\s(?:\p{L}+\s){0,2}(?:godkän|fastställ|antas|antogs)|(?:godkän|fastställ|antar)\p{L}*\s[^.:]{0,40}(?:proposition|ordning)|proposition(?:en|sordning(?:en)?)?,? som godkänns)/iu.test(before) ? 'approved' : undefined;
}

function namesOf({ proposals }: Context, put: readonly ProposalRead[]): { readonly names: readonly string[] } {
  return { names: [...new Set(put.flatMap((one) => proposals.named(one) ?? []))] };
}

/** What is found of what was put: by name, or as the rejection of the only one. */
function foundIn({ proposals }: Context, winner: ProposalRead | undefined, put: readonly string[]): string | undefined {
  const name = proposals.named(winner);
  if (name === undefined) return undefined;
  if (put.includes(name)) return name;
  if (name === REJECTION && put.length === 1) return REJECTION;
  // "finner att B:s yrkande avslås" of two leaves the other.
  const rejected = winner && proposals.named({ ...winner, stance: 'none', kind: winner.kind === 'reject' ? 'official' : winner.kind });
  return name === REJECTION && put.length === 2 && rejected !== undefined && put.includes(rejected) ? put.find((one) => one !== rejected) : undefined;
}

function winning({ proposals }: Context, vote: SettledVote, put: readonly string[]): string | undefined {
  const name = vote.winning === 'yes' ? proposals.named(vote.yes) : vote.winning === 'no' ? proposals.named(vote.no) : undefined;
  return name !== undefined && (put.includes(name) || name === REJECTION) ? name : undefined;
}

/** A question that names no clause is about those where all that is put can be put and nothing else can. */
function clausesFor({ proposals }: Context, put: readonly string[], settled: ReadonlySet<string>): readonly string[] {
  const real = put.filter((name) => name !== REJECTION);
  const open = proposals.clauses.filter((clause) => !settled.has(clause));
  const exact = open.filter((clause) => {
    const live = proposals.live(clause);
    return real.every((name) => live.includes(name)) && live.every((name) => real.includes(name));
  });
  if (exact.length > 0 && real.length > 0) return exact;
  const some = open.filter((clause) => real.every((name) => proposals.live(clause).includes(name)));
  return some.length === 1 || proposals.clauses.length === 1 ? some : [];
}
