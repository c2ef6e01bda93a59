import { fingerprint } from '../../fingerprint.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { Answer } from './answer.ts';
import { problemOf } from './refusal.ts';

export interface Wanted {
  readonly language: Language;
  readonly method: string;
  readonly ifNoneMatch: string | undefined;
}

/** An answer as bytes and headers; a reader who has it already is told so. */
export function respond(answer: Answer, { language, method, ifNoneMatch }: Wanted): Response {
  switch (answer.kind) {
    case 'refused': {
      const problem = problemOf(answer, language);
      return new Response(JSON.stringify(problem), { status: problem.status, headers: { 'content-type': 'application/problem+json', 'content-language': language, 'cache-control': 'no-store', ...answer.headers } });
    }
    case 'file':
      return new Response(answer.bytes, { headers: { 'content-type': answer.media, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`, 'cache-control': 'private, no-cache' } });
    case 'json': {
      const text = JSON.stringify(answer.body);
      const etag = `"${answer.stream === undefined ? '' : `${answer.stream}-`}${fingerprint(text).slice(0, 32)}"`;
      const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'private, no-cache', vary: 'Cookie, Accept-Language', etag });
      for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie);
      const isKnown = method === 'GET' && ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag) === true;
      return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { status: answer.status, headers });
    }
  }
}
