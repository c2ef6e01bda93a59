import { useMemo, type ReactNode } from 'react';
import { derive, restsOn, type RestsOn } from '../../../core/calculation/derivation.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import { number, type Value } from '../../../core/language/reference/value.ts';
import { greater, ZERO } from '../../../core/quantity/rational.ts';
import { divideUnits } from '../../../core/quantity/unit.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { cell, change, changeInWords, unitOf, unitOfColumn } from '../../../core/swedish/report/cells.ts';
import { fate, proposalName } from '../../../core/swedish/report/proposals.ts';
import { COMPARE, sayShowWhy, wayOf } from '../../../core/swedish/web/compare/compare-words.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import { SurenessLabels } from '../../parts/sureness-label.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { differenceFrom, movedFrom, perBase, proposalOf, shareOfLargest } from './proposal-words.ts';
import { pairOf } from './state/pair.ts';
import { showDifference } from './show-difference.ts';
import type { Laid } from './state/use-standings.ts';

/** One row for each proposal: who moved it, what became of it, what it costs, and how that differs from what was decided. */
export function ProposalsTable({ laid, settled, before, figures, declaration }: {
  readonly laid: Laid; readonly settled: Laid; readonly before: Laid | undefined; readonly figures: Figures; readonly declaration: ComparisonDeclaration;
}): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const { standings, rulebook: { declarations } } = laid;
  const rests = useMemo(() => new Map(settled.standings.map((one) => [one.name, restsOf(one, figures, declaration)])), [settled, figures, declaration]);
  const [decided] = standings;
  const pair = pairOf(address, standings);
  const type = declaredType(declaration.total, declarations);
  const unit = unitOf(type);
  const perUnit = unitOf(declaredType(declaration.per, declarations));
  const voice = { language, declarations };
  const word = unitOfColumn(unit, voice, scale);
  const largest = standings.reduce((most, { total }) => (total.kind === 'number' ? greater(most, total.value) : most), ZERO);
  const was = new Map(before?.standings.map((one) => [one.name, one]));
  const differenceBefore = ({ name }: Standing): Value | undefined => {
    const [earlierDecided, earlier] = [before?.standings[0], was.get(name)];
    const difference = earlier && differenceFrom(earlierDecided, earlier);
    return difference && number(difference);
  };
  const named = ({ name }: Standing): string => proposalName(name, language);
  const became = (one: Standing): string => fate(one, { language });
  const columns: readonly Column<Standing>[] = [
    {
      key: 'name', header: say(COMPARE.proposal), align: 'left', plain: named,
      show: (one) => <button type="button" className="pick" aria-pressed={one === pair.to} onClick={() => query({ till: proposalOf(one) === '' ? undefined : one.name })}>{named(one)}</button>,
    },
    { key: 'fate', header: say(COMPARE.from), align: 'left', plain: became, show: (one) => { const found = rests.get(one.name); return <>{became(one)} {found ? <SurenessLabels rests={found} /> : null}</>; } },
    {
      key: 'total', header: `${say(COMPARE.computed)}, ${word}`, align: 'right', plain: ({ total }) => (total.kind === 'number' ? total.value : undefined),
      show: (one) => <FigureButton value={one.total} type={type} subject={{ name: declaration.total, row: '', proposal: proposalOf(one) }} mark={movedFrom(was.get(one.name)?.total, one.total)} />,
    },
    ...(declaration.stated === undefined ? [] : [statedColumn(declaration.stated)]),
    {
      key: 'per', header: unit && perUnit ? unitOfColumn(divideUnits(unit, perUnit), voice) : '', align: 'right',
      plain: (one) => numberIn(perBase(one)), show: (one) => { const earlier = was.get(one.name); return <span data-mark={movedFrom(earlier && perBase(earlier), perBase(one))}>{cell(perBase(one), undefined, voice)}</span>; },
    },
    {
      key: 'difference', header: `${say(COMPARE.against)}, ${word}`, align: 'right', plain: (one) => differenceFrom(decided, one),
      show: (one) => {
        const difference = one === decided ? undefined : differenceFrom(decided, one);
        const way = difference ? wayOf(difference, language) : '';
        return difference ? (
          <button type="button" className="figure" data-mark={movedFrom(differenceBefore(one), number(difference))} aria-label={sayShowWhy(named(one), changeInWords(difference, unit, voice), way, language)} onClick={() => { query({ fran: undefined, till: one.name }); showDifference(); }}>
            {change(difference, unit, voice, scale)} <span className="way">{way}</span>
          </button>
        ) : null;
      },
    },
    { key: 'bar', header: say(COMPARE.scale), align: 'left', plain: () => undefined, show: ({ total }) => <span className="bar" aria-hidden="true"><span style={{ inlineSize: `${shareOfLargest(total, largest)}%` }} /></span> },
  ];
  return <section><h2>{say(COMPARE.proposals)}</h2><DataTable caption={say(COMPARE.proposals)} rows={standings} columns={columns} rowKey={({ name }) => name} rowMark={(one) => (one === pair.to ? 'chosen' : undefined)} onRow={(one) => query({ till: proposalOf(one) === '' ? undefined : one.name })} file={`jamfor-${declaration.caseNumber.replaceAll(/\W+/gu, '-')}`} /></section>;

  function statedColumn(name: string): Column<Standing> {
    return {
      key: 'stated', header: `${say(COMPARE.clause)}, ${word}`, align: 'right', plain: ({ stated }) => numberIn(stated),
      show: (one) => <FigureButton value={one.stated} type={declaredType(name, declarations)} subject={{ name, row: '', proposal: proposalOf(one) }} />,
    };
  }
}

function numberIn(value: Standing['total']): ReturnType<Column<Standing>['plain']> {
  return value.kind === 'number' ? value.value : undefined;
}

function restsOf({ computed: { calculation } }: Standing, figures: Figures, { total }: ComparisonDeclaration): RestsOn | undefined {
  const row = calculation.rows(calculation.program.ruleByName.get(total)?.entity ?? '')[0] ?? '';
  const derivation = derive(calculation, figures, total, row);
  return derivation && restsOn(derivation);
}
