import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fingerprint } from '../../fingerprint.ts';

const MEDIA: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json',
};

const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg', '.txt']);

/** A built file as it is sent, made once for each time it is built. */
interface Built {
  readonly stamp: string;
  readonly bytes: Readonly<Record<'br' | 'gzip' | 'plain', Uint8Array<ArrayBuffer>>>;
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
  const isText = COMPRESSED.has(extname(path));
  return {
    stamp, etag: `"${fingerprint(plain).slice(0, 32)}"`,
    bytes: {
      plain,
      gzip: isText ? new Uint8Array(gzipSync(plain)) : plain,
      br: isText ? new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })) : plain,
    },
  };
}

function send(request: Request, path: string, { bytes, etag }: Built): Response {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const coding = !COMPRESSED.has(extname(path)) ? 'plain' : /\bbr\b/u.test(accepted) ? 'br' : /\bgzip\b/u.test(accepted) ? 'gzip' : 'plain';
  const headers = {
    'content-type': MEDIA[extname(path)] ?? 'application/octet-stream', etag, vary: 'Accept-Encoding',
    // A built file with a fingerprint in its name never changes.
    'cache-control': /-[\w-]{8}\.\w+$/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(coding === 'plain' ? {} : { 'content-encoding': coding }),
  };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(bytes[coding], { headers });
}
