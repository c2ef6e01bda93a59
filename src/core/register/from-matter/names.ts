import type { MeetingOutcome } from '../../procedure/outcome.ts';
import type { RecordedMatter } from '../../procedure/recorded-matter.ts';

type Numbered = Pick<RecordedMatter, 'outcome'>;

/** What a register calls what a meeting did in a matter: RS/762/2024 § 85, unless the matter says another name. */
export function meetingName({ outcome }: Numbered, { registered, item }: Pick<MeetingOutcome, 'registered' | 'item'>): string {
  return registered?.name ?? `${outcome.caseNumber} ${item}`;
}

/** RS/762/2024 § 85 p. 1 */
export function clauseName(matter: Numbered, meeting: Pick<MeetingOutcome, 'registered' | 'item'>, clause: string): string {
  return `${meetingName(matter, meeting)} p. ${clause}`;
}
