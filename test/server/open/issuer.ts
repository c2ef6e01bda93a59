import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface TestIssuer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A real issuer on this computer, with a form where anybody logs in by a name: what is claimed of each stands in `people`. */
export async function newIssuer(returnTo: string, people: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<TestIssuer> {
  const server = createServer((request, response) => { answer(request, response); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = new Provider(address, {
    clients: [{ client_id: 'likvard', client_secret: 'hemligheten-som-bara-provet-har', redirect_uris: [returnTo], post_logout_redirect_uris: [new URL('/', returnTo).href] }],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'vardgivare'] },
    cookies: { keys: ['provets-nyckel'] },
    pkce: { required: () => true },
    findAccount: async (_: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
  }).callback();
  return { address, close: () => new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  }) };
}

type Asking = (url: string, init: { readonly redirect: 'manual'; readonly method?: string; readonly headers: Readonly<Record<string, string>>; readonly body?: URLSearchParams | string }) => Promise<Response>;

export type Browser = ReturnType<typeof newBrowser>;

/** A browser as far as logging in goes: it keeps cookies and follows redirects one at a time. */
export function newBrowser(asking: Asking = fetch): (url: string, form?: Readonly<Record<string, string>>, more?: Readonly<Record<string, string>>, body?: string) => Promise<Response> {
  const jar = new Map<string, Map<string, string>>();
  return async (url, form, more = {}, body) => {
    const { host } = new URL(url);
    const cookies = jar.get(host) ?? new Map<string, string>();
    jar.set(host, cookies);
    const response = await asking(url, {
      redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...more },
      ...(form ? { method: 'POST', body: body ?? new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/su);
      if (/Max-Age=0/u.test(cookie) || value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}

/** Goes to log in at a server, says who one is at the issuer, and comes back with a code: the address that the issuer sends one to. */
export async function comeBack(url: string, browser: Browser, name: string, till = '/api/session'): Promise<string> {
  let { headers } = await browser(`${url}/api/logga-in?till=${encodeURIComponent(till)}`);
  for (let at = headers.get('location') ?? ''; ;) {
    if (at.startsWith(`${url}/api/inloggad`)) return at;
    const page = await browser(at);
    const form = /action="([^"]+)"[\s\S]*?name="prompt" value="(\w+)"/u.exec(await page.text());
    ({ headers } = form ? await browser(new URL(form[1] ?? '', at).href, { prompt: form[2] ?? '', login: name, password: 'x' }) : page);
    at = new URL(headers.get('location') ?? '', at).href;
  }
}
