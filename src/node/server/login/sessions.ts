import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { role, type Role } from '../../../wire/rights.ts';
import type { Session } from '../../../wire/session.ts';
import type { Tables } from '../../store/tables.ts';
import { askedLately } from './asked-lately.ts';

/** A session as the server knows it. `id` is the fingerprint of the secret that the browser holds; `roles` are those its person may look as. */
export interface Kept extends Session {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Sessions in the database: they outlive a server, and all servers on it have them. What the browser shows is never kept, only its fingerprint. */
export interface Sessions {
  /** The secret is for the browser's cookie, and nowhere else. */
  readonly begin: (session: Omit<Session, 'csrf'> & { readonly roles: readonly Role[] }) => Promise<{ readonly who: Kept; readonly secret: string }>;
  readonly find: (secret: string | undefined) => Promise<Kept | undefined>;
  readonly end: (id: string | undefined) => Promise<void>;
}

const HOURS = 10;

/** What has not ended is cleared away too when there are more than this, the oldest first: nobody fills the database by coming again and again. */
const MOST = 10_000;
const CLEARED_EVERY = 100;

/** For how long a session that was found is known without asking again. Another server's logging out is noticed within it. */
const KNOWN_FOR_MS = 5000;

export function storedSessions(database: Kysely<Tables>, now: () => number): Sessions {
  const known = askedLately<Kept | undefined>(now, KNOWN_FOR_MS);
  let begun = 0;
  const find = async (secret: string): Promise<Kept | undefined> => {
    const found = await database.selectFrom('session').selectAll().where('id', '=', idOf(secret)).where('ends', '>', String(now())).executeTakeFirst();
    if (!found) return undefined;
    const { id, name, provider, login } = found;
    return { id, name, role: role.parse(found.role), login, roles: role.array().parse(JSON.parse(found.roles)), csrf: csrfOf(secret), ...(provider === null ? {} : { provider }) };
  };
  return {
    begin: async ({ name, role: as, login, provider, roles }) => {
      const secret = newSecret();
      const id = idOf(secret);
      if (begun % CLEARED_EVERY === 0) await clear(database, 'session', now(), MOST);
      begun += 1;
      await database.insertInto('session').values({ id, name, role: as, login, provider: provider ?? null, roles: JSON.stringify(roles), ends: now() + HOURS * 3_600_000 }).execute();
      return { who: { id, name, role: as, login, roles, csrf: csrfOf(secret), ...(provider === undefined ? {} : { provider }) }, secret };
    },
    find: async (secret) => (secret === undefined || !isSecret(secret) ? undefined : known.ask(idOf(secret), () => find(secret))),
    end: async (id) => {
      if (id === undefined) return;
      await database.deleteFrom('session').where('id', '=', id).execute();
      known.forget(id);
    },
  };
}

/** Takes away what has ended, and the oldest of what is left beyond a number. */
export async function clear(database: Kysely<Tables>, table: 'session' | 'login_attempt', now: number, most: number): Promise<void> {
  await database.deleteFrom(table).where('ends', '<=', String(now)).execute();
  await database.deleteFrom(table).where('id', 'in', (rows) => rows.selectFrom(table).select('id').orderBy('ends', 'desc').offset(most)).execute();
}

export const newSecret = (): string => randomBytes(24).toString('base64url');

const isSecret = (text: string): boolean => /^[\w-]{32}$/u.test(text);

export const idOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What a page of ours sends with what it writes follows from the cookie's secret, which no page can read: nothing more is kept. */
const csrfOf = (secret: string): string => createHash('sha256').update(`csrf\n${secret}`).digest('base64url');
