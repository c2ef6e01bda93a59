import { z } from 'zod';
import { readPlanSheet, type PlanSheet } from '../../../../core/payments/reading/read-plan.ts';
import type { AccountsVersion } from '../../../../wire/writes/accounts.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { refuse, refuseProblems, type Refusal } from '../../frame/refusal.ts';
import type { House } from '../../routes/house.ts';
import { orderSheetsOf } from './order-sheets.ts';

export const accountsStream = (rulebook: string): string => `accounts:${rulebook}`;

const body = z.object({ text: z.string(), note: z.string() });

interface Kept extends AccountsVersion {
  /** Where in the record it stands; 0 for the one that lies in the data folder. */
  readonly number: number;
}

/** The versions of a rulebook's accounts, the oldest first: what lies beside its order sheets, then what has been kept. */
export async function accountsOf({ store, data }: Pick<House, 'store' | 'data'>, rulebook: string): Promise<readonly Kept[]> {
  const beside = orderSheetsOf(data).find((one) => one.rulebook === rulebook && one.accounts !== undefined)?.accounts;
  const kept = (await store.stream(accountsStream(rulebook))).map((entry): Kept => {
    const { text, note } = body.parse(entry.body);
    return { version: entry.at, text, fingerprint: fingerprint(text), note, by: entry.by, when: entry.when, number: entry.number };
  });
  return [...(beside === undefined ? [] : [{ version: 0, text: beside, fingerprint: fingerprint(beside), note: '', by: '', when: '', number: 0 }]), ...kept];
}

/** What the accounts of something are to be: sent along, a version, or none of them said. */
export interface AccountsAsked {
  readonly accounts?: string | undefined;
  readonly version?: number | undefined;
}

export interface OpenedAccounts {
  readonly kind: 'accounts';
  readonly sheet: PlanSheet;
  /** Which version it is; undefined when it was sent along. */
  readonly version: number | undefined;
}

/** The accounts to use: those sent, the version named, else the newest that stood when the order was approved (`before`), else the newest. */
export async function openAccounts(house: Pick<House, 'store' | 'data'>, rulebook: string, { accounts, version }: AccountsAsked, before?: number): Promise<OpenedAccounts | Refusal> {
  if (accounts !== undefined) return read(accounts, undefined);
  const all = await accountsOf(house, rulebook);
  const asked = version === undefined ? undefined : all.find((one) => one.version === version);
  if (version !== undefined && !asked) return refuse('not-found', { what: `${rulebook} ${version}` });
  const kept = all.filter(({ number }) => number > 0);
  const stood = before === undefined ? undefined : kept.findLast(({ number }) => number < before);
  const found = asked ?? stood ?? all.at(-1);
  return found ? read(found.text, found.version) : refuse('no-accounts');
}

function read(text: string, version: number | undefined): OpenedAccounts | Refusal {
  const { content, problems } = readPlanSheet('konton.yaml', text);
  return content ? { kind: 'accounts', sheet: content, version } : refuseProblems(problems);
}
