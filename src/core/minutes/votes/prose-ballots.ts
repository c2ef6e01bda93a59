import { COUNT, countOf } from '../amounts/number-words.ts';
import { peopleOf } from '../names/people.ts';
import { partOf, spanIn, type Flow } from '../text/flow.ts';
import type { BallotOption, BallotRead, RollCallRead } from './round.ts';

/** Votes of one side as a sentence names them, and how many the sentence says they are. */
export interface ProseSide {
  readonly option: BallotOption;
  readonly ballots: readonly BallotRead[];
  readonly count?: RollCallRead['counts'][number] | undefined;
}

const WORD = String.raw`["”“'’]?(ja|nej)["”“'’]?`;
const NUMBER = String.raw`(?:\s*\(?(?:totalt\s+)?(${COUNT})(?:\s*(?:st\.?|röster|röst|ledamöter))?\)?)?`;
/** "Följande ledamöter röstar JA: ...", "Ja-röster (7): ...", "Avstår: ...". */
const LED = new RegExp(String.raw`^(?:[Ff]öljande\s+(?:${COUNT}\s+)?(?:ledamöter\s+)?(?:ersättare\s+)?(?:och\s+(?:tjänstgörande\s+)?ersättare\s+)?)?(?:(?:röstar|röstade|röstat|har röstat|säger|svarar)\s+${WORD}|${WORD}(?:-?\s?röst(?:er|ade|ar)?)?(?:\s+(?:har\s+)?(?:lämnas|lämnades|lämnats|avges|avgavs|avgetts|avgivits|avgivna)\s+av)?|(avst(?:år|od|ående)(?:\s+från att rösta)?|frånvarande|ej närvarande))${NUMBER}\s*(?:[:–-]\s*|(?<=\sav)\s+)(?=\P{N})`, 'iu');
/** "A (S), B (V) röstar Ja (7)." */
const TRAILING = new RegExp(String.raw`\s(?:,\s*)?(?:(?:röstar|röstade|har röstat|säger|svarar)\s+(?:för\s+)?${WORD}|(avst(?:år|od|ått)|avstår|lägger ned sin röst|är frånvarande|var frånvarande)(?:\s+från att (?:rösta|delta i (?:omröstningen|voteringen)))?)${NUMBER}\s*[.,;]?$`, 'iu');

/** A sentence that lists who voted one way; undefined when it lists nobody. */
export function proseSide(sentence: Flow): ProseSide | undefined {
  const led = LED.exec(sentence.text);
  if (led) return sideOf(sentence, led[0].length, sentence.text.length, led[1] ?? led[2], led[3], led[4]);
  const trailing = TRAILING.exec(sentence.text);
  return trailing ? sideOf(sentence, 0, trailing.index, trailing[1], trailing[2], trailing[3]) : undefined;
}

function sideOf(sentence: Flow, from: number, to: number, vote: string | undefined, other: string | undefined, number: string | undefined): ProseSide | undefined {
  const option: BallotOption = vote === undefined ? (/frånvar|närvar/iu.test(other ?? '') ? 'absent' : 'abstain') : vote.toLowerCase() === 'ja' ? 'yes' : 'no';
  const list = partOf(sentence, from, to);
  // "Ja-röst: bifall till ..." explains a side and lists nobody.
  const { people } = peopleOf(list);
  const count = number === undefined ? undefined : countOf(number);
  if (people.length === 0 || (people.every(({ party }) => party === undefined) && count === undefined && from === 0)) return undefined;
  const span = spanIn(sentence, 0, sentence.text.length);
  return { option, ballots: people.map((person) => ({ person, option, marks: 1, span: person.span })), ...(count === undefined ? {} : { count: { option, count, span } }) };
}

/** Sentences about the sides of one vote make one roll call. */
export function withSide(rollCall: RollCallRead | undefined, side: ProseSide, sentence: Flow): RollCallRead {
  const span = spanIn(sentence, 0, sentence.text.length);
  return {
    form: 'prose', ballots: [...(rollCall?.ballots ?? []), ...side.ballots], counts: [...(rollCall?.counts ?? []), ...(side.count ? [side.count] : [])],
    span: rollCall ? { start: Math.min(rollCall.span.start, span.start), end: Math.max(rollCall.span.end, span.end) } : span,
  };
}
