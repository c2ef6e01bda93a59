import type { ReactNode } from 'react';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { Threshold } from '../../../core/comparison/dials/thresholds.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Declarations } from '../../../core/language/declarations/declarations.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { unitOf, unitOfColumn } from '../../../core/swedish/report/cells.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { MAP, OWNERS } from '../../../core/swedish/web/map/map-words.ts';
import { COMPARE } from '../../../core/swedish/web/compare/compare-words.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { proposalOf } from '../compare/proposal-words.ts';
import type { Mark } from './scene.ts';
import { listedRule } from './use-map.ts';

/** The same as the map, for who reads rather than looks: owner, nearest, and each value that a limit is held against. */
export function MapTable({ marks, standing, thresholds, declaration, declarations, entity, onPoint }: {
  readonly marks: readonly Mark[]; readonly standing: Standing; readonly thresholds: readonly Threshold[]; readonly declaration: ComparisonDeclaration;
  readonly declarations: Declarations; readonly entity: string; readonly onPoint: (row: string | undefined) => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { calculation } = standing.computed;
  const listed = listedRule(declarations, entity);
  const names = [...new Set([...thresholds.map(({ value }) => value), ...(listed === undefined ? [] : [listed])])];
  const columns: readonly Column<Mark>[] = [
    { key: 'row', header: entity, align: 'left', show: ({ row }) => row, plain: ({ row }) => row },
    { key: 'owner', header: say(MAP.owner), align: 'left', show: ({ owner }) => say(OWNERS[owner]), plain: ({ owner }) => say(OWNERS[owner]) },
    {
      key: 'counts', header: declaration.counts, align: 'left', plain: ({ row }) => shortValue(calculation.value(declaration.counts, row), declaredType(declaration.counts, declarations), language),
      show: ({ row }) => <FigureButton value={calculation.value(declaration.counts, row)} type={declaredType(declaration.counts, declarations)} subject={{ name: declaration.counts, row, proposal: proposalOf(standing) }} />,
    },
    { key: 'nearest', header: say(MAP.nearest), align: 'left', show: ({ nearest }) => nearest ?? '', plain: ({ nearest }) => nearest },
    ...names.map((name): Column<Mark> => ({
      key: name, header: [...new Set([name, unitOfColumn(unitOf(declaredType(name, declarations)), { language, declarations })])].filter((part) => part !== '').join(', '), align: 'right',
      plain: ({ row }) => { const value = calculation.value(name, row); return value.kind === 'number' ? value.value : undefined; },
      show: ({ row }) => <FigureButton value={calculation.value(name, row)} type={declaredType(name, declarations)} subject={{ name, row, proposal: proposalOf(standing) }} />,
    })),
  ];
  return <section><h2>{say(COMPARE.each)}</h2><DataTable caption={`${say(MAP.title)} ${entity}`} rows={marks} columns={columns} rowKey={({ row }) => row} onPoint={(mark) => onPoint(mark?.row)} file="karta" /></section>;
}
