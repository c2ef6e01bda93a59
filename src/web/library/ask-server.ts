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
  const answer = write ? await askOnce(path, language, { signal, write }) : await askWhole(path, language, signal);
  const read = shape.safeParse(answer);
  if (!read.success) throw new NotHad({ kind: 'otherShape', detail: read.error.issues.slice(0, 3).map((issue) => `${path} ${issue.path.join('.')}`).join('; ') });
  return read.data;
}

/** A list that is given page by page, whole: its pages one after another as one answer. The list that is divided stands first. */
async function askWhole(path: string, language: Language, signal: AbortSignal | undefined): Promise<unknown> {
  let whole = await askOnce(path, language, { signal });
  for (let next = nextOf(whole); next !== undefined; next = nextOf(whole)) {
    const page = await askOnce(`${path}${path.includes('?') ? '&' : '?'}after=${next}`, language, { signal });
    const [list = ''] = Object.entries(whole as object).find(([, value]) => Array.isArray(value)) ?? [];
    whole = { ...(whole as object), next: undefined, ...(page as object), [list]: [...listIn(whole, list), ...listIn(page, list)] };
  }
  return whole;
}

function listIn(answer: unknown, name: string): readonly unknown[] {
  const list = (answer as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(list) ? list as readonly unknown[] : [];
}

function nextOf(answer: unknown): number | undefined {
  return typeof answer === 'object' && answer !== null && 'next' in answer && typeof answer.next === 'number' ? answer.next : undefined;
}

async function askOnce(path: string, language: Language, { signal, write }: { readonly signal: AbortSignal | undefined; readonly write?: Written }): Promise<unknown> {
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
  return answer;
}

/** Asks the server for a text. */
export async function askText(path: string, language: Language, signal: AbortSignal): Promise<string> {
  const response = await fetch(path, { signal, headers: { accept: 'text/plain, application/problem+json', 'accept-language': language } }).catch(() => {
    throw new NotHad({ kind: 'noServer' });
  });
  if (!response.ok) throw new NotHad(faultIn(await response.json().catch(() => undefined), response.status, language));
  return response.text();
}

/** What the server said instead of what was asked for. */
export function faultIn(answer: unknown, status: number, language: Language): NotHad['fault'] {
  const told = problem.safeParse(answer);
  if (!told.success) return { kind: 'otherShape', detail: `HTTP ${status}` };
  const { type, title, detail, faults } = told.data;
  return { kind: 'problem', code: type.split('#')[1], title, detail, faults: faults?.map(({ text, at }) => ({ text, at: at && sayPosition(at, language) })) };
}
