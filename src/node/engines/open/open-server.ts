import { clickhouseEngine } from '../clickhouse.ts';
import type { Engine } from '../engine.ts';
import { engineFault } from '../engine-fault.ts';
import { postgresEngine } from '../postgres.ts';

/** Which database was asked for, and where it is. */
export interface ServerAsked {
  readonly address?: string | undefined;
  readonly cluster?: string | undefined;
}

const VARIABLES = { postgres: 'LIKVARD_POSTGRES', clickhouse: 'LIKVARD_CLICKHOUSE' } as const;

/** Opens a database at the address given, else at the one in the environment. Throws an EngineFault. */
export async function openServerFor(name: keyof typeof VARIABLES, { address, cluster }: ServerAsked): Promise<Engine> {
  const url = address ?? process.env[VARIABLES[name]];
  if (url === undefined || url === '') throw engineFault('engine-no-address', { engine: name, variable: VARIABLES[name] });
  if (name === 'clickhouse') return clickhouseEngine(url, cluster);
  if (cluster !== undefined) throw engineFault('engine-cluster-engine', { engine: name });
  return postgresEngine(url);
}
