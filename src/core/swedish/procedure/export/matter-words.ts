import { nameOf } from '../../../procedure/outcome-of.ts';
import type { MinutesPart } from '../../../procedure/exchange/akn-minutes.ts';
import type { OparlWords } from '../../../procedure/exchange/oparl/business.ts';
import type { PopoloWords } from '../../../procedure/exchange/popolo.ts';
import type { PublishedMatter, PublishedMeeting, SideMeaning } from '../../../procedure/exchange/published.ts';
import { dayInWords } from '../../numbers/dates.ts';
import { AND, listed, sentenceCase } from '../../voice.ts';
import { resultText } from '../matter-report.ts';
import { clausesInWords, proposalName, STATUS_NAMES, type MatterVoice } from '../names.ts';
import { roundLines } from '../rounds.ts';

/** What leaves for other programs is Swedish: it is what the body decided, in the language it did. */
const language = 'sv';

const voiceOf = ({ matter: { head } }: PublishedMatter): MatterVoice => ({ language, head });

/** Punkt 1: en text. */
function textsOf(texts: SideMeaning['texts']): string {
  return texts.map(({ clause, text }) => `Punkt ${clause}: ${text}`).join(' ');
}

/** What the meeting made of the matter; only what is decided without doubt is said to be. */
function resultOf({ outcome }: PublishedMeeting): string {
  const isCertain = outcome.result === 'decided' && outcome.clauses.every(({ status }) => status === 'decided' || status === 'rejected');
  return isCertain ? 'Beslutat' : sentenceCase(resultText(outcome, language));
}

function meetingName({ outcome: { body, item, day } }: PublishedMeeting): string {
  return `${sentenceCase(body)} ${day ? dayInWords(day, language) : 'okänd dag'}, ${item}`;
}

export const POPOLO_WORDS: PopoloWords = {
  meetingName,
  motionText: ({ kind, proposals, texts }) => {
    if (kind === 'proposal') return `Bifall till ${listed(proposals, AND[language])}. ${textsOf(texts)}`;
    return `Avslag på ${listed(proposals, AND[language])} i ${clausesInWords([...new Set(texts.map(({ clause }) => clause))], language)}. Det som skulle avslås: ${textsOf(texts)}`;
  },
};

export const OPARL_WORDS: OparlWords = {
  meetingName: ({ outcome: { body, day } }) => `${sentenceCase(body)} ${day ? dayInWords(day, language) : 'okänd dag'}`,
  result: resultOf,
  resolution: (meeting) => {
    const lines = decisionLines(meeting);
    return lines.length === 0 ? undefined : lines.join('\n');
  },
  proposalName: (matter, { treatment }, proposal) => `${matter.outcome.heading}: ${proposalName(treatment, proposal, voiceOf(matter))}`,
};

/** How each clause ended, with the text that was adopted. */
function decisionLines({ outcome: { clauses } }: PublishedMeeting): readonly string[] {
  return clauses.map(({ clause, status, text, addressee }) =>
    `Punkt ${clause}, ${STATUS_NAMES[status][language]}${addressee === undefined ? '' : ` till ${addressee}`}${text === undefined ? '.' : `: ${text}`}`);
}

/** Minutes as headings and sentences: what was proposed, how it was put and voted, what was decided, who dissented. */
export function minutesParts(matter: PublishedMatter, meeting: PublishedMeeting): readonly MinutesPart[] {
  const { treatment, outcome: { dissents }, votes } = meeting;
  const voice = voiceOf(matter);
  const name = (id: string): string => nameOf(matter.matter.head, id);
  const rolls = votes.flatMap(({ number, held: { ballots } }) => (ballots ? [rollText(number, ballots, name)] : []));
  return [
    { kind: 'proposals', heading: 'Förslag och yrkanden', sentences: treatment.proposals.map(({ clause, id, text }) => `Punkt ${clause}, ${proposalName(treatment, id, voice)}: ${text}`) },
    { kind: 'voting', heading: 'Propositioner och omröstningar', sentences: [...treatment.rounds.flatMap((round) => roundLines(round, language)).map((line) => line.trim()), ...rolls] },
    { kind: 'decision', heading: 'Beslut', sentences: [`${resultOf(meeting)}.`, ...decisionLines(meeting)] },
    { kind: 'dissents', heading: 'Reservationer', sentences: dissents.map(({ persons, inFavourOf, text }) =>
      `${listed(persons, AND[language])} reserverar sig${inFavourOf.length === 0 ? '' : ` till förmån för ${listed(inFavourOf, AND[language])}`}.${text === undefined ? '' : ` ${text}`}`) },
  ];
}

type Ballots = NonNullable<PublishedMeeting['votes'][number]['held']['ballots']>;

function rollText(number: number, ballots: Ballots, name: (id: string) => string): string {
  const words = [['yes', 'ja'], ['no', 'nej'], ['abstain', 'avstår'], ['absent', 'frånvarande']] as const;
  const parts = words.flatMap(([option, word]) => {
    const own = ballots.filter((one) => one.option === option).map(({ person }) => name(person));
    return own.length === 0 ? [] : [`${word}: ${own.join(', ')}`];
  });
  return `Omröstning ${number}. ${parts.map(sentenceCase).join('. ')}.`;
}
