import type { Language } from '../../../core/swedish/language-name.ts';
import { DEMO_USER } from '../../../core/swedish/server/words.ts';
import type { Sessions } from './sessions.ts';
import { cookieIn, type Door, type Who } from './who.ts';

const COOKIE = 'likvard_session';

/** Whose figures the example user sees as a provider, when nobody says. */
const EXAMPLE_PROVIDER = 'Privat vårdgivare Hede';

/** Everybody on the computer is the example user, and may look as any role: for trying, on loopback only. */
export function demoDoor(sessions: Sessions, language: Language): Door {
  const unknown: Who = { id: undefined, name: DEMO_USER[language], role: 'economist', login: 'demo', csrf: '' };
  return {
    who: (cookies) => sessions.find(cookieIn(cookies, COOKIE)) ?? unknown,
    begin: (who, { role, provider, person }) => {
      const name = person === undefined ? who.name : person === '1' ? DEMO_USER[language] : `${DEMO_USER[language]} ${person}`;
      if (who.id !== undefined && (role ?? who.role) === who.role && name === who.name && provider === undefined) return { who, cookies: [] };
      const wished = role ?? who.role;
      sessions.end(who.id);
      const begun = sessions.begin({ name, role: wished, login: 'demo', ...(wished === 'provider' ? { provider: provider ?? EXAMPLE_PROVIDER } : {}) });
      return { who: begun, cookies: [`${COOKIE}=${begun.id}; Path=/; HttpOnly; SameSite=Strict`] };
    },
  };
}
