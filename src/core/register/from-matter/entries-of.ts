import type { TextPlace } from '../../language/problem.ts';
import type { DayWithin } from '../../language/declarations/decision.ts';
import type { RegisteredAs } from '../../procedure/acts/registered-as.ts';
import type { ClauseOutcome, MeetingOutcome } from '../../procedure/outcome.ts';
import type { RecordedMatter } from '../../procedure/recorded-matter.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Effect } from '../effect.ts';
import type { Entry, Outcome } from '../entry.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import { bearingsOfClause, bearingsOfProposal } from './bearings.ts';
import { namingIn, type Naming } from './naming.ts';
import { clauseName, laidProposals, meetingName, proposalNames, type LaidProposal } from './names.ts';
import { translated } from './translate.ts';
import { votesOf } from './votes.ts';
import { CLAUSE_WORD, LINES_WORD, MOTION_HEADING } from './words.ts';

export interface EntriesOfMatter {
  /** In the order a reader expects: each meeting, what was proposed there, what was decided. */
  readonly entries: readonly Entry[];
  /** With one nothing should be entered: what an entry lacks nobody would see. */
  readonly problems: readonly RegisterProblem[];
}

/** What is at hand while one meeting's entries are made. */
interface Making {
  readonly matter: RecordedMatter;
  readonly meeting: MeetingOutcome;
  readonly decided: DayWithin;
  readonly naming: Naming;
  readonly rulebook: Rulebook | undefined;
  readonly problems: RegisterProblem[];
}

/**
 * What a matter puts in a register: an entry for what each meeting did, one for each proposal with all its clauses and what became of it,
 * and one for each clause that is decided or put to another body. Rules, and days that a clause leaves out, come from the rulebook as decided.
 * A meeting that has decided nothing yet puts nothing there.
 */
export function entriesOf(matter: RecordedMatter, index: RegisterIndex, rulebook: Rulebook | undefined): EntriesOfMatter {
  const problems: RegisterProblem[] = [];
  const naming = namingIn(index, problems);
  const entries = matter.outcome.meetings.filter(({ result }) => result !== 'open').flatMap((meeting): readonly Entry[] => {
    const name = meetingName(matter, meeting);
    const { appeal } = meeting.dates;
    const why = appeal.kind === 'judged' && appeal.outcome === 'annulled' ? 'annulled' : appeal.kind === 'appealed' && appeal.stayed !== undefined ? 'stayed' : undefined;
    if (why) problems.push(registerProblem('entry-without-force', meeting.place, { name, why }));
    if (!meeting.day) problems.push(registerProblem('entry-day-unknown', meeting.place, { name }));
    return meeting.day && !why ? ofMeeting({ matter, meeting, decided: meeting.day, naming, rulebook, problems }) : [];
  });
  return { entries, problems };
}

function ofMeeting(making: Making): readonly Entry[] {
  const { matter, meeting } = making;
  const names = proposalNames(matter, meeting);
  const laid = laidProposals(meeting);
  const referred = meeting.result !== 'referredBack' ? [] : laid.filter(([{ kind }]) => kind === 'official').flatMap(([{ proposal }]): readonly Effect[] => {
    const entry = names.get(proposal);
    return entry === undefined ? [] : [{ kind: 'refersBack', entry, reason: meeting.reason, place: meeting.place, rules: [] }];
  });
  const own = entryFor(making, meeting.registered, meeting.place, undefined, meeting.registered?.body ?? meeting.body, (common) => ({
    ...common, name: meetingName(matter, meeting), kind: 'decision', heading: common.heading ?? matter.outcome.heading, effects: referred,
  }));
  return [...own, ...laid.flatMap((one) => ofProposal(making, one, names.get(one[0].proposal) ?? one[0].proposal)), ...meeting.clauses.flatMap((clause) => ofClause(making, clause))];
}

function ofProposal(making: Making, laid: LaidProposal, name: string): readonly Entry[] {
  const { matter, meeting, naming, rulebook, problems } = making;
  const [first] = laid;
  const { registered, actPlace, lines, from, movers } = first;
  const mover = movers.length === 0 ? undefined : movers.map((one) => (one.party === undefined ? one.name : `${one.name} (${one.party})`)).join(', ');
  const outcome = outcomeOf(laid);
  const body = registered?.body ?? from ?? naming.member ?? '';
  return entryFor(making, registered, actPlace, lines, body, (common) => ({
    ...common, name, kind: 'proposal', mover, outcome,
    heading: common.heading ?? (mover === undefined ? matter.outcome.heading : `${MOTION_HEADING} ${mover}`),
    settledBy: outcome === 'unknown' ? undefined : settler(making, laid),
    effects: [
      ...laid.flatMap(({ answers }) => answers ?? []).slice(0, 1).map((entry): Effect => ({ kind: 'answers', entry, place: actPlace, rules: [] })),
      ...laid.flatMap(({ clause, effects, place, scenario, addressee }): readonly Effect[] => {
        const about = `${CLAUSE_WORD} ${clause}`;
        const own = translated(effects, { naming, name, place, about, problems, needed: 'nothing', bearings: bearingsOfProposal(rulebook, scenario, clause) });
        return addressee === undefined || own.length === 0 ? own
          : naming.body(addressee, place, (to) => [{ kind: 'proposesTo', body: to, place, rules: [], effects: own } satisfies Effect]) ?? [];
      }),
    ],
  }), meeting);
}

function ofClause(making: Making, clause: ClauseOutcome): readonly Entry[] {
  const { matter, meeting, naming, rulebook, problems } = making;
  const { status, addressee, settledBy, effects } = clause;
  if (status !== 'decided' && status !== 'proposed') return [];
  const won = meeting.proposals.find((one) => one.clause === clause.clause && one.proposal === clause.proposal);
  const place = clause.place ?? meeting.place;
  const name = clauseName(matter, meeting, clause.clause);
  return entryFor(making, { ...meeting.registered, heading: won?.heading ?? clause.text, place }, place, settledBy?.lines, meeting.registered?.body ?? meeting.body, (common) => {
    const bearings = status === 'decided' ? bearingsOfClause(rulebook, name) : [];
    const own = translated(effects, { naming, name, place, about: undefined, problems, bearings, needed: 'effects' });
    const proposed = addressee === undefined || status === 'decided' ? undefined
      : naming.body(addressee, place, (to): readonly Effect[] => [{ kind: 'proposesTo', body: to, place, rules: [], effects: own }]);
    return {
      ...common, name, kind: 'decision', heading: common.heading ?? matter.outcome.heading, clause: clause.clause, votes: votesOf(settledBy),
      outcome: status === 'proposed' ? 'unknown' : undefined, effects: proposed ?? own,
    };
  });
}

type Common = Omit<Entry, 'name' | 'kind' | 'heading' | 'effects'> & { readonly heading: string | undefined };

/** What every entry of a meeting shares; nothing where its body is not one of the register's. */
function entryFor(
  { matter, meeting, decided, naming }: Making, registered: RegisteredAs | undefined, place: TextPlace, lines: string | undefined, body: string,
  make: (common: Common) => Entry, inMeeting?: MeetingOutcome,
): readonly Entry[] {
  const around = inMeeting?.registered;
  const source = registered?.source ?? around?.source ?? matter.source ?? matter.file;
  const { attested } = meeting.dates;
  return naming.body(body, place, (named) => [make({
    body: named, decided, known: decided, attested: attested && { earliest: attested, latest: attested }, caseNumber: matter.outcome.caseNumber,
    paragraph: meeting.item.replace(/^§\s*/u, ''), heading: registered?.heading, aliases: [], sureness: registered?.sureness ?? around?.sureness ?? matter.sureness ?? 'C',
    howKnown: registered?.howKnown ?? around?.howKnown ?? 'ownText', retoldIn: registered?.retoldIn ?? around?.retoldIn, source: lines === undefined ? source : `${source}; ${LINES_WORD} ${lines}`,
    constructed: matter.constructed, place,
  })]) ?? [];
}

/** The entry that settled a proposal: the clause's where there is only one and it has an entry, else the meeting's. */
function settler({ matter, meeting }: Making, laid: LaidProposal): string {
  const [{ clause }, ...more] = laid;
  const status = meeting.clauses.find((one) => one.clause === clause)?.status;
  return more.length === 0 && (status === 'decided' || status === 'proposed') ? clauseName(matter, meeting, clause) : meetingName(matter, meeting);
}

/** What became of a proposal as a whole: clause by clause it stands in the matter. */
function outcomeOf(laid: LaidProposal): Outcome {
  const fates = new Set(laid.map(({ fate }) => fate));
  const only = (...of: readonly string[]): true | false => [...fates].every((fate) => of.includes(fate));
  if (only('adopted', 'recommended')) return 'adopted';
  if (only('referredBack')) return 'referredBack';
  if (only('withdrawn', 'refused')) return 'notPut';
  if (only('fell', 'fellBefore', 'withdrawn', 'refused')) return 'fell';
  return only('adopted', 'recommended', 'fell', 'fellBefore', 'withdrawn', 'refused') ? 'partly' : 'unknown';
}
