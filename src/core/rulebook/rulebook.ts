import type { Declarations } from '../language/declarations/declarations.ts';
import { readDeclarations } from '../language/declarations/read-declarations.ts';
import { symbolsOf, type Symbols } from '../language/names/symbols.ts';
import { readDocument, type Document } from '../language/source/document.ts';
import { checkRulebook } from './check.ts';
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
  const { declarations, problems: declared } = readDeclarations(documents);
  const rulebook = { documents, declarations, symbols: symbolsOf(declarations) };
  const problems = inDocumentOrder([...read.flatMap((one) => one.problems), ...declared, ...checkRulebook(rulebook)], files.map(({ file }) => file));
  return { rulebook: problems.some(({ severity }) => severity === 'error') ? undefined : rulebook, problems };
}

function inDocumentOrder(problems: readonly RulebookProblem[], files: readonly string[]): readonly RulebookProblem[] {
  const key = ({ place }: RulebookProblem): readonly number[] =>
    place.kind === 'text' ? [files.indexOf(place.file), place.line, place.column] : [files.length, 0, 0];
  return problems.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
