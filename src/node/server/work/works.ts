import { randomBytes } from 'node:crypto';
import type { Work } from '../../../wire/work/work.ts';
import type { ServerEvent } from '../frame/answer.ts';

/** What a piece of work may do while it goes on. */
export interface Hands {
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

export type Outcome = { readonly kind: 'done' | 'refused'; readonly result: NonNullable<Work['result']> };

/** Work under way and lately done, each seen by whoever began it. */
export interface Works {
  /** `busy` when as much as the machine can bear goes on already. */
  readonly begin: (kind: string, owner: string, act: (hands: Hands) => Promise<Outcome>) => Work | 'busy';
  readonly find: (id: string, owner: string) => Work | undefined;
  readonly list: (owner: string) => readonly Work[];
  readonly stop: (id: string, owner: string) => Work | undefined;
  readonly follow: (id: string, signal: AbortSignal) => AsyncIterable<ServerEvent>;
  readonly finished: (id: string) => Promise<Work | undefined>;
  readonly running: () => number;
  /** Asks all to stop and waits until they have. */
  readonly stopAll: () => Promise<void>;
}

interface Going {
  work: Work;
  readonly owner: string;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  readonly listeners: Set<() => void>;
}

export const MOST_WORKS = 4;
const MOST_KEPT = 200;

export function openWorks(now: () => string, told: (kind: string, fault: unknown) => string): Works {
  const all = new Map<string, Going>();
  const running = (): number => [...all.values()].filter(({ work }) => work.state === 'running').length;
  const owned = (id: string, owner: string): Going | undefined => {
    const found = all.get(id);
    return found?.owner === owner ? found : undefined;
  };
  const change = (going: Going, more: Partial<Work>): void => {
    going.work = { ...going.work, ...more };
    for (const listener of going.listeners) listener();
  };
  return {
    running,
    begin: (kind, owner, act) => {
      if (running() >= MOST_WORKS) return 'busy';
      for (const [id, { work }] of all) {
        if (all.size >= MOST_KEPT && work.state !== 'running') all.delete(id);
      }
      const stop = new AbortController();
      const work: Work = { id: randomBytes(12).toString('hex'), kind, state: 'running', began: now() };
      let end: () => void = () => {};
      const going: Going = { work, owner, stop, ended: new Promise((resolve) => { end = resolve; }), listeners: new Set() };
      all.set(work.id, going);
      const ended = async (): Promise<Partial<Work>> => {
        try {
          const { kind: state, result } = await act({ signal: stop.signal, progress: (done, of) => { change(going, { progress: { done, of } }); } });
          return stop.signal.aborted && state === 'refused' ? { state: 'stopped' } : { state, result };
        } catch (fault) {
          return stop.signal.aborted ? { state: 'stopped' } : { state: 'refused', result: { fault: told(kind, fault) } };
        }
      };
      void ended().then((more) => { change(going, more); return end(); });
      return work;
    },
    find: (id, owner) => owned(id, owner)?.work,
    list: (owner) => [...all.values()].filter((one) => one.owner === owner).map(({ work }) => work),
    stop: (id, owner) => {
      const found = owned(id, owner);
      found?.stop.abort();
      return found?.work;
    },
    follow: (id, signal) => followed(all.get(id), signal),
    finished: async (id) => {
      await all.get(id)?.ended;
      return all.get(id)?.work;
    },
    stopAll: async () => {
      for (const { stop } of all.values()) stop.abort();
      await Promise.all([...all.values()].map(({ ended }) => ended));
    },
  };
}

/** Each state as it comes, the latest only when they come faster than they are read. */
async function* followed(going: Going | undefined, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  if (!going) return;
  let shown: Work | undefined;
  while (!signal.aborted) {
    const { work } = going;
    if (work !== shown) {
      yield { event: work.state === 'running' ? 'framsteg' : 'klart', data: work };
      shown = work;
    }
    if (work.state !== 'running') return;
    if (going.work === shown) await changed(going, signal);
  }
}

function changed(going: Going, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      going.listeners.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    going.listeners.add(done);
    signal.addEventListener('abort', done, { once: true });
  });
}
