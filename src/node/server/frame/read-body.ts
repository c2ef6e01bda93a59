import { fingerprint } from '../../fingerprint.ts';
import { refuse, type Refusal } from './refusal.ts';

/** How content comes: as JSON, as a form with a file, as the fields of a form that a browser sends without any script, or as a form whose files go to disk as they come. */
export type Takes = 'json' | 'form' | 'fields' | 'files';

/** The most that is taken in: a rulebook's text is far less than the first, minutes with pictures less than the second. */
const MOST: Readonly<Record<Exclude<Takes, 'files'>, { readonly bytes: number; readonly said: string; readonly media: RegExp; readonly type: string }>> = {
  json: { bytes: 2 * 1024 * 1024, said: '2 MB', media: /^application\/json\b/iu, type: 'application/json' },
  form: { bytes: 26 * 1024 * 1024, said: '25 MB', media: /^multipart\/form-data\b/iu, type: 'multipart/form-data' },
  fields: { bytes: 64 * 1024, said: '64 kB', media: /^application\/x-www-form-urlencoded\b/iu, type: 'application/x-www-form-urlencoded' },
};

/** What was sent, and the fingerprint of its bytes. */
export type BodyRead = { readonly kind: 'read'; readonly body: unknown; readonly print: string } | Refusal;

/** The content of a request, read no further than its limit. A form comes as its fields; a file among them as a File. */
export async function readBody(request: Request, takes: Exclude<Takes, 'files'>): Promise<BodyRead> {
  const { bytes: most, said, media, type } = MOST[takes];
  const contentType = request.headers.get('content-type') ?? '';
  if (!media.test(contentType)) return refuse('body-unreadable', { type });
  try {
    const bytes = await readUpTo(request, most);
    if (bytes === 'too-large') return refuse('body-too-large', { limit: said });
    const print = fingerprint(bytes);
    if (takes === 'json') return { kind: 'read', body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown, print };
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    return { kind: 'read', body: Object.fromEntries(form.entries()), print };
  } catch {
    return refuse('body-unreadable', { type });
  }
}

/** How long a body may take; files that go to disk as they come have a time of their own. */
const LATE_MS = 100_000;

/** The bytes of a request, or that there are more than `most`. Throws when they do not come. */
async function readUpTo(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  if (request.body === null) return new Uint8Array();
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void reader.cancel();
  }, LATE_MS);
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      size += read.value.byteLength;
      if (size > most) return 'too-large';
    }
    if (isLate) throw new Error('late');
    return new Uint8Array(Buffer.concat(parts, size));
  } finally {
    clearTimeout(late);
  }
}
