import { decisive, type Evaluated } from '../../calculation/evaluated.ts';
import type { Comparison, Counted, Outcome } from '../../comparison/comparison.ts';
import { absolute, compare, integer, multiply, subtract } from '../../quantity/rational.ts';
import { sayCondition } from '../explain/condition.ts';
import { groupReasons, rowsInWords } from '../explain/reasons.ts';
import { hanging } from '../table/width.ts';
import { listed, AND, sentenceCase, type Voice } from '../voice.ts';
import { heading, type ReportOptions } from './cells.ts';
import { nameOf } from './proposals.ts';

/** Which rows count under each proposal and why, those that were near and why not, and the others by what failed first. */
export function countingLines({ declaration, outcomes }: Comparison, voice: Voice, options: ReportOptions): readonly string[] {
  const isSwedish = voice.language === 'sv';
  const entity = voice.declarations.rules.get(declaration.counts)?.entity ?? '';
  const plural = voice.declarations.entities.get(entity)?.plural ?? entity;
  const told = sameCounting(outcomes, voice);
  return [
    ...heading(`${isSwedish ? 'Vilka' : 'Which'} ${plural} ${isSwedish ? 'som räknas' : 'count'}: ${declaration.counts}`),
    ...told.flatMap(({ names, outcome }, index) => [
      ...(index === 0 ? [] : ['']),
      ...hanging('', title(names, outcome, voice), options.width ?? 100),
      ...reasonsOf(outcome.counted, voice).flatMap(({ label, text }) => hanging(`  ${label}: `, text, options.width ?? 100)),
    ]),
  ];
}

function title(names: readonly string[], { counted }: Outcome, { language }: Voice): string {
  const number = counted.filter(counts).length;
  return `${sentenceCase(listed(names, AND[language]))}: ${number} ${language === 'sv' ? 'av' : 'of'} ${counted.length}.`;
}

/** Proposals under which the same rows count for the same reasons are told together. */
function sameCounting(outcomes: readonly Outcome[], voice: Voice): readonly { readonly names: readonly string[]; readonly outcome: Outcome }[] {
  const groups = new Map<string, { names: string[]; outcome: Outcome }>();
  for (const outcome of outcomes) {
    const key = JSON.stringify(reasonsOf(outcome.counted, voice));
    const group = groups.get(key) ?? { names: [], outcome };
    group.names.push(nameOf(outcome, voice));
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface Said {
  readonly label: string;
  readonly text: string;
}

function reasonsOf(counted: readonly Counted[], voice: Voice): readonly Said[] {
  const isSwedish = voice.language === 'sv';
  const yes = counted.filter(counts);
  const no = counted.filter((one) => !counts(one));
  const near = no.filter(({ because }) => because !== undefined && isNear(decisive(because)));
  const missing = no.filter(({ value }) => value.kind === 'missing');
  const far = no.filter((one) => !near.includes(one) && !missing.includes(one));
  return [
    ...grouped(isSwedish ? 'räknas' : 'counts', yes, voice),
    ...near.map(({ row, because }) => ({ label: isSwedish ? 'nära' : 'near', text: `${row}, ${isSwedish ? 'men' : 'but'} ${because ? sayCondition(because, voice) : ''}` })),
    ...grouped(isSwedish ? 'kan inte avgöras' : 'cannot be said', missing, voice),
    ...grouped(isSwedish ? 'räknas inte' : 'does not count', far, voice),
  ];
}

/** Rows that share a reason in one line; a reason of its own stands after its row. */
function grouped(label: string, rows: readonly Counted[], voice: Voice): readonly Said[] {
  return groupReasons(rows, voice).map(({ reason, rows: found }) => {
    const [only] = found;
    if (reason === '') return { label, text: rowsInWords(found) };
    if (only && found.length === 1 && only.detail === '') return { label, text: `${only.row}, ${voice.language === 'sv' ? 'eftersom' : 'because'} ${reason}` };
    return { label, text: `${reason} – ${rowsInWords(found)}` };
  });
}

function counts({ value }: Counted): boolean {
  return value.kind === 'truth' && value.value;
}

/** Within a tenth of the limit that failed it. */
function isNear({ node, parts: [left, right] }: Evaluated): boolean {
  if (node.kind !== 'compare' || left?.value.kind !== 'number' || right?.value.kind !== 'number') return false;
  const distance = absolute(subtract(left.value.value, right.value.value));
  return compare(multiply(distance, integer(10)), absolute(right.value.value)) <= 0;
}
