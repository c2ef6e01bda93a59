import type { SettledClause } from '../language/declarations/scenario.ts';
import type { MatterHead, Proposal, Treatment } from './matter/state.ts';
import { addresseeOf } from './matter/proposals.ts';
import type { ClauseOutcome, Mover, ProposalOutcome } from './outcome.ts';

/** Every proposal of a meeting for every clause, with how it fared there. */
export function proposalOutcomes(treatment: Treatment, clauses: readonly ClauseOutcome[], { persons }: MatterHead): readonly ProposalOutcome[] {
  const mover = (id: string): Mover => ({ name: persons.get(id)?.name ?? id, party: persons.get(id)?.party });
  return treatment.proposals.flatMap((one): readonly ProposalOutcome[] => {
    const act = [...treatment.official, ...treatment.motions].find(({ id }) => id === one.act);
    const clause = clauses.find(({ clause: number }) => number === one.clause);
    if (!act) return [];
    const { id: proposal, kind, text, heading, effects, from, scenario, place } = one;
    return [{
      proposal, clause: one.clause, kind, text, heading, effects, from, scenario, place, movers: one.movers.map(mover), addressee: addresseeOf(treatment, one),
      answers: act.kind === 'proposalMade' ? act.answers : undefined, registered: act.registered, act: act.id, actPlace: act.place, lines: act.lines,
      ...fared(treatment, one, clause),
    }];
  });
}

const NOT_SAID = { kind: 'notSaid' } as const;

/** The votes for and against are the proposal's own: whether they were called yes or no is the question's business. */
function fared(treatment: Treatment, { id, state }: Proposal, clause: ClauseOutcome | undefined): Pick<ProposalOutcome, 'fate' | 'how'> {
  if (state !== 'live') return { fate: state, how: NOT_SAID };
  if (!clause) return { fate: 'unknown', how: NOT_SAID };
  const { status, proposal, settledBy } = clause;
  const how = howSettled(id, settledBy);
  switch (status) {
    case 'postponed':
    case 'referredBack':
    case 'conflict':
    case 'unknown': return { fate: status, how: NOT_SAID };
    case 'decided':
    case 'proposed':
    case 'rejected': {
      if (proposal === id) return { fate: status === 'proposed' ? 'recommended' : 'adopted', how };
      const round = treatment.rounds.find((one) => one.id === settledBy?.round);
      return round && !round.put.includes(id) ? { fate: 'fellBefore', how: NOT_SAID } : { fate: 'fell', how };
    }
  }
}

function howSettled(id: string, settledBy: ClauseOutcome['settledBy']): SettledClause['how'] {
  if (settledBy?.how === 'acclamation') return { kind: 'acclamation' };
  const vote = settledBy?.vote;
  if (!vote || (vote.yes !== id && vote.no !== id)) return NOT_SAID;
  const { yes, no } = vote.tally;
  return vote.yes === id ? { kind: 'vote', inFavour: yes, against: no } : { kind: 'vote', inFavour: no, against: yes };
}
