/** Words that may not stand in the code: names outside ASCII, `any`, clocks, and forms of TypeScript the house does without. */
import { codeOf } from './code-of.ts';
import { isCoreSource, isSource, lineAt, only, type Fault, type Files, type Rule } from './rule.ts';

function everyMatch(files: Files, pattern: RegExp, found: (word: string) => string, instead: string): readonly Fault[] {
  return [...files].flatMap(([path, text]) => {
    const code = codeOf(text);
    return [...code.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(code, match.index),
      found: found(match[0].replace(/\s+/g, ' ').trim()),
      instead,
    }));
  });
}

const nonAscii = /\P{ASCII}/u;
const wordOutsideAscii = /[\w$]*(?:\P{ASCII}|\\u)(?:[\w$\\]|\P{ASCII})*/gu;

const namesAreAscii: Rule = {
  says: 'identifiers and file names are English in ASCII',
  broken: { 'src/core/figures/listed.ts': 'export const ersättning = 1;\n' },
  faults: (files) => [
    ...[...files.keys()]
      .filter((path) => nonAscii.test(path))
      .map((path) => ({ path, line: 1, found: 'the name of the file is outside ASCII', instead: 'name it in English' })),
    ...everyMatch(
      files,
      wordOutsideAscii,
      (word) => `the name ${word} is outside ASCII`,
      'use the English identifier of the glossary, or write the Swedish words as a string',
    ),
  ],
};

/** A word called any is the type unless it is a property, a method or a key. After `as` it is always the type. */
const anyAsType = /\bas\s+any\b|(?<![\w$.])any\b(?!\s*(?:[$\w(:]|\?\s*:))/g;

const nothingIsAny: Rule = {
  says: 'nothing has the type any',
  broken: { 'src/core/figures/row.ts': 'export const read = (cell: any) => String(cell);\n' },
  faults: (files) =>
    everyMatch(
      files,
      anyAsType,
      () => 'the type any turns the checks off',
      'write the type, or unknown and look before use',
    ),
};

const clock = new RegExp(
  [
    String.raw`(?<![\w$.])(?:globalThis\s*\.\s*)?(?:Date|Intl|performance)\b(?!\s*\??\s*:)`,
    String.raw`(?<![\w$.])Math\s*\.\s*random\b`,
    String.raw`(?<![\w$.])Math\b(?!\s*\.)`,
    String.raw`\btoLocale\w*`,
    String.raw`\bTemporal\s*\.\s*Now\b`,
  ].join('|'),
  'g',
);

const coreHasNoClock: Rule = {
  says: 'core asks neither the time, nor chance, nor the locale of the machine',
  broken: { 'src/core/register/today.ts': 'export const today = () => new Date();\n' },
  faults: (files) =>
    everyMatch(
      only(files, isCoreSource),
      clock,
      (word) => `${word} gives another answer another day or on another machine`,
      'take the day, the seed or the fingerprint as an argument from src/node, and the number format from src/core/swedish',
    ),
};

const noEnum: Rule = {
  says: 'no enum is declared',
  broken: { 'src/core/procedure/vote.ts': 'export enum Vote { Yes, No }\n' },
  faults: (files) =>
    everyMatch(files, /(?<![\w$.])enum\s+[\w$]+/g, (word) => `declares ${word}`, "write a union of words: 'yes' | 'no'"),
};

const noDefaultExport: Rule = {
  says: 'no file outside the root has a default export',
  broken: { 'src/core/emit/sql.ts': 'const sql = 1;\nexport default sql;\n' },
  faults: (files) =>
    everyMatch(
      only(files, (path) => path.includes('/')),
      /(?<![\w$.])export\s+default\b|(?<![\w$.])export\s*\{[^}]*\bas\s+default\b/g,
      () => 'has a default export, which every importer may call something else',
      'export it by its name',
    ),
};

const noBarrel: Rule = {
  says: 'no file passes on all exports of another',
  broken: { 'src/core/quantity/index.ts': "export * from './money.ts';\n" },
  faults: (files) =>
    everyMatch(
      only(files, isSource),
      /(?<![\w$.])export\s*(?:type\s*)?\*/g,
      () => 'is a barrel',
      'let each reader import the file that holds what it needs',
    ),
};

/** What a class extends, past its own type parameters. */
function parentOf(head: string): string | undefined {
  let flat = head;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/<[^<>]*>/g, ' ');
  }
  return /\bextends\s+([\w$.]+)/.exec(flat)?.[1];
}

const noHierarchy: Rule = {
  says: 'no class extends anything but Error',
  broken: { 'src/core/language/node.ts': 'class Sum extends Expression {}\n' },
  faults: (files) =>
    [...only(files, isSource)].flatMap(([path, text]) => {
      const code = codeOf(text);
      return [...code.matchAll(/(?<![\w$.])class\b[^{]*\{?/g)].flatMap((match) => {
        const parent = parentOf(match[0]);
        if (parent === undefined || parent === 'Error') return [];
        return [
          {
            path,
            line: lineAt(code, match.index),
            found: `a class extends ${parent}`,
            instead: 'write a union of plain objects told apart by kind',
          },
        ];
      });
    }),
};

export const wordRules: readonly Rule[] = [
  namesAreAscii,
  nothingIsAny,
  coreHasNoClock,
  noEnum,
  noDefaultExport,
  noBarrel,
  noHierarchy,
];
