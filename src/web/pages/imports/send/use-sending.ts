import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { work as workShape, type Work } from '../../../../wire/work/work.ts';
import { askServer, faultIn } from '../../../library/ask-server.ts';
import { followWork } from '../../../library/follow-work.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { useSettings } from '../../../shell/settings.tsx';
import { sendFiles, type Sending } from './send-files.ts';

const made = z.object({ id: z.string() });

/** How far files that are sent have come. */
export type Sent =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'checking'; readonly id: string }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** Sends files and follows the reading of them; both can be broken off, and then nothing is kept. */
export function useSending(onDone: () => void): { readonly sent: Sent; readonly begin: (sending: Sending) => Promise<void>; readonly stop: (csrf: string) => void } {
  const { language } = useSettings();
  const [sent, setSent] = useState<Sent>({ kind: 'idle' });
  const stopping = useRef<AbortController>(undefined);
  const unfollow = useRef<() => void>(() => undefined);
  useEffect(() => () => unfollow.current(), []);
  const ended = ({ state, result }: Work): void => {
    if (state === 'running') return;
    if (state === 'done') {
      setSent({ kind: 'done', id: made.catch({ id: '' }).parse(result).id });
      onDone();
    } else setSent(state === 'stopped' ? { kind: 'stopped' } : { kind: 'failed', fault: faultIn(result, 422, language).kind === 'problem' ? faultIn(result, 422, language) : { kind: 'problem' } });
  };
  const stopWork = (id: string, csrf: string): void => {
    askServer(`/api/arbeten/${id}`, workShape, language, { write: { method: 'DELETE', body: undefined, csrf, key: crypto.randomUUID(), expected: 0 } }).then(ended, (cause: unknown) => { setSent({ kind: 'failed', fault: faultOf(cause) }); });
  };
  const begin = async (sending: Sending): Promise<void> => {
    stopping.current = new AbortController();
    setSent({ kind: 'sending', percent: 0 });
    try {
      const begun = await sendFiles(sending, language, (percent) => { setSent((now) => (now.kind === 'sending' ? { kind: 'sending', percent } : now)); }, stopping.current.signal);
      setSent({ kind: 'checking', id: begun.id });
      unfollow.current = followWork(begun.id, ended);
      if (stopping.current.signal.aborted) stopWork(begun.id, sending.csrf);
    } catch (cause) {
      const fault = faultOf(cause);
      setSent(fault.kind === 'cancelled' ? { kind: 'stopped' } : { kind: 'failed', fault });
    }
  };
  const stop = (csrf: string): void => {
    stopping.current?.abort();
    if (sent.kind === 'checking') stopWork(sent.id, csrf);
  };
  return { sent, begin, stop };
}
