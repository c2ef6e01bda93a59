import type { MeetingOutcome, Mover, ProposalOutcome } from '../../procedure/outcome.ts';
import type { RecordedMatter } from '../../procedure/recorded-matter.ts';
import { CLAUSE_WORD, MOTION_WORD, PROPOSAL_WORD } from './words.ts';

type Numbered = Pick<RecordedMatter, 'outcome'>;

/** What a register calls what a meeting did in a matter: RS/762/2024 § 85, unless the matter says another name. */
export function meetingName({ outcome }: Numbered, { registered, item }: Pick<MeetingOutcome, 'registered' | 'item'>): string {
  return registered?.name ?? `${outcome.caseNumber} ${item}`;
}

/** RS/762/2024 § 85 p. 1 */
export function clauseName(matter: Numbered, meeting: Pick<MeetingOutcome, 'registered' | 'item'>, clause: string): string {
  return `${meetingName(matter, meeting)} ${CLAUSE_WORD} ${clause}`;
}

/** The texts of one proposal for the clauses of a meeting. */
export type LaidProposal = readonly [ProposalOutcome, ...ProposalOutcome[]];

/** The proposals of a meeting, each with all its texts. */
export function laidProposals({ proposals }: MeetingOutcome): readonly LaidProposal[] {
  const laid = new Map<string, LaidProposal>();
  for (const one of proposals) {
    const before = laid.get(one.proposal);
    laid.set(one.proposal, before ? [...before, one] : [one]);
  }
  return [...laid.values()];
}

/** RS/762/2024 § 85 förslag, RS/762/2024 § 85 yrkande Olofsson: by surname where only one mover has it; what two would share ends with its own name. */
export function proposalNames(matter: Numbered, meeting: MeetingOutcome): ReadonlyMap<string, string> {
  const laid = laidProposals(meeting);
  const movers = laid.flatMap(([first]) => first.movers);
  const plain = laid.map(([first]): readonly [string, string] => [first.proposal, first.registered?.name ?? `${meetingName(matter, meeting)} ${wordsOf(first, movers)}`]);
  return new Map(plain.map(([proposal, name]) => [proposal, plain.filter(([, other]) => other === name).length === 1 ? name : `${name} ${proposal}`]));
}

function wordsOf({ kind, movers, proposal }: ProposalOutcome, all: readonly Mover[]): string {
  if (kind === 'official') return PROPOSAL_WORD;
  const names = movers.map(({ name }) => shortly(name, all));
  return `${MOTION_WORD} ${names.length === 0 ? proposal : names.join(', ')}`;
}

function shortly(name: string, all: readonly Mover[]): string {
  const surname = (full: string): string => full.split(' ').at(-1) ?? full;
  const same = new Set(all.map((mover) => mover.name).filter((other) => surname(other) === surname(name)));
  return same.size > 1 ? name : surname(name);
}
