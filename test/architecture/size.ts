/** How much a reader has to hold at once: lines in a file, files in a folder, and how the whole house is spread. */
import { posix } from 'node:path';
import { isSource, only, type Fault, type Files, type Rule } from './rule.ts';

const mostLines = 400;
const mostFiles = 12;
const middleLines = 80;
const nearlyAllLines = 250;
const filesBeforeSpreadCounts = 20;

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
const linesLong = (count: number): string => 'export {};\n'.repeat(count);

const filesAreShort: Rule = {
  says: `no file is longer than ${mostLines} lines, tests included`,
  broken: { 'src/node/server.ts': linesLong(mostLines + 1) },
  faults: (files) =>
    [...files]
      .filter(([, text]) => linesOf(text) > mostLines)
      .map(([path, text]) => ({
        path,
        line: mostLines + 1,
        found: `the file has ${linesOf(text)} lines`,
        instead: `cut it by subject into files of at most ${nearlyAllLines} lines`,
      })),
};

const foldersAreSmall: Rule = {
  says: 'no folder holds more than a dozen source files',
  broken: Object.fromEntries(Array.from({ length: mostFiles + 1 }, (_, at) => [`src/core/emit/part-${at}.ts`, ''])),
  faults: (files) => {
    const folders = [...only(files, isSource).keys()].map((path) => posix.dirname(path));
    const held = (folder: string): number => folders.filter((other) => other === folder).length;
    return [...new Set(folders)]
      .filter((folder) => held(folder) > mostFiles)
      .map((folder) => ({
        path: `${folder}/`,
        line: 1,
        found: `the folder holds ${held(folder)} source files`,
        instead: 'move those of one subject into a folder with its name',
      }));
  },
};

/** The length that the given share of the files does not exceed (nearest rank). */
function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function spreadFault(files: Files, share: number, most: number, name: string): readonly Fault[] {
  const lengths = [...only(files, isSource)].map(([path, text]) => ({ path, lines: linesOf(text) }));
  const byLength = lengths.toSorted((a, b) => a.lines - b.lines);
  const length = rank(byLength.map(({ lines }) => lines), share);
  if (byLength.length <= filesBeforeSpreadCounts || length <= most) return [];
  const longest = byLength.slice(-3).toReversed();
  return [
    {
      path: 'src/',
      line: 1,
      found: `the ${name} file has ${length} lines, more than ${most}`,
      instead: `cut the longest by subject: ${longest.map(({ path, lines }) => `${path} (${lines})`).join(', ')}`,
    },
  ];
}

const houseOf = (lengths: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lengths.map((length, at) => [`src/core/emit/room-${at}/part.ts`, linesLong(length)]));

const medianIsShort: Rule = {
  says: `the median file has at most ${middleLines} lines`,
  broken: houseOf(Array.from({ length: 21 }, (_, at) => (at < 11 ? 81 : 10))),
  faults: (files) => spreadFault(files, 0.5, middleLines, 'median'),
};

const nearlyAllAreShort: Rule = {
  says: `nineteen files of twenty have at most ${nearlyAllLines} lines`,
  broken: houseOf(Array.from({ length: 21 }, (_, at) => (at < 3 ? 251 : 10))),
  faults: (files) => spreadFault(files, 0.95, nearlyAllLines, '95th percentile'),
};

export const sizeRules: readonly Rule[] = [filesAreShort, foldersAreSmall, medianIsShort, nearlyAllAreShort];
