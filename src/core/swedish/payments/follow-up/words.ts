import type { Differs } from '../../../payments/follow-up/follow-up.ts';
import { kronor } from '../../../payments/money.ts';
import type { DecidedPayment } from '../../../payments/follow-up/decided.ts';
import type { MissingInDecision } from '../../../payments/problems/grant-facts.ts';
import { HOW_KNOWN } from '../../register/words.ts';
import type { Language } from '../../language-name.ts';
import { money, moneyDigits } from '../../numbers/numbers.ts';
import { AND, listed } from '../../voice.ts';

/** An amount, or that it is not known here: never 0 for unknown. */
export function digitsOf(ore: bigint | undefined, language: Language): string {
  return ore === undefined ? (language === 'sv' ? 'inte känt' : 'not known') : moneyDigits(kronor(ore), language);
}

const STEP: Readonly<Record<Differs['kind'], readonly [readonly [sv: string, en: string], readonly [sv: string, en: string]]>> = {
  ordered: [['beslutat', 'decided'], ['beordrat', 'ordered']],
  booked: [['beordrat', 'ordered'], ['bokfört', 'booked']],
  paid: [['beordrat', 'ordered'], ['betalt', 'paid']],
  settled: [['betalt enligt liggaren', 'paid by the ledger'], ['betalt enligt bokföringen', 'paid by the books']],
};

/** Where two steps do not say the same, in a sentence. */
export function differenceInWords({ kind, grant, payee, expected, found }: Differs, language: Language): string {
  const at = language === 'sv' ? 0 : 1;
  const [before, after] = STEP[kind];
  const who = payee === undefined ? grant : `${grant}, ${payee}`;
  const difference = money(kronor(found > expected ? found - expected : expected - found), language);
  const amounts = `${before[at]} ${money(kronor(expected), language)}, ${after[at]} ${money(kronor(found), language)}`;
  return language === 'sv'
    ? `${who}: ${amounts}; ${difference} för ${found > expected ? 'mycket' : 'lite'}.`
    : `${who}: ${amounts}; ${difference} too ${found > expected ? 'much' : 'little'}.`;
}

const MISSING: Readonly<Record<MissingInDecision, readonly [sv: string, en: string]>> = { day: ['dagen', 'the day'], body: ['organet', 'the body'], amount: ['exakt belopp', 'an exact amount'], period: ['ett år', 'one year'] };

/** Why nothing can be ordered on a decision, in few words; undefined when it can. */
export function unpayableInWords({ payable }: DecidedPayment, language: Language): string | undefined {
  if (payable.kind === 'ore') return undefined;
  const at = language === 'sv' ? 0 : 1;
  const lacking = payable.problems.flatMap((problem) => (problem.code === 'grant-incomplete' ? problem.facts.missing.map((one) => MISSING[one][at]) : []));
  if (lacking.length === 0) return language === 'sv' ? 'kan inte beordras' : 'cannot be ordered';
  return `${language === 'sv' ? 'kan inte beordras: registret saknar' : 'cannot be ordered: the register lacks'} ${listed(lacking, AND[language])}`;
}

/** How sure a public outcome is: the letter of the register, and how it is known. */
export function surenessInWords({ entry: { sureness, howKnown } }: DecidedPayment | { readonly entry: DecidedPayment['entry'] }, language: Language): string {
  return `${sureness}, ${HOW_KNOWN[howKnown][language]}`;
}
