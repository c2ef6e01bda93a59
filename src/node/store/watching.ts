import type { Recorded } from '../../wire/record.ts';

/** What has been read and is still so; another writer of the same database is heard of by the database itself. */
export interface Watch {
  readonly changed: (stream: string) => void;
  readonly kept: (stream: string, read: () => Promise<readonly Recorded[]>) => Promise<readonly Recorded[]>;
  readonly listed: (prefix: string, read: () => Promise<Listed>) => Promise<Listed>;
  /** Calls when a stream that begins so may have changed, here or elsewhere. */
  readonly heard: (prefix: string, tell: () => void) => void;
}

type Listed = readonly { readonly stream: string; readonly length: number }[];

const MOST_KEPT = 2000;

export function watching(): Watch & { readonly hear: (news: 'heard' | 'unheard') => void } {
  const streams = new Map<string, Promise<readonly Recorded[]>>();
  const lists = new Map<string, Promise<Listed>>();
  const listeners: { readonly prefix: string; readonly tell: () => void }[] = [];
  let news: 'heard' | 'unheard' = 'unheard';
  const once = <Content>(known: Map<string, Promise<Content>>, name: string, read: () => Promise<Content>): Promise<Content> => {
    const found = known.get(name);
    if (found) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const reading = read();
    if (news === 'heard') known.set(name, reading);
    reading.catch(() => { known.delete(name); });
    return reading;
  };
  return {
    changed: (stream) => {
      streams.delete(stream);
      for (const prefix of lists.keys()) {
        if (stream.startsWith(prefix)) lists.delete(prefix);
      }
      for (const { prefix, tell } of listeners) {
        if (stream.startsWith(prefix)) tell();
      }
    },
    kept: (stream, read) => once(streams, stream, read),
    listed: (prefix, read) => once(lists, prefix, read),
    hear: (now) => {
      news = now;
      streams.clear();
      lists.clear();
      for (const { tell } of listeners) tell();
    },
    heard: (prefix, tell) => { listeners.push({ prefix, tell }); },
  };
}
