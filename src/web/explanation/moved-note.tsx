import type { ReactNode } from 'react';
import type { Settings } from '../../core/comparison/dials/dial.ts';
import { decimalsNeeded, writeDecimal } from '../../core/quantity/decimal.ts';
import { COMPARE, sayDial } from '../../core/swedish/web/compare/compare-words.ts';
import { sayMoved } from '../../core/swedish/web/explain/explain-words.ts';
import { useSay, useSettings } from '../shell/settings.tsx';

/** That what is shown was computed with dials that have been moved, and how they stand: on the screen and on paper. */
export function MovedNote({ settings: { values, choices, exemptions } }: { readonly settings: Settings }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const moved = [
    ...[...values].map(([name, value]) => `${sayDial(name, language)} ${writeDecimal(value, decimalsNeeded(value) ?? 0)}`),
    ...[...choices].map(([name, alternative]) => `${name} "${alternative}"`),
    ...[...exemptions].map(([what, how]) => `${what} ${say(how === 'exempted' ? COMPARE.exempted : COMPARE.included)}`),
  ];
  return moved.length === 0 ? null : <p className="note-moved">{sayMoved(moved, language)}</p>;
}
