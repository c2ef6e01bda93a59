import { asMap, Fields, type Reading } from '../../language/declarations/fields/fields.ts';
import { readYaml } from '../../language/source/read-yaml.ts';
import { sourceText } from '../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import type { TextPlace } from '../../language/problem.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import type { Register } from '../register.ts';
import { checkRegister } from '../checks/check-register.ts';
import { readBody, readSteeringDocument } from './read-document.ts';
import { readEntry } from './read-entry.ts';
import type { RegisterReading } from './reading.ts';

export interface LoadedRegister {
  /** Undefined when there is a problem: a register with a fault answers nothing. */
  readonly register: Register | undefined;
  readonly problems: readonly RegisterProblem[];
}

/** Reads the files of a register, in the order given, and checks that what they name exists; every problem at once. */
export function readRegister(files: readonly { readonly file: string; readonly text: string }[]): LoadedRegister {
  const register = { bodies: new Map(), documents: new Map(), entries: new Map() } as Mutable;
  const problems = files.flatMap(({ file, text }) => readFile(file, text, register));
  const checked = problems.length > 0 ? [] : checkRegister(register);
  const found = [...problems, ...checked];
  return { register: found.length === 0 ? register : undefined, problems: found };
}

type Mutable = { readonly [Part in keyof Register]: Register[Part] extends ReadonlyMap<string, infer One> ? Map<string, One> : never };

function readFile(file: string, text: string, register: Mutable): readonly RegisterProblem[] {
  const source = sourceText(file, text);
  const { node, problems } = readYaml(source, { start: 0, end: text.length });
  if (problems.length > 0) return problems;
  const language: Reading = { source, problems: [] };
  const reading: RegisterReading = { ...language, own: [] };
  const map = asMap(reading, node, file);
  if (map) {
    const fields = new Fields(reading, map, file, ['om', 'organ', 'dokument', 'poster']);
    collect(reading, fields.node('organ'), 'body', register.bodies, readBody);
    collect(reading, fields.node('dokument'), 'document', register.documents, readSteeringDocument);
    collect(reading, fields.node('poster'), 'entry', register.entries, readEntry);
  }
  return [...reading.problems, ...reading.own].toSorted(byPlace);
}

function collect<One extends { readonly place: TextPlace }>(
  reading: RegisterReading, node: YamlNode | undefined, what: 'body' | 'document' | 'entry', into: Map<string, One>,
  read: (reading: RegisterReading, name: YamlScalar, node: YamlNode) => One | undefined,
): void {
  const map = node && asMap(reading, node, what === 'body' ? 'organ' : what === 'document' ? 'dokument' : 'poster');
  for (const { key, value } of map?.entries ?? []) {
    const one = read(reading, key, value);
    const before = into.get(key.text);
    if (one && before) reading.own.push(registerProblem('register-name-twice', one.place, { name: key.text, what }, [before.place]));
    else if (one) into.set(key.text, one);
  }
}

function byPlace({ place: a }: RegisterProblem, { place: b }: RegisterProblem): number {
  return a.kind === 'text' && b.kind === 'text' ? a.line - b.line || a.column - b.column : 0;
}
