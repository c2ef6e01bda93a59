import type { DraftEffect } from '../../core/comparison/draft-effect.ts';
import { draftDesk, type DraftAnswer, type DraftAsked, type ToldDraft } from './draft-desk.ts';

export interface DraftChecker {
  check(asked: Omit<Extract<DraftAsked, { kind: 'check' }>, 'kind'>): Promise<ToldDraft | undefined>;
  /** What the draft that was checked last does; undefined where it has errors. */
  effect(asked: Omit<Extract<DraftAsked, { kind: 'effect' }>, 'kind'>): Promise<DraftEffect | undefined>;
  stop(): void;
}

/**
 * Checks drafts in a thread of its own: a whole rulebook takes longer than a key may. Where the thread cannot be had, as when the server
 * is gone and its code was never fetched, they are checked in the page's own, later than asked but none is lost.
 */
export function startDraftChecker(): DraftChecker {
  const waiting = new Map<number, { readonly asked: DraftAsked; readonly tell: (answer: DraftAnswer) => void }>();
  let worker: Worker | undefined = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  const here = draftDesk();
  worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<{ readonly id: number; readonly answer: DraftAnswer }>) => {
    waiting.get(id)?.tell(answer);
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    worker = undefined;
    for (const { asked, tell } of waiting.values()) tell(here(asked));
    waiting.clear();
  });
  let last = 0;
  const ask = (asked: DraftAsked): Promise<DraftAnswer> => new Promise((tell) => {
    last += 1;
    if (!worker) {
      tell(here(asked));
      return;
    }
    waiting.set(last, { asked, tell });
    worker.postMessage({ id: last, asked }, []);
  });
  return {
    check: async (asked) => {
      const answer = await ask({ kind: 'check', ...asked });
      return answer.kind === 'checked' ? answer.checked : undefined;
    },
    effect: async (asked) => {
      const answer = await ask({ kind: 'effect', ...asked });
      return answer.kind === 'effect' ? answer.effect : undefined;
    },
    stop: () => {
      waiting.clear();
      worker?.terminate();
    },
  };
}
