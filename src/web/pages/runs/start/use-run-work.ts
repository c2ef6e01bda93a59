import { useCallback, useEffect, useState } from 'react';
import { work as workShape, worksListed, type Work } from '../../../../wire/work/work.ts';
import { askServer } from '../../../library/ask-server.ts';
import { followWork } from '../../../library/follow-work.ts';
import { useRenew, useSession } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { useSettings } from '../../../shell/settings.tsx';

/** A run under way: begun here, or begun before the page was opened. */
interface RunWork {
  readonly work: Work | undefined;
  readonly fault: Fault | undefined;
  begin(body: unknown): void;
  stop(): void;
}

const KIND = 'korning ';

export function useRunWork(onDone: (result: Work['result']) => void): RunWork {
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const [work, setWork] = useState<Work>();
  const [fault, setFault] = useState<Fault>();
  const csrf = session.kind === 'ready' ? session.content.csrf : '';
  const failed = (cause: unknown): void => setFault(faultOf(cause));
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const { works } = await askServer('/api/arbeten', worksListed, language);
      const going = works.find(({ kind, state }) => kind.startsWith(KIND) && state === 'running');
      if (going && !isGone) setWork((before) => before ?? going);
    };
    look().catch(() => undefined);
    return () => { isGone = true; };
  }, [language]);
  const id = work?.state === 'running' ? work.id : undefined;
  useEffect(() => (id === undefined ? undefined : followWork(id, (now) => {
    setWork(now);
    if (now.state !== 'done') return;
    renew('runs');
    onDone(now.result);
  })), [id]);
  const begin = useCallback((body: unknown) => {
    setFault(undefined);
    setWork(undefined);
    askServer('/api/korningar', workShape, language, { write: { body, csrf, key: crypto.randomUUID(), expected: 0 } }).then(setWork, failed);
  }, [language, csrf]);
  const stop = useCallback(() => {
    if (id !== undefined) askServer(`/api/arbeten/${id}`, workShape, language, { write: { method: 'DELETE', body: undefined, csrf, key: crypto.randomUUID(), expected: 0 } }).then(setWork, failed);
  }, [id, language, csrf]);
  return { work, fault, begin, stop };
}
