/** Where in a file a label stands: the order of the standard. */
export type SieGroup = 'flag' | 'identity' | 'chart' | 'balance' | 'voucher';

export interface LabelRule {
  readonly group: SieGroup;
  readonly least: number;
  readonly most: number;
  readonly times: 'once' | 'more';
}

const rule = (group: SieGroup, least: number, most: number, times: LabelRule['times'] = 'more'): LabelRule => ({ group, least, most, times });

/** Every label of SIE 4 (edition 4B) with how many fields it has. */
export const LABELS: ReadonlyMap<string, LabelRule> = new Map([
  ['#FLAGGA', rule('flag', 1, 1, 'once')],
  ['#PROGRAM', rule('identity', 2, 2, 'once')], ['#FORMAT', rule('identity', 1, 1, 'once')], ['#GEN', rule('identity', 1, 2, 'once')],
  ['#SIETYP', rule('identity', 1, 1, 'once')], ['#PROSA', rule('identity', 1, 1, 'once')], ['#FTYP', rule('identity', 1, 1, 'once')],
  ['#FNR', rule('identity', 1, 1, 'once')], ['#ORGNR', rule('identity', 1, 3, 'once')], ['#BKOD', rule('identity', 1, 1, 'once')],
  ['#ADRESS', rule('identity', 4, 4, 'once')], ['#FNAMN', rule('identity', 1, 1, 'once')], ['#RAR', rule('identity', 3, 3)],
  ['#TAXAR', rule('identity', 1, 1, 'once')], ['#OMFATTN', rule('identity', 1, 1, 'once')], ['#KPTYP', rule('identity', 1, 1, 'once')],
  ['#VALUTA', rule('identity', 1, 1, 'once')],
  ['#KONTO', rule('chart', 2, 2)], ['#KTYP', rule('chart', 2, 2)], ['#ENHET', rule('chart', 2, 2)], ['#SRU', rule('chart', 2, 2)],
  ['#DIM', rule('chart', 2, 2)], ['#UNDERDIM', rule('chart', 3, 3)], ['#OBJEKT', rule('chart', 3, 3)],
  ['#IB', rule('balance', 3, 4)], ['#UB', rule('balance', 3, 4)], ['#RES', rule('balance', 3, 4)],
  ['#OIB', rule('balance', 4, 5)], ['#OUB', rule('balance', 4, 5)], ['#PSALDO', rule('balance', 5, 6)], ['#PBUDGET', rule('balance', 5, 6)],
  ['#VER', rule('voucher', 3, 6)], ['#TRANS', rule('voucher', 3, 7)], ['#RTRANS', rule('voucher', 3, 7)], ['#BTRANS', rule('voucher', 3, 7)],
]);

export const GROUPS: readonly SieGroup[] = ['flag', 'identity', 'chart', 'balance', 'voucher'];

/** What every file must have: the least of type 4I, which is in every other type too. */
export const REQUIRED: readonly string[] = ['#FLAGGA', '#PROGRAM', '#FORMAT', '#GEN', '#SIETYP', '#FNAMN'];

export const CHECKSUM = '#KSUMMA';
