import type { Cause } from '../../payments/runs/deviation.ts';
import type { Language } from '../language-name.ts';

type Words = Readonly<Record<Language, string>>;

/** What a step between two months is called. */
export const CAUSE_WORDS: Readonly<Record<Cause, Words>> = {
  rules: { sv: 'ändrade regler', en: 'changed rules' },
  figures: { sv: 'enheternas uppgifter', en: 'figures of the units' },
  left: { sv: 'lämnade', en: 'left' },
  moved: { sv: 'bytte enhet', en: 'changed unit' },
  changed: { sv: 'ålder och vikter', en: 'age and weights' },
  came: { sv: 'nya', en: 'came' },
};

export const MONTH_WORDS = {
  ordinary: { sv: 'Månadskörning', en: 'Monthly run' },
  correction: { sv: 'Rättelse av månadskörning', en: 'Correction of the monthly run' },
  reason: { sv: 'Skäl', en: 'Reason' },
  corrects: { sv: 'Rättar', en: 'Corrects' },
  control: { sv: 'Kontrollsummor', en: 'Control totals' },
  days: { sv: 'dag vars listning betalas', en: 'day whose listings are paid for' },
  rows: { sv: 'rader (person och enhet)', en: 'rows (person and unit)' },
  units: { sv: 'enheter', en: 'units' },
  notLiving: { sv: 'listade som då inte levde, inte räknade', en: 'listed who were not alive, not counted' },
  quarantined: { sv: 'rader i karantän, inte räknade', en: 'rows in quarantine, not counted' },
  payout: { sv: 'utbetalningsdag', en: 'day of payment' },
  noPayout: { sv: 'regelboken säger ingen', en: 'the rulebook names none' },
  component: { sv: 'komponent', en: 'component' },
  unit: { sv: 'enhet', en: 'unit' },
  total: { sv: 'summa', en: 'total' },
  differs: { sv: 'Det som skiljer mot tidigare körningar av månaden, kr', en: 'What differs from earlier runs of the month, kr' },
  nothingDiffers: { sv: 'Inget skiljer mot tidigare körningar av månaden.', en: 'Nothing differs from earlier runs of the month.' },
  perUnit: { sv: 'Enheternas belopp, kr', en: 'Amounts of the units, kr' },
  why: { sv: 'Mot månaden före, kr: varje steg börjar där det förra slutade, så stegen summerar till skillnaden', en: 'Against the month before, kr: each step starts where the last ended, so they sum to the difference' },
  largest: { sv: 'Största skillnaderna för en enhet, kr', en: 'Largest differences of a unit, kr' },
  before: { sv: 'månaden före', en: 'month before' },
  now: { sv: 'månaden', en: 'this month' },
  difference: { sv: 'skillnad', en: 'difference' },
  otherUnits: { sv: 'Enheterna är inte desamma som månaden före, så skillnaden delas inte upp.', en: 'The units are not those of the month before, so the difference is not told apart.' },
  nobodyStayed: { sv: 'Ingen person finns i båda månaderna, så skillnaden delas inte upp.', en: 'No person is in both months, so the difference is not told apart.' },
  noBefore: { sv: 'Månaden före går inte att räkna med dessa uppgifter, så inget jämförs.', en: 'The month before cannot be computed with these figures, so nothing is compared.' },
  unknownStep: { sv: 'Går inte att dela upp, eftersom uppgifter saknas för månaden före', en: 'Cannot be told apart, since figures of the month before are missing' },
  same: { sv: 'Inget belopp skiljer mot månaden före.', en: 'No amount differs from the month before.' },
} as const satisfies Readonly<Record<string, Words>>;
