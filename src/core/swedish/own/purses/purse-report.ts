import { kronor, sumOre } from '../../../payments/money.ts';
import type { KnownTransfer, PurseLedger } from '../../../payments/purses/acts.ts';
import { fundOf, type Fund } from '../../../payments/purses/purse.ts';
import type { PurseSheet } from '../../../payments/purses/reading/read-purse-sheet.ts';
import type { TriedAct, TriedSheet } from '../../../payments/purses/record.ts';
import type { Language } from '../../language-name.ts';
import { moneyDigits } from '../../numbers/numbers.ts';
import { PAGE_WIDTH, tableLines } from '../../table/table.ts';
import { hanging } from '../../table/width.ts';
import { actInWords, FUND, fundName, KIND, outcomeInWords, transferInWords } from './purse-words.ts';

const WORDS = {
  sv: { purse: 'börs', kind: 'slag', area: 'område', fund: 'medel', held: 'kr', total: 'summa', purses: 'Börsarna', afterwards: 'Börsarna efteråt', empty: 'Liggaren är tom.', constructed: 'KONSTRUERADE UPPGIFTER – belopp, områden och dagar är påhittade.', changed: 'ändrad av', reversed: 'återförd', transfers: 'Flyttar i liggaren', by: 'av' },
  en: { purse: 'purse', kind: 'kind', area: 'area', fund: 'fund', held: 'SEK', total: 'sum', purses: 'The purses', afterwards: 'The purses afterwards', empty: 'The ledger is empty.', constructed: 'CONSTRUCTED – amounts, areas and days are made up.', changed: 'changed by', reversed: 'taken back', transfers: 'Transfers in the ledger', by: 'by' },
} as const;

export function constructedPurses(sureness: PurseSheet['sureness'], language: Language): readonly string[] {
  return sureness === 'constructed' ? [WORDS[language].constructed, ''] : [];
}

/** Every act of a sheet with what came of it, and the purses as they would stand. */
export function triedLines({ tried, ledger }: TriedSheet, sureness: PurseSheet['sureness'], language: Language): readonly string[] {
  return [
    ...constructedPurses(sureness, language), ...judgedLines(tried, language),
    ...(ledger.purses.size === 0 ? [] : ['', WORDS[language].afterwards, ...purseLines(ledger, language)]),
  ];
}

/** Each act, and under it whether it may be done. */
export function judgedLines(tried: readonly TriedAct[], language: Language): readonly string[] {
  return tried.flatMap((one) => [
    ...hanging(`${one.asked.day}  `, `${one.asked.name}: ${actInWords(one.asked, language)}`, PAGE_WIDTH),
    ...hanging('            ', outcomeInWords(one, language), PAGE_WIDTH),
  ]);
}

/** What each purse holds, the sum of each fund, and of all. */
function purseLines({ purses }: PurseLedger, language: Language): readonly string[] {
  const words = WORDS[language];
  const all = [...purses.values()];
  const sumOf = (fund: Fund): bigint => sumOre(all.filter(({ purse }) => fundOf(purse) === fund).map(({ ore }) => ore));
  return tableLines({
    columns: [...[words.purse, words.kind, words.area, words.fund].map((header) => ({ header, align: 'left' }) as const), { header: words.held, align: 'right' }],
    rows: [
      ...all.map(({ purse, ore }) => [purse.name, KIND[purse.kind][language], purse.area ?? '', fundName(purse.kind, language), moneyDigits(kronor(ore), language)]),
      ...(['careChoice', 'appropriation'] as const).map((fund) => [words.total, '', '', FUND[fund][language], moneyDigits(kronor(sumOf(fund)), language)]),
    ],
    total: [words.total, '', '', '', moneyDigits(kronor(sumOre(all.map(({ ore }) => ore))), language)],
  });
}

/** The whole ledger: every transfer as it stands, and the purses. */
export function ledgerLines(ledger: PurseLedger, language: Language): readonly string[] {
  const words = WORDS[language];
  if (ledger.transfers.size === 0) return [words.empty];
  return [...constructedPurses(ledger.constructed === 'yes' ? 'constructed' : 'unsaid', language), words.transfers, ...[...ledger.transfers.values()].flatMap((one) => transferLines(one, language)), '', words.purses, ...purseLines(ledger, language)];
}

function transferLines({ name, transfer, permits, changedBy, reversed }: KnownTransfer, language: Language): readonly string[] {
  const words = WORDS[language];
  const changed = changedBy.length === 0 ? '' : ` (${reversed === 'yes' ? words.reversed : words.changed}: ${changedBy.join(', ')})`;
  return [
    ...hanging(`${transfer.day}  `, `${name}: ${transferInWords(transfer, language)}, ${words.by} ${transfer.by}${changed}`, PAGE_WIDTH),
    ...hanging('            ', permits.map(({ rule, entry }) => `${rule} (${entry})`).join('; '), PAGE_WIDTH),
  ];
}
