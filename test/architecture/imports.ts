/** Reads the import lines of a file: static, dynamic, for types only, and re-exports. */
import { posix } from 'node:path';
import { codeOf } from './code-of.ts';
import { lineAt, type Files } from './rule.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** What stands between the quotes, or undefined when a dynamic import computes its file. */
  readonly specifier: string | undefined;
  /** The file of the project it leads to, or undefined for a package. */
  readonly target: string | undefined;
}

const name = String.raw`[^\s,{}*'"()=;]+`;
const clause = String.raw`(?:type\s+)?(?:${name}\s*,?\s*)?(?:\{[^}]*\}|\*\s*as\s+${name})?`;
const staticImport = new RegExp(String.raw`(?<![\w$.])import\s*(?:${clause}\s*from\s*)?(?=['"])`, 'g');
const reExport = new RegExp(
  String.raw`(?<![\w$.])export\s*(?:type\s*)?(?:\{[^}]*\}|\*(?:\s*as\s+${name})?)\s*from\s*(?=['"])`,
  'g',
);
const dynamicImport = /(?<![\w$.])(?:import|require)\s*\(\s*/g;

function targetOf(files: Files, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  const candidates = [path, path.replace(/\.js(x?)$/, '.ts$1'), `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((candidate) => files.has(candidate)) ?? path;
}

export function importsOf(files: Files, from: string): readonly Import[] {
  const text = files.get(from) ?? '';
  const code = codeOf(text);
  const matches = [staticImport, reExport, dynamicImport].flatMap((pattern) => [...code.matchAll(pattern)]);
  return matches
    .map((match) => ({ start: match.index, quote: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, quote }) => {
      const mark = code[quote] ?? '';
      const isWritten = ["'", '"', '`'].includes(mark);
      const specifier = isWritten ? text.slice(quote + 1, code.indexOf(mark, quote + 1)) : undefined;
      const target = specifier === undefined ? undefined : targetOf(files, from, specifier);
      return { from, line: lineAt(text, start), specifier, target };
    });
}
