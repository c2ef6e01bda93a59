import type { Language } from '../../../core/swedish/language-name.ts';
import { DEMO_USER } from '../../../core/swedish/server/words.ts';
import type { Sessions } from './sessions.ts';
import { cookieIn, type Door, type Who } from './who.ts';

const COOKIE = 'likvard_session';

/** Whose figures the example user sees as a provider, when nobody says. */
const EXAMPLE_PROVIDER = 'Privat vårdgivare Hede';

/** Everybody on the computer is the example user, and may look as any role: for trying, on loopback only. */
export function demoDoor(sessions: Sessions, language: Language): Door {
  const unknown: Who = { id: undefined, name: DEMO_USER[language], role: 'economist', login: 'demo', csrf: '', roles: [] };
  return {
    who: async (cookies) => await sessions.find(cookieIn(cookies, COOKIE)) ?? unknown,
    begin: async (who, { role, provider, person }, transport) => {
      const name = person === undefined ? who.name : person === '1' ? DEMO_USER[language] : `${DEMO_USER[language]} ${person}`;
      if (who.id !== undefined && (role ?? who.role) === who.role && name === who.name && provider === undefined) return { who, cookies: [] };
      const wished = role ?? who.role;
      await sessions.end(who.id);
      const begun = await sessions.begin({ name, role: wished, login: 'demo', roles: [], ...(wished === 'provider' ? { provider: provider ?? EXAMPLE_PROVIDER } : {}) });
      return { who: begun.who, cookies: [`${COOKIE}=${begun.secret}; Path=/; HttpOnly; SameSite=Strict${transport === 'secure' ? '; Secure' : ''}`] };
    },
  };
}
