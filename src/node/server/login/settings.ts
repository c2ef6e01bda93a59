import { role, type Role } from '../../../wire/rights.ts';

/** What the operator has said of the issuer of logins. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
  /** Where people reach this server, without a slash at the end. */
  readonly url: string;
  readonly scope: string;
  readonly userClaim: string;
  readonly roleClaim: string;
  readonly providerClaim: string;
  /** The issuer's words for roles, in lower case. */
  readonly roles: ReadonlyMap<string, Role>;
}

export type SettingsRead =
  | { readonly kind: 'issuer'; readonly settings: IssuerSettings }
  | { readonly kind: 'none' }
  /** A variable that is missing or cannot be read. */
  | { readonly kind: 'wrong'; readonly variable: string };

/** The Swedish names of the roles, which an issuer may use as they are. */
const NAMES: readonly (readonly [string, Role])[] = [
  ['ekonom', 'economist'], ['nämndsekreterare', 'secretary'], ['namndsekreterare', 'secretary'], ['ledamot', 'member'], ['vårdgivare', 'provider'], ['vardgivare', 'provider'], ['revisor', 'auditor'],
];

/** Reads LIKVARD_OIDC_* and LIKVARD_URL. `LIKVARD_OIDC_ROLER` says the issuer's own words: `ekonom=grupp-17;revisor=grupp-18,grupp-19`. */
export function issuerSettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const read = (name: string): string | undefined => (environment[name] === '' ? undefined : environment[name]);
  const issuer = read('LIKVARD_OIDC_ISSUER');
  if (issuer === undefined) return { kind: 'none' };
  const [clientId, secret, url] = [read('LIKVARD_OIDC_CLIENT_ID'), read('LIKVARD_OIDC_SECRET'), read('LIKVARD_URL')];
  if (!isAddress(issuer)) return { kind: 'wrong', variable: 'LIKVARD_OIDC_ISSUER' };
  if (clientId === undefined) return { kind: 'wrong', variable: 'LIKVARD_OIDC_CLIENT_ID' };
  if (secret === undefined) return { kind: 'wrong', variable: 'LIKVARD_OIDC_SECRET' };
  if (url === undefined || !isAddress(url)) return { kind: 'wrong', variable: 'LIKVARD_URL' };
  const roles = rolesIn(read('LIKVARD_OIDC_ROLER'));
  if (!roles) return { kind: 'wrong', variable: 'LIKVARD_OIDC_ROLER' };
  return {
    kind: 'issuer',
    settings: {
      issuer, clientId, secret, url: url.replace(/\/+$/u, ''), scope: read('LIKVARD_OIDC_SCOPE') ?? 'openid profile', userClaim: read('LIKVARD_OIDC_ANVANDARE') ?? 'sub',
      roleClaim: read('LIKVARD_OIDC_ROLLFALT') ?? 'roles', providerClaim: read('LIKVARD_OIDC_VARDGIVARE') ?? 'vardgivare', roles,
    },
  };
}

/** Plain HTTP is for this computer only: elsewhere a login could be listened to. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

function rolesIn(text: string | undefined): ReadonlyMap<string, Role> | undefined {
  const named = new Map<string, Role>([...NAMES, ...role.options.filter((one) => one !== 'public').map((one) => [one, one] as const)]);
  if (text === undefined) return named;
  const own = new Map<string, Role>();
  for (const part of text.split(';')) {
    const [name = '', given = ''] = part.split('=');
    const found = named.get(name.trim().toLowerCase());
    if (!found || given.trim() === '') return undefined;
    for (const one of given.split(',')) own.set(one.trim().toLowerCase(), found);
  }
  return own;
}
