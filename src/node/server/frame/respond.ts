import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Language } from '../../../core/swedish/language-name.ts';
import { fingerprint } from '../../fingerprint.ts';
import type { Answer, ServerEvent } from './answer.ts';
import { problemOf } from './refusal.ts';

export interface Wanted {
  readonly language: Language;
  readonly method: string;
  readonly ifNoneMatch: string | undefined;
}

const PRIVATE = { 'cache-control': 'private, no-cache', vary: 'Cookie, Accept-Language' } as const;

/** An answer as bytes and headers; a reader who has it already is told so. */
export function respond(answer: Answer, wanted: Wanted): Response {
  switch (answer.kind) {
    case 'refused': {
      const problem = problemOf(answer, wanted.language);
      return new Response(JSON.stringify(problem), { status: problem.status, headers: { 'content-type': 'application/problem+json', 'content-language': wanted.language, 'cache-control': 'no-store', ...answer.headers } });
    }
    case 'file':
      return new Response(answer.bytes, { headers: { ...PRIVATE, 'content-type': answer.media, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}` } });
    case 'stored':
      return new Response(Readable.toWeb(createReadStream(answer.path)) as ReadableStream<Uint8Array>, { headers: { ...PRIVATE, 'content-type': answer.media, 'content-length': String(answer.size), 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}` } });
    case 'text': return new Response(answer.text, { status: answer.status ?? 200, headers: { ...PRIVATE, 'content-type': answer.media } });
    case 'redirect': return new Response(null, { status: 302, headers: withCookies({ location: answer.to, 'cache-control': 'no-store' }, answer.cookies) });
    case 'events': return new Response(streamed(answer.events), { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
    case 'json': return jsonResponse(answer, wanted);
  }
}

/** The tag begins with the length of the stream, so that it can be sent back as it is when something is written. */
function jsonResponse({ body, stream, cookies, status }: Extract<Answer, { kind: 'json' }>, { method, ifNoneMatch }: Wanted): Response {
  const { text, print } = textOf(body);
  const etag = `"${stream === undefined ? '' : `${stream}-`}${print}"`;
  const headers = withCookies({ ...PRIVATE, 'content-type': 'application/json', etag }, cookies ?? []);
  const isKnown = method === 'GET' && ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag) === true;
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { status, headers });
}

interface Written {
  readonly text: string;
  readonly print: string;
}

/** What has been written once is not written again for the next who asks. */
const written = new WeakMap<object, Written>();

function textOf(body: unknown): Written {
  const known = typeof body === 'object' && body !== null ? written.get(body) : undefined;
  if (known) return known;
  const text = JSON.stringify(body);
  const made = { text, print: fingerprint(text).slice(0, 32) };
  if (typeof body === 'object' && body !== null) written.set(body, made);
  return made;
}

function withCookies(fields: Readonly<Record<string, string>>, cookies: readonly string[]): Headers {
  const headers = new Headers(fields);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return headers;
}

function streamed(events: (signal: AbortSignal) => AsyncIterable<ServerEvent>): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: async (out) => {
      try {
        for await (const { event, data } of events(gone.signal)) out.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
        out.close();
      } catch (fault) {
        if (!gone.signal.aborted) out.error(fault);
      }
    },
    cancel: () => { gone.abort(); },
  });
}
