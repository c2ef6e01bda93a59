import type { Language } from '../../../core/swedish/language-name.ts';
import { demoDoor } from './demo.ts';
import { issuedDoor, type Desk } from './issued.ts';
import { openIssuer } from './issuer.ts';
import { memorySessions } from './sessions.ts';
import type { IssuerSettings } from './settings.ts';
import type { Door } from './who.ts';

/** How people come in: by an issuer's word, else as the example user. Rejects when the issuer does not answer. */
export async function openEntrance(settings: IssuerSettings | undefined, language: Language): Promise<{ readonly door: Door; readonly desk?: Desk }> {
  const sessions = memorySessions(Date.now);
  if (!settings) return { door: demoDoor(sessions, language) };
  return issuedDoor(await openIssuer(settings), sessions, Date.now, settings.url.startsWith('https:') ? 'secure' : 'loopback');
}
