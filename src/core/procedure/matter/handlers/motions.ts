import type { Act } from '../../acts/act.ts';
import type { DeliberationClosed, MotionItem, MotionMoved, MotionWithdrawn, ProposalMade, ProposalRefused, ProposedClause, Spoke } from '../../acts/motion-acts.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import { presentIn } from '../people.ts';
import type { ClauseState, FormalMotion, Proposal, Treatment } from '../state.ts';
import { done, refused, unlessIn, type At, type Handler } from '../step.ts';

/** The proposal the matter comes with gives it its clauses. */
export const makeProposal: Handler<ProposalMade> = (at, act) => {
  const fault = whileDeliberating(at, act);
  if (fault) return refused(fault);
  const { clauses, proposals, official } = at.treatment;
  const taken = act.clauses.find(({ clause }) => proposals.some((one) => one.clause === clause && one.id === act.proposal));
  if (taken) return refused(refusal('clause-taken', 'ORDER', act, { clause: taken.clause, proposal: act.proposal }));
  const made = act.clauses.map((clause): Proposal => ({
    ...clause, id: act.proposal, kind: 'official', movers: [], from: act.from, addressee: act.addressee, scenario: act.scenario, state: 'live', act: act.id,
  }));
  return done(at, { official: [...official, act], proposals: [...proposals, ...made], clauses: withClauses(clauses, act.clauses, 'main') });
};

/** Only serving members and substitutes move anything, before deliberation is closed. */
export const moveMotion: Handler<MotionMoved> = (at, act) => {
  const fault = whileDeliberating(at, act) ?? moverFault(at, act);
  if (fault) return refused(fault);
  let { treatment } = at;
  for (const item of act.items) {
    const faulty = itemFault(treatment, act, item);
    if (faulty) return refused(faulty);
    treatment = withItem(treatment, act, item);
  }
  return done({ ...at, treatment }, { motions: [...treatment.motions, act] });
};

function itemFault(treatment: Treatment, act: MotionMoved, item: MotionItem): Refusal | undefined {
  switch (item.kind) {
    case 'postpone':
    case 'referBack': return undefined;
    case 'approve':
    case 'reject': return targetFault(treatment, act, item);
    case 'amend':
    case 'add': {
      const known = [...treatment.clauses.keys()];
      for (const { clause } of item.clauses) {
        const own = treatment.clauses.get(clause);
        if (item.kind === 'amend' && own?.kind !== 'main') return refusal('clause-unknown', 'ORDER', act, { clause, clauses: known });
        if (item.kind === 'add' && own?.kind === 'main') return refusal('clause-taken', 'ORDER', act, { clause, proposal: item.proposal });
        if (treatment.proposals.some((one) => one.clause === clause && one.id === item.proposal)) return refusal('clause-taken', 'ORDER', act, { clause, proposal: item.proposal });
      }
      return undefined;
    }
  }
}

function targetFault({ proposals, clauses }: Treatment, act: MotionMoved, item: Extract<MotionItem, { readonly kind: 'approve' | 'reject' }>): Refusal | undefined {
  const own = proposals.filter(({ id, state }) => id === item.target && state === 'live');
  const wanted = item.clauses === 'all' ? [] : item.clauses;
  const unknown = wanted.find((clause) => !clauses.has(clause));
  if (unknown !== undefined) return refusal('clause-unknown', 'ORDER', act, { clause: unknown, clauses: [...clauses.keys()] });
  const missing = own.length === 0 ? (wanted[0] ?? '–') : wanted.find((clause) => !own.some((one) => one.clause === clause));
  return missing === undefined ? undefined : refusal('proposal-not-live', 'L16', act, { proposal: item.target, clause: missing });
}

function withItem(treatment: Treatment, act: MotionMoved, item: MotionItem): Treatment {
  switch (item.kind) {
    case 'approve':
    case 'reject': return treatment;
    case 'postpone':
    case 'referBack': {
      const formal: FormalMotion = { motion: item.kind, movers: act.movers, reason: item.reason, tried: 'notTried' };
      return { ...treatment, formal: [...treatment.formal, formal] };
    }
    case 'amend':
    case 'add': {
      const made = item.clauses.map((clause): Proposal => ({
        ...clause, id: item.proposal, kind: item.kind, movers: act.movers, from: undefined, addressee: undefined, scenario: item.scenario, state: 'live', act: act.id,
      }));
      const clauses = item.kind === 'add' ? withClauses(treatment.clauses, item.clauses, 'addition') : treatment.clauses;
      return { ...treatment, proposals: [...treatment.proposals, ...made], clauses };
    }
  }
}

export const speak: Handler<Spoke> = (at, act) => {
  const fault = unlessIn(at, act, ['deliberating']);
  return fault ? refused(fault) : done(at, { speakers: [...at.treatment.speakers, ...act.persons] });
};

/** Once the motions are gone through, none is taken back unless everyone agrees. */
export const withdraw: Handler<MotionWithdrawn> = (at, act) => {
  const fault = unlessIn(at, act, ['deliberating', 'closed']);
  if (fault) return refused(fault);
  if (at.treatment.phase === 'closed' && act.leave !== 'unanimous') return refused(refusal('review-closed', 'P06', act, { act: act.kind }));
  return takenAway(at, act, 'withdrawn');
};

/** The chair of an assembly refuses what raises a new matter, and may refuse what breaks law; no rule lets a board's chair. */
export const refuseProposal: Handler<ProposalRefused> = (at, act) => {
  const fault = unlessIn(at, act, ['deliberating', 'closed']);
  if (fault) return refused(fault);
  if (at.treatment.opened.bodyKind === 'board') return refused(refusal('chair-may-not-refuse', 'L20', act, { proposal: act.proposal }));
  return takenAway(at, act, 'refused');
};

function takenAway(at: At, act: MotionWithdrawn | ProposalRefused, state: 'withdrawn' | 'refused'): ReturnType<Handler<Act>> {
  const { proposals, clauses } = at.treatment;
  const own = proposals.filter((one) => one.id === act.proposal && one.state === 'live' && one.kind !== 'official');
  const [first] = own;
  if (!first) return refused(refusal('proposal-not-live', 'L16', act, { proposal: act.proposal, clause: '–' }));
  const settled = own.find(({ clause }) => clauses.get(clause)?.settled !== undefined || clauses.get(clause)?.counter !== undefined);
  if (settled) return refused(refusal('clause-settled', 'ORDER', act, { clause: settled.clause }));
  const left = proposals.map((one): Proposal => (own.includes(one) ? { ...one, state } : one));
  const kept = [...clauses].filter(([clause, { kind }]) => kind === 'main' || left.some((one) => one.clause === clause && one.state === 'live'));
  return done(at, { proposals: left, clauses: new Map(kept) });
}

export const closeDeliberation: Handler<DeliberationClosed> = (at, act) => {
  const fault = unlessIn(at, act, ['deliberating']);
  return fault ? refused(fault) : done(at, { phase: 'closed' });
};

function whileDeliberating(at: At, act: Act): Refusal | undefined {
  return at.treatment.phase === 'closed' ? refusal('review-closed', 'P06', act, { act: act.kind }) : unlessIn(at, act, ['deliberating']);
}

function moverFault({ treatment }: At, act: MotionMoved): Refusal | undefined {
  for (const person of act.movers) {
    const one = treatment.people.get(person);
    if (one?.presence === 'conflicted') return refusal('mover-conflicted', treatment.opened.bodyKind === 'board' ? 'L11' : 'L10', act, { person });
    if (!presentIn(treatment).some((there) => there.person === person)) return refusal('mover-not-serving', 'L34', act, { person });
  }
  return undefined;
}

function withClauses(clauses: Treatment['clauses'], texts: readonly ProposedClause[], kind: ClauseState['kind']): Treatment['clauses'] {
  const made = texts.filter(({ clause }) => !clauses.has(clause))
    .map(({ clause }): [string, ClauseState] => [clause, { clause, kind, main: undefined, counter: undefined, settled: undefined }]);
  return new Map([...clauses, ...made]);
}
