import { memo, useDeferredValue, type ReactNode } from 'react';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { COMPARE, sayCount } from '../../../core/swedish/web/compare/compare-words.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { proposalOf } from './proposal-words.ts';
import type { Laid } from './state/use-standings.ts';

/** Rows by proposals: which count under which; a yes or no opens why. Some hundred cells, so it follows a dial when the totals have. */
export const CountedTable = memo(({ laid: now, before, declaration, lit }: { readonly laid: Laid; readonly before: Laid | undefined; readonly declaration: ComparisonDeclaration; readonly lit: ReadonlySet<string> }): ReactNode => {
  const laid = useDeferredValue(now);
  const say = useSay();
  const { language } = useSettings();
  const { standings, rulebook: { declarations } } = laid;
  const type = declaredType(declaration.counts, declarations);
  const rows = rowsThatMayCount(standings, declaration);
  const columns: readonly Column<string>[] = [
    { key: 'row', header: declarations.rules.get(declaration.counts)?.entity ?? say(COMPARE.whoseRow), align: 'left', show: (row) => row, plain: (row) => row },
    ...standings.map((one): Column<string> => {
      const was = before?.standings.find(({ name }) => name === one.name);
      const value = (row: string): ReturnType<Standing['computed']['calculation']['value']> => one.computed.calculation.value(declaration.counts, row);
      return {
        key: one.name, header: proposalName(one.name, language), align: 'left', plain: (row) => shortValue(value(row), type, language),
        show: (row) => <FigureButton value={value(row)} type={type} subject={{ name: declaration.counts, row, proposal: proposalOf(one) }} mark={was && was.counted.has(row) !== one.counted.has(row) ? 'moved' : undefined} />,
      };
    }),
  ];
  const total = Object.fromEntries(standings.map((one) => [one.name, sayCount(one.counted.size, rows.length, language)]));
  return (
    <section>
      <h2>{say(COMPARE.each)}: {declaration.counts}</h2>
      <DataTable caption={sentenceCase(declaration.counts)} rows={rows} columns={columns} rowKey={(row) => row} rowMark={(row) => (lit.has(row) ? 'lit' : undefined)} total={{ row: say(COMPARE.counts), ...total }} file="raknas" />
    </section>
  );
});

function rowsThatMayCount(standings: readonly Standing[], { counts }: ComparisonDeclaration): readonly string[] {
  const [first] = standings;
  if (!first) return [];
  const { calculation } = first.computed;
  return calculation.rows(calculation.program.ruleByName.get(counts)?.entity ?? '').filter((row) => standings.some((one) => one.computed.calculation.value(counts, row).kind !== 'notApplicable'));
}
