import type { Language } from '../../../../core/swedish/language-name.ts';
import { work, type Work } from '../../../../wire/work/work.ts';
import { faultIn } from '../../../library/ask-server.ts';
import { NotHad } from '../../../library/resource.ts';
import type { Chosen } from './dropped-files.ts';

/** What is sent, and by whom. */
export interface Sending {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly Chosen[];
  readonly csrf: string;
  readonly expected: number;
}

/** Sends files, telling how far it has come in hundredths; the answer is the work of reading them. Throws NotHad with what to tell. */
export function sendFiles({ fields, files, csrf, expected }: Sending, language: Language, tell: (percent: number) => void, signal: AbortSignal): Promise<Work> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const { name, file } of files) form.append('fil', file, name);
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/inlasningar');
    for (const [name, value] of Object.entries({ 'accept-language': language, 'x-likvard-csrf': csrf, 'if-match': `"${expected}"`, 'idempotency-key': crypto.randomUUID(), prefer: 'respond-async' })) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => { tell(total === 0 ? 0 : Math.floor((100 * loaded) / total)); });
    request.addEventListener('error', () => { reject(new NotHad({ kind: 'noServer' })); });
    request.addEventListener('abort', () => { reject(new NotHad({ kind: 'cancelled' })); });
    request.addEventListener('load', () => {
      const answer = answerIn(request.responseText);
      const begun = work.safeParse(answer);
      if (request.status >= 400 || !begun.success) reject(new NotHad(faultIn(answer, request.status, language)));
      else resolve(begun.data);
    });
    // Once all has been sent the server may be reading it: then it is the work that is stopped, when its name has come.
    const breakOff = (): void => { request.abort(); };
    signal.addEventListener('abort', breakOff, { once: true });
    request.upload.addEventListener('load', () => { signal.removeEventListener('abort', breakOff); });
    request.send(form);
  });
}

function answerIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
