import type { Evaluated, EvaluatedRow } from '../../calculation/evaluated.ts';
import type { Declarations } from '../../language/declarations/declarations.ts';
import type { Node, Selection } from '../../language/names/node.ts';
import { monthName } from '../numbers/dates.ts';
import type { Voice } from '../voice.ts';

/** The rows an aggregate goes over; undefined for what is no aggregate. */
export function selectionOf(node: Node): Selection | undefined {
  switch (node.kind) {
    case 'allocate': return node.among;
    case 'sum':
    case 'rank':
    case 'count':
    case 'exists': return node.over;
    default: return undefined;
  }
}

/** How many conditions stand in the named selections an aggregate goes over, before the author's own condition. */
function namedConditions({ written, entity }: Selection, { selections, entities }: Declarations): number {
  let count = 0;
  const seen = new Set<string>();
  for (let at = written.replace(/^dess /u, ''); !seen.has(at) && at !== entities.get(entity)?.plural;) {
    seen.add(at);
    const selection = selections.get(at);
    if (!selection) break;
    if (selection.where) count += 1;
    at = selection.of;
  }
  return count;
}

/** Conditions that were joined when names were linked stand where the first of them does; an OCH that was written does not. */
function wasJoined(where: Node): where is Extract<Node, { kind: 'logic' }> {
  return where.kind === 'logic' && where.operator === 'and' && where.span === where.parts[0]?.span;
}

/** What the author wrote after `där`, without the conditions that the selection's name already says. */
export function ownCondition(selection: Selection, declarations: Declarations): Node | undefined {
  const { where } = selection;
  const named = namedConditions(selection, declarations);
  if (!where || named === 0) return where;
  return wasJoined(where) ? where.parts[named] : undefined;
}

/** The part of a row's condition with figures put in that is the author's own. */
export function ownPart(selection: Selection, condition: Evaluated | undefined, declarations: Declarations): Evaluated | undefined {
  const own = ownCondition(selection, declarations);
  if (!condition || !own) return undefined;
  return condition.node === own ? condition : condition.parts.find(({ node }) => node === own);
}

/** Rows of an aggregate: those the name of the selection means, those of them that counted, those that did not, and all the others. */
export interface SortedRows {
  readonly counted: readonly EvaluatedRow[];
  readonly excluded: readonly EvaluatedRow[];
  /** Rows the selection's name does not mean: private centres, where it says regiondrivna. */
  readonly others: readonly EvaluatedRow[];
}

export function sortRows(rows: readonly EvaluatedRow[], selection: Selection, declarations: Declarations): SortedRows {
  const holds = (evaluated: Evaluated | undefined): boolean => evaluated === undefined || (evaluated.value.kind === 'truth' && evaluated.value.value);
  const isNamed = ({ condition }: EvaluatedRow): boolean => {
    const own = ownCondition(selection, declarations);
    if (!condition || condition.node === own) return true;
    return own ? condition.parts.every((part) => part.node === own || holds(part)) : holds(condition);
  };
  const failed = rows.filter(({ condition }) => !holds(condition));
  return { counted: rows.filter(({ condition }) => holds(condition)), excluded: failed.filter(isNamed), others: failed.filter((row) => !isNamed(row)) };
}

/** 18 av 19 regiondrivna hälsocentraler; 19 regiondrivna hälsocentraler when all counted; dess 2 hälsocentraler. */
export function countedInWords(sorted: SortedRows, selection: Selection, { language, declarations }: Voice): string {
  const [counted, all] = [sorted.counted.length, sorted.counted.length + sorted.excluded.length];
  const isOwn = selection.written.startsWith('dess ');
  const name = selection.scope === 'months' && language === 'en' ? 'months' : selection.written.replace(/^dess /u, '');
  const own = isOwn ? (language === 'sv' ? 'dess ' : 'its ') : '';
  const singular = [...declarations.entities.values()].find(({ plural }) => plural === name)?.name;
  if (counted === 1 && all === 1) return language === 'sv' ? `${own === '' ? 'den' : 'dess'} enda ${singular ?? `bland ${name}`}` : `${own === '' ? 'the' : 'its'} only ${singular ?? `of ${name}`}`;
  if (counted === all) return `${own}${all} ${name}`;
  return `${counted} ${language === 'sv' ? 'av' : 'of'} ${own}${all} ${name}`;
}

/** What a row is called: its id, or the month's name. */
export function rowName(row: string, selection: Selection, { language }: Voice): string {
  return selection.scope === 'months' ? monthName(Number(row) - 1, language) : row;
}
