import type { DraftComment, DoubtKind, DraftValue, MatterDraft } from '../draft.ts';
import type { DraftFile, FiledEvent } from './draft-file.ts';
import { markOf } from './yaml-text.ts';

/** The words a draft's file has for what the reading could not settle, and for how an act was read. */
export interface DraftWords {
  readonly doubt: (kind: DoubtKind) => string;
  readonly comment: (comment: DraftComment) => string;
}

/** A fresh draft as a file: nothing confirmed, and each act marked with how it was read. */
export function filed(draft: MatterDraft, fingerprint: string, words: DraftWords): DraftFile {
  return {
    source: { file: draft.file, fingerprint, item: draft.item }, head: { 'ärende': draft.caseNumber, rubrik: draft.heading }, persons: draft.persons,
    names: draft.names.map((name) => ({ ...name, means: undefined })), clauses: draft.clauses.map((clause) => ({ clause, confirmedBy: undefined })),
    doubts: draft.doubts.map(({ kind, clauses, words: said, lines }) => ({ about: words.doubt(kind), clauses, words: said, lines })),
    notUnderstood: draft.notUnderstood.map(({ text, lines }) => ({ text, rader: lines })),
    events: draft.events.map(({ event, id, keys, lines, comment }): FiledEvent => {
      const own: Readonly<Record<string, DraftValue>> = { 'händelse': event, id, ...keys, rader: lines, ...(comment === undefined ? {} : { 'anmärkning': words.comment(comment) }) };
      return { id, event, lines, keys: own, mark: markOf({ 'händelse': event, ...keys }), at: 0 };
    }),
  };
}
