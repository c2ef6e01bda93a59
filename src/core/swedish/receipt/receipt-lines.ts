import type { Receipt } from '../../calculation/receipt.ts';
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
  all: { sv: 'allt som regelboken har', en: 'all that the rulebook has' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The receipt as a person reads it: which bytes made the result. Fingerprints are cut to twelve signs; --json has them whole. */
export function receiptLines(receipt: Receipt, language: Language): readonly string[] {
  const line = (name: keyof typeof WORDS, text: string): string => `  ${WORDS[name][language]}: ${text}`;
  const files = (all: Receipt['rulebook']): string => all.map(({ file, fingerprint }) => `${file} ${fingerprint.slice(0, 12)}`).join(', ');
  const pairs = (all: Receipt['choices']): string => all.map(([name, value]) => `${name} = ${value}`).join(', ');
  return [
    WORDS.heading[language],
    line('program', `likvard ${receipt.program}`),
    line('rulebook', files(receipt.rulebook)),
    ...(receipt.figures.length > 0 ? [line('figures', files(receipt.figures))] : []),
    ...(receipt.period === '' ? [] : [line('period', receipt.period)]),
    line('decidedBy', receipt.decidedBy === '' ? WORDS.all[language] : receipt.decidedBy),
    ...(receipt.knownBy === '' ? [] : [line('knownBy', receipt.knownBy)]),
    ...(receipt.scenarios.length > 0 ? [line('scenarios', receipt.scenarios.join(', '))] : []),
    ...(receipt.choices.length > 0 ? [line('choices', pairs(receipt.choices))] : []),
    ...(receipt.values.length > 0 ? [line('values', pairs(receipt.values))] : []),
  ];
}
