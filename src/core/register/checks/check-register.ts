import { nearest } from '../../language/nearest.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Effect } from '../effect.ts';
import type { Entry } from '../entry.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import type { Register } from '../register.ts';

/** What can be said of a register when all its files are read: that what is named exists, and that nothing goes round in a circle. */
export function checkRegister(register: Register): readonly RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  const { bodies, documents, entries } = register;
  for (const { place, body, leavesTo, within } of documents.values()) {
    named(bodies, 'body', body, place);
    named(bodies, 'body', leavesTo, place);
    named(documents, 'document', within, place);
  }
  for (const entry of entries.values()) {
    named(bodies, 'body', entry.body, entry.place);
    named(entries, 'entry', entry.settledBy, entry.place);
    named(entries, 'entry', entry.corrects, entry.place);
    named(entries, 'entry', entry.retoldIn, entry.place);
    named(bodies, 'body', entry.delegated?.from, entry.place);
    for (const effect of entry.effects) checkEffect(effect);
    problems.push(...misplaced(entry));
    if (entry.settledBy !== undefined && entry.outcome === undefined) problems.push(registerProblem('register-settled-without-outcome', entry.place, { name: entry.name }));
  }
  if (problems.length > 0) return problems;
  return [...sharedAliases(register), ...circles(register)];

  function checkEffect(effect: Effect): void {
    if ('document' in effect) named(documents, 'document', effect.document, effect.place);
    if (effect.kind === 'replaces') named(documents, 'document', effect.by, effect.place);
    if (effect.kind === 'assigns') named(bodies, 'body', effect.to, effect.place);
    if (effect.kind === 'assigns') named(bodies, 'body', effect.at, effect.place);
    if (effect.kind === 'proposesTo') named(bodies, 'body', effect.body, effect.place);
    if (effect.kind === 'proposesTo') for (const inner of effect.effects) checkEffect(inner);
    if (effect.kind !== 'answers' && effect.kind !== 'refersBack') return;
    named(entries, 'entry', effect.entry, effect.place);
    const answered = entries.get(effect.entry);
    if (effect.kind === 'answers' && answered && !answered.effects.some(({ kind }) => kind === 'assigns')) {
      problems.push(registerProblem('register-answers-nothing', effect.place, { name: effect.entry, answered: answered.heading }, [answered.place]));
    }
  }

  function named(known: ReadonlyMap<string, unknown>, what: 'body' | 'document' | 'entry', name: string | undefined, place: TextPlace): void {
    if (name !== undefined && !known.has(name)) problems.push(registerProblem('register-name-unknown', place, { name, what, near: nearest(name, known.keys()) }));
  }
}

/** Nobody decided a practice, so it can only apply what there is; and what applies without a decision is a practice. */
function misplaced({ name, kind, effects }: Entry): readonly RegisterProblem[] {
  return effects
    .filter((effect) => (kind === 'practice') !== (effect.kind === 'applies'))
    .map((effect) => registerProblem('register-effect-misplaced', effect.place, { name, effect: effect.kind, kind }));
}

/** A name that two documents are called by finds neither. A case number may be shared: it names a matter. */
function sharedAliases({ documents }: Register): readonly RegisterProblem[] {
  const owner = new Map<string, { readonly name: string; readonly place: TextPlace }>();
  return [...documents.values()].flatMap((document) => [document.name, ...document.aliases].flatMap((alias) => {
    const key = alias.toLowerCase();
    const first = owner.get(key);
    owner.set(key, first ?? document);
    return first && first.name !== document.name ? [registerProblem('register-alias-shared', document.place, { alias, first: first.name, second: document.name }, [first.place])] : [];
  }));
}

function circles({ documents, entries }: Register): readonly RegisterProblem[] {
  const partOf = [...documents.values()].filter(({ name }) => returns(name, (one) => documents.get(one)?.within));
  const corrected = [...entries.values()].filter(({ name }) => returns(name, (one) => entries.get(one)?.corrects));
  return [
    ...partOf.map(({ name, place }) => registerProblem('register-part-circle', place, { name })),
    ...corrected.map(({ name, place }) => registerProblem('register-correction-circle', place, { name })),
  ];
}

function returns(start: string, next: (name: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at = next(start); at !== undefined && !seen.has(at); at = next(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}
