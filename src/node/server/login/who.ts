import type { Role } from '../../../wire/rights.ts';
import type { Session } from '../../../wire/session.ts';

/** Who is asking; `id` is the session's, undefined for somebody who sent no cookie. */
export interface Who extends Session {
  readonly id: string | undefined;
  /** The roles that the issuer gave: those one may look as. */
  readonly roles: readonly Role[];
}

/** Whether whoever asks reaches the server over HTTPS, as far as it can be known. */
export type Transport = 'secure' | 'plain';

/** As whom one would look, where there is no login. */
export interface Wish {
  readonly role?: Session['role'] | undefined;
  readonly provider?: string | undefined;
  /** Which of several example persons, so that one can see what takes two. */
  readonly person?: '1' | '2' | undefined;
}

/** Finds out who asks from the cookies of a request. */
export interface Door {
  readonly who: (cookies: string | undefined) => Promise<Who>;
  /** A session for somebody who has none, or who looks as another role; what the browser is to keep with it. */
  readonly begin: (who: Who, wish: Wish, transport: Transport) => Promise<{ readonly who: Who; readonly cookies: readonly string[] }>;
}

/** The value of a cookie in a Cookie header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
