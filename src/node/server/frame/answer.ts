import type { Refusal } from './refusal.ts';

interface Json {
  readonly kind: 'json';
  readonly status: 200 | 201 | 202;
  readonly body: unknown;
  /** How long the stream is that the answer shows: what a writer says it saw. */
  readonly stream?: number | undefined;
  readonly cookies?: readonly string[] | undefined;
}

/** What a route answers. */
export type Answer =
  | Refusal
  | Json
  | { readonly kind: 'file'; readonly name: string; readonly media: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** A file that is sent from the disk, however large it is. */
  | { readonly kind: 'stored'; readonly name: string; readonly media: string; readonly path: string; readonly size: number }
  | { readonly kind: 'text'; readonly media: string; readonly text: string; readonly status?: 200 | 201 | 400 | 429 | undefined }
  /** Somewhere else to go, and the cookies to take there. */
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies: readonly string[] }
  /** Events as they happen, until there are no more or nobody listens. */
  | { readonly kind: 'events'; readonly events: (signal: AbortSignal) => AsyncIterable<ServerEvent> };

export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

export function json(body: unknown, more: Partial<Pick<Json, 'status' | 'stream' | 'cookies'>> = {}): Answer {
  return { kind: 'json', status: 200, body, ...more };
}
