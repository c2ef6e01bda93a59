import type { LanguageProblem } from '../../language/problems.ts';
import { replay } from '../matter/replay.ts';
import type { MatterState } from '../matter/state.ts';
import type { MatterProblem, ProcedureProblem } from '../problems.ts';
import { readMatter, type MatterFile } from '../reading/read-matter.ts';

/** What a matter's text comes to before anything of it is recorded. */
export type MatterTried =
  | { readonly kind: 'may'; readonly matter: MatterFile; readonly state: MatterState }
  | { readonly kind: 'unreadable'; readonly problems: readonly (LanguageProblem | MatterProblem)[] }
  /** It can be read, but an act of it may not be done. */
  | { readonly kind: 'forbidden'; readonly problems: readonly ProcedureProblem[] };

/** Whether a matter can be read, and its acts be done. */
export function tryMatter(file: string, text: string): MatterTried {
  const { matter, problems } = readMatter(file, text);
  if (!matter) return { kind: 'unreadable', problems };
  const replayed = replay(matter.head, matter.acts);
  return replayed.kind === 'refused' ? { kind: 'forbidden', problems: [replayed.refusal] } : { kind: 'may', matter, state: replayed.state };
}

/** Texts of YAML one after another, each ended with a line break: a matter with the acts recorded after it. */
export function joinedTexts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
}
