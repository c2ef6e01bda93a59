import type { MatterFile } from '../../procedure/reading/read-matter.ts';
import type { Act } from '../../procedure/acts/act.ts';
import type { MatterState, Treatment } from '../../procedure/matter/state.ts';
import { closed, openRound } from '../../procedure/matter/settle.ts';
import { outcomeOf } from '../../procedure/outcome-of.ts';
import type { ClauseOutcome, DissentOutcome, DueMatter, MeetingOutcome } from '../../procedure/outcome.ts';
import { dayInWords } from '../numbers/dates.ts';
import { tableLines } from '../table/table.ts';
import { hanging, wrapText } from '../table/width.ts';
import { AND, listed, sentenceCase } from '../voice.ts';
import { citation } from './citation.ts';
import { dateLines } from './dates.ts';
import { clausesInWords, HOW_NAMES, proposalName, rejectionOr, RESULT_NAMES, STATUS_NAMES, type MatterVoice } from './names.ts';
import { tellRemark } from './remarks.ts';
import { formalLine, linesIn, roundLines, tallyText } from './rounds.ts';

const WIDTH = 100;

/** A matter as a page: what each meeting came to, how it was voted, what follows, and what a reader should know. */
export function matterReport(file: MatterFile, state: MatterState, { language }: Pick<MatterVoice, 'language'>): readonly string[] {
  const isSwedish = language === 'sv';
  const outcome = outcomeOf(state);
  const voice: MatterVoice = { language, head: file.head };
  const about = [...(file.about === undefined ? [] : [file.about]), ...(file.source === undefined ? [] : [`${isSwedish ? 'Källa' : 'Source'}: ${file.source}${file.sureness === undefined ? '' : ` (${isSwedish ? 'säkerhet' : 'sureness'} ${file.sureness})`}.`])];
  return [
    `${outcome.caseNumber} – ${outcome.heading}`,
    ...about.flatMap((text) => wrapText(text, WIDTH)),
    ...outcome.meetings.flatMap((meeting, index) => ['', ...meetingLines(meeting, state.treatments[index], voice)]),
    ...section(isSwedish ? 'Ska tas upp' : 'Comes up', outcome.due.map((one) => dueLine(one, language))),
    ...section(isSwedish ? 'Att veta' : 'To know', outcome.remarks.map((remark) => tellRemark(remark, language))),
    ...section(isSwedish ? 'Anmärkningar i ärendefilen' : 'Comments in the file', commentsOf(state.record, voice)),
  ];
}

function meetingLines(meeting: MeetingOutcome, before: Treatment | undefined, voice: MatterVoice): readonly string[] {
  if (!before) return [];
  const { language } = voice;
  const isSwedish = language === 'sv';
  const round = openRound(before);
  const treatment = round && round.votes.every(({ held }) => held) ? closed(before, round) : before;
  const day = meeting.day ? dayInWords(meeting.day, language) : isSwedish ? 'okänd dag' : 'unknown day';
  const ids = [...new Set(treatment.proposals.map(({ id }) => id))];
  return [
    `${sentenceCase(meeting.body)} ${meeting.item}, ${day}: ${resultText(meeting, language)}`,
    ...(meeting.reason === undefined ? [] : hanging('  ', `${isSwedish ? 'Motivering' : 'Reason'}: ${meeting.reason}.`, WIDTH)),
    '',
    ...clauseTable(meeting, language),
    ...section(isSwedish ? 'Förslag' : 'Proposals', ids.map((id) => proposalName(treatment, id, voice))),
    ...section(isSwedish ? 'Formella yrkanden' : 'Formal motions', treatment.formal.map((one) => formalLine(one, language))),
    ...section(isSwedish ? 'Propositioner och omröstningar' : 'Questions and votes', treatment.rounds.flatMap((one) => roundLines(one, language))),
    ...section(isSwedish ? 'Reservationer och anteckningar' : 'Dissents and notes', [
      ...meeting.dissents.map((one) => dissentLine(one, language)),
      ...treatment.nonParticipating.map(({ persons }) => `${listed(persons.map((id) => voice.head.persons.get(id)?.name ?? id), AND[language])} ${isSwedish ? 'deltar inte i beslutet' : 'take no part in the decision'}.`),
      ...treatment.notes.map(({ persons, text }) => `${listed([...persons], AND[language])}: ${text}`),
    ]),
    ...section(isSwedish ? 'Dagar' : 'Days', dateLines(meeting.dates, language)),
  ];
}

/** A decision heading over nothing but proposals to another body is said to be what it is. */
export function resultText({ result, clauses }: MeetingOutcome, language: MatterVoice['language']): string {
  const bodies = [...new Set(clauses.flatMap(({ addressee }) => addressee ?? []))];
  const onlyProposes = result === 'decided' && clauses.length > 0 && clauses.every(({ status }) => status === 'proposed');
  if (!onlyProposes) return RESULT_NAMES[result][language];
  return `${language === 'sv' ? 'föreslår' : 'proposes to'} ${listed(bodies, AND[language])}`;
}

function clauseTable({ clauses }: MeetingOutcome, language: MatterVoice['language']): readonly string[] {
  const isSwedish = language === 'sv';
  if (clauses.length === 0) return [isSwedish ? 'Inga punkter.' : 'No clauses.'];
  return tableLines({
    columns: (isSwedish ? ['Punkt', 'Status', 'Antaget', 'Hur', 'Ja – nej – avstår', 'Ja var för', 'Nej var för'] : ['Clause', 'Status', 'Adopted', 'How', 'Yes – no – abstain', 'Yes was for', 'No was for'])
      .map((header) => ({ header, align: 'left' as const })),
    rows: clauses.map(({ clause, status, settledBy, addressee }) => [
      clause, `${STATUS_NAMES[status][language]}${addressee === undefined ? '' : ` ${isSwedish ? 'till' : 'to'} ${addressee}`}`,
      settledBy?.winner === undefined ? '–' : rejectionOr(settledBy.winner, language), settledBy ? HOW_NAMES[settledBy.how][language] : '–',
      settledBy?.vote ? tallyText(settledBy.vote.tally) : '–', rejectionOr(settledBy?.vote?.yes ?? '–', language), rejectionOr(settledBy?.vote?.no ?? '–', language),
    ]),
  }).concat(clauses.flatMap((clause) => textLines(clause)));
}

function textLines({ clause, text }: ClauseOutcome): readonly string[] {
  return text === undefined ? [] : hanging('  ', `${clause}. ${text}`, WIDTH);
}

/** Regionfullmäktige, bordlagt i § 1: tas upp på nästa sammanträde (KL 5 kap. 51 §). */
function dueLine({ body, item, comesUp, rule }: DueMatter, language: MatterVoice['language']): string {
  const isSwedish = language === 'sv';
  const when = comesUp ?? (isSwedish ? 'på nästa sammanträde' : 'at the next meeting');
  return `${sentenceCase(body)}, ${isSwedish ? 'bordlagt i' : 'postponed in'} ${item}: ${isSwedish ? 'tas upp' : 'comes up'} ${when} (${citation(rule, language)})`;
}

function dissentLine({ persons, clauses, inFavourOf, text }: DissentOutcome, language: MatterVoice['language']): string {
  const isSwedish = language === 'sv';
  const about = clauses === undefined || clauses === 'all' ? '' : `, ${clausesInWords(clauses, language)}`;
  const favour = inFavourOf.length === 0 ? '' : ` ${isSwedish ? 'till förmån för' : 'in favour of'} ${listed(inFavourOf, AND[language])}`;
  return `${listed(persons, AND[language])} ${isSwedish ? 'reserverar sig' : persons.length === 1 ? 'dissents' : 'dissent'}${favour}${about}.${text === undefined ? '' : ` ${text}`}`;
}

function commentsOf(record: readonly Act[], { language }: MatterVoice): readonly string[] {
  return record.flatMap(({ id, comment, lines }) => (comment === undefined ? [] : [`${id}${linesIn(lines, language)}: ${comment}`]));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.flatMap((line) => hanging(line.startsWith('  ') ? '    ' : '  ', line.trimStart(), WIDTH))];
}
