import { asMap } from '../../language/declarations/fields/fields.ts';
import type { LanguageProblem } from '../../language/problems.ts';
import { sourceText } from '../../language/source/source-text.ts';
import type { YamlMap } from '../../language/source/yaml-node.ts';
import { nearest } from '../../language/nearest.ts';
import type { Act } from '../acts/act.ts';
import type { MatterHead, Person } from '../matter/state.ts';
import type { MatterProblem } from '../problems.ts';
import { fieldsOf, type MatterReading } from './matter-reading.ts';
import { readEvent } from './read-event.ts';
import { CONSTRUCTED, REGIMES, SUBJECTS, SURENESS } from './words.ts';
import { yamlOf } from './yaml-of.ts';

/** A matter as its file states it: the acts in their order, not yet tried against any rule. */
export interface MatterFile {
  readonly file: string;
  readonly head: MatterHead;
  /** Where the file has it from, and how sure that is: A the body's own text, B another's, C a conclusion. */
  readonly source: string | undefined;
  readonly sureness: 'A' | 'B' | 'C' | undefined;
  /** What a reader must know of the whole file, as that it is constructed. */
  readonly about: string | undefined;
  /** Whether it is made up, as examples and tests are. */
  readonly constructed: 'yes' | 'no';
  readonly acts: readonly Act[];
}

export interface ReadMatter {
  /** Undefined as soon as there is a problem: a matter is never half read. */
  readonly matter?: MatterFile | undefined;
  readonly problems: readonly (LanguageProblem | MatterProblem)[];
}

const HEAD_KEYS = ['ärende', 'rubrik', 'regim', 'slag', 'källa', 'säkerhet', 'om', 'konstruerat', 'personer', 'händelser'];

/** Reads a matter's YAML; `file` is the name its problems are told with. All problems are reported at once. */
export function readMatter(file: string, text: string): ReadMatter {
  const source = sourceText(file, text);
  const { node, problems: found } = yamlOf(source);
  const before: MatterReading = { source, problems: [...found], own: [], persons: new Map() };
  const map = node && asMap(before, node, file);
  if (!map || found.length > 0) return { problems: before.problems };
  const reading: MatterReading = { ...before, persons: personsIn(before, map) };
  const matter = readHead(reading, map, file);
  const problems = [...reading.problems, ...reading.own].toSorted(inOrder);
  return problems.length === 0 ? { matter, problems } : { problems };
}

function readHead(reading: MatterReading, map: YamlMap, file: string): MatterFile | undefined {
  const fields = fieldsOf(reading, map, file, HEAD_KEYS);
  const caseNumber = fields.required('ärende');
  const heading = fields.required('rubrik');
  const regime = fields.has('regim') ? fields.word('regim', REGIMES) : 'KL13';
  const subject = fields.has('slag') ? fields.word('slag', SUBJECTS) : 'ordinary';
  const sureness = fields.word('säkerhet', SURENESS);
  if (!fields.has('händelser')) fields.required('händelser');
  const events = fields.node('händelser')?.kind === 'empty' ? [] : fields.list('händelser');
  const acts = events.flatMap((node, index) => readEvent(reading, node, index + 1) ?? []);
  reportIds(reading, acts);
  if (caseNumber === undefined || heading === undefined || !regime || !subject) return undefined;
  const head: MatterHead = { caseNumber, heading, regime, subject, persons: reading.persons };
  return { file, head, source: fields.text('källa'), sureness, about: fields.text('om'), constructed: fields.word('konstruerat', CONSTRUCTED) ?? 'no', acts };
}

/** Name and party; `okänt` for a party nobody has said, or for one who has none. */
function personsIn(reading: MatterReading, map: YamlMap): ReadonlyMap<string, Person> {
  const node = map.entries.find(({ key }) => key.text === 'personer')?.value;
  const persons = node ? asMap(reading, node, 'personer') : undefined;
  return new Map((persons?.entries ?? []).map(({ key, value }) => {
    const party = value.kind === 'scalar' && value.text !== 'okänt' ? value.text : undefined;
    return [key.text, { id: key.text, name: key.text, party }];
  }));
}

/** Every id is used once, and what a vote or a correction names is there before it. */
function reportIds(reading: MatterReading, acts: readonly Act[]): void {
  const seen = new Set<string>();
  for (const act of acts) {
    const { id, place } = act;
    if (seen.has(id)) reading.own.push({ code: 'matter-id-twice', severity: 'error', place, facts: { id }, related: [] });
    const named = act.kind === 'voteRequested' || act.kind === 'voteHeld' ? act.question : act.kind === 'correction' ? act.corrects : undefined;
    if (named !== undefined && !seen.has(named)) {
      reading.own.push({ code: 'matter-id-unknown', severity: 'error', place, facts: { found: named, near: nearest(named, seen) }, related: [] });
    }
    seen.add(id);
  }
}

function inOrder(a: LanguageProblem | MatterProblem, b: LanguageProblem | MatterProblem): number {
  const start = ({ place }: LanguageProblem | MatterProblem): number => (place.kind === 'text' ? place.line * 10_000 + place.column : 0);
  return start(a) - start(b);
}
