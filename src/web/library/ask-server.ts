import type { z } from 'zod';
import { problem } from '../../wire/problem.ts';
import { sayPosition } from '../../core/swedish/web/state-words.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { NotHad } from './resource.ts';

/** What is written to the server: the body, and the word that says it comes from a page of ours. */
interface Written {
  /** What is asked to stop is deleted; all else is posted. */
  readonly method?: 'POST' | 'DELETE';
  readonly body: unknown;
  readonly csrf: string;
  /** The same key twice is one entry. */
  readonly key: string;
  /** How long the stream was when it was seen: what somebody has written since is not written over. */
  readonly expected: number;
}

/** Asks the server and looks at the answer before it is used. Throws NotHad with what to tell. */
export async function askServer<Shape extends z.ZodType>(
  path: string, shape: Shape, language: Language, { signal, write }: { readonly signal?: AbortSignal; readonly write?: Written } = {},
): Promise<z.infer<Shape>> {
  const response = await fetch(path, {
    ...(signal ? { signal } : {}),
    headers: {
      accept: 'application/json, application/problem+json', 'accept-language': language,
      ...(write ? { 'content-type': 'application/json', 'x-likvard-csrf': write.csrf, 'idempotency-key': write.key, 'if-match': `"${write.expected}"` } : {}),
    },
    ...(write ? { method: write.method ?? 'POST', ...(write.body === undefined ? {} : { body: JSON.stringify(write.body) }) } : {}),
  }).catch(() => {
    throw new NotHad({ kind: 'noServer' });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new NotHad(faultIn(answer, response.status, language));
  const read = shape.safeParse(answer);
  if (!read.success) throw new NotHad({ kind: 'otherShape', detail: read.error.issues.slice(0, 3).map((issue) => `${path} ${issue.path.join('.')}`).join('; ') });
  return read.data;
}

/** What the server said instead of what was asked for. */
export function faultIn(answer: unknown, status: number, language: Language): NotHad['fault'] {
  const told = problem.safeParse(answer);
  if (!told.success) return { kind: 'otherShape', detail: `HTTP ${status}` };
  const { type, title, detail, faults } = told.data;
  return { kind: 'problem', code: type.split('#')[1], title, detail, faults: faults?.map(({ text, at }) => ({ text, at: at && sayPosition(at, language) })) };
}
