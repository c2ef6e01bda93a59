import { kronor, writeOre } from '../../../payments/money.ts';
import type { PurseLedger, Transfer } from '../../../payments/purses/acts.ts';
import { fundOf, nameOf } from '../../../payments/purses/purse.ts';
import type { PurseSheet } from '../../../payments/purses/reading/read-purse-sheet.ts';
import type { TriedSheet } from '../../../payments/purses/record.ts';
import { csvText } from '../../export/csv-line.ts';
import { where, type PlainObject } from '../../export/plain-value.ts';
import { FUND, KIND, outcomeInWords } from './purse-words.ts';

const SURENESS = { constructed: 'konstruerad', unsaid: '' } as const;

export function plainTried({ tried, ledger }: TriedSheet, sureness: PurseSheet['sureness']): PlainObject {
  return {
    sureness,
    acts: tried.map(({ asked, verdict, act, problems }) => ({
      name: asked.name, kind: asked.kind, day: asked.day, by: asked.by, ...where('of', asked.of), ...(asked.kind === 'reversed' ? {} : plainTransfer(asked)),
      ...where('verdict', verdict?.kind), ...(verdict?.kind === 'permitted' ? { rules: verdict.rules.map(({ name, entry, sureness: sure }) => ({ rule: name, entry, sureness: sure })) } : {}),
      ...where('id', act?.id), problems: problems.map(({ code, facts }) => ({ code, facts: facts as unknown as PlainObject })),
    })),
    ...plainLedger(ledger),
  };
}

const plainTransfer = ({ from, to, ore }: Pick<Transfer, 'from' | 'to' | 'ore'>): PlainObject => ({ ...(from === 'outside' ? { outside: 'yes' } : { from: from.name }), to: to.name, amount: writeOre(ore) });

export function plainLedger({ purses, transfers, constructed }: PurseLedger): PlainObject {
  return {
    constructed,
    purses: [...purses.values()].map(({ purse, ore }) => ({ name: purse.name, kind: purse.kind, fund: fundOf(purse), ...where('area', purse.area), amount: writeOre(ore) })),
    transfers: [...transfers.values()].map(({ name, transfer, permits, changedBy, reversed }) => ({
      name, ...plainTransfer(transfer), day: transfer.day, by: transfer.by, ...where('decision', transfer.decision), ...where('reason', transfer.reason), permits: permits.map((one) => ({ ...one })), changedBy, reversed,
    })),
  };
}

/** A line for each act of a sheet. */
export function triedCsv({ tried }: TriedSheet, sureness: PurseSheet['sureness']): string {
  return csvText([
    ['namn', 'dag', 'från', 'till', 'belopp kr', 'av', 'svar', 'hinder', 'uppgift'],
    ...tried.map((one) => [
      one.asked.name, one.asked.day, ...(one.asked.kind === 'reversed' ? ['', '', ''] : [nameOf(one.asked.from), one.asked.to.name, kronor(one.asked.ore)]), one.asked.by,
      outcomeInWords(one, 'sv'), one.problems.map(({ code }) => code).join(', '), SURENESS[sureness],
    ]),
  ]);
}

/** A line for each purse. */
export function pursesCsv({ purses, constructed }: PurseLedger): string {
  return csvText([['börs', 'slag', 'område', 'medel', 'kr', 'uppgift'], ...[...purses.values()].map(({ purse, ore }) => [purse.name, KIND[purse.kind].sv, purse.area ?? '', FUND[fundOf(purse)].sv, kronor(ore), constructed === 'yes' ? SURENESS.constructed : ''])]);
}
