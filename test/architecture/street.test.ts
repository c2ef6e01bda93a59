import { describe, expect, test } from 'vitest';
import { noRings } from './cycles.ts';
import { importsOf } from './imports.ts';
import { filesOf, tellAll, type Rule } from './rule.ts';
import { streetRules } from './street.ts';

const rule = (start: string): Rule => {
  const found = streetRules.find(({ says }) => says.startsWith(start));
  if (found === undefined) throw new Error(`no rule says: ${start}`);
  return found;
};
const forward = rule('a room looks back');
const web = rule('web imports core');
const packages = rule('core imports no package');
const rooms = rule('every file under src');

describe('an import is read however it is written', () => {
  const specifiers = (text: string) => importsOf(filesOf({ 'src/core/emit/a.ts': text }), 'src/core/emit/a.ts');

  test.each([
    ["import x from './b.ts'"],
    ["import x, { y } from './b.ts'"],
    ["import * as x from './b.ts'"],
    ["import {\n  x,\n  type Y,\n} from './b.ts'"],
    ["import type { X } from './b.ts'"],
    ["import{x}from'./b.ts'"],
    ["import './b.ts'"],
    ["import x from './b.ts' with { type: 'json' }"],
    ["export { x } from './b.ts'"],
    ["export type { X } from './b.ts'"],
    ["export * from './b.ts'"],
    ["export * as x from './b.ts'"],
    ["const x = await import('./b.ts')"],
    ['const x = await import(`./b.ts`)'],
    ["type X = import('./b.ts').X"],
    ["const x = require('./b.ts')"],
  ])('%s', (text) => {
    expect(specifiers(text).map(({ target }) => target)).toEqual(['src/core/emit/b.ts']);
  });

  test('the line is the line of the import', () => {
    expect(specifiers("\n\nimport {\n x } from './b.ts'")[0]?.line).toBe(3);
  });

  test('an import in a comment or a string is none', () => {
    expect(specifiers("// import './b.ts'\nconst a = \"import './b.ts'\"; a.import('x'); import.meta.url")).toEqual([]);
  });
});

describe('the street', () => {
  test('a forward import is told with its file, its line and the way out', () => {
    const told = tellAll(forward, { 'src/core/rulebook/a.ts': "\nimport type { B } from '../emit/b.ts';" });
    expect(told).toEqual([
      'src/core/rulebook/a.ts:2: imports src/core/emit/b.ts, but rulebook stands before emit on the street. ' +
        'Instead: move what is needed back to rulebook or earlier, or let emit import rulebook and hand it over.',
    ]);
  });

  test('a room may look back, and at itself', () => {
    const text = "import '../quantity/a.ts'; import './c.ts'; import '../emit/sql/d.ts';";
    expect(tellAll(forward, { 'src/core/emit/b.ts': text })).toEqual([]);
  });

  test.each(['../../node/store.ts', '../../web/view.ts'])('core may not import %s', (path) => {
    expect(tellAll(forward, { 'src/core/swedish/a.ts': `const x = import('${path}');` })).toHaveLength(1);
  });

  test('a room may not import from outside the street', () => {
    expect(tellAll(forward, { 'src/node/a.ts': "import '../../bench/main.ts';" })).toHaveLength(1);
  });

  test('a test may import from where it likes', () => {
    expect(tellAll(forward, { 'src/core/quantity/a.test.ts': "import '../emit/b.ts';" })).toEqual([]);
  });

  test('web may import a package, and neither the room of node nor a module of it', () => {
    const text = "import '../node/a.ts';\nimport 'node:fs';\nimport 'react';\nimport '../core/emit/a.ts';\nimport '../wire/a.ts';\nimport './b.ts';";
    expect(tellAll(web, { 'src/web/a.ts': text })).toHaveLength(2);
  });

  test.each(["'node:fs'", "'fs'", "'papaparse'", "'@scope/name/part'", "'yamlish'", 'name'])(
    'core may not import %s',
    (specifier) => {
      expect(tellAll(packages, { 'src/core/language/a.ts': `const x = await import(${specifier});` })).toHaveLength(1);
    },
  );

  test.each(['yaml', 'mdast-util-from-markdown', 'temporal-polyfill/global'])('core may import %s', (specifier) => {
    expect(tellAll(packages, { 'src/core/language/a.ts': `import x from '${specifier}';` })).toEqual([]);
  });

  test('node may import any package', () => {
    expect(tellAll(packages, { 'src/node/a.ts': "import 'node:fs';" })).toEqual([]);
  });

  test.each(['src/main.ts', 'src/core/index.ts', 'src/core/tools/a.test.ts', 'src/nodes/a.ts'])(
    '%s stands in no room',
    (path) => {
      expect(tellAll(rooms, { [path]: '' })).toHaveLength(1);
    },
  );
});

describe('a ring', () => {
  test('is told once, with every file in it', () => {
    const told = tellAll(noRings, {
      'src/core/emit/a.ts': "import './b.ts';",
      'src/core/emit/b.ts': "import type { C } from './c.ts';",
      'src/core/emit/c.ts': "\nexport { a } from './a.ts';",
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('src/core/emit/a.ts -> src/core/emit/b.ts -> src/core/emit/c.ts -> src/core/emit/a.ts');
  });

  test('may be a file that imports itself', () => {
    expect(tellAll(noRings, { 'src/core/emit/a.ts': "import './a.ts';" })).toHaveLength(1);
  });

  test('two files that both import a third are no ring', () => {
    const files = { 'a.ts': "import './c.ts';", 'b.ts': "import './a.ts'; import './c.ts';", 'c.ts': '' };
    const inRoom = Object.entries(files).map(([path, text]) => [`src/core/emit/${path}`, text]);
    expect(tellAll(noRings, Object.fromEntries(inRoom))).toEqual([]);
  });
});
