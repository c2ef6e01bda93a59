import './no-document.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftAsked, DraftAnswer } from './draft-checker.ts';

// Checks drafts beside the page's own thread, one after another in the order they come.
self.addEventListener('message', ({ data: { id, open, text, language } }: MessageEvent<DraftAsked>) => {
  const answer: DraftAnswer = { id, checked: checkDraft(open, text, language) };
  self.postMessage(answer, { transfer: [] });
});
