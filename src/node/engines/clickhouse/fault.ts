import { engineProblem } from '../../../core/emit/sql/engine-problems.ts';
import { causeOf, EngineFault, engineFault, shownAddress, userIn } from '../engine-fault.ts';

/** Wrong password, unknown user, address not allowed; the last is what newer servers say of all of them. */
const LOGIN = new Set(['192', '193', '194', '195', '516']);
const READONLY = new Set(['164', '497']);
/** A server of the cluster that does not answer: refused, reset, cut off, timed out, none left to try. */
const SHARD = new Set(['32', '198', '209', '210', '279']);

/** Host and port of a server of the cluster that failed, as ClickHouse names it; undefined for another fault. */
export function lostServer(said: string): string | undefined {
  if (!SHARD.has(codeIn(said))) return undefined;
  return /\(([\w.:[\]-]+:\d+)(?:,[^)]*)?\)/u.exec(said)?.[1] ?? /(?:from|to|on) ([\w.-]+:\d+)/u.exec(said)?.[1] ?? '';
}

const codeIn = (said: string): string => /Code: (\d+)/u.exec(said)?.[1] ?? '';

/** What ClickHouse, or the way to it, says is wrong. Anything else is a fault of the program and stays as it is. */
export function clickhouseFault(fault: unknown, url: string): unknown {
  if (fault instanceof EngineFault || !(fault instanceof Error)) return fault;
  const [engine, address] = ['clickhouse', shownAddress(url)] as const;
  const code = 'code' in fault && /^\d+$/u.test(String(fault.code)) ? String(fault.code) : codeIn(fault.message);
  const cause = causeOf(fault);
  if (code === '' && cause !== undefined) return engineFault('engine-unreachable', { engine, address, cause });
  if (code === '') return /^(?:HTTP|<html|Port)/iu.test(fault.message) ? engineFault('engine-unreachable', { engine, address, cause: firstWords(fault.message) }) : fault;
  if (LOGIN.has(code)) return engineFault('engine-login', { engine, address, user: userIn(url) });
  if (READONLY.has(code)) return engineFault('engine-right', { engine, said: firstWords(fault.message) });
  return new EngineFault([engineProblem('engine-fault', { engine, said: firstWords(fault.message) })], `Code: ${code}. ${fault.message}`);
}

/** The server's sentence without its own stack of exceptions. */
function firstWords(said: string): string {
  const plain = said.replace(/^Code: \d+[.,]\s*(?:e\.displayText\(\) = )?DB::\w+: /u, '').replace(/,? ?e\.what\(\) = .*$/su, '').replaceAll(/\s+/gu, ' ').trim();
  return plain.length > 300 ? `${plain.slice(0, 300)} …` : plain;
}
