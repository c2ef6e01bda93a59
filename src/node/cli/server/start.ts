import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_WORDS } from '../../../core/swedish/server/words.ts';
import { dataFolder } from '../../project/data-folder.ts';
import { packageFolder } from '../../project/package.ts';
import { issuerSettings, type IssuerSettings } from '../../server/login/settings.ts';
import { readProxies, type Proxies } from '../../server/watch/asker.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { stoppable } from '../progress.ts';
import { refused, said, type Said } from '../said.ts';
import { withStore } from './with-store.ts';

const LOOPBACK = '127.0.0.1';

/** Starts the server of the workbench and waits until somebody stops it. */
export const startCommand: Command = {
  name: 'starta',
  english: 'start',
  usage: 'likvard starta [--port <n>] [--host <namn>]',
  about: { sv: 'Starta servern med sidorna. Utan inloggning svarar den bara på den egna datorn.', en: 'Start the server with the pages. Without login it answers on this computer only.' },
  takes: ['host', 'port'],
  run: async (options) => {
    const { language, host = LOOPBACK } = options;
    const port = portOf(options);
    if (port === 'bad') return refused(SERVER_WORDS.badPort[language](options.port ?? ''), 2);
    const issuer = issuerSettings(process.env);
    if (issuer.kind === 'wrong') return refused(SERVER_WORDS.badIssuer[language](issuer.variable), 2);
    if (issuer.kind === 'none' && !['127.0.0.1', '::1', 'localhost'].includes(host)) return refused(SERVER_WORDS.needsIssuer[language](host), 2);
    const proxies = readProxies(process.env['LIKVARD_PROXY']);
    if (proxies.kind === 'wrong') return refused(SERVER_WORDS.badProxy[language](proxies.found), 2);
    return serve({ host, port, issuer: issuer.kind === 'issuer' ? issuer.settings : undefined, proxies: proxies.proxies }, options);
  },
};

interface Asked {
  readonly host: string;
  readonly port: number | undefined;
  readonly issuer: IssuerSettings | undefined;
  readonly proxies: Proxies;
}

async function serve({ host, port, issuer, proxies }: Asked, options: Options): Promise<Said> {
  const { language } = options;
  const { openImports } = await import('../../imports/open-imports.ts');
  const { listen, STANDARD_PORT } = await import('../../server/listen.ts');
  const { openServer } = await import('../../server/open-server.ts');
  const { openEntrance } = await import('../../server/login/entrance.ts');
  const { openLog } = await import('../../server/watch/log.ts');
  const log = openLog(process.env['LIKVARD_LOGG'] ?? (process.stdout.isTTY ? 'error' : 'info'));
  const entrance = await openEntrance(issuer, language).catch(() => undefined);
  if (!entrance) return refused(SERVER_WORDS.noIssuer[language](issuer?.issuer ?? ''));
  return stoppable((signal) => withStore(options, async (open) => {
    const data = dataFolder();
    const imports = await openImports(data, open.store);
    const { app, works, warm } = openServer({ data, open, imports, ...entrance(open.database), log, reach: issuer ? 'network' : 'loopback', proxies, now: () => new Date().toISOString() });
    const first = await listen(app, host, port ?? STANDARD_PORT);
    const listening = first === 'taken' && port === undefined ? await listen(app, host, 0) : first;
    if (listening === 'taken') return refused(SERVER_WORDS.portTaken[language](String(port)));
    const hasPages = existsSync(join(packageFolder(), 'dist', 'web', 'index.html'));
    const entering = issuer ? SERVER_WORDS.login[language](issuer.issuer) : SERVER_WORDS.demo[language]();
    process.stdout.write(`${[SERVER_WORDS.serving[language](issuer?.url ?? listening.address), entering, ...(hasPages ? [] : [SERVER_WORDS.noPages[language]()])].join('\n')}\n`);
    if (hasPages && !issuer) openBrowser(listening.address);
    await warm(signal);
    if (!signal.aborted) await new Promise<void>((resolve) => { signal.addEventListener('abort', () => { resolve(); }, { once: true }); });
    await works.stopAll();
    await listening.stop();
    return said(`${SERVER_WORDS.stopped[language]()}\n`);
  }));
}

function portOf({ port }: Options): number | undefined | 'bad' {
  if (port === undefined) return undefined;
  return /^\d{1,5}$/u.test(port) && Number(port) <= 65_535 ? Number(port) : 'bad';
}

/** Only for a person at a terminal: a service or a test has no use for a browser. */
function openBrowser(address: string): void {
  if (process.env['LIKVARD_NO_OPEN'] === '1' || !process.stdout.isTTY) return;
  const [program, ...words] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(program ?? '', [...words, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}
