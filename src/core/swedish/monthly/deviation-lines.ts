import { CAUSES, type Cause, type Deviation } from '../../payments/runs/deviation.ts';
import { together } from '../../payments/runs/together.ts';
import { absolute, compare, subtract, type Rational } from '../../quantity/rational.ts';
import type { Language } from '../language-name.ts';
import { formatNumber, formatSigned } from '../numbers/numbers.ts';
import { tableLines } from '../table/table.ts';
import { CAUSE_WORDS, MONTH_WORDS } from './words.ts';

/** The differences against the month before, or why there are none to tell. */
export type ToldDeviations =
  | { readonly kind: 'explained'; readonly deviations: readonly Deviation[] }
  | { readonly kind: 'otherUnits' | 'nobodyStayed' | 'noBefore' };

const DECIMALS = 2;
const LARGEST = 10;

interface Line {
  readonly name: string;
  readonly before: Rational;
  readonly after: Rational;
  readonly steps: ReadonlyMap<Cause, Rational>;
}

/** For all units together a line a component, then the largest for a single unit; only causes that moved something have a column. */
export function deviationLines(told: ToldDeviations, language: Language): readonly string[] {
  if (told.kind !== 'explained') return [MONTH_WORDS[told.kind][language]];
  const known = told.deviations.flatMap(({ rule, row, before, after, steps }) => (before && steps ? [{ rule, name: `${rule}, ${row}`, before, after, steps }] : []));
  const unknown = told.deviations.filter(({ steps }) => steps === undefined).map(({ rule, row }) => `${rule}, ${row}`);
  if (unknown.length === 0 && known.every(({ steps }) => steps.size === 0)) return [MONTH_WORDS.same[language]];
  const rules = [...new Set(known.map(({ rule }) => rule))].flatMap((rule): readonly Line[] => { const all = together(known.filter((one) => one.rule === rule)); return all ? [{ name: rule, ...all }] : []; }).filter(({ steps }) => steps.size > 0);
  const largest = known.filter(({ steps }) => steps.size > 0).toSorted((a, b) => compare(sizeOf(b), sizeOf(a))).slice(0, LARGEST);
  return [
    ...(rules.length === 0 ? [] : [MONTH_WORDS.why[language], ...table(MONTH_WORDS.component[language], rules, language)]),
    ...(largest.length === 0 ? [] : ['', MONTH_WORDS.largest[language], ...table(MONTH_WORDS.component[language], largest, language)]),
    ...(unknown.length === 0 ? [] : ['', `${MONTH_WORDS.unknownStep[language]}: ${unknown.slice(0, LARGEST).join('; ')}${unknown.length > LARGEST ? ` … (${unknown.length})` : ''}`]),
  ];
}

const sizeOf = ({ before, after }: Line): Rational => absolute(subtract(after, before));

function table(header: string, lines: readonly Line[], language: Language): readonly string[] {
  const causes = CAUSES.filter((cause) => lines.some(({ steps }) => steps.has(cause)));
  const signed = (value: Rational | undefined): string => (value === undefined ? '–' : formatSigned(value, DECIMALS, language));
  return tableLines({
    columns: [
      { header, align: 'left' }, { header: MONTH_WORDS.before[language], align: 'right' },
      ...causes.map((cause) => ({ header: CAUSE_WORDS[cause][language], align: 'right' as const })), { header: MONTH_WORDS.now[language], align: 'right' },
    ],
    rows: lines.map(({ name, before, after, steps }) => [
      name, formatNumber(before, DECIMALS, language), ...causes.map((cause) => signed(steps.get(cause))), formatNumber(after, DECIMALS, language),
    ]),
  });
}
