import { replay } from '../../../procedure/matter/replay.ts';
import type { ProcedureProblem } from '../../../procedure/problems.ts';
import { readMatter, type MatterFile } from '../../../procedure/reading/read-matter.ts';
import { outcomeOf } from '../../../procedure/outcome-of.ts';
import type { MatterOutcome } from '../../../procedure/outcome.ts';
import { clausesOfEvent, touches } from './clauses-of-event.ts';
import type { DraftFile, FiledDoubt, FiledEvent, FiledName } from './draft-file.ts';
import { matterYaml } from './matter-yaml.ts';

/** Why clauses cannot be confirmed yet. */
export type Hindrance =
  /** No clause was read: there is nothing to confirm. */
  | { readonly kind: 'noClauses' }
  | { readonly kind: 'noSuchClause'; readonly clause: string; readonly clauses: readonly string[] }
  | { readonly kind: 'nameUnsettled'; readonly name: FiledName; readonly clauses: readonly string[] }
  | { readonly kind: 'doubt'; readonly doubt: FiledDoubt }
  /** What the procedure does not allow, or cannot read: the act it stops at, when one. */
  | { readonly kind: 'refused'; readonly problem: ProcedureProblem; readonly event: FiledEvent | undefined };

export type Confirmed =
  | { readonly kind: 'confirmed'; readonly draft: DraftFile; readonly text: string; readonly matter: MatterFile; readonly outcome: MatterOutcome }
  | { readonly kind: 'hindered'; readonly hindrances: readonly Hindrance[] };

/**
 * The draft with clauses confirmed by somebody, and the matter they make when its acts are replayed. Refused as a whole when a name
 * or a doubt that a clause rests on is not settled, or the procedure does not allow what is left.
 */
export function confirm(draft: DraftFile, asked: 'all' | readonly string[], by: string, says: (draft: DraftFile) => readonly string[]): Confirmed {
  const known = draft.clauses.map(({ clause }) => clause);
  const clauses = asked === 'all' ? known : asked;
  if (known.length === 0) return { kind: 'hindered', hindrances: [{ kind: 'noClauses' }] };
  const missing = clauses.filter((clause) => !known.includes(clause));
  if (missing.length > 0) return { kind: 'hindered', hindrances: missing.map((clause) => ({ kind: 'noSuchClause', clause, clauses: known })) };
  const open = hindrancesFor(draft, clauses);
  if (open.length > 0) return { kind: 'hindered', hindrances: open };
  const after: DraftFile = { ...draft, clauses: draft.clauses.map((one) => (clauses.includes(one.clause) && one.confirmedBy === undefined ? { ...one, confirmedBy: by } : one)) };
  return matterOf(after, says);
}

/** The matter of what is confirmed so far. */
export function matterOf(draft: DraftFile, says: (draft: DraftFile) => readonly string[]): Confirmed {
  const text = matterYaml(draft, says(draft)) ?? '';
  const { matter, problems } = readMatter(draft.source.file, text);
  if (!matter) return { kind: 'hindered', hindrances: problems.map((problem) => ({ kind: 'refused', problem, event: eventAt(draft, text, problem) })) };
  const replayed = replay(matter.head, matter.acts);
  if (replayed.kind === 'refused') {
    const { refusal } = replayed;
    return { kind: 'hindered', hindrances: [{ kind: 'refused', problem: refusal, event: draft.events.find(({ id }) => id === refusal.act) }] };
  }
  return { kind: 'confirmed', draft, text, matter, outcome: outcomeOf(replayed.state) };
}

/** The names and doubts that stand in the way of some clauses. */
function hindrancesFor(draft: DraftFile, clauses: readonly string[]): readonly Hindrance[] {
  const names = draft.names.filter(({ means }) => means === undefined).flatMap((name): Hindrance[] => {
    const rests = clausesOn(draft, name.written).filter((clause) => clauses.includes(clause));
    return rests.length === 0 ? [] : [{ kind: 'nameUnsettled', name, clauses: rests }];
  });
  const doubts = draft.doubts.filter((doubt) => doubt.clauses.length === 0 || doubt.clauses.some((clause) => clauses.includes(clause)));
  return [...names, ...doubts.map((doubt): Hindrance => ({ kind: 'doubt', doubt }))];
}

/** The clauses whose acts name somebody. One who is only listed as present bears on them all. */
export function clausesOn(draft: DraftFile, written: string): readonly string[] {
  const known = draft.clauses.map(({ clause }) => clause);
  const naming = draft.events.filter(({ keys }) => JSON.stringify(keys).includes(JSON.stringify(written)));
  const acting = naming.filter(({ event }) => event !== 'sammanträde');
  return known.filter((clause) => (acting.length > 0 ? acting : naming).some((event) => touches(clausesOfEvent(event, draft.events), clause)));
}

/** The act whose lines in the matter's text a problem stands in. */
function eventAt(draft: DraftFile, text: string, { place }: ProcedureProblem): FiledEvent | undefined {
  if (place.kind !== 'text') return undefined;
  const before = text.split('\n').slice(0, place.line).findLast((line) => /^\s+id: /u.test(line)) ?? '';
  return draft.events.find(({ id }) => id === before.replace(/^\s+id: /u, '').trim());
}
