import type { Agreement } from '../../register/agreement/finding.ts';
import type { About } from '../../register/queries/about.ts';
import type { Grounds } from '../../register/grounds.ts';
import type { AssignmentStanding, Waiting } from '../../register/queries/assignments.ts';
import type { Changes } from '../../register/queries/changes.ts';
import type { Overreach } from '../../register/queries/competence.ts';
import type { Conflict } from '../../register/queries/conflicts.ts';
import type { Gap } from '../../register/queries/gaps.ts';
import type { Standing } from '../../register/index/standing.ts';
import type { Retroactive } from '../../register/queries/retroactive.ts';
import type { Unconfirmed } from '../../register/queries/unconfirmed.ts';
import { writeDayWithin } from '../../register/reading/day-within.ts';
import { csvText } from '../export/csv-line.ts';
import { effectInWords } from './entry-words.ts';
import { unknownInWords } from './grounds-lines.ts';
import { CONFLICT, GAP, PROGRESS, STATE, SURE } from './words.ts';

/** Files of answers for a spreadsheet: Swedish headers, one line an answer, the entries it rests on and what is unknown last. */

const LAST = ['vilar på', 'okänt'];
const last = ({ rests, unknown }: Grounds): readonly string[] => [rests.map(({ name }) => name).join(', '), unknown.map((one) => unknownInWords(one, 'sv')).join(', ')];

export function inForceCsv(all: readonly Standing[]): string {
  return csvText([['dokument', 'titel', 'ärende', 'vad', 'läge', 'sedan', 'till', ...LAST], ...all.flatMap((one) => [
    [one.document.name, one.document.title, one.document.caseNumbers.join(', '), 'dokument', STATE[one.state].sv, one.since ? writeDayWithin(one.since) : '', one.ends ? `före ${writeDayWithin(one.ends)}` : '', ...last(one)],
    ...one.layers.map((layer) => [one.document.name, layer.layer.what, '', layer.layer.kind === 'exception' ? 'undantag' : 'ändring', STATE[layer.state].sv,
      layer.since ? writeDayWithin(layer.since) : '', layer.until ?? (layer.ends ? `före ${writeDayWithin(layer.ends)}` : ''), ...last(layer)]),
  ])]);
}

export function changesCsv({ changed, acts }: Changes): string {
  return csvText([['vad', 'namn', 'före', 'efter', 'dag', ...LAST],
    ...changed.map((one) => ['läge', one.layer ? `${one.document.name}: ${one.layer.what}` : one.document.name, STATE[one.before].sv, STATE[one.after].sv, '', ...last(one)]),
    ...acts.map((entry) => ['post', entry.name, '', entry.heading, writeDayWithin(entry.decided), entry.name, ''])]);
}

export function unconfirmedCsv(all: readonly Unconfirmed[]): string {
  return csvText([['dokument', 'senast bekräftat av', 'dag', 'säkert', ...LAST], ...all.map((one) =>
    [one.standing.document.name, one.last?.name ?? '', one.last ? writeDayWithin(one.last.decided) : '', SURE[one.sure].sv, ...last(one)])]);
}

export function conflictsCsv(all: readonly Conflict[]): string {
  return csvText([['ämne', 'slag', 'första', 'andra', 'säkert', ...LAST], ...all.map((one) =>
    [one.subject, CONFLICT[one.kind].sv, one.first.document.name, one.second.document.name, SURE[one.sure].sv, ...last(one)])]);
}

export function gapsCsv(all: readonly Gap[]): string {
  return csvText([['dokument', 'slag', 'från', 'till', 'säkert', ...LAST], ...all.map((one) =>
    [one.document.name, GAP[one.kind].sv, one.from ?? '', one.to ?? '', SURE[one.sure].sv, ...last(one)])]);
}

export function retroactiveCsv(all: readonly Retroactive[]): string {
  return csvText([['post', 'verkan', 'gäller från', 'beslutat', 'bara föreslaget', 'säkert', ...LAST], ...all.map((one) =>
    [one.entry.name, effectInWords(one.effect, 'sv'), writeDayWithin(one.from), writeDayWithin(one.entry.decided), one.status === 'proposed' ? 'ja' : 'nej', SURE[one.sure].sv, ...last(one)])]);
}

export function competenceCsv(all: readonly Overreach[]): string {
  return csvText([['post', 'organ', 'verkan', 'dokument', 'hör till', 'lämnar något åt organet', ...LAST], ...all.map((one) =>
    [one.entry.name, one.entry.body, effectInWords(one.effect, 'sv'), one.whose.name, one.whose.body ?? '', one.left === 'yes' ? 'ja' : 'nej', ...last(one)])]);
}

export function assignmentsCsv(all: readonly AssignmentStanding[], waiting: readonly Waiting[]): string {
  return csvText([['post', 'åt', 'uppgift', 'redovisas', 'läge', 'svar', ...LAST],
    ...all.map((one) => [one.assigned.entry.name, one.assigned.effect.to, one.assigned.effect.task, one.assigned.effect.due ? writeDayWithin(one.assigned.effect.due) : '', PROGRESS[one.progress].sv, one.answer?.name ?? '', ...last(one)]),
    ...waiting.map((one) => [one.rests.map(({ name }) => name).join(', '), '', `${one.layer.layer.document}: ${one.layer.layer.what}`, one.until, 'väntar', '', ...last(one)])]);
}

export function aboutCsv({ documents, entries }: Extract<About, { readonly kind: 'found' }>): string {
  return csvText([['dokument', 'post', 'organ', 'dag', 'verkan'],
    ...documents.flatMap(({ standing, history }) => history.map(({ entry, effect }) => [standing.document.name, entry.name, entry.body, writeDayWithin(entry.decided), effectInWords(effect, 'sv')])),
    ...entries.flatMap((entry) => entry.effects.map((effect) => ['', entry.name, entry.body, writeDayWithin(entry.decided), effectInWords(effect, 'sv')]))]);
}

export function agreementCsv({ findings }: Agreement): string {
  return csvText([['slag', 'fil', 'rad', 'regel', 'beslut', 'poster'], ...findings.map((finding) => [
    finding.kind, finding.place.file, String(finding.place.line), 'version' in finding ? finding.version.rule : 'rule' in finding ? finding.rule : '',
    'version' in finding ? finding.version.decision : finding.decision, finding.entries.map(({ name }) => name).join(', ')])]);
}
