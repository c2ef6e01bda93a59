import { Alert } from '@digdir/designsystemet-react';
import { useMemo, type ReactNode } from 'react';
import { UNMOVED } from '../../../core/comparison/dials/dial.ts';
import { compute, singleValue } from '../../../core/comparison/computed.ts';
import { tried } from '../../../core/comparison/dials/tried.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Value } from '../../../core/language/reference/value.ts';
import { outcomeOf } from '../../../core/procedure/outcome-of.ts';
import type { ProposalOutcome } from '../../../core/procedure/outcome.ts';
import { rational, type Rational } from '../../../core/quantity/rational.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { money } from '../../../core/swedish/numbers/numbers.ts';
import { tellProblem } from '../../../core/swedish/problems/tell.ts';
import { cell, unitOf, unitOfColumn } from '../../../core/swedish/report/cells.ts';
import { proposalName as scenarioName } from '../../../core/swedish/report/proposals.ts';
import { MATTER, sayBeside } from '../../../core/swedish/web/matter-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { useFigures } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import { Await, Empty } from '../../parts/states/await.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { besideOthers, withOwn } from './beside.ts';
import type { StandingMatter } from './standing.ts';

/** What each proposal means in kronor: as its text says, and as the rulebook computes the scenario it counts as. */
export function Kronor({ open, standing }: { readonly open: OpenRulebook; readonly standing: StandingMatter }): ReactNode {
  const say = useSay();
  const declaration = [...open.rulebook.declarations.comparisons.values()].find(({ caseNumber }) => caseNumber === standing.matter.head.caseNumber);
  return (
    <section>
      <h2>{say(MATTER.kronor)}</h2>
      {declaration ? <Computing open={open} standing={standing} declaration={declaration} /> : <ProposalTable open={open} standing={standing} totals={undefined} declaration={undefined} />}
    </section>
  );
}

function Computing({ open, standing, declaration }: { readonly open: OpenRulebook; readonly standing: StandingMatter; readonly declaration: ComparisonDeclaration }): ReactNode {
  const figures = useFigures(open, declaration.period);
  return <Await resource={figures} doing={STATES.figures}>{(ready) => <Computed open={open} standing={standing} declaration={declaration} figures={ready} />}</Await>;
}

function Computed({ open, standing, declaration, figures }: { readonly open: OpenRulebook; readonly standing: StandingMatter; readonly declaration: ComparisonDeclaration; readonly figures: Figures }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { written, texts } = open;
  const { file, matter, state } = standing;
  const beside = useMemo(() => besideOthers(written, texts.matters, file), [written, texts.matters, file]);
  const { rulebook } = beside;
  const scenarios = useMemo(() => scenariosIn(standing), [standing]);
  const totals = useMemo(() => {
    const laid = tried(rulebook, declaration.period, UNMOVED);
    return new Map([...new Set(scenarios)].flatMap((name) => {
      const attempt = rulebook.declarations.scenarios.has(name) ? compute(laid.rulebook, figures, { ...laid.asked, scenarios: [name] }) : undefined;
      return attempt?.kind === 'computed' ? [[name, singleValue(attempt.computed.calculation, declaration.total)] as const] : [];
    }));
  }, [rulebook, figures, declaration, scenarios.join('\n')]);
  const isOpen = outcomeOf(state).meetings.every(({ result }) => result === 'open');
  const decided = useMemo(() => withOwn(written, beside, { file, source: matter.source, sureness: matter.sureness, constructed: matter.constructed, outcome: outcomeOf(state) }), [written, beside, file, matter, state]);
  const now = useMemo(() => {
    if (!decided.rulebook || isOpen) return undefined;
    const laid = tried(decided.rulebook, declaration.period, UNMOVED);
    const attempt = compute(laid.rulebook, figures, laid.asked);
    return attempt.kind === 'computed' ? singleValue(attempt.computed.calculation, declaration.total) : undefined;
  }, [decided, figures, declaration, isOpen]);
  const { declarations } = rulebook;
  return (
    <>
      {now ? <p className="kronor-now"><strong>{say(MATTER.asDecided)}:</strong> {cell(now, unitOf(declaredType(declaration.total, declarations)), { language, declarations })} {unitOfColumn(unitOf(declaredType(declaration.total, declarations)), { language, declarations }, 'kr')} <span className="lead">{sayBeside(beside.others.length, beside.agree, language)}</span></p> : null}
      {decided.problems.length > 0 && !isOpen ? (
        <Alert data-color="warning"><h3>{say(MATTER.disagree)}</h3><details className="fold"><summary>{say(STATES.faults)}</summary><ul className="faults">{decided.problems.map((one) => tellProblem(one, language)).map((text) => <li key={text} className="as-written">{text}</li>)}</ul></details></Alert>
      ) : null}
      <ProposalTable open={open} standing={standing} totals={totals} declaration={declaration} />
    </>
  );
}

interface Row {
  readonly id: string;
  readonly texts: readonly ProposalOutcome[];
  readonly scenario: string | undefined;
}

function rowsIn({ state }: StandingMatter): readonly Row[] {
  const proposals = outcomeOf(state).meetings.at(-1)?.proposals ?? [];
  return [...new Set(proposals.map(({ proposal }) => proposal))].map((id): Row => {
    const texts = proposals.filter(({ proposal }) => proposal === id);
    return { id, texts, scenario: texts.find(({ scenario }) => scenario !== undefined)?.scenario };
  });
}

const scenariosIn = (standing: StandingMatter): readonly string[] => rowsIn(standing).flatMap(({ scenario }) => scenario ?? []);

function statedIn({ texts }: Row): Rational | undefined {
  const ore = texts.flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === 'payment' ? [effect.ore] : [])));
  return ore.length === 0 ? undefined : rational(ore.reduce((sum, one) => sum + one, 0n), 100n);
}

function ProposalTable({ open, standing, totals, declaration }: { readonly open: OpenRulebook; readonly standing: StandingMatter; readonly totals: ReadonlyMap<string, Value> | undefined; readonly declaration: ComparisonDeclaration | undefined }): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const rows = rowsIn(standing);
  if (rows.every((row) => row.scenario === undefined && statedIn(row) === undefined)) return <Empty title={say(MATTER.notCompared)}><p>{say(MATTER.notComparedHelp)}</p></Empty>;
  const type = declaration && declaredType(declaration.total, open.rulebook.declarations);
  const total = ({ scenario }: Row): Value | undefined => (scenario === undefined ? undefined : totals?.get(scenario));
  const columns: readonly Column<Row>[] = [
    { key: 'proposal', header: say(MATTER.proposal), align: 'left', plain: ({ id }) => id, show: ({ id, texts, scenario }) => <><strong>{id}</strong> <span className="lead">{moverOf(texts)}{scenario === undefined ? '' : ` · ${scenarioName(scenario, language)}`}</span></> },
    { key: 'stated', header: say(MATTER.stated), align: 'right', plain: statedIn, show: (row) => { const stated = statedIn(row); return stated ? money(stated, language, scale) : ''; } },
    {
      key: 'computed', header: say(MATTER.computed), align: 'right', plain: (row) => { const value = total(row); return value?.kind === 'number' ? value.value : undefined; },
      show: (row) => { const value = total(row); return value && declaration ? <FigureButton value={value} type={type} subject={{ name: declaration.total, row: '', proposal: row.scenario ?? '' }} /> : null; },
    },
  ];
  return <DataTable caption={say(MATTER.kronor)} rows={rows} columns={columns} rowKey={({ id }) => id} file="forslag-i-kronor" />;
}

function moverOf(texts: readonly ProposalOutcome[]): string {
  const [first] = texts;
  return first?.from ?? first?.movers.map(({ name, party }) => (party === undefined ? name : `${name} (${party})`)).join(', ') ?? '';
}
