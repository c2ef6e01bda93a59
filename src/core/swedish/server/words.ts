import type { Language } from '../language-name.ts';

/** What the server says in the terminal where it was started. */
export const SERVER_WORDS = {
  serving: { sv: (it: string) => `Likvärd finns på ${it}`, en: (it: string) => `Likvärd is at ${it}` },
  demo: {
    sv: () => 'Ingen utfärdare av inloggningar är inställd: alla på den här datorn är exempelanvändaren. Avsluta med Ctrl-C.',
    en: () => 'No issuer of logins is set: everybody on this computer is the example user. End with Ctrl-C.',
  },
  noPages: { sv: () => 'Sidorna är inte byggda, bara API:et svarar: kör npm run build.', en: () => 'The pages are not built, only the API answers: run npm run build.' },
  needsIssuer: {
    sv: (it: string) => `Servern startade inte. Utan utfärdare av inloggningar (LIKVARD_OIDC_ISSUER) svarar den bara på den egna datorn, inte på ${it}. Se docs/drift.md.`,
    en: (it: string) => `The server did not start. Without an issuer of logins (LIKVARD_OIDC_ISSUER) it answers on this computer only, not on ${it}. See docs/drift.md.`,
  },
  badIssuer: {
    sv: (it: string) => `Servern startade inte: ${it} saknas eller läses inte. Adresser är https (http bara på den egna datorn). Se docs/drift.md.`,
    en: (it: string) => `The server did not start: ${it} is missing or cannot be read. Addresses are https (http on this computer only). See docs/drift.md.`,
  },
  badProxy: {
    sv: (it: string) => `Servern startade inte: ${it} i LIKVARD_PROXY är ingen adress och inget nät. Skriv dem som 127.0.0.1, 10.0.0.0/8. Se docs/drift.md.`,
    en: (it: string) => `The server did not start: ${it} in LIKVARD_PROXY is no address and no network. Write them as 127.0.0.1, 10.0.0.0/8. See docs/drift.md.`,
  },
  noIssuer: {
    sv: (it: string) => `Servern startade inte: utfärdaren ${it} svarar inte som OpenID Connect. Kontrollera LIKVARD_OIDC_ISSUER och nätet.`,
    en: (it: string) => `The server did not start: the issuer ${it} does not answer as OpenID Connect. Check LIKVARD_OIDC_ISSUER and the network.`,
  },
  login: { sv: (it: string) => `Inloggning hos ${it}. Avsluta med Ctrl-C.`, en: (it: string) => `Login at ${it}. End with Ctrl-C.` },
  badPort: { sv: (it: string) => `${it} är ingen port: skriv ett heltal från 0 till 65535.`, en: (it: string) => `${it} is no port: write a whole number from 0 to 65535.` },
  portTaken: { sv: (it: string) => `Porten ${it} är upptagen. Välj en annan med --port.`, en: (it: string) => `The port ${it} is taken. Choose another with --port.` },
  stopped: { sv: () => 'Stoppad. Allt som är bekräftat är sparat.', en: () => 'Stopped. All that was acknowledged is kept.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export const DEMO_USER: Readonly<Record<Language, string>> = { sv: 'Exempelanvändaren', en: 'The example user' };
