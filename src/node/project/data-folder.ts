import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the server keeps what is its own: LIKVARD_DATA, else a folder in the user's data home; root, whose home is closed to the database's user, keeps it where services do. */
export function dataFolder(): string {
  const named = process.env['LIKVARD_DATA'];
  if (named !== undefined && named !== '') return resolve(named);
  if (process.getuid?.() === 0) return '/var/lib/likvard';
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'likvard');
}
