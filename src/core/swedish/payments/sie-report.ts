import { kronor, sumOre, writeOre } from '../../payments/money.ts';
import type { SieDocument } from '../../payments/sie/document.ts';
import type { ReadSie } from '../../payments/sie/read-sie.ts';
import type { SieDifference } from '../../payments/sie/reconcile.ts';
import type { SieTotal } from '../../payments/sie/totals.ts';
import type { Language } from '../language-name.ts';
import { moneyDigits } from '../numbers/numbers.ts';
import { tableLines } from '../table/table.ts';

const ENCODING = { cp437: 'PC8 (CP437)', 'utf-8': 'UTF-8', 'latin-1': 'Latin-1' } as const;

/** What a file that could be read is: whose, how much is in it, and whether its checksum holds. */
export function sieLines(file: string, { encoding, checksum }: ReadSie, { header, accounts, balances, vouchers }: SieDocument, language: Language): readonly string[] {
  const rows = vouchers.reduce((count, voucher) => count + voucher.rows.length, 0);
  const isSwedish = language === 'sv';
  const whose = header.companyName ?? (isSwedish ? 'okänt företag' : 'unknown company');
  return isSwedish ? [
    `${file}: ${whose}, SIE typ ${header.type ?? '?'}, ${ENCODING[encoding]}`,
    `  ${accounts.length} konton, ${balances.length} saldon, ${vouchers.length} verifikationer med ${rows} rader; alla verifikationer blir 0`,
    `  #KSUMMA: ${checksum === 'right' ? 'stämmer' : 'finns inte i filen, så en ändring av den kan inte ses'}`,
  ] : [
    `${file}: ${whose}, SIE type ${header.type ?? '?'}, ${ENCODING[encoding]}`,
    `  ${accounts.length} accounts, ${balances.length} balances, ${vouchers.length} vouchers with ${rows} rows; every voucher comes to 0`,
    `  #KSUMMA: ${checksum === 'right' ? 'is right' : 'is not in the file, so a change of it cannot be seen'}`,
  ];
}

const HEADERS = {
  sv: { account: 'konto', object: 'kostnadsställe', month: 'månad', debit: 'debet', credit: 'kredit', net: 'netto', sum: 'summa', none: '(inget)' },
  en: { account: 'account', object: 'cost centre', month: 'month', debit: 'debit', credit: 'credit', net: 'net', sum: 'sum', none: '(none)' },
} as const;

/** What the vouchers moved, by account, cost centre and month. */
export function totalLines(totals: readonly SieTotal[], language: Language): readonly string[] {
  const words = HEADERS[language];
  const digits = (ore: bigint): string => moneyDigits(kronor(ore), language);
  const right = (header: string) => ({ header, align: 'right' } as const);
  const left = (header: string) => ({ header, align: 'left' } as const);
  const [debit, credit] = [sumOre(totals.map(({ debitOre }) => debitOre)), sumOre(totals.map(({ creditOre }) => creditOre))];
  return tableLines({
    columns: [left(words.account), left(words.object), left(words.month), right(words.debit), right(words.credit), right(words.net)],
    rows: totals.map(({ account, object, month, debitOre, creditOre }) => [account, object ?? words.none, month, digits(debitOre), digits(-creditOre), digits(debitOre + creditOre)]),
    total: [words.sum, '', '', digits(debit), digits(-credit), digits(debit + credit)],
  });
}

const OF: Readonly<Record<SieDifference['of'], readonly [sv: string, en: string]>> = {
  closing: ['#UB är', '#UB is'], result: ['#RES är', '#RES is'], objectClosing: ['#OUB är', '#OUB is'], month: ['#PSALDO är', '#PSALDO is'], unstated: ['utgående saldo saknas', 'no closing balance'],
};

/** Balances that do not agree with the vouchers, each with what it states and what they give. */
export function differenceLines({ balances }: Pick<SieDocument, 'balances'>, differences: readonly SieDifference[], language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  if (balances.length === 0) return [isSwedish ? 'Filen har inga saldon att stämma av.' : 'The file has no balances to reconcile.'];
  if (differences.length === 0) return [isSwedish ? 'Saldona i filen stämmer med verifikationerna.' : 'The balances of the file agree with the vouchers.'];
  return [
    isSwedish ? 'Saldon som inte stämmer med verifikationerna:' : 'Balances that do not agree with the vouchers:',
    ...differences.map(({ of, account, objects, month, statedOre, computedOre }) => {
      const what = [account, ...objects.map(({ dimension, object }) => `${dimension}:${object}`), ...(month === undefined ? [] : [month])].join(' ');
      const stated = statedOre === undefined ? '' : ` ${moneyDigits(kronor(statedOre), language)}`;
      return `  ${what}: ${OF[of][isSwedish ? 0 : 1]}${stated}; ${isSwedish ? 'verifikationerna ger' : 'the vouchers give'} ${moneyDigits(kronor(computedOre), language)}`;
    }),
  ];
}

export function plainTotals(totals: readonly SieTotal[], differences: readonly SieDifference[]): unknown {
  return {
    totals: totals.map(({ account, object, month, debitOre, creditOre }) => ({ account, costCentre: object ?? null, month, debit: writeOre(debitOre), credit: writeOre(creditOre), net: writeOre(debitOre + creditOre) })),
    differences: differences.map(({ statedOre, computedOre, ...rest }) => ({ ...rest, stated: statedOre === undefined ? null : writeOre(statedOre), computed: writeOre(computedOre) })),
  };
}
