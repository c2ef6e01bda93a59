import type { Declarations } from '../language/declarations/declarations.ts';
import type { Place } from '../language/problem.ts';
import type { LanguageProblem } from '../language/problems.ts';
import { readDeclarations } from '../language/declarations/reading/read-declarations.ts';
import { symbolsOf, type Symbols } from '../language/names/symbols.ts';
import { readDocument, type Document } from '../language/source/document.ts';
import { checkRulebook } from './checks/check.ts';
import { withoutEchoes } from './checks/echoes.ts';
import type { RulebookProblem } from './problems.ts';

/** The documents of one region, read and checked: all that was decided, proposed and assumed, at all times. */
export interface Rulebook {
  readonly documents: readonly Document[];
  readonly declarations: Declarations;
  readonly symbols: Symbols;
}

export interface LoadedRulebook {
  /** Undefined when a problem is an error: a rulebook with errors is not run. */
  readonly rulebook: Rulebook | undefined;
  readonly problems: readonly RulebookProblem[];
}

/** Reads and checks documents, in the order given; every problem at once. */
export function loadRulebook(files: readonly { readonly file: string; readonly text: string }[]): LoadedRulebook {
  const read = files.map(({ file, text }) => readDocument(file, text));
  const documents = read.map(({ document }) => document);
  const names = files.map(({ file }) => file);
  const written = read.flatMap((one) => one.problems);
  const unreadable = written.filter(({ code }) => UNREADABLE.has(code));
  if (unreadable.length > 0) return { rulebook: undefined, problems: inDocumentOrder(unreadable, names) };
  const { declarations, problems: declared, broken } = readDeclarations(documents, placesOf(written));
  const rulebook = { documents, declarations, symbols: symbolsOf(declarations) };
  const checked = standsOnBroken(rulebook, broken) ? [] : checkRulebook(rulebook.symbols);
  const problems = inDocumentOrder([...written, ...withoutEchoes([...declared, ...checked], broken)], names);
  return { rulebook: problems.some(({ severity }) => severity === 'error') ? undefined : rulebook, problems };
}

/** YAML that cannot be followed: what the block declares is not known, so nothing more can be said. */
const UNREADABLE: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-colon-in-value']);

/** Where YAML swallowed something, in the documents' order. */
function placesOf(problems: readonly LanguageProblem[]): readonly Place[] {
  return problems.filter(({ code }) => code.startsWith('yaml-')).map(({ place }) => place);
}

/** Every name and unit stands on the entities: with one of them faulty, what else looks wrong need not be. */
function standsOnBroken({ documents }: Pick<Rulebook, 'documents'>, broken: ReadonlySet<string>): boolean {
  const entities = documents.flatMap(({ blocks }) => blocks.filter(({ name }) => name === 'entiteter'));
  return entities.some(({ content }) => content.kind !== 'map' || content.entries.some(({ key }) => broken.has(key.text)));
}

function inDocumentOrder(problems: readonly RulebookProblem[], files: readonly string[]): readonly RulebookProblem[] {
  const key = ({ place }: RulebookProblem): readonly number[] =>
    place.kind === 'text' ? [files.indexOf(place.file), place.line, place.column] : [files.length, 0, 0];
  return problems.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
