import type { Language } from '../../core/swedish/language-name.ts';
import { work, type Work } from '../../wire/work/work.ts';
import { faultIn } from './ask-server.ts';
import { NotHad } from './resource.ts';

/** Sends a file to be read; the answer is a piece of work to follow. Throws NotHad with what to tell. */
export async function sendFile(path: string, field: string, file: File, csrf: string, language: Language): Promise<Work> {
  const form = new FormData();
  form.set(field, file);
  const response = await fetch(path, { method: 'POST', body: form, headers: { 'x-likvard-csrf': csrf, 'accept-language': language } }).catch(() => {
    throw new NotHad({ kind: 'noServer' });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw faultIn(answer, response.status, language);
  return work.parse(answer);
}
