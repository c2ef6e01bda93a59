import { kronor } from '../../../payments/money.ts';
import type { Transfer } from '../../../payments/purses/acts.ts';
import { fundOf, type End, type Fund, type PurseKind } from '../../../payments/purses/purse.ts';
import type { AskedAct } from '../../../payments/purses/reading/read-purse-sheet.ts';
import type { TriedAct } from '../../../payments/purses/record.ts';
import type { TransferRule } from '../../../payments/purses/rule.ts';
import type { Language } from '../../language-name.ts';
import { money } from '../../numbers/numbers.ts';

type Words = Readonly<Record<Language, string>>;

export const KIND: Readonly<Record<PurseKind, Words>> = {
  careChoiceFrame: { sv: 'ram för hälsovalet', en: 'care-choice frame' },
  appropriationFrame: { sv: 'ram för anslag', en: 'appropriation frame' },
  unit: { sv: 'enhet', en: 'unit' },
  activity: { sv: 'anslagsverksamhet', en: 'appropriation-funded activity' },
};

export const FUND: Readonly<Record<Fund, Words>> = {
  careChoice: { sv: 'hälsovalsmedel', en: 'care-choice money' },
  appropriation: { sv: 'anslagsmedel', en: 'appropriations' },
};

export const fundName = (kind: PurseKind, language: Language): string => FUND[fundOf({ kind })][language];

const endName = (end: End, language: Language): string => (end === 'outside' ? (language === 'sv' ? 'utifrån' : 'from outside') : end.name);

/** 2 000 000 kr från Sveg till Funäsdalen */
export function transferInWords({ from, to, ore }: Pick<Transfer, 'from' | 'to' | 'ore'>, language: Language): string {
  const source = from === 'outside' ? endName(from, language) : `${language === 'sv' ? 'från' : 'from'} ${from.name}`;
  return `${money(kronor(ore), language)} ${source} ${language === 'sv' ? 'till' : 'to'} ${to.name}`;
}

export function actInWords(asked: AskedAct, language: Language): string {
  const isSwedish = language === 'sv';
  if (asked.kind === 'reversed') return `${isSwedish ? 'återför' : 'takes back'} ${asked.of}`;
  const moved = transferInWords(asked, language);
  return asked.of === undefined ? moved : `${isSwedish ? 'rättar' : 'corrects'} ${asked.of}: ${moved}`;
}

/** What came of an act: that it may be done and by which rules, that it is refused, or that it is not decided. */
export function outcomeInWords({ verdict, act, problems }: TriedAct, language: Language): string {
  const isSwedish = language === 'sv';
  if (act && verdict?.kind === 'permitted') return `${isSwedish ? 'tillåten' : 'permitted'}: ${verdict.rules.map((rule) => ruleInWords(rule)).join('; ')}`;
  if (act) return isSwedish ? 'tas tillbaka' : 'taken back';
  if (verdict?.kind === 'undecided') return isSwedish ? 'OKÄNT, görs inte' : 'UNKNOWN, not done';
  return problems.length > 0 ? (isSwedish ? 'VÄGRAS' : 'REFUSED') : '';
}

/** flytt inom ett närvårdsområde (LS/935/2009 § 232, A) */
function ruleInWords({ name, entry, sureness }: TransferRule): string {
  return `${name} (${entry}, ${sureness})`;
}
