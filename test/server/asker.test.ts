import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askerOf, isSentOn, NO_PROXIES, readProxies, type Proxies } from '../../src/node/server/watch/asker.ts';

const proxies = (text: string): Proxies => {
  const read = readProxies(text);
  if (read.kind === 'wrong') throw new Error(read.found);
  return read.proxies;
};
const ours = proxies('127.0.0.1, ::1 10.1.0.0/16');
const asker = (connection: string | undefined, headers: Readonly<Record<string, string>>, known = ours) => askerOf(connection, (name) => headers[name], known);

describe('who asks', () => {
  test('is the other end of the connection, whatever the request says, when that is no proxy of ours', () => {
    const said = { 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' };
    expect(asker('198.51.100.4', said)).toEqual({ address: '198.51.100.4', transport: 'plain' });
    expect(asker('127.0.0.1', said, NO_PROXIES)).toEqual({ address: '127.0.0.1', transport: 'plain' });
    expect(asker(undefined, said)).toEqual({ address: '', transport: 'plain' });
  });

  test('is whom our proxy says, by IPv4, IPv6, or one inside the other', () => {
    for (const [connection, said] of [['127.0.0.1', '192.0.2.7'], ['::ffff:127.0.0.1', '::ffff:192.0.2.7'], ['10.1.255.3', '192.0.2.7']]) expect(asker(connection, { 'x-forwarded-for': said ?? '' }).address).toBe('192.0.2.7');
    expect(asker('::1', { 'x-forwarded-for': '2001:db8::5' }).address).toBe('2001:db8::5');
  });

  test('is the last address that is no proxy of ours: what stands before it anybody may have written', () => {
    expect(asker('127.0.0.1', { 'x-forwarded-for': '203.0.113.1, 192.0.2.7, 10.1.0.9' }).address).toBe('192.0.2.7');
    expect(asker('127.0.0.1', { 'x-forwarded-for': '10.1.0.8, 10.1.0.9' }).address).toBe('10.1.0.8');
    expect(asker('127.0.0.1', { 'x-forwarded-for': '192.0.2.7, skräp' }).address).toBe('127.0.0.1');
  });

  test('came over HTTPS when our proxy says so, and every one before it', () => {
    expect(['https', 'HTTPS', 'https, https', 'http', 'https, http', ''].map((said) => asker('127.0.0.1', { 'x-forwarded-proto': said }).transport)).toEqual(['secure', 'secure', 'secure', 'plain', 'plain', 'plain']);
  });

  test('is never somebody else because of what was sent to a proxy that adds where it came from', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.ipV4().filter((address) => !ours.isOne(address)), (sent, from) => {
      expect(asker('127.0.0.1', { 'x-forwarded-for': `${sent}, ${from}` }).address).toBe(from);
    }));
  });
});

test('proxies are addresses and networks, and what is neither is named', () => {
  expect(['', ' 10.0.0.0/8,fd00::/8 '].map((text) => readProxies(text).kind)).toEqual(['proxies', 'proxies']);
  for (const found of ['nginx', '10.0.0.0/33', '::1/129', '10.0.0.0/8/8', '10.0.0', '10.0.0.0/']) expect(readProxies(`127.0.0.1, ${found}`)).toEqual({ kind: 'wrong', found });
});

test('a request that was sent on for somebody on another computer says so', () => {
  const sent = (headers: Readonly<Record<string, string>>) => isSentOn((name) => headers[name]);
  expect([{}, { 'x-forwarded-for': '127.0.0.1, ::1' }, { 'x-forwarded-for': '192.0.2.7, 127.0.0.1' }, { 'x-real-ip': '192.0.2.7' }, { forwarded: 'for=192.0.2.7' }].map(sent)).toEqual([false, false, true, true, true]);
});
