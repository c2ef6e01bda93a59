import { useEffect, useState, type ReactNode } from 'react';
import type { DraftEffect, MovedValue } from '../../../../core/comparison/draft-effect.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import type { Declarations } from '../../../../core/language/declarations/declarations.ts';
import { subtract } from '../../../../core/quantity/rational.ts';
import { writePeriod, type Period } from '../../../../core/quantity/period.ts';
import { monthName } from '../../../../core/swedish/numbers/dates.ts';
import { formatValue } from '../../../../core/swedish/numbers/values.ts';
import { declaredType } from '../../../../core/swedish/explain/declared.ts';
import { cell, changeInWords, unitOf, unitOfColumn } from '../../../../core/swedish/report/cells.ts';
import { DRAFT } from '../../../../core/swedish/web/rulebook/draft-words.ts';
import type { DraftChecker } from '../../../engine/draft-checker.ts';
import { Refused } from '../../../explanation/explained.tsx';
import { FigureButton } from '../../../parts/figure-button.tsx';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

/** Every value that a proposal moves, on the figures of a period: the amount of the matter first, then what each receiver gets, then the rest. */
export function EffectTable({ declarations, figures, period, scenario, effectOf }: {
  readonly declarations: Declarations; readonly figures: Figures; readonly period: Period; readonly scenario: string; readonly effectOf: DraftChecker['effect'];
}): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const [effect, setEffect] = useState<DraftEffect>();
  useEffect(() => {
    let isCurrent = true;
    // The words are others each time a draft has been checked: then it is asked anew what it does, and what it did stands until that is known.
    const ask = async (): Promise<void> => {
      const found = await effectOf({ figures, period, scenario });
      if (isCurrent && found) setEffect(found);
    };
    void ask();
    return () => { isCurrent = false; };
  }, [declarations, figures, period, scenario, effectOf]);
  if (!effect) return <p className="state-line" role="status">{say(DRAFT.checking)}</p>;
  if (effect.kind === 'refused') return <Refused problems={effect.problems} />;
  const voice = { language, declarations };
  const type = ({ rule }: MovedValue): ReturnType<typeof declaredType> => declaredType(rule, declarations);
  const inWords = (moved: MovedValue, value: MovedValue['decided']): string => {
    const known = type(moved);
    if (value.kind !== 'number') return known ? formatValue(value, known, language, declarations.unitWords) : '';
    return `${cell(value, unitOf(known), voice, scale)}\u00a0${unitOfColumn(unitOf(known), voice, scale)}`.trimEnd();
  };
  const change = ({ decided, proposed }: MovedValue): ReturnType<typeof subtract> | undefined => (decided.kind === 'number' && proposed.kind === 'number' ? subtract(proposed.value, decided.value) : undefined);
  const row = ({ row: id, month }: MovedValue): string => [id, month === undefined ? '' : monthName(month, language)].filter((part) => part !== '').join(', ');
  const columns: readonly Column<MovedValue>[] = [
    { key: 'rule', header: say(DRAFT.rule), align: 'left', show: ({ rule }) => rule, plain: ({ rule }) => rule },
    { key: 'row', header: say(DRAFT.row), align: 'left', show: row, plain: row },
    { key: 'decided', header: say(DRAFT.decided), align: 'right', show: (one) => <Decided moved={one} period={period} says={inWords(one, one.decided)} unit={unitOfColumn(unitOf(type(one)), voice, scale)} type={type(one)} />, plain: ({ decided }) => plainOf(decided) },
    { key: 'proposed', header: say(DRAFT.proposed), align: 'right', show: (one) => inWords(one, one.proposed), plain: ({ proposed }) => plainOf(proposed) },
    { key: 'change', header: say(DRAFT.change), align: 'right', show: (one) => { const by = change(one); return by ? changeInWords(by, unitOf(type(one)), voice, scale) : ''; }, plain: change },
  ];
  const rows = inOrder(effect.moved, declarations, period);
  if (rows.length === 0) return <p className="state-line" role="status">{say(DRAFT.noEffect)}</p>;
  return <DataTable caption={`${say(DRAFT.effect)}: ${scenario}`} rows={rows} columns={columns} rowKey={(one) => `${one.rule} ${row(one)}`} file="forslagets-verkan" />;
}

/** What was decided can be walked through; a figure for which no rule is in force has nothing to walk through. */
function Decided({ moved: { rule, row, decided }, period, says, unit, type }: { readonly moved: MovedValue; readonly period: Period; readonly says: string; readonly unit: string; readonly type: ReturnType<typeof declaredType> }): ReactNode {
  if (decided.kind !== 'number' && decided.kind !== 'truth') return says;
  return <><FigureButton value={decided} type={type} subject={{ name: rule, row, proposal: '' }} period={period} />{decided.kind === 'number' && unit !== '' ? `\u00a0${unit}` : null}</>;
}

function plainOf(value: MovedValue['decided']): ReturnType<Column<MovedValue>['plain']> {
  if (value.kind === 'number' || value.kind === 'text' || value.kind === 'date') return value.value;
  return value.kind === 'truth' ? (value.value ? 'ja' : 'nej') : undefined;
}

function inOrder(moved: readonly MovedValue[], { comparisons }: Declarations, period: Period): readonly MovedValue[] {
  const declared = [...comparisons.values()].find((one) => writePeriod(one.period) === writePeriod(period)) ?? [...comparisons.values()][0];
  const place = ({ rule }: MovedValue): number => (rule === declared?.total ? 0 : rule === declared?.shares ? 1 : 2);
  return moved.toSorted((a, b) => place(a) - place(b));
}
