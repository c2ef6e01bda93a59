import type { Language } from '../../core/swedish/language-name.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { checkDraft, type CheckedDraft } from './check-draft.ts';

/** What the checker is asked: a draft, and the documents it is laid beside. */
export interface DraftAsked {
  readonly id: number;
  readonly open: Pick<OpenRulebook, 'texts' | 'saved'>;
  readonly text: string;
  readonly language: Language;
}

export interface DraftAnswer {
  readonly id: number;
  readonly checked: CheckedDraft;
}

export interface DraftChecker {
  check(asked: Omit<DraftAsked, 'id'>): Promise<CheckedDraft>;
  stop(): void;
}

/**
 * Checks drafts in a thread of its own: a whole rulebook takes longer than a key may. Where the thread cannot be had, as when the server
 * is gone and its code was never fetched, they are checked in the page's own, later than asked but none is lost.
 */
export function startDraftChecker(): DraftChecker {
  const waiting = new Map<number, { readonly asked: DraftAsked; readonly tell: (checked: CheckedDraft) => void }>();
  let worker: Worker | undefined = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  const here = ({ open, text, language }: DraftAsked): CheckedDraft => checkDraft(open, text, language);
  worker.addEventListener('message', ({ data: { id, checked } }: MessageEvent<DraftAnswer>) => {
    waiting.get(id)?.tell(checked);
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    worker = undefined;
    for (const { asked, tell } of waiting.values()) tell(here(asked));
    waiting.clear();
  });
  let last = 0;
  return {
    check: (wanted) => new Promise((tell) => {
      last += 1;
      const asked: DraftAsked = { ...wanted, id: last };
      if (!worker) {
        tell(here(asked));
        return;
      }
      waiting.set(asked.id, { asked, tell });
      worker.postMessage(asked, []);
    }),
    stop: () => {
      waiting.clear();
      worker?.terminate();
    },
  };
}
