import { draftDesk, type DraftAsked } from './draft-desk.ts';

// Checks drafts beside the page's own thread, one after another in the order they come.
const desk = draftDesk();
self.addEventListener('message', ({ data: { id, asked } }: MessageEvent<{ readonly id: number; readonly asked: DraftAsked }>) => {
  self.postMessage({ id, answer: desk(asked) }, { transfer: [] });
});
