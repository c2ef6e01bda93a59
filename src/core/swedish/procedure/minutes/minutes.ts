import { closed, openRound } from '../../../procedure/matter/settle.ts';
import type { MatterState, Treatment } from '../../../procedure/matter/state.ts';
import { outcomeOf } from '../../../procedure/outcome-of.ts';
import type { MeetingOutcome } from '../../../procedure/outcome.ts';
import type { MatterFile } from '../../../procedure/reading/read-matter.ts';
import { dayInWords } from '../../numbers/dates.ts';
import { AND, listed, sentenceCase } from '../../voice.ts';
import { dateLines } from '../dates.ts';
import { resultText } from '../matter-report.ts';
import { clausesInWords, personsIn, STATUS_NAMES, type MatterVoice } from '../names.ts';
import { tellRemark } from '../remarks.ts';
import { formalLine } from '../rounds.ts';
import { attendanceLines, motionLines, proposalLines } from './motions.ts';
import { questionLines } from './questions.ts';

/**
 * The minutes of a matter as Markdown, one part a meeting. Every cell of a table has words in it, so that a reader who listens hears
 * each vote with its name. They are made from the recorded acts, and say that they are not the attested minutes.
 */
export function minutesOf(file: MatterFile, state: MatterState, language: MatterVoice['language']): string {
  const voice: MatterVoice = { language, head: file.head };
  const { caseNumber, heading, meetings, remarks } = outcomeOf(state);
  const isSwedish = language === 'sv';
  const lines = [
    `# ${heading}`, '', `${isSwedish ? 'Ärende' : 'Matter'} ${caseNumber}.`, '',
    isSwedish ? '*Upprättat ur ärendets händelser. Det justerade protokollet är det som gäller; texterna här är återgivna med egna ord.*' : '*Made from the recorded acts. The attested minutes are what counts; the texts here are in words of our own.*',
    ...(file.about === undefined ? [] : ['', `*${file.about}*`]),
    ...(file.source === undefined ? [] : ['', `${isSwedish ? 'Källa' : 'Source'}: ${file.source}.`]),
    ...meetings.flatMap((meeting, index) => ['', ...meetingPart(meeting, state.treatments[index], voice)]),
    ...part(isSwedish ? '## Att veta' : '## To know', bullets(remarks.map((remark) => tellRemark(remark, language)))),
  ];
  return `${lines.join('\n')}\n`;
}

function meetingPart(meeting: MeetingOutcome, before: Treatment | undefined, voice: MatterVoice): readonly string[] {
  if (!before) return [];
  const { language } = voice;
  const isSwedish = language === 'sv';
  const round = openRound(before);
  const treatment = round && round.votes.every(({ held }) => held) ? closed(before, round) : before;
  const day = meeting.day ? dayInWords(meeting.day, language) : isSwedish ? 'okänd dag' : 'unknown day';
  const { nonParticipating, notes, speakers } = treatment;
  return [
    `## ${sentenceCase(meeting.body)} ${meeting.item}, ${day}`,
    ...part(isSwedish ? '### Närvaro' : '### Attendance', attendanceLines(treatment, voice)),
    ...part(isSwedish ? '### Förslag till beslut' : '### Proposal', proposalLines(treatment, voice)),
    ...part(isSwedish ? '### Yrkanden' : '### Motions', [...motionLines(treatment, voice), ...bullets(speakers.length === 0 ? [] : [`${personsIn(speakers, voice)} ${isSwedish ? 'yttrar sig' : 'speaks'}.`])]),
    ...part(isSwedish ? '### Formella yrkanden' : '### Formal motions', bullets(treatment.formal.map((one) => formalLine(one, language)))),
    ...part(isSwedish ? '### Propositioner och omröstningar' : '### Questions and votes', treatment.rounds.flatMap((one) => questionLines(one, treatment, voice))),
    ...part(`### ${decisionHeading(meeting, language)}`, decisionLines(meeting, language)),
    ...part(isSwedish ? '### Reservationer' : '### Dissents', bullets(meeting.dissents.map((one) => dissent(one, language)))),
    ...part(isSwedish ? '### Anteckningar' : '### Notes', bullets([
      ...nonParticipating.map(({ persons, clauses }) => `${personsIn(persons, voice)} ${isSwedish ? 'deltar inte i beslutet' : 'take no part in the decision'}${clauses === 'all' ? '' : ` (${clausesInWords(clauses, language)})`}.`),
      ...notes.map(({ persons, text }) => `${personsIn(persons, voice)}: ${text}`),
    ])),
    ...part(isSwedish ? '### Sändlista' : '### Dispatch list', bullets(meeting.dispatch ?? [])),
    ...part(isSwedish ? '### Dagar' : '### Days', bullets(dateLines(meeting.dates, language))),
  ];
}

function decisionHeading(meeting: MeetingOutcome, language: MatterVoice['language']): string {
  const word = language === 'sv' ? 'Beslut' : 'Decision';
  return meeting.result === 'decided' && meeting.clauses.some(({ status }) => status === 'decided') ? word : `${word}: ${resultText(meeting, language)}`;
}

function decisionLines({ clauses, reason, result }: MeetingOutcome, language: MatterVoice['language']): readonly string[] {
  const isSwedish = language === 'sv';
  const why = reason === undefined ? [] : [`${isSwedish ? 'Motivering' : 'Reason'}: ${reason}.`];
  if (result !== 'decided') return why;
  return clauses.map(({ clause, text, status }) => `${clause}. ${text ?? `*${STATUS_NAMES[status][language]}*`}`).flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}

function dissent({ persons, clauses, inFavourOf, text }: MeetingOutcome['dissents'][number], language: MatterVoice['language']): string {
  const isSwedish = language === 'sv';
  const on = clauses === undefined ? (isSwedish ? ', utan att nämna punkter' : ', without naming clauses') : clauses === 'all' ? '' : `, ${clausesInWords(clauses, language)}`;
  const favour = inFavourOf.length === 0 ? '' : ` ${isSwedish ? 'till förmån för' : 'in favour of'} ${listed(inFavourOf, AND[language])}`;
  return `${listed(persons, AND[language])}${favour}${on}.${text === undefined ? '' : ` ${text}`}`;
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, '', ...lines];
}

function bullets(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}
