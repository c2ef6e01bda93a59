import { useMemo, type ReactNode } from 'react';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import { NOT_APPLICABLE, number, type Value } from '../../../core/language/reference/value.ts';
import { add, equal, ZERO } from '../../../core/quantity/rational.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { cell, unitOf, unitOfColumn } from '../../../core/swedish/report/cells.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { COMPARE, sayNobody } from '../../../core/swedish/web/compare/compare-words.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { movedFrom, proposalOf } from './proposal-words.ts';
import type { Laid } from './state/use-standings.ts';

/** Receivers by proposals: what each of them gets. */
export function ProvidersTable({ laid, before, declaration }: { readonly laid: Laid; readonly before: Laid | undefined; readonly declaration: ComparisonDeclaration }): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const { standings, rulebook: { declarations } } = laid;
  const voice = { language, declarations };
  const type = declaredType(declaration.shares, declarations);
  const unit = unitOf(type);
  const shares = useMemo(() => indexed(laid), [laid]);
  const was = useMemo(() => before && indexed(before), [before]);
  const all = standings[0]?.shares.map(({ row }) => row) ?? [];
  const isPaid = (row: string): boolean => standings.some((one) => shares.get(one.name)?.get(row)?.kind === 'number');
  const nobody = all.filter((row) => !isPaid(row));
  const valueIn = (one: Standing, row: string): Value => shares.get(one.name)?.get(row) ?? NOT_APPLICABLE;
  const columns: readonly Column<string>[] = [
    { key: 'row', header: say(COMPARE.receiver), align: 'left', show: (row) => row, plain: (row) => row },
    ...standings.map((one): Column<string> => ({
      key: one.name, header: `${proposalName(one.name, language)}, ${unitOfColumn(unit, voice, scale)}`, align: 'right',
      plain: (row) => { const value = valueIn(one, row); return value.kind === 'number' ? value.value : undefined; },
      show: (row) => {
        const value = valueIn(one, row);
        return value.kind === 'notApplicable' ? cell(value, unit, voice, scale)
          : <FigureButton value={value} type={type} subject={{ name: declaration.shares, row, proposal: proposalOf(one) }} mark={movedFrom(was?.get(one.name)?.get(row), value)} />;
      },
    })),
  ];
  const total = Object.fromEntries(standings.map((one) => {
    const sum = sumOf(one);
    // A sum that is the amount of the proposal is explained as that.
    const isTotal = sum.kind === 'number' && one.total.kind === 'number' && equal(sum.value, one.total.value);
    return [one.name, isTotal ? <FigureButton value={sum} type={type} subject={{ name: declaration.total, row: '', proposal: proposalOf(one) }} mark={movedFrom(before?.standings.find(({ name }) => name === one.name)?.total, sum)} /> : cell(sum, unit, voice, scale)];
  }));
  return (
    <section>
      <h2>{say(COMPARE.providers)}</h2>
      <DataTable caption={say(COMPARE.providers)} rows={all.filter(isPaid)} columns={columns} rowKey={(row) => row} total={total} file="mottagare" />
      {nobody.length > 0 ? <p className="state-line">{sayNobody(nobody, language)}</p> : null}
    </section>
  );
}

function indexed({ standings }: Laid): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  return new Map(standings.map(({ name, shares }) => [name, new Map(shares.map(({ row, share }) => [row, share]))]));
}

function sumOf({ shares }: Standing): Value {
  const paidOut = shares.flatMap(({ share }) => (share.kind === 'number' ? [share.value] : []));
  return paidOut.length === 0 ? NOT_APPLICABLE : number(paidOut.reduce(add, ZERO));
}
