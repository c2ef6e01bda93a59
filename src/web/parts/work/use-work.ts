import { useCallback, useEffect, useState } from 'react';
import { work as workShape, worksListed, type Work } from '../../../wire/work/work.ts';
import { askServer } from '../../library/ask-server.ts';
import { followWork } from '../../library/follow-work.ts';
import { useSession } from '../../library/library.tsx';
import { faultOf, type Fault } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';

/** A piece of work under way: begun here, or begun before the page was opened. */
export interface UnderWay {
  readonly work: Work | undefined;
  readonly fault: Fault | undefined;
  begin(body: unknown): void;
  stop(): void;
  /** Puts what it came to aside. */
  leave(): void;
}

/** Follows work of a kind (the beginning of its name) that is begun at an address; `onDone` is told what it came to. */
export function useWork(kind: string, path: string, onDone: (result: Work['result']) => void): UnderWay {
  const { language } = useSettings();
  const session = useSession();
  const [work, setWork] = useState<Work>();
  const [fault, setFault] = useState<Fault>();
  const csrf = session.kind === 'ready' ? session.content.csrf : '';
  const failed = (cause: unknown): void => setFault(faultOf(cause));
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const { works } = await askServer('/api/arbeten', worksListed, language);
      const going = works.find((one) => one.kind.startsWith(kind) && one.state === 'running');
      if (going && !isGone) setWork((before) => before ?? going);
    };
    look().catch(() => undefined);
    return () => { isGone = true; };
  }, [kind, language]);
  const id = work?.state === 'running' ? work.id : undefined;
  useEffect(() => (id === undefined ? undefined : followWork(id, (now) => {
    setWork(now);
    if (now.state === 'done') onDone(now.result);
  })), [id]);
  const begin = useCallback((body: unknown) => {
    setFault(undefined);
    setWork(undefined);
    askServer(path, workShape, language, { write: { body, csrf, key: crypto.randomUUID(), expected: 0 } }).then(setWork, failed);
  }, [path, language, csrf]);
  const stop = useCallback(() => {
    if (id !== undefined) askServer(`/api/arbeten/${id}`, workShape, language, { write: { method: 'DELETE', body: undefined, csrf, key: crypto.randomUUID(), expected: 0 } }).then(setWork, failed);
  }, [id, language, csrf]);
  const leave = useCallback(() => {
    setFault(undefined);
    setWork(undefined);
  }, []);
  return { work, fault, begin, stop, leave };
}

/** What a piece of work said when it was refused. */
export function errorsIn(result: Work['result']): string | undefined {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return undefined;
  const said = result['errors'] ?? result['fault'];
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : undefined;
}
