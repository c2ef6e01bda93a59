import { randomBytes } from 'node:crypto';
import type { Role } from '../../../wire/rights.ts';
import type { Attempt, Issuer } from './issuer.ts';
import type { Sessions } from './sessions.ts';
import { cookieIn, type Door, type Who } from './who.ts';

/** Logging in at an issuer, and out again. */
export interface Desk {
  /** Where to go, and the cookie to take along. */
  readonly begin: (page: string) => Promise<{ readonly to: string; readonly cookies: readonly string[] }>;
  /** Where to go next and the session's cookie; undefined when what came back does not hold. */
  readonly finish: (query: string, cookies: string | undefined) => Promise<{ readonly to: string; readonly cookies: readonly string[] } | undefined>;
  readonly leave: (who: Who) => { readonly to: string; readonly cookies: readonly string[] };
}

const MINUTES = 10;
const MOST_ATTEMPTS = 5000;

/** Who is asking is who the issuer said when the session began. `secure` is whether people reach the server over HTTPS. */
export function issuedDoor(issuer: Issuer, sessions: Sessions, now: () => number, transport: 'secure' | 'loopback'): { readonly door: Door; readonly desk: Desk } {
  const prefix = transport === 'secure' ? '__Host-' : '';
  const [sessionCookie, attemptCookie] = [`${prefix}likvard_session`, `${prefix}likvard_inloggning`];
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${transport === 'secure' ? '; Secure' : ''}`;
  const gone = (name: string): string => `${name}=; Max-Age=0${attributes}`;
  const attempts = new Map<string, { readonly attempt: Attempt; readonly ends: number }>();
  const roles = new Map<string, readonly Role[]>();
  const stranger: Who = { id: undefined, name: '', role: 'public', login: 'none', csrf: '' };
  return {
    door: {
      who: (cookies) => sessions.find(cookieIn(cookies, sessionCookie)) ?? stranger,
      // A person with several roles looks as one at a time; nobody takes a role the issuer did not give.
      begin: (who, { role }) => {
        const given = roles.get(who.id ?? '');
        if (role === undefined || role === who.role || given?.includes(role) !== true) return { who, cookies: [] };
        sessions.end(who.id);
        const { name, provider } = who;
        const begun = sessions.begin({ name, role, login: 'issuer', ...(provider === undefined ? {} : { provider }) });
        roles.delete(who.id ?? '');
        roles.set(begun.id, given);
        return { who: begun, cookies: [`${sessionCookie}=${begun.id}${attributes}`] };
      },
    },
    desk: {
      begin: async (page) => {
        const { to, attempt } = await issuer.begin(page);
        const [oldest] = attempts.size >= MOST_ATTEMPTS ? attempts.keys() : [];
        attempts.delete(oldest ?? '');
        const id = randomBytes(24).toString('base64url');
        attempts.set(id, { attempt, ends: now() + MINUTES * 60_000 });
        return { to, cookies: [`${attemptCookie}=${id}; Max-Age=${MINUTES * 60}${attributes}`] };
      },
      finish: async (query, cookies) => {
        const id = cookieIn(cookies, attemptCookie) ?? '';
        const found = attempts.get(id);
        // An attempt is used once, whatever comes of it.
        attempts.delete(id);
        const known = found && found.ends > now() ? await issuer.finish(query, found.attempt) : undefined;
        if (!found || !known) return undefined;
        sessions.end(cookieIn(cookies, sessionCookie));
        const { name, provider } = known;
        const begun = sessions.begin({ name, role: known.roles[0] ?? 'public', login: 'issuer', ...(provider === undefined ? {} : { provider }) });
        roles.set(begun.id, known.roles);
        return { to: found.attempt.page, cookies: [`${sessionCookie}=${begun.id}${attributes}`, gone(attemptCookie)] };
      },
      leave: (who) => {
        sessions.end(who.id);
        roles.delete(who.id ?? '');
        return { to: issuer.leave() ?? '/', cookies: [gone(sessionCookie)] };
      },
    },
  };
}
