import type { ItemRead, MinutesReading } from '../../reading.ts';
import type { RollCallRead } from '../../votes/round.ts';
import type { SideName } from '../facts.ts';
import { finding, type Finding } from '../finding.ts';
import { countsOf, fullName, settledVotes, type SettledVote } from '../settled.ts';

/** What a roll call says of itself: its sums, its rows, its marks, and who may vote at all. */
export function rollFindings(item: ItemRead, { meeting }: MinutesReading): readonly Finding[] {
  const votes = settledVotes(item);
  return [
    ...votes.flatMap((vote) => (vote.vote.rollCall ? [...sums(vote, vote.vote.rollCall), ...doubles(item, vote, vote.vote.rollCall), ...columns(vote, vote.vote.rollCall), ...tooMany(vote, vote.vote.rollCall, meeting.seats)] : sumsOfProse(vote))),
    ...rosters(item, votes),
    ...nonVoters(item, votes, meeting),
  ];
}

const SIDES: readonly SideName[] = ['yes', 'no', 'abstain', 'absent'];

/** Rows, the table's own total and the numbers in the text are three statements of one thing. */
function sums({ number, vote, counts }: SettledVote, rollCall: RollCallRead): readonly Finding[] {
  const rows = countsOf(rollCall);
  return SIDES.flatMap((side): Finding[] => {
    const declared = rollCall.declared?.[side] ?? rollCall.counts.find(({ option }) => option === side)?.count;
    const said = vote.tallies.flatMap((tally) => tally[side] ?? []);
    const named = rows.unknown > 0 || (rollCall.form === 'prose' && rows[side] === 0) ? undefined : rows[side];
    const all = [named, declared, ...said].filter((count) => count !== undefined);
    if (new Set(all).size <= 1) return [];
    const span = vote.tallies[0]?.span ?? rollCall.declared?.span ?? rollCall.span;
    const margin = counts ? Math.abs(counts.yes - counts.no) : 0;
    return [finding('ROLL-SUM', span, { vote: number, side, rows: named, declared, prose: said.find((count) => count !== named) ?? said[0] }, {
      related: [rollCall.declared?.span ?? rollCall.span, ...vote.tallies.slice(1).map((tally) => tally.span)],
      outcomeDecisive: (side === 'yes' || side === 'no') && Math.max(...all) - Math.min(...all) >= margin,
    })];
  });
}

/** Two counts in the text that disagree, where there is no list to hold them against. */
function sumsOfProse({ number, vote }: SettledVote): readonly Finding[] {
  const [first, ...others] = vote.tallies;
  return SIDES.flatMap((side): Finding[] => {
    const other = others.find((tally) => tally[side] !== undefined && first?.[side] !== undefined && tally[side] !== first[side]);
    return first && other ? [finding('ROLL-SUM', first.span, { vote: number, side, prose: first[side], declared: other[side] }, { related: [other.span] })] : [];
  });
}

function doubles(item: ItemRead, { number, counts }: SettledVote, { ballots }: RollCallRead): readonly Finding[] {
  const seen = new Map<string, (typeof ballots)[number]>();
  return ballots.flatMap((ballot): Finding[] => {
    const name = `${fullName(item, ballot.person.name, ballot.person.party)} ${ballot.person.party ?? ''}`;
    const first = seen.get(name);
    seen.set(name, first ?? ballot);
    if (!first) return [];
    return [finding('ROLL-DUP', ballot.span, { vote: number, person: ballot.person.name }, { related: [first.span], outcomeDecisive: counts !== undefined && Math.abs(counts.yes - counts.no) <= 1 })];
  });
}

function columns({ number, counts }: SettledVote, { ballots, span }: RollCallRead): readonly Finding[] {
  const bad = ballots.filter(({ option }) => option === 'unknown');
  const decisive = { outcomeDecisive: counts !== undefined && Math.abs(counts.yes - counts.no) <= bad.length };
  if (bad.length > 0 && bad.length === ballots.length && bad.every(({ marks }) => marks === 1)) return [finding('ROLL-COLUMN', span, { vote: number, persons: [], marks: 'lost' }, decisive)];
  return bad.map((ballot) => finding('ROLL-COLUMN', ballot.span, { vote: number, persons: [ballot.person.name], marks: ballot.marks === 0 ? 'none' : ballot.marks > 1 ? 'several' : 'lost' }, decisive));
}

function tooMany({ number }: SettledVote, { ballots, span }: RollCallRead, seats: number | undefined): readonly Finding[] {
  const voters = ballots.filter(({ option }) => option !== 'absent').length;
  return seats !== undefined && voters > seats ? [finding('ROLL-TOO-MANY', span, { vote: number, voters, seats })] : [];
}

/** Who takes part may change between votes, but then the minutes say so. */
function rosters(item: ItemRead, votes: readonly SettledVote[]): readonly Finding[] {
  if (item.notes.some(({ kind }) => kind === 'conflict' || kind === 'nonParticipation') || /(?:lämnar|lämnade) (?:sammanträdet|mötet|salen|lokalen)|(?:anländer|anlände|inträder|tjänstgör (?:nu )?(?:i stället )?för)|ajournera/iu.test(item.flow.text)) return [];
  const listed = votes.filter(({ vote }) => vote.rollCall);
  const [first, ...others] = listed;
  const names = ({ vote }: SettledVote): ReadonlySet<string> => new Set(vote.rollCall?.ballots.filter(({ option }) => option !== 'absent').map(({ person }) => fullName(item, person.name, person.party)));
  if (!first) return [];
  const base = names(first);
  return others.flatMap((other): Finding[] => {
    const now = names(other);
    const [missing, extra] = [[...base].filter((name) => !now.has(name)), [...now].filter((name) => !base.has(name))];
    if (missing.length + extra.length === 0 || missing.length + extra.length > base.size / 2) return [];
    return [finding('ROLL-ROSTER', other.vote.rollCall?.span ?? other.round.span, { vote: other.number, missing, extra }, { related: [first.vote.rollCall?.span ?? first.round.span] })];
  });
}

/** Somebody disqualified, not taking part, absent or not serving has a ballot. */
function nonVoters(item: ItemRead, votes: readonly SettledVote[], meeting: MinutesReading['meeting']): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { vote, round, counts } of votes) {
    for (const ballot of vote.rollCall?.ballots ?? []) {
      if (ballot.option === 'absent') continue;
      const name = fullName(item, ballot.person.name, ballot.person.party);
      const note = item.notes.find(({ kind, persons, clauses }) => (kind === 'conflict' || (kind === 'nonParticipation' && round.stage !== 'formal')) && persons.some((one) => fullName(item, one.name, one.party) === name) && (clauses.length === 0 || round.clauses.length === 0 || clauses.some((clause) => round.clauses.includes(clause))));
      const attending = meeting.attendees.filter(({ person }) => fullName(item, person.name, person.party) === name);
      const why = note ? (note.kind === 'conflict' ? 'conflict' : 'nonParticipation') : attending.length > 0 && attending.every(({ attendance }) => attendance === 'absent') ? 'absent' : attending.length > 0 && attending.every(({ attendance }) => attendance === 'notServing') && ballot.person.servingFor === undefined ? 'notServing' : undefined;
      if (why === undefined || found.has(name)) continue;
      const place = note?.span ?? attending[0]?.person.span;
      found.set(name, finding('ROLL-NONVOTER', ballot.span, { person: name, why }, { related: place ? [place] : [], outcomeDecisive: counts !== undefined && Math.abs(counts.yes - counts.no) <= 1 }));
    }
  }
  return [...found.values()];
}
