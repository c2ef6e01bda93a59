import { closed, openRound } from '../../../procedure/matter/settle.ts';
import type { MatterState, Treatment } from '../../../procedure/matter/state.ts';
import { outcomeOf } from '../../../procedure/outcome-of.ts';
import type { MeetingOutcome } from '../../../procedure/outcome.ts';
import type { MatterFile } from '../../../procedure/reading/read-matter.ts';
import { dayInWords } from '../../numbers/dates.ts';
import type { Block, Paper } from '../../paper/paper.ts';
import { sentenceCase } from '../../voice.ts';
import { dateLines } from '../dates.ts';
import { personsIn, type MatterVoice } from '../names.ts';
import { tellRemark } from '../remarks.ts';
import { formalLine } from '../rounds.ts';
import { attendanceBlocks } from './attendance.ts';
import { decisionBlocks, dissentText, nonParticipationText } from './decision.ts';
import { motionBlocks } from './motions.ts';
import { bullets, clauseList, paragraph, part } from './parts.ts';
import { shortNames } from './proposal-words.ts';
import { questionBlocks } from './questions.ts';

/**
 * The minutes of a matter as a document, one part a meeting, in the words and under the headings that Swedish minutes have: what the
 * program writes here it can read there. They are made from the recorded acts, and say on each page that they are not the
 * attested minutes. `stamp` says what they were made from.
 */
export function minutesPaper(file: MatterFile, state: MatterState, language: MatterVoice['language'], stamp?: string): Paper {
  const voice: MatterVoice = { language, head: file.head };
  const { caseNumber, heading, meetings, remarks } = outcomeOf(state);
  const isSwedish = language === 'sv';
  const only = meetings.length === 1 ? meetings[0] : undefined;
  const notAttested = isSwedish ? 'Upprättat ur ärendets händelser, med egna ord. Det justerade protokollet är det som gäller.' : 'Made from the recorded acts, in words of our own. The attested minutes are what counts.';
  return {
    language, stamp,
    title: isSwedish ? `Protokoll i ärende ${caseNumber}` : `Minutes of matter ${caseNumber}`,
    // Of several meetings each says its own body and day.
    subtitle: only ? heldText(only, language) : heading,
    warning: file.about === undefined ? notAttested : `${file.about} ${notAttested}`,
    blocks: [
      ...meetings.flatMap((meeting, index) => meetingBlocks(meeting, state.treatments[index], `${heading} (${caseNumber})`, voice)),
      ...part(2, isSwedish ? 'Att veta' : 'To know', [
        ...(file.source === undefined ? [] : [paragraph(`${isSwedish ? 'Källa' : 'Source'}: ${file.source}.`)]),
        ...(remarks.length === 0 ? [] : shortNames(state.treatments, voice).map(paragraph)),
        ...bullets(remarks.map((remark) => tellRemark(remark, language))),
      ]),
    ],
  };
}

function meetingBlocks(meeting: MeetingOutcome, before: Treatment | undefined, matter: string, voice: MatterVoice): readonly Block[] {
  if (!before) return [];
  const { language } = voice;
  const isSwedish = language === 'sv';
  const round = openRound(before);
  const treatment = round && round.votes.every(({ held }) => held) ? closed(before, round) : before;
  const { formal, nonParticipating, notes, official, rounds } = treatment;
  return [
    { kind: 'heading', level: 2, text: `${meeting.item} ${matter}` },
    ...part(3, isSwedish ? 'Närvaro' : 'Attendance', [paragraph(`${heldText(meeting, language)}.`), ...attendanceBlocks(treatment, voice)]),
    ...official.flatMap(({ from, addressee, clauses }) => part(3, proposalHeading(from, addressee, voice), clauseList(clauses))),
    ...part(3, isSwedish ? 'Yrkanden' : 'Motions', motionBlocks(treatment, voice)),
    ...part(3, isSwedish ? 'Formella yrkanden' : 'Formal motions', bullets(formal.map((one) => formalLine(one, language)))),
    ...part(3, isSwedish ? 'Propositioner' : 'Questions and votes', rounds.flatMap((one) => questionBlocks(one, treatment, voice))),
    ...part(3, isSwedish ? 'Beslut' : 'Decision', decisionBlocks(meeting, voice)),
    ...part(3, isSwedish ? 'Reservationer' : 'Dissents', meeting.dissents.map((one) => paragraph(dissentText(one, treatment, voice)))),
    ...part(3, isSwedish ? 'Deltar inte i beslutet' : 'Taking no part', nonParticipating.map(({ persons, clauses }) => paragraph(nonParticipationText(personsIn(persons, voice), clauses, voice)))),
    ...part(3, isSwedish ? 'Protokollsanteckningar' : 'Notes', notes.map(({ persons, text }) => paragraph(`${personsIn(persons, voice)}: ${text}`))),
    ...part(3, isSwedish ? 'Expedieras till' : 'Dispatch list', bullets(meeting.dispatch ?? [])),
    ...part(3, isSwedish ? 'Justering och överklagande' : 'Attestation and appeal', dateLines(meeting.dates, language).map(paragraph)),
  ];
}

/** "Regionstyrelsen, sammanträdesdatum 2025-05-27": which body, and when it met. */
function heldText({ body, day }: MeetingOutcome, language: MatterVoice['language']): string {
  const met = day ? dayInWords(day, language) : language === 'sv' ? 'okänt' : 'unknown';
  return `${sentenceCase(body)}, ${language === 'sv' ? 'sammanträdesdatum' : 'meeting of'} ${met}`;
}

/** "Regiondirektörens förslag till beslut", or to which other body. */
function proposalHeading(from: string, addressee: string | undefined, { language }: MatterVoice): string {
  if (language === 'en') return `Proposal from ${from}${addressee === undefined ? '' : ` to ${addressee}`}`;
  return `${sentenceCase(from)}${/[sxz]$/iu.test(from) ? '' : 's'} förslag till ${addressee ?? 'beslut'}`;
}
