import { outcomeOf } from '../../../core/procedure/outcome-of.ts';
import { replay } from '../../../core/procedure/matter/replay.ts';
import { readMatter } from '../../../core/procedure/reading/read-matter.ts';
import type { TextFile } from '../../../wire/rulebooks.ts';

/** A matter that can be found, and who has voted in it. */
export interface FoundMatter {
  /** As the page of matters knows it. */
  readonly id: string;
  readonly caseNumber: string;
  readonly heading: string;
  readonly members: readonly FoundMember[];
}

/** A member who has voted, and the decisions it was on as they are cited: RS/762/2024 § 85 p. 4. */
export interface FoundMember {
  readonly name: string;
  readonly party: string | undefined;
  readonly votedOn: readonly string[];
}

/** The matters of a rulebook with those who voted in them; one that cannot be read is left out. */
export function mattersFound(matters: readonly TextFile[]): readonly FoundMatter[] {
  return matters.flatMap(({ file, text }): readonly FoundMatter[] => {
    const { matter } = readMatter(file, text);
    return matter ? [{ id: file.replace(/^.*\//u, '').replace(/\.ya?ml$/u, ''), caseNumber: matter.head.caseNumber, heading: matter.head.heading, members: membersIn(matter) }] : [];
  });
}

function membersIn({ head, acts }: NonNullable<ReturnType<typeof readMatter>['matter']>): readonly FoundMember[] {
  const { state } = replay(head, acts);
  const votedOn = new Map<string, Set<string>>();
  for (const [at, meeting] of outcomeOf(state).meetings.entries()) {
    for (const { clause, settledBy } of meeting.clauses) {
      const round = state.treatments[at]?.rounds.find(({ id }) => id === settledBy?.round);
      for (const { person } of round?.votes.findLast(({ held }) => held)?.held?.ballots ?? []) {
        votedOn.set(person, (votedOn.get(person) ?? new Set()).add(`${head.caseNumber} ${meeting.item} p. ${clause}`));
      }
    }
  }
  return [...votedOn].flatMap(([id, cited]) => {
    const person = head.persons.get(id);
    return person ? [{ name: person.name, party: person.party, votedOn: [...cited] }] : [];
  });
}
