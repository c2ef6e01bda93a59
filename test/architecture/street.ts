/** The order of the rooms, and who may import whom. */
import { importsOf, type Import } from './imports.ts';
import { isCoreSource, isSource, only, type Fault, type Files, type Rule } from './rule.ts';

/** The street: a room may look back along it, never forward. This is the one place in code where the order stands. */
const street = [
  'quantity',
  'language',
  'rulebook',
  'figures',
  'calculation',
  'emit',
  'comparison',
  'procedure',
  'minutes',
  'register',
  'payments',
  'swedish',
  'wire',
  'node',
  'web',
] as const;

type Room = (typeof street)[number];

/** Packages that compute and do nothing else. A package that opens, sends or waits belongs to src/node. */
const packagesOfCore: readonly string[] = ['yaml', 'mdast', 'mdast-util-from-markdown', 'temporal-polyfill'];

const outsideCore: readonly Room[] = ['wire', 'node', 'web'];

const folderOf = (room: Room): string => (outsideCore.includes(room) ? `src/${room}/` : `src/core/${room}/`);

const roomOf = (path: string): Room | undefined => street.find((room) => path.startsWith(folderOf(room)));

const isOfNode = (specifier: string): boolean => specifier.startsWith('node:');

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function importFaults(
  files: Files,
  from: (path: string) => boolean,
  judge: (found: Import) => Omit<Fault, 'path' | 'line'> | undefined,
): readonly Fault[] {
  return [...files.keys()].filter(from).flatMap((path) =>
    importsOf(files, path).flatMap((found) => {
      const fault = judge(found);
      return fault === undefined ? [] : [{ path, line: found.line, ...fault }];
    }),
  );
}

const everyFileHasARoom: Rule = {
  says: 'every file under src stands in a room of the street',
  broken: { 'src/core/tools/round.ts': 'export const half = 0.5;\n' },
  faults: (files) =>
    [...only(files, (path) => path.startsWith('src/')).keys()]
      .filter((path) => roomOf(path) === undefined)
      .map((path) => ({
        path,
        line: 1,
        found: 'the file stands in no room',
        instead: `move it into one of ${street.map(folderOf).join(' ')}`,
      })),
};

const neverForward: Rule = {
  says: 'a room looks back along the street, never forward',
  broken: {
    'src/core/quantity/money.ts': "import { sql } from '../emit/sql.ts';\n",
    'src/core/emit/sql.ts': 'export const sql = 1;\n',
  },
  faults: (files) =>
    importFaults(files, isSource, ({ from, target }) => {
      const here = roomOf(from);
      if (here === undefined || target === undefined) return undefined;
      const there = roomOf(target);
      if (there === undefined) {
        return { found: `imports ${target}, which is in no room`, instead: 'import only what stands in a room under src' };
      }
      if (street.indexOf(there) <= street.indexOf(here)) return undefined;
      return {
        found: `imports ${target}, but ${here} stands before ${there} on the street`,
        instead: `move what is needed back to ${here} or earlier, or let ${there} import ${here} and hand it over`,
      };
    }),
};

const webKnowsCoreAndTheWire: Rule = {
  says: 'web imports core and the wire, and nothing of node',
  broken: { 'src/web/view.ts': "import { open } from '../node/store.ts';\n" },
  faults: (files) =>
    importFaults(
      files,
      (path) => isSource(path) && roomOf(path) === 'web',
      ({ target, specifier }) => {
        const isAllowed = target === undefined ? specifier !== undefined && !isOfNode(specifier) : !target.startsWith('src/node/');
        if (isAllowed) return undefined;
        return {
          found: `imports ${target ?? specifier ?? 'a computed file'} into the browser`,
          instead: 'import from src/core and src/wire, and ask src/node over the wire',
        };
      },
    ),
};

const coreDoesNoInputOrOutput: Rule = {
  says: `core imports no package but ${packagesOfCore.join(', ')}, and never node`,
  broken: { 'src/core/minutes/read.ts': "import { readFileSync } from 'node:fs';\n" },
  faults: (files) =>
    importFaults(files, isCoreSource, ({ specifier, target }) => {
      if (target !== undefined) return undefined;
      if (specifier === undefined) {
        return { found: 'imports a file whose name is computed', instead: 'write the name of the file in quotes' };
      }
      if (packagesOfCore.includes(packageOf(specifier))) return undefined;
      return {
        found: `imports ${specifier} into core`,
        instead: `let src/node use ${packageOf(specifier)} and pass plain values in (core may use ${packagesOfCore.join(', ')})`,
      };
    }),
};

const wireIsShapes: Rule = {
  says: 'the wire imports core and zod, and does nothing',
  broken: { 'src/wire/send.ts': "import { Hono } from 'hono';\n" },
  faults: (files) =>
    importFaults(
      files,
      (path) => isSource(path) && roomOf(path) === 'wire',
      ({ target, specifier }) => {
        if (target !== undefined || specifier === 'zod') return undefined;
        return { found: `imports ${specifier ?? 'a computed file'} into the wire`, instead: 'keep what sends and answers in src/node/server' };
      },
    ),
};

export const streetRules: readonly Rule[] = [everyFileHasARoom, neverForward, webKnowsCoreAndTheWire, wireIsShapes, coreDoesNoInputOrOutput];
