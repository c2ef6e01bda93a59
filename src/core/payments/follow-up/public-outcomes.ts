import type { PaymentDeed } from './decided.ts';

/** What one year came to by public sources: what was decided, what was proposed, or that no source says. */
export interface YearOutcome {
  readonly year: number;
  readonly decided: readonly PaymentDeed[];
  /** Proposals of another amount than any that was decided. */
  readonly proposed: readonly PaymentDeed[];
}

/**
 * The years from the first to the last that any payment is known for, each with what is known, as worded. A sum for several years stands at each of them; a year between
 * that nothing is known of stays, with nothing: what is not known is not 0.
 */
export function publicOutcomes(acts: readonly PaymentDeed[]): readonly YearOutcome[] {
  const spans = acts.flatMap((act) => {
    const span = yearsIn(act.effect.period);
    return span ? [{ act, ...span }] : [];
  });
  if (spans.length === 0) return [];
  const [first, last] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const own = spans.filter(({ from, to }) => from <= year && year <= to).map(({ act }) => act);
    const isDecided = ({ entry: { kind } }: PaymentDeed): boolean => kind === 'decision' || kind === 'order';
    const decided = own.filter(isDecided);
    const amounts = new Set(decided.map(({ effect }) => effect.amount.written));
    return { year, decided, proposed: own.filter((act) => !isDecided(act) && !amounts.has(act.effect.amount.written)) };
  });
}

/** 2024, 2017–2019 or 2024-03 as whole years. */
function yearsIn(period: string): { readonly from: number; readonly to: number } | undefined {
  const span = /^(\d{4})\s*[–-]\s*(\d{4})$/u.exec(period);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const year = /^(\d{4})(?:-\d{2})?$/u.exec(period);
  return year ? { from: Number(year[1]), to: Number(year[1]) } : undefined;
}
