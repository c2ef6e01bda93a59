import { randomBytes } from 'node:crypto';
import type { Session } from '../../../wire/session.ts';

export type Kept = Session & { readonly id: string };

/** Sessions as the server keeps them; the browser has only the name of one. The one used longest ago goes when there are too many. */
export interface Sessions {
  readonly begin: (session: Omit<Session, 'csrf'>) => Kept;
  readonly find: (id: string | undefined) => Kept | undefined;
  readonly end: (id: string | undefined) => void;
}

const HOURS = 10;
const MOST = 10_000;

export function memorySessions(now: () => number): Sessions {
  const kept = new Map<string, { readonly session: Kept; readonly ends: number }>();
  return {
    begin: (session) => {
      const id = randomBytes(24).toString('base64url');
      const one: Kept = { ...session, id, csrf: randomBytes(24).toString('base64url') };
      const [oldest] = kept.size >= MOST ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(id, { session: one, ends: now() + HOURS * 3_600_000 });
      return one;
    },
    find: (id) => {
      const found = id === undefined ? undefined : kept.get(id);
      if (id === undefined || !found) return undefined;
      kept.delete(id);
      if (found.ends <= now()) return undefined;
      kept.set(id, found);
      return found.session;
    },
    end: (id) => { kept.delete(id ?? ''); },
  };
}
