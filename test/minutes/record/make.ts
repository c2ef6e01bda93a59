import { readFileSync } from 'node:fs';
import { withNames } from '../../../src/core/minutes/record/file/changes.ts';
import { draftOf } from '../../../src/core/minutes/record/draft-of.ts';
import type { DraftFile } from '../../../src/core/minutes/record/file/draft-file.ts';
import { draftYaml } from '../../../src/core/minutes/record/file/draft-yaml.ts';
import { filed } from '../../../src/core/minutes/record/file/filed.ts';
import { readDraft } from '../../../src/core/minutes/record/file/read-draft.ts';
import { readMembers, type Members } from '../../../src/core/minutes/record/names/members.ts';
import { readMinutes } from '../../../src/core/minutes/read-minutes.ts';
import { plainText } from '../../../src/core/minutes/text/plain-text.ts';
import { replay } from '../../../src/core/procedure/matter/replay.ts';
import { outcomeOf } from '../../../src/core/procedure/outcome-of.ts';
import type { MatterOutcome } from '../../../src/core/procedure/outcome.ts';
import { readMatter } from '../../../src/core/procedure/reading/read-matter.ts';
import { draftHead, draftWords } from '../../../src/core/swedish/minutes/record/draft-words.ts';

/** The draft of a paragraph, written to its file and read back, as every run of the program does. */
export function drafted(text: string, { item, members }: { readonly item?: string; readonly members?: Members } = {}): DraftFile {
  const reading = readMinutes(plainText('protokoll.txt', text));
  const chosen = reading.items.find(({ number }) => item === undefined || number === item);
  if (!chosen) throw new Error('no paragraph was read');
  const draft = filed(draftOf(reading, chosen, members), 'fingeravtryck', draftWords);
  return reread(draftYaml(draft, draftHead(draft)));
}

/** A draft's text as a person has left it. */
export function reread(yaml: string): DraftFile {
  const read = readDraft('utkast.yaml', yaml);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.draft;
}

/** The draft with every name that waits said to be the only one it can be. */
export function named(draft: DraftFile, said: Readonly<Record<string, string>>): DraftFile {
  return withNames(draft, new Map(Object.entries(said))).draft;
}

export function membersIn(yaml: string): Members {
  const read = readMembers('organ.yaml', yaml);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.members;
}

/** What a matter in the repository, written by hand, comes to. */
export function byHand(path: string): MatterOutcome {
  const { matter, problems } = readMatter(path, readFileSync(path, 'utf8'));
  if (!matter) throw new Error(JSON.stringify(problems));
  return outcomeOf(replay(matter.head, matter.acts).state);
}
