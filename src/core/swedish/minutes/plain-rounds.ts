import { settledVotes } from '../../minutes/findings/settled.ts';
import { personNamed } from '../../minutes/names/roster.ts';
import type { ItemRead } from '../../minutes/reading.ts';
import type { Span, TextSpot } from '../../minutes/text/document.ts';
import type { ProposalRead } from '../../minutes/votes/proposal.ts';
import type { BallotOption, FoundRead, RollCallRead, RoundRead, SidesRead, Tally } from '../../minutes/votes/round.ts';

export type Plain = unknown;
type Placing = (span: Span) => TextSpot;

const STAGES = { formal: 'formell', counter: 'motförslag', main: 'huvud', addition: 'tillägg', single: 'enkel' } as const;
const OPTIONS: Readonly<Record<BallotOption, string>> = { yes: 'ja', no: 'nej', abstain: 'avstår', absent: 'frånvarande', unknown: 'oläslig' };

const proposed = (one: ProposalRead | undefined, place: Placing): Plain => one && { 'förslag': one.key, slag: one.kind, av: one.movers, 'hållning': { approve: 'bifall', reject: 'avslag', none: '' }[one.stance], punkter: one.clauses, ord: one.words, plats: place(one.span) };
const counted = (tally: Tally | undefined, place: Placing): Plain => tally && { ja: tally.yes, nej: tally.no, 'avstår': tally.abstain, 'frånvarande': tally.absent, plats: place(tally.span) };
const foundAs = (found: FoundRead | undefined, place: Placing): Plain => found && { antas: proposed(found.winner, place), 'huvudförslag': proposed(found.main, place), 'motförslag': proposed(found.counter, place), plats: place(found.span) };

export function plainSides(sides: SidesRead, place: Placing): Plain {
  return { ja_avser: proposed(sides.yes, place), nej_avser: proposed(sides.no, place), punkter: sides.clauses, plats: place(sides.span) };
}

/** A question and its vote: what Ja and Nej stand for is written out, never left to be assumed. */
export function plainRound(round: RoundRead, item: ItemRead, place: Placing): Plain {
  const { vote } = round;
  const settled = settledVotes(item).find((one) => one.round === round);
  return {
    steg: STAGES[round.stage], punkter: round.clauses, 'ställda': round.put.map((one) => proposed(one, place)), finner: foundAs(round.found, place), plats: place(round.span),
    'omröstning': vote && {
      ordning: vote.sides && plainSides(vote.sides, place), siffror: vote.tallies.map((tally) => counted(tally, place)), utfall: foundAs(vote.outcome, place), 'utslagsröst': vote.castingVote && place(vote.castingVote), sluten: vote.secret === 'secret' || undefined,
      vinnande_sida: settled && { yes: 'ja', no: 'nej', tie: 'lika', unknown: 'okänd' }[settled.winning], 'röstlista': vote.rollCall && plainRollCall(vote.rollCall, item, place),
    },
  };
}

function plainRollCall({ form, caption, ballots, declared, counts, span }: RollCallRead, item: ItemRead, place: Placing): Plain {
  const of = (option: BallotOption): number => ballots.filter((ballot) => ballot.option === option).length;
  return {
    form: form === 'table' ? 'tabell' : 'löpande text', rubrik: caption && plainSides(caption, place), 'räknat': { ja: of('yes'), nej: of('no'), 'avstår': of('abstain'), 'frånvarande': of('absent'), 'oläsliga': of('unknown') },
    angivet: counted(declared, place) ?? (counts.length > 0 ? Object.fromEntries(counts.map(({ option, count }) => [OPTIONS[option], count])) : undefined), plats: place(span),
    'röster': ballots.map(({ person, option, span: row }) => ({ namn: personNamed(item.roster, person.name, person.party)?.name ?? person.name, parti: person.party, roll: person.role, 'tjänstgör_för': person.servingFor, 'röst': OPTIONS[option], plats: place(row) })),
  };
}
