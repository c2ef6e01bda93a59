import { ATTEMPT_MINUTES, type Attempts } from './attempts.ts';
import type { Issuer } from './issuer.ts';
import type { Sessions } from './sessions.ts';
import { cookieIn, type Door, type Transport, type Who } from './who.ts';

/** Somewhere to go, and the cookies to take along. */
interface Going {
  readonly to: string;
  readonly cookies: readonly string[];
}

/** Logging in at an issuer, and out again. */
export interface Desk {
  readonly begin: (page: string, transport: Transport) => Promise<Going>;
  /** Where to go next and the session's cookie; undefined when what came back does not hold. */
  readonly finish: (query: string, cookies: string | undefined, transport: Transport) => Promise<Going | undefined>;
  readonly leave: (who: Who, transport: Transport) => Promise<Going>;
}

/** Who is asking is who the issuer said when the session began. `site` is whether the server's own address is HTTPS. */
export function issuedDoor(issuer: Issuer, { sessions, attempts }: { readonly sessions: Sessions; readonly attempts: Attempts }, site: Transport): { readonly door: Door; readonly desk: Desk } {
  const prefix = site === 'secure' ? '__Host-' : '';
  const [sessionCookie, attemptCookie] = [`${prefix}likvard_session`, `${prefix}likvard_inloggning`];
  const attributes = (transport: Transport): string => `; Path=/; HttpOnly; SameSite=Lax${site === 'secure' || transport === 'secure' ? '; Secure' : ''}`;
  const gone = (name: string, transport: Transport): string => `${name}=; Max-Age=0${attributes(transport)}`;
  const stranger: Who = { id: undefined, name: '', role: 'public', login: 'none', csrf: '', roles: [] };
  return {
    door: {
      who: async (cookies) => await sessions.find(cookieIn(cookies, sessionCookie)) ?? stranger,
      // A person with several roles looks as one at a time; nobody takes a role the issuer did not give.
      begin: async (who, { role }, transport) => {
        const { name, provider, roles } = who;
        if (role === undefined || role === who.role || !roles.includes(role)) return { who, cookies: [] };
        await sessions.end(who.id);
        const begun = await sessions.begin({ name, role, login: 'issuer', roles, ...(provider === undefined ? {} : { provider }) });
        return { who: begun.who, cookies: [`${sessionCookie}=${begun.secret}${attributes(transport)}`] };
      },
    },
    desk: {
      begin: async (page, transport) => {
        const { to, attempt } = await issuer.begin(page);
        return { to, cookies: [`${attemptCookie}=${await attempts.begin(attempt)}; Max-Age=${ATTEMPT_MINUTES * 60}${attributes(transport)}`] };
      },
      finish: async (query, cookies, transport) => {
        const attempt = await attempts.take(cookieIn(cookies, attemptCookie));
        const known = attempt && await issuer.finish(query, attempt);
        if (!attempt || !known) return undefined;
        await sessions.end((await sessions.find(cookieIn(cookies, sessionCookie)))?.id);
        const { name, provider, roles } = known;
        const begun = await sessions.begin({ name, role: roles[0] ?? 'public', login: 'issuer', roles, ...(provider === undefined ? {} : { provider }) });
        return { to: attempt.page, cookies: [`${sessionCookie}=${begun.secret}${attributes(transport)}`, gone(attemptCookie, transport)] };
      },
      leave: async (who, transport) => {
        await sessions.end(who.id);
        return { to: issuer.leave() ?? '/', cookies: [gone(sessionCookie, transport)] };
      },
    },
  };
}
