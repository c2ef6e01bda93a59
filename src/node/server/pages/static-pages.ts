import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fingerprint } from '../../fingerprint.ts';

const MEDIA: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json',
};

const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg', '.txt']);

/** A built file as it is sent, made once for each time it is built. */
interface Built {
  readonly stamp: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | undefined;
  /** As the build has compressed it. */
  readonly br: Uint8Array<ArrayBuffer> | undefined;
  readonly etag: string;
}

/** Serves the built pages. An address that is no file is the pages' own: it gets the first page, which shows what it says. */
export function staticPages(folder: string): (request: Request) => Response | undefined {
  const built = new Map<string, Built>();
  return (request) => {
    const path = fileFor(folder, new URL(request.url).pathname);
    if (path === undefined) return undefined;
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = built.get(path);
    const file = known?.stamp === stamp ? known : make(path, stamp);
    built.set(path, file);
    return send(request, path, file);
  };
}

function fileFor(folder: string, pathname: string): string | undefined {
  const first = join(folder, 'index.html');
  let path: string;
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)));
  } catch {
    return undefined;
  }
  if (path.startsWith(folder + sep) && !path.includes('\0') && existsSync(path) && statSync(path).isFile()) return path;
  // A script or picture that is missing is missing; only what a person may have written is a page.
  return extname(pathname) === '' && existsSync(first) ? first : undefined;
}

function make(path: string, stamp: string): Built {
  const plain = new Uint8Array(readFileSync(path));
  return {
    stamp, plain, etag: `"${fingerprint(plain).slice(0, 32)}"`,
    gzip: COMPRESSED.has(extname(path)) ? new Uint8Array(gzipSync(plain)) : undefined,
    br: existsSync(`${path}.br`) ? new Uint8Array(readFileSync(`${path}.br`)) : undefined,
  };
}

function send(request: Request, path: string, { plain, gzip, br, etag }: Built): Response {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const coded = br && /\bbr\b/u.test(accepted) ? { coding: 'br', bytes: br } : gzip && /\bgzip\b/u.test(accepted) ? { coding: 'gzip', bytes: gzip } : undefined;
  const headers = {
    'content-type': MEDIA[extname(path)] ?? 'application/octet-stream', etag, vary: 'Accept-Encoding',
    // A built file with a fingerprint in its name never changes.
    'cache-control': /-[\w-]{8}\.\w+$/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(coded === undefined ? {} : { 'content-encoding': coded.coding }),
  };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(coded?.bytes ?? plain, { headers });
}
