import type { Language } from '../../language-name.ts';
import { AND, listed, sentenceCase } from '../../voice.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page of a provider's own figures. */
export const OWN = {
  reading: { sv: 'Hämtar dina siffror …', en: 'Fetching your figures …' },
  period: { sv: 'Period', en: 'Period' },
  amounts: { sv: 'Det du får', en: 'What you get' },
  way: { sv: 'Vägen till varje krona', en: 'The way to each krona' },
  wayHelp: { sv: 'Regeln, vad den vilar på och dina egna tal på vägen. Andras tal visas inte; det som är beslutat är offentligt.', en: 'The rule, what it rests on and your own numbers on the way. Those of others are not shown; what is decided is public.' },
  formula: { sv: 'Formel', en: 'Formula' },
  restsOn: { sv: 'Vilar på', en: 'Rests on' },
  decision: { sv: 'Beslut', en: 'Decision' },
  where: { sv: 'där', en: 'where' },
  choice: { sv: 'Val', en: 'Choice' },
  others: { sv: 'räknas av allas tal', en: 'computed from everybody\'s numbers' },
  notInForce: { sv: 'gäller inte i perioden', en: 'not in force in the period' },
  figures: { sv: 'Dina uppgifter', en: 'Your figures' },
  figure: { sv: 'Uppgift', en: 'Figure' },
  of: { sv: 'Gäller', en: 'Of' },
  written: { sv: 'Skrivet', en: 'Written' },
  file: { sv: 'Fil', en: 'File' },
  cell: { sv: 'Cell', en: 'Cell' },
  values: { sv: 'Vad reglerna gör av dem', en: 'What the rules make of them' },
  rule: { sv: 'Regel', en: 'Rule' },
  value: { sv: 'Värde', en: 'Value' },
  unit: { sv: 'Enhet', en: 'Unit' },
  month: { sv: 'Månad', en: 'Month' },
  statements: { sv: 'Utbetalningar till dig', en: 'Payments to you' },
  noStatements: { sv: 'Ingen order med dig som mottagare är attesterad än.', en: 'No order with you as its payee is approved yet.' },
  clause: { sv: 'Beslut', en: 'Decision' },
  state: { sv: 'Läge', en: 'State' },
  amount: { sv: 'Belopp', en: 'Amount' },
  statement: { sv: 'Besked', en: 'Statement' },
  none: { sv: 'Inga siffror är dina i perioden', en: 'No figures of the period are yours' },
  noneHelp: { sv: 'Siffrorna har ingen rad med ditt namn. Välj en annan period eller en annan regelbok.', en: 'The figures have no row of your name. Choose another period or another rulebook.' },
  noFigures: { sv: 'Regelboken har inga siffror', en: 'The rulebook has no figures' },
} as const satisfies Phrases;

/** Privat vårdgivare Hede får kompensation 2 664 838 kr. */
export function sayOwn(provider: string, amounts: readonly string[], language: Language): string {
  if (amounts.length === 0) return language === 'sv' ? `${provider} får inget enligt reglerna i perioden.` : `${provider} gets nothing by the rules of the period.`;
  return `${sentenceCase(provider)} ${language === 'sv' ? 'får' : 'gets'} ${listed(amounts, AND[language])}.`;
}
