import { useState, type ReactNode } from 'react';
import type { Passage } from '../../../../core/rulebook/dated/passages.ts';
import { unitInWords } from '../../../../core/swedish/numbers/units.ts';
import { dayInWords } from '../../../../core/swedish/numbers/dates.ts';
import { RULEBOOK, sayBlock } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import type { DecisionDeclaration } from '../../../../core/language/declarations/decision.ts';
import type { InputDeclaration } from '../../../../core/language/declarations/input.ts';
import type { ScenarioDeclaration } from '../../../../core/language/declarations/scenario.ts';
import { SourceLink } from '../../../parts/source-link.tsx';
import type { Column } from '../../../parts/table/column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { useBook } from './book.ts';

type Block = Extract<Passage, { kind: 'block' }>;

/** A block that holds no rules, folded to one line: figures, decisions and proposals as tables, the others as they are written. */
export function BlockView({ block }: { readonly block: Block }): ReactNode {
  const { language } = useSettings();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="block" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{sayBlock(block.name, block.names.length, language)}</summary>
      {isOpen ? <Inside block={block} /> : null}
    </details>
  );
}

function Inside({ block: { name, names, text } }: { readonly block: Block }): ReactNode {
  const { open: { rulebook: { declarations: { inputs, decisions, scenarios } } } } = useBook();
  switch (name) {
    case 'indata': return <Inputs inputs={names.flatMap((one) => inputs.get(one) ?? [])} />;
    case 'beslut': return <Decisions decisions={names.flatMap((one) => decisions.get(one) ?? [])} />;
    case 'scenarier': return <Scenarios scenarios={names.flatMap((one) => scenarios.get(one) ?? [])} />;
    default: return <pre className="as-block" lang="sv" tabIndex={0}>{text}</pre>;
  }
}

const left = <Row,>(key: string, header: string, plain: (row: Row) => string, show: (row: Row) => ReactNode = plain): Column<Row> => ({ key, header, align: 'left', show, plain });

function Inputs({ inputs }: { readonly inputs: readonly InputDeclaration[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { open: { rulebook: { declarations } } } = useBook();
  const kind = ({ type }: InputDeclaration): string => (type.kind === 'number' ? unitInWords(type.unit, undefined, language, declarations.unitWords) : type.kind === 'text' ? (type.values ?? []).join(', ') : '');
  const columns: readonly Column<InputDeclaration>[] = [
    left('name', say(RULEBOOK.name), ({ name }) => name), left('entity', say(RULEBOOK.entity), ({ entity }) => entity),
    left('unit', say(RULEBOOK.unit), kind), left('about', say(RULEBOOK.about), ({ about = '' }) => about),
  ];
  return <DataTable caption={sayBlock('indata', inputs.length, language)} rows={inputs} columns={columns} rowKey={({ name }) => name} file="indata" />;
}

function Decisions({ decisions }: { readonly decisions: readonly DecisionDeclaration[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const columns: readonly Column<DecisionDeclaration>[] = [
    left('name', say(RULEBOOK.name), ({ name }) => name, ({ name }) => <SourceLink decision={name} />), left('heading', say(RULEBOOK.heading), ({ heading }) => heading),
    left('body', say(RULEBOOK.body), ({ body }) => body), left('day', say(RULEBOOK.time), ({ decided }) => dayInWords(decided, language)), left('votes', say(RULEBOOK.votes), ({ votes = '' }) => votes),
  ];
  return <DataTable caption={sayBlock('beslut', decisions.length, language)} rows={decisions} columns={columns} rowKey={({ name }) => name} file="beslut" />;
}

function Scenarios({ scenarios }: { readonly scenarios: readonly ScenarioDeclaration[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const columns: readonly Column<ScenarioDeclaration>[] = [
    left('name', say(RULEBOOK.name), ({ name }) => name), left('mover', say(RULEBOOK.mover), ({ mover = '' }) => mover),
    left('outcome', say(RULEBOOK.outcome), ({ outcome = '' }) => outcome), left('about', say(RULEBOOK.about), ({ about = '' }) => about),
  ];
  return <DataTable caption={sayBlock('scenarier', scenarios.length, language)} rows={scenarios} columns={columns} rowKey={({ name }) => name} file="forslag" />;
}
