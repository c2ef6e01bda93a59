/** What every rule of the house is made of: files in, faults out, and an example that proves it can fail. */

/** Path from the root of the repository, with forward slashes, to the text of the file. */
export type Files = ReadonlyMap<string, string>;

export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly found: string;
  readonly instead: string;
}

export interface Rule {
  readonly says: string;
  readonly faults: (files: Files) => readonly Fault[];
  /** The smallest files that break the rule. A rule without an example is not known to work. */
  readonly broken: Readonly<Record<string, string>>;
}

export const filesOf = (texts: Readonly<Record<string, string>>): Files => new Map(Object.entries(texts));

export const only = (files: Files, keep: (path: string) => boolean): Files =>
  new Map([...files].filter(([path]) => keep(path)));

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
export const isSource = (path: string): boolean => path.startsWith('src/') && !isTest(path);
export const isCoreSource = (path: string): boolean => path.startsWith('src/core/') && !isTest(path);

export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

export const tell = ({ path, line, found, instead }: Fault): string => `${path}:${line}: ${found}. Instead: ${instead}.`;

export const tellAll = (rule: Rule, texts: Readonly<Record<string, string>>): string[] =>
  rule.faults(filesOf(texts)).map(tell);
