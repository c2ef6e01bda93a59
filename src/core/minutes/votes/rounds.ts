import { COUNT, countOf } from '../amounts/number-words.ts';
import { clausesIn } from '../amounts/references.ts';
import type { Roster } from '../names/roster.ts';
import type { Section } from '../sections/sections.ts';
import { paragraphsOf, spanIn, type Flow } from '../text/flow.ts';
import { sentencesOf } from '../text/sentences.ts';
import { joined, type Span } from '../text/document.ts';
import { legendIn } from './legend.ts';
import type { MotionRead } from './motion.ts';
import { proseSide, withSide } from './prose-ballots.ts';
import { findsSomething, foundIn, putsQuestion, questionIn } from './question.ts';
import type { FoundRead, RollCallRead, RoundRead, SidesRead, Tally } from './round.ts';
import { stageOf } from './stage.ts';
import { tallyIn } from './tally.ts';

interface VoteDraft { sides?: SidesRead; tallies: Tally[]; outcome?: FoundRead; castingVote?: Span; secret: 'secret' | 'open'; rollCall?: RollCallRead; span: Span }
interface Draft { put: RoundRead['put']; found?: FoundRead | undefined; vote?: VoteDraft; clauses: readonly string[]; span: Span }

const ASKED = /(?:omröstning|votering|rösträkning)(?:\s+\p{L}+){0,2}\s*(?:begär|är begärd|begärd|ska(?:ll)? (?:ske|genomföras|verkställas)|genomförs|genomfördes|verkställs|verkställdes|företas|förrättas|har begärts|sker|vidtar)|begär(?:de|an om|s|t)?\s+(?:(?:sluten|öppen|en)\s+)?(?:omröstning|votering|rösträkning)|(?:sluten|öppen) (?:omröstning|votering)/iu;
/** A line that says which clause the sentences under it are about. */
const UNDER_POINT = /^(?:[Pp]unkt|[Bb]eslutspunkt|[Aa]tt-sats)(?:en)?\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*[.:]?$/u;
/** What is said about procedure without settling anything. */
const FILLER = /utgör huvudförslag|redogör|var för sig|punkt för punkt|bifogas|[Pp]ropositionen godkänn|(?:föreslår|föreslog)\s[^.]*(?:ställs|prövas|ordning|huvudförslag|motförslag)|[Ss]e (?:omröstnings|voterings)?bilaga|(?:godkänn|fastställ)\p{L}*\s[^.]*(?:ordning|proposition)|(?:ordning|proposition)\p{L}*\s(?:godkänns|fastställs|godkändes)|enligt följande|framgår av|[Öö]verläggningen|valsedlar|avslutad|upprop/u;
const CASTING = /utslagsröst/iu;
const AFTER_VOTE = /(?<![\p{L}])(?:beslutar|beslutade|beslutat|bifaller|avslår|antar|återremitterar|bordlägger|bifallit|avslagit|antagit|antagits|bifallits|avslagits|antogs|bifölls|avslogs|vinner|vunnit|ska(?:ll)? (?:således|därmed|alltså|därför)|är (?:således|därmed|alltså))(?![\p{L}])/u;
/** "Punkt 1 antas utan omröstning.": settled with nothing put against it. */
const UNDISPUTED = /^(?:[Pp]unkt(?:en|erna)?|[Bb]eslutspunkt(?:en)?|[Aa]tt-sats(?:en)?)\s[\d, och–-]{1,20}\s(?:antas|bifalls|godkänns|antogs|bifölls)(?:\s(?:utan omröstning|enhälligt|utan votering))?\.?$/u;

export interface RoundsRead {
  readonly rounds: readonly RoundRead[];
  readonly rollCalls: readonly RollCallRead[];
  readonly unread: readonly Flow[];
}

/** Reads how an item was put and voted on (the roll calls of each section are read already), section by section in the order of the minutes: questions, findings, voting orders, counts, names. */
export function roundsOf(parts: readonly { readonly section: Section; readonly rollCalls: readonly RollCallRead[] }[], motions: readonly MotionRead[], roster: Roster, chair?: string): RoundsRead {
  const drafts: Draft[] = [];
  const rollCalls: RollCallRead[] = [];
  const unread: Flow[] = [];
  let current: Draft | undefined;
  let context: readonly string[] = [];
  const open = (span: Span, put: RoundRead['put'] = []): Draft => {
    const draft: Draft = { put, clauses: context, span };
    drafts.push(draft);
    return draft;
  };
  const voting = (span: Span): VoteDraft => {
    current ??= open(span);
    current.vote ??= { tallies: [], secret: 'open', span };
    current.vote.span = joined([current.vote.span, span]);
    return current.vote;
  };
  const isDone = (): boolean => current?.vote !== undefined && (current.vote.outcome !== undefined || current.vote.tallies.length > 0 || current.vote.rollCall !== undefined);

  for (const { section, rollCalls: tables } of parts) {
    if (section.kind === 'vote' && isDone()) current = undefined;
    for (const table of tables) {
      if (section.kind !== 'rollCallList' && current?.vote && !current.vote.rollCall) current.vote.rollCall = table;
      else rollCalls.push(table);
    }
    for (const sentence of paragraphsOf(section.flow).flatMap(sentencesOf)) {
      const span = spanIn(sentence, 0, sentence.text.length);
      const { text } = sentence;
      if (UNDER_POINT.test(text)) {
        context = clausesIn(text);
        current = undefined;
        continue;
      }
      if (UNDISPUTED.test(text)) {
        const clauses = clausesIn(text);
        current = open(span);
        current.found = { winner: { key: 'approve', kind: 'approve', movers: [], stance: 'approve', clauses, words: text, span }, span };
        continue;
      }
      let known = false;
      const question = /avslås|yrkar/u.test(text) && !putsQuestion(text) ? undefined : questionIn(sentence, roster, chair);
      // Above a list of votes its sides are told once more; the list itself takes that as its caption.
      const legend = legendIn(sentence, roster, chair);
      if (legend && section.kind === 'rollCallList' && tables.length > 0) continue;
      const tally = tallyIn(sentence) ?? wonBy(sentence, current?.vote?.rollCall);
      if (question && !legend && !tally) {
        current = open(span, question.put.length > 0 ? question.put : []);
        current.found = question.found;
        known = true;
      }
      if (ASKED.test(text) || (section.kind === 'vote' && legend && !current?.vote)) {
        if (isDone() && !legend && !tally) current = open(span);
        const vote = voting(span);
        if (/sluten/iu.test(text)) vote.secret = 'secret';
        known = true;
      }
      if (legend) {
        const before: Draft | undefined = current;
        if (before?.vote?.sides?.yes && before.vote.sides.no) current = open(span);
        else if (before?.found?.counter && legend.yes && before.put.length > 0 && !before.put.some(({ key }) => key === legend.yes?.key)) {
          // The counter-proposal was found by acclamation; the vote asked for is the main one.
          current = open(span);
          if (before.vote) current.vote = before.vote;
          delete before.vote;
        }
        const vote = voting(span);
        vote.sides = merged(vote.sides, legend);
        known = true;
      }
      const side = legend ? undefined : proseSide(sentence);
      if (side && (current || section.kind === 'vote')) {
        const vote = voting(span);
        if (vote.rollCall?.form !== 'table') vote.rollCall = withSide(vote.rollCall, side, sentence);
        known = true;
      }
      if (tally && !side) {
        if (current?.vote && current.vote.tallies.length > 0 && current.vote.outcome && !findsSomething(text) && section.kind === 'vote' && current.vote.rollCall === undefined) current = undefined;
        voting(span).tallies.push(tally);
        known = true;
      }
      if (CASTING.test(text) && current?.vote) {
        current.vote.castingVote = span;
        known = true;
      }
      if (!question && !legend && current && (findsSomething(text) || ((current.vote ?? !current.found) && section.kind !== 'decision' && (section.kind !== 'motions' || isDone()) && AFTER_VOTE.test(text)))) {
        const found = foundIn(sentence, current.put, roster, chair);
        if (found && current.vote) {
          current.vote.outcome ??= found;
          current.vote.span = joined([current.vote.span, span]);
        } else if (found && !current.found?.winner) current.found = found;
        known ||= found !== undefined;
      }
      if (!known && !FILLER.test(text) && section.kind !== 'decision' && section.kind !== 'motions') unread.push(sentence);
    }
  }
  return { rounds: drafts.map((draft, at) => finished(draft, drafts[at - 1], motions)), rollCalls, unread };
}

const WON_BY = new RegExp(String.raw`\bmed\s+(${COUNT})\s+röster\s+(?:mot|emot)\s+(${COUNT})(?![\p{L}\d])`, 'iu');

/** "med 6 röster mot 3": the winning side first. Which that is, the names tell. */
function wonBy(sentence: Flow, rollCall: RollCallRead | undefined): Tally | undefined {
  const match = WON_BY.exec(sentence.text);
  const [first, second] = [countOf(match?.[1] ?? ''), countOf(match?.[2] ?? '')];
  if (!match || !rollCall || first === undefined || second === undefined) return undefined;
  const of = (option: 'yes' | 'no'): number => rollCall.ballots.filter((ballot) => ballot.option === option).length;
  const span = spanIn(sentence, match.index, match.index + match[0].length);
  return of('yes') >= of('no') ? { yes: first, no: second, span } : { yes: second, no: first, span };
}

function merged(before: SidesRead | undefined, more: SidesRead): SidesRead {
  if (!before) return more;
  return { ...before, ...more, clauses: [...new Set([...before.clauses, ...more.clauses])], span: joined([before.span, more.span]) };
}

/** The clauses a round is about stand in any of its sentences; those of the choice of counter-proposal hold for the main round after it. */
function finished(draft: Draft, before: Draft | undefined, motions: readonly MotionRead[]): RoundRead {
  const { put, found, vote, span } = draft;
  const named = [...put.flatMap(({ clauses }) => clauses), ...(vote?.sides?.clauses ?? []), ...[found?.winner, vote?.outcome?.winner].flatMap((one) => one?.clauses ?? [])];
  const followed = before && (before.found?.main ?? before.found?.counter) ? before.clauses : [];
  draft.clauses = [...new Set(named.length > 0 ? named : draft.clauses.length > 0 ? draft.clauses : followed)];
  const whole = vote ? joined([span, vote.span]) : span;
  return { stage: stageOf(draft, motions), clauses: draft.clauses, put, span: whole, ...(found ? { found } : {}), ...(vote ? { vote } : {}) };
}
