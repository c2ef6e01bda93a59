import type { Figure, Figures, NotApplicableFigure, Sureness } from '../figures/figures.ts';
import { SURENESS } from '../figures/figures.ts';
import type { DeclaredType } from '../language/declarations/declared-type.ts';
import type { Basis } from '../language/declarations/rule.ts';
import type { Body, ProgramRule } from '../language/program.ts';
import type { Value } from '../language/reference/value.ts';
import { newFrame, type Calculation } from './calculate.ts';
import { decisive, type Evaluated, type ReadFrom } from './evaluated.ts';
import { evaluatedNode } from './evaluate-node.ts';
import { figureAt } from './figures-facts.ts';
import { isMonthly } from './columns.ts';

interface DerivedValue {
  /** Words and places, the same in every scenario: kompensation / Privat vårdgivare Hede. */
  readonly id: string;
  readonly name: string;
  readonly row: string;
  readonly month?: number | undefined;
  readonly type: DeclaredType;
  readonly value: Value;
}

/** A figure as it was imported: the end of the walk. */
export interface DerivedInput extends DerivedValue {
  readonly kind: 'input';
  readonly figure: Figure | NotApplicableFigure | undefined;
}

/** A rule or parameter's value: the version that held, its formula with figures put in, and all that it read. */
export interface DerivedRule extends DerivedValue {
  readonly kind: 'rule' | 'parameter';
  readonly rule: ProgramRule;
  /** Undefined when the rule has no body in the month. */
  readonly body: Body | undefined;
  /** The condition of `för ... där ...` with figures put in. */
  readonly applies?: Evaluated | undefined;
  /** Undefined when the rule does not apply to the row. */
  readonly formula?: Evaluated | undefined;
  readonly uses: readonly Derivation[];
}

export type Derivation = DerivedInput | DerivedRule;

/** How a value came to be, down to cells and paragraphs. A value used in several places is one and the same derivation. */
export function derive(calculation: Calculation, figures: Figures, name: string, row: string, month?: number): Derivation | undefined {
  const known = new Map<string, Derivation>();
  const frame = newFrame(calculation.program);
  const { program } = calculation;

  const ofInput = (from: ReadFrom): DerivedInput | undefined => {
    const input = program.inputs.get(from.name);
    if (!input) return undefined;
    const figure = figureAt(figures, input.entity, from.row, from.name, from.month);
    const value: Value = figure === undefined
      ? { kind: 'missing', needs: [{ kind: 'input', input: from.name, entity: input.entity, row: from.row, ...(from.month === undefined ? {} : { month: from.month }) }] }
      : 'datum' in figure ? figure.datum : { kind: 'notApplicable' };
    return { kind: 'input', id: idOf(from), name: from.name, row: from.row, month: from.month, type: input.type, value, figure };
  };

  const ofRule = (from: ReadFrom): DerivedRule | undefined => {
    const rule = program.ruleByName.get(from.name);
    if (!rule) return undefined;
    frame.rows[0] = rule.entity === undefined ? 0 : Math.max(0, calculation.rows(rule.entity).indexOf(from.row));
    frame.month = isMonthly(rule) ? (from.month ?? 0) : -1;
    calculation.compiled.ruleRun(rule)(frame);
    const body = rule.bodies[rule.bodyOfMonth[Math.max(0, frame.month)] ?? 0];
    const applies = rule.applies && evaluatedNode(rule.applies.node, rule, frame, calculation);
    const does = applies === undefined || (applies.value.kind === 'truth' && applies.value.value);
    const formula = does && body ? evaluatedNode(body.node, rule, frame, calculation) : undefined;
    const reads = [...(applies ? readsIn(applies) : []), ...(formula ? readsIn(formula) : [])];
    const uses = reads.flatMap((read) => visit(read) ?? []);
    const value = calculation.value(from.name, from.row, from.month);
    return {
      kind: rule.kind, id: idOf(from), name: from.name, row: from.row, month: from.month, type: rule.type, value, rule, body, applies, formula,
      uses: [...new Set(uses)],
    };
  };

  const visit = (from: ReadFrom): Derivation | undefined => {
    const id = idOf(from);
    const before = known.get(id);
    if (before) return before;
    const made = from.target === 'input' ? ofInput(from) : ofRule(from);
    if (made) known.set(id, made);
    return made;
  };
  return visit({ name, row, target: program.inputs.has(name) ? 'input' : 'rule', ...(month === undefined ? {} : { month }) });
}

function idOf({ name, row, month }: ReadFrom): string {
  return [name, row, month === undefined ? '' : String(month + 1)].filter((part) => part !== '').join(' / ');
}

function readsIn(evaluated: Evaluated): readonly ReadFrom[] {
  return [
    ...(evaluated.read ? [evaluated.read] : []),
    ...evaluated.parts.flatMap(readsIn),
    ...(evaluated.rows ?? []).flatMap(({ condition, item }) => [...(condition ? readsIn(condition) : []), ...(item ? readsIn(item) : [])]),
  ];
}

/** All that a value rests on, each once, itself first. */
export function everything(derivation: Derivation, seen: Set<Derivation> = new Set()): ReadonlySet<Derivation> {
  if (seen.has(derivation)) return seen;
  seen.add(derivation);
  if (derivation.kind !== 'input') for (const used of derivation.uses) everything(used, seen);
  return seen;
}

/** What colours a value: open choices, bases that are not decisions, scenarios, and the least sure of its figures. */
export interface RestsOn {
  readonly openChoices: readonly { readonly name: string; readonly alternative: string; readonly open: string }[];
  readonly bases: readonly Basis[];
  readonly scenarios: readonly string[];
  readonly sureness: Sureness | undefined;
}

export function restsOn(derivation: Derivation): RestsOn {
  const all = [...everything(derivation)];
  const rules = all.flatMap((one) => (one.kind === 'input' ? [] : [one]));
  const bodies = rules.flatMap(({ body }) => (body ? [body] : []));
  const suretys = all.flatMap((one) => (one.kind === 'input' && one.figure && 'sureness' in one.figure ? [SURENESS.indexOf(one.figure.sureness)] : []));
  return {
    openChoices: uniqueBy(rules.flatMap(({ name, body }) => (body?.choice?.open === undefined ? [] : [{ name, alternative: body.choice.alternative, open: body.choice.open }])), ({ name }) => name),
    bases: uniqueBy([...bodies.map(({ version }) => version.basis), ...bodies.flatMap(({ exemptions }) => exemptions.map(({ basis }) => basis))], String),
    scenarios: uniqueBy(bodies.flatMap(({ scenario }) => (scenario === undefined ? [] : [scenario])), String),
    sureness: suretys.length === 0 ? undefined : SURENESS[Math.max(...suretys)],
  };
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** The condition that decided a yes/no value, followed through rules that only pass another rule's answer on. */
export function decidedBy(derivation: Derivation | undefined): Evaluated | undefined {
  if (derivation === undefined || derivation.kind === 'input' || !derivation.formula) return undefined;
  const found = decisive(derivation.formula);
  const { read } = found;
  const next = read && derivation.uses.find(({ name, row }) => name === read.name && row === read.row);
  return (next?.type.kind === 'truth' ? decidedBy(next) : undefined) ?? found;
}
