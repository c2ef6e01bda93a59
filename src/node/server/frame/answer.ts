import type { Refusal } from './refusal.ts';

/** What a route answers. */
export type Answer =
  | Refusal
  | {
    readonly kind: 'json';
    readonly status: 200 | 201 | 202;
    readonly body: unknown;
    /** How long the stream is that the answer shows: what a writer says it saw. */
    readonly stream?: number | undefined;
    readonly cookies?: readonly string[] | undefined;
  }
  | { readonly kind: 'file'; readonly name: string; readonly media: string; readonly bytes: Uint8Array<ArrayBuffer> };

export function json(body: unknown, more: { readonly status?: 200 | 201 | 202; readonly stream?: number; readonly cookies?: readonly string[] } = {}): Answer {
  return { kind: 'json', status: 200, body, ...more };
}
