import type { ReactNode } from 'react';
import type { DeclaredType } from '../../core/language/declarations/declared-type.ts';
import type { Value } from '../../core/language/reference/value.ts';
import { writePeriod, type Period } from '../../core/quantity/period.ts';
import { cell, unitOf } from '../../core/swedish/report/cells.ts';
import { formatValue } from '../../core/swedish/numbers/values.ts';
import { sayExplain } from '../../core/swedish/web/part-words.ts';
import { writeSubject, type Subject } from '../panel/subject.ts';
import { useQuery } from '../shell/navigation.tsx';
import { useSettings } from '../shell/settings.tsx';
import { useDeclarations } from './declarations.ts';

/**
 * A figure that opens its derivation in the side panel. Without its unit, which stands in the heading of its column; a screen reader and a
 * pointer that rests on it are told the exact value with unit.
 */
export function FigureButton({ value, type, subject, mark, period }: {
  readonly value: Value; readonly type: DeclaredType | undefined; readonly subject: Subject;
  /** Set while a dial is held: the figure is another than it was. */
  readonly mark?: 'moved' | undefined;
  /** The period it is of, where that is another than the page's own. */
  readonly period?: Period | undefined;
}): ReactNode {
  const { language, scale } = useSettings();
  const declarations = useDeclarations();
  const query = useQuery();
  const exact = type ? formatValue(value, type, language, declarations.unitWords) : '';
  return (
    <button
      type="button" className="figure" data-mark={mark} title={exact}
      aria-label={sayExplain(exact, [subject.name, subject.row].filter((part) => part !== '').join(', '), language)}
      onClick={() => query({ visa: writeSubject(subject), kalla: undefined, ...(period ? { period: writePeriod(period) } : {}) })}
    >
      {cell(value, unitOf(type), { language, declarations }, scale)}
    </button>
  );
}
