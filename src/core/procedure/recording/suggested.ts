import { REJECTION, type Stage } from '../acts/question-acts.ts';
import { closed, nextPair, openRound, pendingVote } from '../matter/settle.ts';
import { liveFor } from '../matter/proposals.ts';
import type { ClauseState, MatterState, Treatment } from '../matter/state.ts';
import { STAGES } from '../reading/words.ts';
import type { Round } from '../rounds/round.ts';

/** An event that may come next, with the answers that follow from what has been done; a person may answer otherwise. */
export interface Suggestion {
  readonly event: string;
  readonly answers: Readonly<Record<string, string>>;
}

const bare = (...events: readonly string[]): readonly Suggestion[] => events.map((event) => ({ event, answers: {} }));

/** What may come next in a matter, the likeliest first. Nothing is done by it: every act is tried when it is recorded. */
export function suggested({ treatments }: MatterState): readonly Suggestion[] {
  const treatment = treatments.at(-1);
  if (!treatment) return bare('sammanträde');
  switch (treatment.phase) {
    case 'noMeeting': return bare('sammanträde');
    case 'adjourned': return bare('återupptas');
    case 'deliberating': return treatment.official.length === 0 ? bare('förslag', 'yrkande', 'överläggningen avslutas') : inDeliberation(treatment);
    case 'closed': return onQuestions(treatment);
    case 'settled': return bare('reservation', 'anteckning', 'expediering', 'sammanträdet avslutas');
    case 'ended': return bare('justering', 'expediering');
    case 'attested': return bare('anslag', 'expediering');
    case 'announced': return bare('anslaget tas ned', 'överklagande', 'sammanträde');
  }
}

function inDeliberation({ formal }: Treatment): readonly Suggestion[] {
  const waiting = formal.filter(({ tried }) => tried === 'notTried').map((): Suggestion => ({ event: 'formell prövning', answers: {} }));
  return [...waiting, ...bare('yrkande', 'yttrande', 'överläggningen avslutas')];
}

function onQuestions(treatment: Treatment): readonly Suggestion[] {
  const round = openRound(treatment);
  const vote = pendingVote(round);
  if (round && vote) return [{ event: 'omröstning', answers: { proposition: round.id } }];
  const after = round ? closed(treatment, round) : treatment;
  const request = round && mayAsk(round) ? [requestFor(round)] : [];
  const next = nextClause(after);
  const follows = next ? questionOn(after, next) : decisionOf(after);
  const mustGoOn = round && round.votes.length > 0 && round.finding.kind === 'named' && nextPair(round) !== undefined;
  // A clause with one proposal that nobody wants rejected may be decided though no question on it was recorded.
  return mustGoOn ? request : [follows, ...request, ...(next ? [decisionOf(after)] : [])];
}

/** A vote can be asked for once, and again between counter-proposals until one is left. */
function mayAsk(round: Round): true | false {
  return round.votes.length === 0 || (round.finding.kind === 'named' && nextPair(round) !== undefined);
}

function requestFor(round: Round): Suggestion {
  const { id, finding, put, votes } = round;
  const [yes = '', no = ''] = finding.kind === 'named' ? nextPair(round) ?? [] : [finding.proposal, put.find((one) => one !== finding.proposal) ?? REJECTION];
  return { event: 'omröstning begärs', answers: { id: `${id}-begärs${votes.length === 0 ? '' : votes.length + 1}`, proposition: id, ja: yes, nej: no, 'fastställd': 'ja' } };
}

/** The next clause without an answer: those of the proposal in their order, then additions. */
function nextClause({ clauses }: Treatment): ClauseState | undefined {
  const open = [...clauses.values()].filter(({ settled }) => settled === undefined);
  return open.find(({ kind }) => kind === 'main') ?? open[0];
}

function questionOn(treatment: Treatment, { clause, kind, main, counter }: ClauseState): Suggestion {
  const live = liveFor(treatment, clause).map(({ id }) => id);
  const official = liveFor(treatment, clause).find((one) => one.kind === 'official')?.id ?? live[0] ?? '';
  const base = { id: `r${treatment.rounds.length + 1}`, punkter: clause };
  const asked = (stage: Stage, put: readonly string[], finds: Readonly<Record<string, string>>): Suggestion =>
    ({ event: 'proposition', answers: { ...base, steg: wordFor(stage), 'ställs': put.join(', '), ...finds } });
  if (kind === 'addition') return asked('addition', live, { finner: live[0] ?? '' });
  if (live.length < 2) return asked('single', live, { finner: live[0] ?? '' });
  if (main !== undefined && counter !== undefined) return asked('main', [main, counter], { finner: main });
  if (live.length === 2) return asked('main', live, { finner: official });
  return asked('counter', live, { 'huvudförslag': official, 'motförslag': live.find((one) => one !== official) ?? '' });
}

const wordFor = (stage: Stage): string => [...STAGES].find(([, one]) => one === stage)?.[0] ?? '';

/** What every clause came to, for the decision to say. */
function decisionOf(treatment: Treatment): Suggestion {
  const said = [...treatment.clauses.values()].flatMap(({ clause, settled }): readonly string[] => {
    const [only, ...others] = liveFor(treatment, clause);
    if (settled) return settled.kind === 'adopted' ? [`${clause} ${settled.proposal}`] : [];
    return only && others.length === 0 ? [`${clause} ${only.id}`] : [];
  });
  return { event: 'beslut', answers: { punkter: said.join(', ') } };
}
