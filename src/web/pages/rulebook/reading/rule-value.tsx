import { useState, type ReactNode } from 'react';
import type { RuleDeclaration } from '../../../../core/language/declarations/rule.ts';
import { formatValue } from '../../../../core/swedish/numbers/values.ts';
import { unitOf, unitOfColumn } from '../../../../core/swedish/report/cells.ts';
import { RULEBOOK, sayRows } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import { FigureButton } from '../../../parts/figure-button.tsx';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { useBook, type Side } from './book.ts';
import { Fresh, Gone } from './changed-text.tsx';
import { gist, heldBy, type Held } from './held.ts';

/** What a rule comes to on the day: one figure, or what its rows hold with a table under it. Between two days both are shown where they differ. */
export function RuleValue({ rule }: { readonly rule: RuleDeclaration }): ReactNode {
  const say = useSay();
  const { shown, before } = useBook();
  const held = heldBy(shown.values, rule);
  const [now, was] = [useInWords(rule, shown), useInWords(rule, before)];
  if (shown.values.kind === 'none' && shown.values.why === 'notYours') return null;
  // A day that there are no figures for has no value to differ from.
  const differs = before?.values.kind === 'valued' && shown.values.kind === 'valued' && was !== now;
  const content = held.length === 0 ? <span className="none">{now === '' ? say(RULEBOOK.noFigures) : now}</span>
    : held.length === 1 ? held.map((one) => <Figure key={one.row} rule={rule} held={one} side={shown} />)
    : <Rows rule={rule} held={held} says={now} />;
  return (
    <div className="rule-value">
      <span className="rule-value-label">{say(RULEBOOK.value)}</span>
      {differs ? <>{was === '' ? null : <Gone text={was} />} <Fresh>{content}</Fresh></> : content}
    </div>
  );
}

/** The value in words: what two days are held against each other by. */
function useInWords(rule: RuleDeclaration, side: Side | undefined): string {
  const { open: { rulebook: { declarations } } } = useBook();
  const { language } = useSettings();
  if (!side) return '';
  const held = heldBy(side.values, rule);
  const [first] = held;
  if (!first) return '';
  return held.length === 1 ? formatValue(first.value, rule.type, language, declarations.unitWords) : sayRows(held.length, gist(held, rule, { language, declarations }), language);
}

function Figure({ rule, held: { row, value }, side }: { readonly rule: RuleDeclaration; readonly held: Held; readonly side: Side }): ReactNode {
  const { open: { rulebook: { declarations } } } = useBook();
  const { language, scale } = useSettings();
  const unit = value.kind === 'number' ? unitOfColumn(unitOf(rule.type), { language, declarations }, scale) : '';
  return <><FigureButton value={value} type={rule.type} subject={{ name: rule.name, row, proposal: '' }} period={side.values.kind === 'valued' ? side.values.period : undefined} />{unit === '' ? null : ` ${unit}`}</>;
}

function Rows({ rule, held, says }: { readonly rule: RuleDeclaration; readonly held: readonly Held[]; readonly says: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { shown, before, open: { rulebook: { declarations } } } = useBook();
  const [isOpen, setOpen] = useState(false);
  const earlier = new Map(before ? heldBy(before.values, rule).map(({ row, value }) => [row, value]) : []);
  const [values, was] = [shown.values, before?.day];
  const unit = unitOfColumn(unitOf(rule.type), { language, declarations });
  const inUnit = (day: string): string => [say(RULEBOOK.value), day].filter((part) => part !== '').join(' ') + (unit === '' ? '' : `, ${unit}`);
  const columns: readonly Column<Held>[] = [
    { key: 'row', header: rule.entity ?? say(RULEBOOK.name), align: 'left', show: ({ row }) => row, plain: ({ row }) => row },
    ...(was === undefined ? [] : [{
      key: 'before', header: inUnit(was), align: 'right' as const, plain: ({ row }: Held) => plainOf(earlier.get(row)),
      show: ({ row }: Held) => { const value = earlier.get(row); return value ? formatValue(value, rule.type, language, declarations.unitWords) : ''; },
    }]),
    {
      key: 'value', header: inUnit(was === undefined ? '' : shown.day), align: 'right', plain: ({ value }) => plainOf(value),
      show: ({ row, value }) => <FigureButton value={value} type={rule.type} subject={{ name: rule.name, row, proposal: '' }} period={values.kind === 'valued' ? values.period : undefined} />,
    },
  ];
  return (
    <details className="rule-rows" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{says}</summary>
      {isOpen ? <DataTable caption={rule.name} rows={held} columns={columns} rowKey={({ row }) => row} file={rule.name.replaceAll(/\s+/gu, '-')} /> : null}
    </details>
  );
}

function plainOf(value: Held['value'] | undefined): ReturnType<Column<Held>['plain']> {
  if (value?.kind === 'number' || value?.kind === 'text' || value?.kind === 'date') return value.value;
  return value?.kind === 'truth' ? (value.value ? 'ja' : 'nej') : undefined;
}
