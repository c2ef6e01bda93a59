import { BlockList, isIP } from 'node:net';
import type { Transport } from '../login/who.ts';

/** Where a request came from, and how. */
export interface Asker {
  /** '' when it came over no network. */
  readonly address: string;
  readonly transport: Transport;
}

/** The proxies whose word of who asks is believed. */
export interface Proxies {
  readonly isOne: (address: string) => boolean;
}

export const NO_PROXIES: Proxies = { isOne: () => false };

/** LIKVARD_PROXY: addresses and networks as `127.0.0.1, 10.0.0.0/8, fd00::/8`. `wrong` is what is neither. */
export function readProxies(text: string | undefined): { readonly kind: 'proxies'; readonly proxies: Proxies } | { readonly kind: 'wrong'; readonly found: string } {
  const list = new BlockList();
  for (const found of (text ?? '').split(/[\s,]+/u).filter((one) => one !== '')) {
    const [address = '', bits, ...more] = found.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    if (version === 0 || more.length > 0 || (bits !== undefined && !(/^\d{1,3}$/u.test(bits) && Number(bits) <= most))) return { kind: 'wrong', found };
    list.addSubnet(address, Number(bits ?? most), family(version));
  }
  return { kind: 'proxies', proxies: { isOne: (address) => isIP(address) !== 0 && list.check(address, family(isIP(address))) } };
}

/**
 * Who asks, by the connection; and when that is a proxy we know, by what it says: the last address in X-Forwarded-For that is no proxy of
 * ours, and X-Forwarded-Proto. What stands before that address came with the request, and anybody can write it.
 */
export function askerOf(connection: string | undefined, header: (name: string) => string | undefined, { isOne }: Proxies): Asker {
  const near = plain(connection ?? '');
  if (!isOne(near)) return { address: near, transport: 'plain' };
  const said = listed(header('x-forwarded-for')).map(plain);
  let address = near;
  for (const one of said.toReversed()) {
    if (isIP(one) === 0) break;
    address = one;
    if (!isOne(one)) break;
  }
  const protocols = listed(header('x-forwarded-proto'));
  return { address, transport: protocols.length > 0 && protocols.every((one) => one.toLowerCase() === 'https') ? 'secure' : 'plain' };
}

/** Whether a request says that it was sent on for somebody on another computer: then a server without login is not on its own computer only. */
export function isSentOn(header: (name: string) => string | undefined): boolean {
  const here = new Set(['127.0.0.1', '::1']);
  return header('forwarded') !== undefined || [...listed(header('x-forwarded-for')), ...listed(header('x-real-ip'))].some((one) => !here.has(plain(one)));
}

const family = (version: number): 'ipv4' | 'ipv6' => (version === 4 ? 'ipv4' : 'ipv6');

const listed = (text: string | undefined): readonly string[] => (text ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');

/** An IPv4 address that came by an IPv6 socket is the same address. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/iu, '');
