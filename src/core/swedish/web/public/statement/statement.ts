/** A line of the statement: its words, and where they lead. */
export interface StatementLine {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string } | undefined;
}

interface StatementSection {
  readonly heading: string;
  /** `part` stands under the section before it. */
  readonly level: 'section' | 'part';
  readonly form: 'text' | 'list';
  readonly lines: readonly StatementLine[];
}

export interface Statement {
  readonly title: string;
  readonly sections: readonly StatementSection[];
}

/** The day the words were last gone through against the pages and the rules. */
export const SEEN = '2026-11-22';

/** Where the law stands, and where a complaint is made. */
export const LAW = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20181937-om-tillganglighet-till-digital_sfs-2018-1937/';
export const COMPLAINT = 'https://www.digg.se/tdosanmalan';

export const section = (heading: string, ...lines: readonly (StatementLine | string)[]): StatementSection => ({ heading, level: 'section', form: 'text', lines: lines.map(lineOf) });
export const part = (heading: string, ...lines: readonly (StatementLine | string)[]): StatementSection => ({ heading, level: 'part', form: lines.length > 1 ? 'list' : 'text', lines: lines.map(lineOf) });

const lineOf = (line: StatementLine | string): StatementLine => (typeof line === 'string' ? { text: line } : line);
