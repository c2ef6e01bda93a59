import fc from 'fast-check';
import type { Act } from '../../../src/core/procedure/acts/act.ts';
import type { ProposedClause } from '../../../src/core/procedure/acts/motion-acts.ts';
import type { MatterHead } from '../../../src/core/procedure/matter/state.ts';
import { parseDay, type Day } from '../../../src/core/quantity/day.ts';

export const PEOPLE = ['Ada', 'Bo', 'Cia', 'Dan', 'Eva'] as const;
export const head: MatterHead = {
  caseNumber: 'PROV/1/2025', heading: 'Konstruerat prov', regime: 'KL13', subject: 'ordinary',
  persons: new Map(PEOPLE.map((id) => [id, { id, name: id, party: id < 'Cia' ? 'S' : 'M' }])),
};
export const place = { kind: 'text', file: 'prov.yaml', line: 1, column: 1, length: 1 } as const;
export const text = (clause: string): ProposedClause => ({ clause, text: `text ${clause}`, effects: [], place });

const person = fc.constantFrom(...PEOPLE);
const clause = fc.constantFrom('1', '2', '3');
const proposal = fc.constantFrom('NF', 'C', 'E', 'T', 'avslag');
const question = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const day = fc.constantFrom('2025-03-10', '2025-03-12', '2025-04-20').map((written): Day => parseDay(written) ?? (written as Day));
/** An act without its id and place. */
export type Bare = Act extends infer One ? (One extends Act ? Omit<One, 'id' | 'place'> & { readonly id?: string } : never) : never;

const opened = fc.record({ bodyKind: fc.constantFrom('board' as const, 'assembly' as const), seats: fc.constantFrom(5, undefined) }).map(({ bodyKind, seats }): Bare => ({
  kind: 'meetingOpened', body: 'prov', bodyKind, day: undefined, item: '§ 1', seats, attendance: 'complete', chair: 'Ada', announced: 'yes', prepared: 'yes',
  remoteAllowed: 'no', additions: 'last', attendees: PEOPLE.map((one) => ({ person: one, role: 'member' as const, serves: 'yes' as const, presence: 'room' as const })),
}));
const proposed = fc.constantFrom(undefined, 'provfullmäktige').map((addressee): Bare => ({ kind: 'proposalMade', proposal: 'NF', from: 'förvaltningen', aliases: [], addressee, clauses: [text('1'), text('2')] }));
const moved = fc.oneof(
  fc.constant<Bare>({ kind: 'motionMoved', movers: ['Cia'], items: [{ kind: 'amend', proposal: 'C', clauses: [text('1')] }] }),
  fc.constant<Bare>({ kind: 'motionMoved', movers: ['Eva'], items: [{ kind: 'amend', proposal: 'E', clauses: [text('1')] }] }),
  fc.constant<Bare>({ kind: 'motionMoved', movers: ['Cia'], items: [{ kind: 'add', proposal: 'T', clauses: [text('3')] }] }),
  fc.constantFrom('postpone' as const, 'referBack' as const).map((kind): Bare => ({ kind: 'motionMoved', movers: ['Dan'], items: [{ kind, reason: 'skäl' }] })),
);
const put = fc.oneof(
  fc.record({ id: question, clause, proposal, finds: proposal }).map((one): Bare => ({ id: one.id, kind: 'questionPut', clauses: [one.clause], stage: one.clause === '3' ? 'addition' : 'single', put: [one.proposal], finds: { kind: 'adopted', proposal: one.finds }, order: [] })),
  fc.record({ id: question, sides: fc.shuffledSubarray(['NF', 'C', 'E'], { minLength: 2, maxLength: 2 }) }).map(({ id, sides }): Bare => ({ id, kind: 'questionPut', clauses: ['1'], stage: 'main', put: sides, finds: { kind: 'adopted', proposal: sides[0] ?? '' }, order: [] })),
  question.map((id): Bare => ({ id, kind: 'questionPut', clauses: ['1'], stage: 'counter', put: ['NF', 'C', 'E'], finds: { kind: 'named', main: 'NF', counter: 'C' }, order: [] })),
);
const asked = fc.record({ question, sides: fc.shuffledSubarray(['NF', 'C', 'E', 'T', 'avslag'], { minLength: 2, maxLength: 2 }) })
  .map(({ question: one, sides }): Bare => ({ kind: 'voteRequested', question: one, yes: sides[0] ?? '', no: sides[1] ?? '', written: {}, approved: 'yes', form: 'open' }));
const option = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const);
const held = fc.record({ question, options: fc.array(option, { minLength: 5, maxLength: 5 }) })
  .map(({ question: one, options }): Bare => ({ kind: 'voteHeld', question: one, ballots: PEOPLE.map((who, at) => ({ person: who, option: options[at] ?? 'abstain' })), stated: undefined, finds: undefined, chairBallot: undefined, lot: undefined }));
const tried = fc.record({ motion: fc.constantFrom('postpone' as const, 'referBack' as const), requesting: fc.nat(5), finds: fc.constantFrom('granted' as const, 'denied' as const) })
  .map(({ motion, requesting, finds }): Bare => ({ kind: 'formalTried', motion, present: 5, requesting, against: 5 - requesting, chair: 'against', finds, declared: undefined, reason: 'skäl' }));
const decided = fc.record({ one: proposal, two: proposal, three: fc.option(proposal, { nil: undefined }) })
  .map(({ one, two, three }): Bare => ({ kind: 'decisionStated', clauses: new Map([['1', one], ['2', two], ...(three === undefined ? [] : [['3', three] as const])]) }));
const others = fc.oneof(
  fc.constantFrom<Bare>({ kind: 'deliberationClosed' }, { kind: 'deliberationClosed' }, { kind: 'meetingEnded' }, { kind: 'adjourned' }, { kind: 'resumed' }),
  fc.record({ kind: fc.constantFrom('left' as const, 'arrived' as const, 'chairChanged' as const), person }),
  person.map((one): Bare => ({ kind: 'conflictOfInterest', person: one, ground: 'grund', found: 'conflicted' })),
  person.map((one): Bare => ({ kind: 'nonParticipation', persons: [one], clauses: 'all' })),
  person.map((one): Bare => ({ kind: 'dissentNoted', persons: [one], clauses: ['1'], inFavourOf: [], text: undefined })),
  fc.record({ kind: fc.constantFrom('minutesAttested' as const, 'attestationAnnounced' as const, 'noticeTakenDown' as const, 'appealed' as const, 'stayed' as const, 'executed' as const), day }),
  day.map((one): Bare => ({ kind: 'judged', day: one, outcome: 'annulled' })),
  proposal.map((one): Bare => ({ kind: 'motionWithdrawn', proposal: one, leave: 'unanimous' })),
);

/** Any act at all, in any order: most are refused. */
export const anyAct: fc.Arbitrary<Bare> = fc.oneof(opened, proposed, moved, put, asked, held, tried, decided, others);
