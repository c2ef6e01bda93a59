import type { Receipt, ReceiptAgainst } from '../../calculation/receipt.ts';
import type { Language } from '../language-name.ts';

const WORDS = {
  heading: { sv: 'Kvitto', en: 'Receipt' },
  program: { sv: 'program', en: 'program' },
  rulebook: { sv: 'regelbok', en: 'rulebook' },
  figures: { sv: 'siffror', en: 'figures' },
  period: { sv: 'period', en: 'period' },
  decidedBy: { sv: 'beslutat till och med', en: 'decided by' },
  knownBy: { sv: 'känt till och med', en: 'known by' },
  scenarios: { sv: 'yrkanden', en: 'proposals' },
  choices: { sv: 'val', en: 'choices' },
  values: { sv: 'prövade värden', en: 'values tried' },
  against: { sv: 'efter', en: 'after' },
  totals: { sv: 'jämfört', en: 'compared' },
  least: { sv: 'minst listade', en: 'least listed' },
  all: { sv: 'allt som regelboken har', en: 'all that the rulebook has' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The receipt as a person reads it: which bytes made the result. Fingerprints are cut to twelve signs; --json has them whole. */
export function receiptLines(receipt: Receipt, language: Language): readonly string[] {
  const line = (name: keyof typeof WORDS, text: string): string => `  ${WORDS[name][language]}: ${text}`;
  const files = (all: Receipt['rulebook']): string => all.map(({ file, fingerprint }) => `${file} ${fingerprint.slice(0, 12)}`).join(', ');
  const pairs = (all: Receipt['choices']): string => all.map(([name, value]) => `${name} = ${value}`).join(', ');
  const asked = ({ scenarios, choices, values }: Pick<Receipt, 'scenarios' | 'choices' | 'values'>): readonly string[] => [
    ...(scenarios.length > 0 ? [line('scenarios', scenarios.join(', '))] : []),
    ...(choices.length > 0 ? [line('choices', pairs(choices))] : []),
    ...(values.length > 0 ? [line('values', pairs(values))] : []),
  ];
  const againstLines = (against: ReceiptAgainst): readonly string[] => [
    line('totals', [...new Set(against.totals)].join(' → ')), line('least', String(against.least)),
    `  ${WORDS.against[language]}:`,
    ...[line('rulebook', files(against.rulebook)), ...(against.figures.length > 0 ? [line('figures', files(against.figures))] : []), ...asked(against)].map((text) => `  ${text}`),
  ];
  return [
    WORDS.heading[language],
    line('program', `likvard ${receipt.program}`),
    line('rulebook', files(receipt.rulebook)),
    ...(receipt.figures.length > 0 ? [line('figures', files(receipt.figures))] : []),
    ...(receipt.period === '' ? [] : [line('period', receipt.period)]),
    line('decidedBy', receipt.decidedBy === '' ? WORDS.all[language] : receipt.decidedBy),
    ...(receipt.knownBy === '' ? [] : [line('knownBy', receipt.knownBy)]),
    ...asked(receipt),
    ...(receipt.against ? againstLines(receipt.against) : []),
  ];
}
