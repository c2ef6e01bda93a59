import { chromium, type Browser } from 'playwright-core';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { untar } from './untar.ts';

/** A browser, or why there is none on this machine. */
export type Started = { readonly kind: 'started'; readonly browser: Browser } | { readonly kind: 'none'; readonly why: string };

/**
 * Starts the browser that lies packed in a package: no root, no download, nothing of the machine's own. It is unpacked once for each
 * version, to the folder for what is temporary. Its package would switch off the browser's own safety; we pass our own few flags.
 */
export async function startChromium(): Promise<Started> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { kind: 'none', why: `the packed browser runs on Linux x64, not on ${process.platform} ${process.arch}` };
  try {
    const home = unpacked();
    const browser = await chromium.launch({
      executablePath: join(home, 'chromium'), chromiumSandbox: false,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
      env: { ...process.env as Record<string, string>, FONTCONFIG_FILE: join(home, 'own-fonts.conf'), LD_LIBRARY_PATH: join(home, 'lib') },
    });
    return { kind: 'started', browser };
  } catch (cause) {
    return { kind: 'none', why: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Another name when what is unpacked is another, so that an old folder is never taken for it. */
const FORM = 1;

function unpacked(): string {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { readonly version: string };
  const home = join(tmpdir(), `likvard-chromium-${version}-${FORM}-${process.getuid?.() ?? 0}`);
  if (existsSync(home)) return home;
  const making = mkdtempSync(`${home}-`);
  const read = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, 'bin', name)));
  writeFileSync(join(making, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    for (const [name, bytes] of untar(read(archive))) {
      mkdirSync(dirname(join(making, name)), { recursive: true });
      writeFileSync(join(making, name), bytes, { mode: 0o755 });
    }
  }
  // The fonts of the package and no others: a page looks the same on every machine.
  writeFileSync(join(making, 'own-fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`);
  try {
    renameSync(making, home);
  } catch (cause) {
    // Another run was first.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(home)) throw cause;
  }
  return home;
}
