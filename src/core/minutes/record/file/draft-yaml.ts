import type { DraftValue } from '../draft.ts';
import { NOT_SAID, type DraftFile } from './draft-file.ts';
import { yamlText } from './yaml-text.ts';

/** The text of a draft's file. `says` is what a person should know on opening it, one line each. */
export function draftYaml(draft: DraftFile, says: readonly string[]): string {
  const parts: readonly (readonly [string, DraftValue])[] = [
    ['utkast', { fil: draft.source.file, 'fingeravtryck': draft.source.fingerprint, paragraf: draft.source.item }],
    ...Object.entries(draft.head), ['personer', draft.persons],
    ...(draft.names.length === 0 ? [] : [['namn', Object.fromEntries(draft.names.map(({ written, means, candidates, lines }) => [written, { menas: means ?? NOT_SAID, 'kan vara': candidates, rader: lines }]))] as const]),
    ['punkter', Object.fromEntries(draft.clauses.map(({ clause, confirmedBy }) => [clause, confirmedBy === undefined ? { 'bekräftad': 'nej' } : { 'bekräftad': 'ja', av: confirmedBy }]))],
    ...(draft.doubts.length === 0 ? [] : [['oklart', draft.doubts.map(({ about, clauses, words, lines }) => ({ vad: about, punkter: clauses.length === 0 ? 'alla' : clauses, 'står': words, rader: lines }))] as const]),
    ...(draft.notUnderstood.length === 0 ? [] : [['ej förstått', draft.notUnderstood] as const]),
    ['händelser', draft.events.map(({ keys, mark, changedBy }) => ({ ...keys, ...(changedBy === undefined ? {} : { 'ändrad av': changedBy }), ...(mark === undefined ? {} : { 'läst': mark }) }))],
  ];
  return `${says.map((line) => `# ${line}\n`).join('')}${parts.map(([key, value]) => yamlText({ [key]: value })).join('')}`;
}
