import { replay } from './matter/replay.ts';
import { outcomeOf } from './outcome-of.ts';
import type { MatterOutcome } from './outcome.ts';
import type { ProcedureProblem } from './problems.ts';
import { readMatter, type MatterFile } from './reading/read-matter.ts';

/** A matter as it has been decided so far, and the file that records it: what other rooms build on. */
export interface RecordedMatter extends Pick<MatterFile, 'file' | 'source' | 'sureness' | 'constructed'> {
  readonly outcome: MatterOutcome;
}

export interface ReadRecorded {
  /** Undefined as soon as there is a problem or a refused act: what such a matter decided is not known. */
  readonly matter: RecordedMatter | undefined;
  readonly problems: readonly ProcedureProblem[];
}

/** Reads a matter's file and replays its acts; `file` is the name its places are told with. */
export function recordedMatter(file: string, text: string): ReadRecorded {
  const { matter, problems } = readMatter(file, text);
  if (!matter) return { matter: undefined, problems };
  const replayed = replay(matter.head, matter.acts);
  if (replayed.kind === 'refused') return { matter: undefined, problems: [replayed.refusal] };
  const { source, sureness, constructed } = matter;
  return { matter: { file, source, sureness, constructed, outcome: outcomeOf(replayed.state) }, problems: [] };
}
