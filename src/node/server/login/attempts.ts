import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { Attempt } from './issuer.ts';
import { clear, idOf, newSecret } from './sessions.ts';

/** Logins under way, in the database: a person who went to the issuer from one server may come back to another. */
export interface Attempts {
  /** The secret is for the browser's cookie. */
  readonly begin: (attempt: Attempt) => Promise<string>;
  /** An attempt is used once, whatever comes of it. */
  readonly take: (secret: string | undefined) => Promise<Attempt | undefined>;
}

export const ATTEMPT_MINUTES = 10;
const MOST = 5000;
const CLEARED_EVERY = 100;

export function storedAttempts(database: Kysely<Tables>, now: () => number): Attempts {
  let begun = 0;
  return {
    begin: async (attempt) => {
      const secret = newSecret();
      if (begun % CLEARED_EVERY === 0) await clear(database, 'login_attempt', now(), MOST);
      begun += 1;
      await database.insertInto('login_attempt').values({ ...attempt, id: idOf(secret), ends: now() + ATTEMPT_MINUTES * 60_000 }).execute();
      return secret;
    },
    take: async (secret) => {
      if (secret === undefined) return undefined;
      const found = await database.deleteFrom('login_attempt').where('id', '=', idOf(secret)).returningAll().executeTakeFirst();
      if (!found || Number(found.ends) <= now()) return undefined;
      const { verifier, state, nonce, page } = found;
      return { verifier, state, nonce, page };
    },
  };
}
