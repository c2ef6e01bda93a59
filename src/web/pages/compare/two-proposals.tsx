import { useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import type { Step } from '../../../core/comparison/comparison.ts';
import { explainDifference } from '../../../core/comparison/difference.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { COMPARE } from '../../../core/swedish/web/compare/compare-words.ts';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { SmallMap } from '../map/small-map.tsx';
import { DIFFERENCE } from './show-difference.ts';
import { pairOf } from './state/pair.ts';
import type { Laid } from './state/use-standings.ts';
import { Waterfall } from './waterfall.tsx';

/** Two proposals and why they differ: the rules that say different things, in steps that sum to the difference. */
export function TwoProposals({ laid: now, figures, declaration, lit, onLit }: {
  readonly laid: Laid; readonly figures: Figures; readonly declaration: ComparisonDeclaration; readonly lit: ReadonlySet<string>; readonly onLit: (rows: ReadonlySet<string>) => void;
}): ReactNode {
  const laid = useDeferredValue(now);
  const say = useSay();
  const { address } = useNavigation();
  const query = useQuery();
  const { from, to } = pairOf(address, laid.standings);
  const difference = useMemo(() => (from && to && from !== to ? explainDifference(laid.rulebook, figures, declaration, from, to) : undefined), [laid, figures, declaration, from, to]);
  const onStep = (step: Step | undefined): void => onLit(new Set(step ? [...step.rows.map(({ row }) => row), ...step.nowCounted, ...step.noLongerCounted] : []));
  return (
    <section className="two">
      <h2 id={DIFFERENCE} tabIndex={-1}>{say(COMPARE.two)}</h2>
      <div className="field-row">
        <Choice label={say(COMPARE.first)} chosen={from} all={laid.standings} onChoose={(name) => query({ fran: name })} />
        <Choice label={say(COMPARE.second)} chosen={to} all={laid.standings} onChoose={(name) => query({ till: name })} />
      </div>
      {from && to && from !== to
        ? difference ? (
          <div className="two-drawn">
            <Waterfall difference={difference} from={from} to={to} declaration={declaration} declarations={laid.rulebook.declarations} onStep={onStep} />
            <SmallMap figures={figures} declarations={laid.rulebook.declarations} counted={to.counted} lit={lit} entity={to.computed.calculation.program.ruleByName.get(declaration.counts)?.entity ?? ''} />
          </div>
        ) : <p className="state-line">{say(COMPARE.missing)}</p>
        : <p className="state-line">{say(COMPARE.saysSame)}</p>}
    </section>
  );
}

function Choice({ label, chosen, all, onChoose }: { readonly label: string; readonly chosen: Standing | undefined; readonly all: readonly Standing[]; readonly onChoose: (name: string) => void }): ReactNode {
  const { language } = useSettings();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" data-size="sm" value={chosen?.name} onChange={({ target }) => onChoose(target.value)}>
        {all.map(({ name }) => <option key={name} value={name}>{proposalName(name, language)}</option>)}
      </select>
    </div>
  );
}
