import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newServer, type TestServer } from './open/server.ts';

let server: TestServer;
beforeAll(async () => { server = await newServer('operation'); });
afterAll(() => server.close());
const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => server.app.request(`http://localhost${path}`, { headers: { host: 'localhost', ...headers } });

describe('the operation of the server', () => {
  test('is well as long as the store answers', async () => {
    expect(await (await get('/api/halsa')).json()).toMatchObject({ status: 'ok', store: 'ok' });
  });

  test('is measured, for those who may see it', async () => {
    await get('/api/regelbocker');
    const text = await (await get('/api/matt')).text();
    expect(text).toMatch(/^likvard_requests_total\{route="GET \/api\/regelbocker",status="200"\} \d+$/mu);
    expect(text).toMatch(/^likvard_request_seconds_bucket\{le="\+Inf"\} \d+$/mu);
    expect((await (await server.as('secretary')).ask('/api/matt')).status).toBe(403);
  });

  test('is described for programs and for people', async () => {
    const described = await (await get('/api/openapi.json')).json() as { readonly openapi: string; readonly paths: Readonly<Record<string, unknown>> };
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toContain('/api/regelbocker/{id}/siffror/{period}');
    expect(JSON.stringify(described)).not.toContain('__proto__');
    const page = await (await get('/api', { 'accept-language': 'en' })).text();
    expect(page).toContain('<h1>The API of Likvärd</h1>');
    expect(page).not.toContain('<script');
  });

  test('lets no page run a script that is written in it, nor ask another host', async () => {
    const { headers } = await get('/api/halsa');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('says slow down to whoever asks too much, and goes on answering others', async () => {
    const one = await server.as('economist');
    const statuses = await Promise.all(Array.from({ length: 900 }, async () => (await one.ask('/api/arbeten')).status));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await (await server.as('auditor')).ask('/api/arbeten')).status).toBe(200);
  });

  test('answers what is not there with a problem, never a page of another kind', async () => {
    const nowhere = await get('/api/ingenstans');
    expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});
