import * as oidc from 'openid-client';
import { z } from 'zod';
import type { Role } from '../../../wire/rights.ts';
import type { IssuerSettings } from './settings.ts';

/** Who an issuer says somebody is. */
export interface Known {
  readonly name: string;
  /** Every role that the issuer's claim gives; none is the public's. */
  readonly roles: readonly Role[];
  readonly provider: string | undefined;
}

/** What has to be remembered between going to the issuer and coming back. */
export interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** Where on this server to go then. */
  readonly page: string;
}

export interface Issuer {
  readonly begin: (page: string) => Promise<{ readonly to: string; readonly attempt: Attempt }>;
  /** Who came back; undefined when what came does not hold. */
  readonly finish: (query: string, attempt: Attempt) => Promise<Known | undefined>;
  /** Where to go to log out there too. */
  readonly leave: () => string | undefined;
}

const RETURNS_TO = '/api/inloggad';

/** An issuer of logins, found by its own description (OpenID Connect Discovery). Code flow with PKCE; the secret never leaves the server. */
export async function openIssuer(settings: IssuerSettings): Promise<Issuer> {
  const issuer = new URL(settings.issuer);
  const isHere = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
  const config = await oidc.discovery(issuer, settings.clientId, settings.secret, undefined, { timeout: 15, ...(isHere ? { execute: [oidc.allowInsecureRequests] } : {}) });
  const returnTo = `${settings.url}${RETURNS_TO}`;
  return {
    begin: async (page) => {
      const attempt: Attempt = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce(), page };
      const to = oidc.buildAuthorizationUrl(config, {
        redirect_uri: returnTo, scope: settings.scope, state: attempt.state, nonce: attempt.nonce, code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier), code_challenge_method: 'S256',
      });
      return { to: to.href, attempt };
    },
    finish: async (query, attempt) => {
      try {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(`${returnTo}${query}`), { pkceCodeVerifier: attempt.verifier, expectedState: attempt.state, expectedNonce: attempt.nonce, idTokenExpected: true });
        const own = tokens.claims();
        if (!own) return undefined;
        const more = config.serverMetadata().userinfo_endpoint === undefined ? {} : await oidc.fetchUserInfo(config, tokens.access_token, own.sub);
        return knownFrom({ ...own, ...more }, settings);
      } catch (fault) {
        // Whatever does not hold, whoever came is not let in; what was sent is not logged, for it holds codes.
        if (fault instanceof Error) return undefined;
        throw fault;
      }
    },
    leave: () => {
      const { end_session_endpoint: end } = config.serverMetadata();
      return end === undefined ? undefined : oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${settings.url}/` }).href;
    },
  };
}

const words = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** The name holds the issuer's own name for the person too, so that two people of one name are two. */
function knownFrom(claims: Readonly<Record<string, unknown>>, { userClaim, roleClaim, providerClaim, roles }: IssuerSettings): Known | undefined {
  const user = claims[userClaim];
  if (typeof user !== 'string' || user === '') return undefined;
  const given = words.safeParse(claims[roleClaim]).data ?? [];
  const [called, provider] = [claims['name'], claims[providerClaim]];
  return {
    name: typeof called === 'string' && called !== '' ? `${called} (${user})` : user,
    roles: [...new Set(given.flatMap((one) => roles.get(one.trim().toLowerCase()) ?? []))], provider: typeof provider === 'string' ? provider : undefined,
  };
}
