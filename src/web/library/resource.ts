/** Something that is fetched or made: being waited for, there, or not to be had. */
export type Resource<Content> =
  | { readonly kind: 'waiting'; cancel(): void }
  | { readonly kind: 'ready'; readonly content: Content }
  | { readonly kind: 'failed'; readonly fault: Fault; again(): void };

/** Why something could not be had. Sentences come from the server's problem document, or from src/core/swedish by the page. */
export interface Fault {
  readonly kind: 'cancelled' | 'noServer' | 'otherShape' | 'problem' | 'unreadable';
  /** What the server calls the problem, as `conflict`. */
  readonly code?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  /** One for each fault, with its place. */
  readonly faults?: readonly { readonly text: string; readonly at?: string | undefined }[] | undefined;
}

/** Thrown on the way to a resource, and told by it. */
export class NotHad extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What has been fetched, each thing once, by its name. */
export interface Shelf {
  take<Content>(name: string, make: (signal: AbortSignal) => Promise<Content>): Resource<Content>;
  /** Makes one thing be fetched anew when it is next asked for. */
  forget(name: string): void;
  /** The same, but what was had is shown until the new is there. */
  renew(name: string): void;
  subscribe(tell: () => void): () => void;
  /** Another number each time something on the shelf has changed. */
  version(): number;
}

export function newShelf(): Shelf {
  const held = new Map<string, Resource<unknown>>();
  const stale = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;
  const put = (name: string, resource: Resource<unknown>): void => {
    held.set(name, resource);
    version += 1;
    for (const tell of listeners) tell();
  };
  const start = <Content>(name: string, make: (signal: AbortSignal) => Promise<Content>): Resource<Content> => {
    const aborting = new AbortController();
    const waiting: Resource<Content> = { kind: 'waiting', cancel: () => aborting.abort() };
    held.set(name, waiting);
    const isCurrent = (): boolean => held.get(name) === waiting;
    make(aborting.signal).then(
      (content) => isCurrent() && put(name, { kind: 'ready', content }),
      (cause: unknown) => isCurrent() && put(name, { kind: 'failed', fault: faultOfAsking(cause, aborting.signal), again: () => put(name, start(name, make)) }),
    );
    return waiting;
  };
  const fetchAnew = <Content>(name: string, make: (signal: AbortSignal) => Promise<Content>): void => {
    const before = held.get(name);
    const { signal } = new AbortController();
    const isCurrent = (): boolean => held.get(name) === before;
    make(signal).then(
      (content) => isCurrent() && put(name, { kind: 'ready', content }),
      (cause: unknown) => isCurrent() && put(name, { kind: 'failed', fault: faultOfAsking(cause, signal), again: () => put(name, start(name, make)) }),
    );
  };
  return {
    take: (name, make) => {
      if (stale.delete(name) && held.has(name)) fetchAnew(name, make);
      return (held.get(name) ?? start(name, make)) as ReturnType<typeof start<Awaited<ReturnType<typeof make>>>>;
    },
    renew: (name) => {
      stale.add(name);
      version += 1;
      for (const tell of listeners) tell();
    },
    forget: (name) => {
      held.delete(name);
      version += 1;
      for (const tell of listeners) tell();
    },
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    version: () => version,
  };
}

/** Why something was not had, of whatever was thrown. */
export function faultOf(cause: unknown): Fault {
  return cause instanceof NotHad ? cause.fault : { kind: 'unreadable', detail: cause instanceof Error ? cause.message : undefined };
}

const faultOfAsking = (cause: unknown, signal: AbortSignal): Fault => (signal.aborted ? { kind: 'cancelled' } : faultOf(cause));
