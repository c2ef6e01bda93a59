import type { Kysely } from 'kysely';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { Tables } from '../../store/tables.ts';
import { storedAttempts } from './attempts.ts';
import { demoDoor } from './demo.ts';
import { issuedDoor, type Desk } from './issued.ts';
import { openIssuer } from './issuer.ts';
import { storedSessions } from './sessions.ts';
import type { IssuerSettings } from './settings.ts';
import type { Door } from './who.ts';

/** A way in, once there is a database to know people by. */
export type Entrance = (database: Kysely<Tables>) => { readonly door: Door; readonly desk?: Desk };

/** How people come in: by an issuer's word, else as the example user. Rejects when the issuer does not answer. */
export async function openEntrance(settings: IssuerSettings | undefined, language: Language): Promise<Entrance> {
  if (!settings) return (database) => ({ door: demoDoor(storedSessions(database, Date.now), language) });
  const issuer = await openIssuer(settings);
  const site = settings.url.startsWith('https:') ? 'secure' : 'plain';
  return (database) => issuedDoor(issuer, { sessions: storedSessions(database, Date.now), attempts: storedAttempts(database, Date.now) }, site);
}
