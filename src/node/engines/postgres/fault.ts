import pg from 'pg';
import { causeOf, EngineFault, engineFault, shownAddress, userIn } from '../engine-fault.ts';

const LOGIN = new Set(['28P01', '28000', '3D000']);

/** What PostgreSQL, or the way to it, says is wrong. Anything else is a fault of the program and stays as it is. */
export function postgresFault(fault: unknown, url: string): unknown {
  if (fault instanceof EngineFault) return fault;
  const cause = causeOf(fault);
  const address = shownAddress(url);
  if (cause !== undefined) return engineFault('engine-unreachable', { engine: 'postgres', address, cause });
  if (!(fault instanceof Error)) return fault;
  // Asked for a password and given none, the driver does not get as far as the server.
  if (/password must be a string/u.test(fault.message)) return engineFault('engine-login', { engine: 'postgres', address, user: userIn(url) });
  if (!(fault instanceof pg.DatabaseError)) return /not queryable/u.test(fault.message) ? engineFault('engine-unreachable', { engine: 'postgres', address, cause: 'ECONNRESET' }) : fault;
  const { code = '', message } = fault;
  if (LOGIN.has(code)) return engineFault('engine-login', { engine: 'postgres', address, user: userIn(url) });
  if (code === '42501' || code === '25006') return engineFault('engine-right', { engine: 'postgres', said: message });
  // The server is being shut down, or starts.
  if (code.startsWith('57P')) return engineFault('engine-unreachable', { engine: 'postgres', address, cause: message });
  return engineFault('engine-fault', { engine: 'postgres', said: message });
}
