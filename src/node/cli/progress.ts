import type { Language } from '../../core/swedish/language-name.ts';

const WIDTH = 30;
const WORDS = { sv: { steps: 'steg', rows: 'rader' }, en: { steps: 'steps', rows: 'rows' } } as const;

/** A bar on standard error that a person watches, or news to the program that started this one; nothing at all when nobody watches. */
export function progressBar(language: Language): { readonly show: (done: number, of: number, what?: 'steps' | 'rows') => void; readonly clear: () => void } {
  const { stderr } = process;
  if (process.send) return { show: (done, of) => { process.send?.({ done, of }); }, clear: () => {} };
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (done, of, what = 'steps') => {
      const full = Math.floor((done * WIDTH) / Math.max(1, of));
      stderr.write(`\r\u001B[K[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${done}/${of} ${WORDS[language][what]}`);
    },
    clear: () => { stderr.write('\r\u001B[K'); },
  };
}

/** Does something that a Ctrl-C asks to stop; a second Ctrl-C ends the program at once. */
export async function stoppable<Result>(act: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const ask = (): void => { stop.abort(); };
  process.once('SIGINT', ask);
  process.once('SIGTERM', ask);
  try {
    return await act(stop.signal);
  } finally {
    process.off('SIGINT', ask);
    process.off('SIGTERM', ask);
  }
}
