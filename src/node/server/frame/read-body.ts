import { refuse, type Refusal } from './refusal.ts';

/** The most that is taken in as JSON; a rulebook's text is far less. */
const MOST_JSON_BYTES = 2 * 1024 * 1024;

export type BodyRead = { readonly kind: 'read'; readonly body: unknown } | Refusal;

/** The content of a request as JSON, read no further than the limit. */
export async function readBody(request: Request): Promise<BodyRead> {
  const media = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/iu.test(media)) return refuse('body-unreadable', { type: 'application/json' });
  const bytes = await readUpTo(request, MOST_JSON_BYTES);
  if (bytes === 'too-large') return refuse('body-too-large', { limit: '2 MB' });
  try {
    return { kind: 'read', body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return refuse('body-unreadable', { type: 'application/json' });
  }
}

/** The bytes of a request, or that there are more than `most`. */
async function readUpTo(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body === null) return new Uint8Array();
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > most) return 'too-large';
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
