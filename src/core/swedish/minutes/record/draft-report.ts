import { clausesOn } from '../../../minutes/record/file/confirm.ts';
import type { ActChange } from '../../../minutes/record/file/changes.ts';
import type { DraftFile } from '../../../minutes/record/file/draft-file.ts';
import type { Language } from '../../language-name.ts';

/** Where a draft stands: the clauses with who confirmed them, and what is left to settle. */
export function draftReport(draft: DraftFile, language: Language): string {
  const { source, clauses, names, doubts, notUnderstood, events } = draft;
  const isSwedish = language === 'sv';
  const waiting = names.filter(({ means }) => means === undefined);
  const rows = clauses.map(({ clause, confirmedBy }) => (isSwedish ? `  punkt ${clause}: ${confirmedBy === undefined ? 'inte bekräftad' : `bekräftad av ${confirmedBy}`}` : `  clause ${clause}: ${confirmedBy === undefined ? 'not confirmed' : `confirmed by ${confirmedBy}`}`));
  const on = (list: readonly string[]): string => (list.length === 0 ? (isSwedish ? 'alla punkter' : 'all clauses') : `${isSwedish ? 'punkt' : 'clause'} ${list.join(', ')}`);
  const more = [
    ...waiting.map(({ written, candidates, lines }) => `  ${isSwedish ? 'namn' : 'name'} ${written}, ${isSwedish ? 'rad' : 'line'} ${lines}: ${candidates.length === 0 ? (isSwedish ? 'ingen i organet' : 'nobody in the body') : `${isSwedish ? 'kan vara' : 'may be'} ${candidates.join(', ')}`} (${on(clausesOn(draft, written))})`),
    ...doubts.map(({ about, lines, clauses: touched }) => `  ${isSwedish ? 'oklart' : 'not settled'}, ${isSwedish ? 'rad' : 'line'} ${lines}: ${about} (${on(touched)})`),
  ];
  const unread = notUnderstood.length === 0 ? [] : [isSwedish ? `  ${notUnderstood.length} ej förstådda meningar står kvar i utkastet.` : `  ${notUnderstood.length} sentences not understood stay in the draft.`];
  return [`§ ${source.item} ${textOf(draft.head['ärende'])}: ${events.length} ${isSwedish ? 'händelser' : 'acts'}`, ...rows, ...more, ...unread].join('\n');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const KINDS: Readonly<Record<Language, Readonly<Record<ActChange['kind'], string>>>> = {
  sv: { changed: 'läses annorlunda', gone: 'finns inte längre', new: 'har tillkommit' },
  en: { changed: 'reads otherwise', gone: 'is no longer there', new: 'is new' },
};

/** What corrected minutes change, act by act, and which confirmed clauses that bears on. */
export function changesReport(changes: readonly ActChange[], language: Language): string {
  const isSwedish = language === 'sv';
  if (changes.length === 0) return isSwedish ? 'Filen är en annan, men inget som lästs ur den är ändrat.' : 'The file is another, but nothing read from it has changed.';
  const confirmed = [...new Set(changes.flatMap((one) => one.confirmed))];
  const rows = changes.map(({ kind, event, confirmed: own }) => `  ${isSwedish ? 'rad' : 'line'} ${event.lines}: ${event.event} (${event.id}) ${KINDS[language][kind]}${own.length === 0 ? '' : isSwedish ? `; rör bekräftad punkt ${own.join(', ')}` : `; bears on confirmed clause ${own.join(', ')}`}`);
  const last = confirmed.length === 0 ? [] : [isSwedish ? `Bekräftelsen av punkt ${confirmed.join(', ')} vilar på det som är ändrat.` : `The confirmation of clause ${confirmed.join(', ')} rests on what has changed.`];
  return [isSwedish ? 'Ändrat mot det som lästes förut:' : 'Changed against what was read before:', ...rows, ...last].join('\n');
}
