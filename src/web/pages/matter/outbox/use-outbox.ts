import { useCallback, useEffect, useRef, useState } from 'react';
import { matterText, recordedAt, type MatterText } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { useSettings } from '../../../shell/settings.tsx';
import { storedOutbox, storeOutbox, type Unsent } from './outbox.ts';

/** How the acts recorded here stand with the server. */
export type Sending =
  | { readonly kind: 'idle' | 'sending' | 'noServer' }
  /** The server did not take the first that waits; a person has to look. */
  | { readonly kind: 'refused'; readonly fault: Fault };

export interface Outbox {
  /** The matter's text with what waits to be sent. */
  readonly texts: readonly string[];
  readonly unsent: readonly Unsent[];
  readonly sending: Sending;
  record(act: string): void;
  tryNow(): void;
  /** Takes away what the server refused, and with it all that came after. */
  drop(): void;
}

const AGAIN_MS = 3000;

/** Sends acts one at a time, each on what was read; without an answer they wait in the browser and are sent again. */
export function useOutbox(rulebook: string, first: MatterText, csrf: string): Outbox {
  const { language } = useSettings();
  const path = `/api/regelbocker/${encodeURIComponent(rulebook)}/arenden/${encodeURIComponent(first.id)}`;
  const [known, setKnown] = useState(first);
  const [unsent, setUnsent] = useState(() => storedOutbox(rulebook, first.id));
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const busy = useRef<'yes' | 'no'>('no');
  const keep = useCallback((next: readonly Unsent[]) => {
    storeOutbox(rulebook, first.id, next);
    setUnsent(next);
  }, [rulebook, first.id]);

  const send = useCallback(async (waiting: Unsent, rest: readonly Unsent[], from: MatterText): Promise<void> => {
    if (busy.current === 'yes') return;
    busy.current = 'yes';
    setSending({ kind: 'sending' });
    try {
      const write = { body: { act: waiting.act }, csrf, key: waiting.key, expected: from.length };
      const { at } = await askServer(`${path}/handelser`, recordedAt, language, { write });
      setKnown({ ...from, length: at, text: { ...from.text, text: `${from.text.text}${waiting.act}` } });
      keep(rest);
      setSending({ kind: 'idle' });
    } catch (cause) {
      const fault: Fault = faultOf(cause);
      if (fault.code === 'conflict') setKnown(await askServer(path, matterText, language).catch(() => from));
      setSending(fault.kind === 'noServer' ? { kind: 'noServer' } : fault.code === 'conflict' ? { kind: 'idle' } : { kind: 'refused', fault });
    } finally {
      busy.current = 'no';
    }
  }, [path, csrf, language, keep]);

  useEffect(() => {
    const [waiting, ...rest] = unsent;
    if (!waiting || sending.kind === 'sending' || sending.kind === 'refused') return undefined;
    const go = (): void => { void send(waiting, rest, known); };
    if (sending.kind === 'idle') {
      go();
      return undefined;
    }
    const timer = window.setTimeout(go, AGAIN_MS);
    window.addEventListener('online', go);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', go);
    };
  }, [unsent, sending, known, send]);

  return {
    texts: [known.text.text, ...unsent.map(({ act }) => act)], unsent, sending,
    record: (act) => keep([...unsent, { key: crypto.randomUUID(), act }]),
    tryNow: () => setSending({ kind: 'idle' }),
    drop: () => {
      keep([]);
      setSending({ kind: 'idle' });
    },
  };
}
