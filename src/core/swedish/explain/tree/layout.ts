import { hanging } from '../../table/width.ts';
import { figureLines, type FigureRow } from './figure-lines.ts';

/** A step of an explanation: its title, what is said of it, and the steps it rests on. */
export interface Branch {
  readonly title: string;
  readonly details: readonly Detail[];
  readonly children: readonly Branch[];
}

/** Something said under a title, after its label; or imported figures, a row each. */
export type Detail =
  | { readonly kind: 'said'; readonly label: string; readonly text: string; readonly about?: DetailAbout | undefined }
  | { readonly kind: 'figures'; readonly rows: readonly FigureRow[] };

/** What a page may fold away, or show in another way: a path that was not taken, or the decision that is cited. */
export type DetailAbout = 'notTaken' | 'decision';

export const said = (label: string, text: string, about?: DetailAbout): Detail => ({ kind: 'said', label, text, about });

/** The narrowest a text gets, however deep it stands. */
const LEAST_TEXT = 48;

/** The tree as lines with ├─ and └─, texts hanging under where they begin. */
export function treeLines(root: Branch, width: number): readonly string[] {
  return branchLines(root, '', '', width);
}

function branchLines({ title, details, children }: Branch, first: string, rest: string, width: number): readonly string[] {
  const stem = children.length > 0 ? '│ ' : '  ';
  return [
    ...underPrefix(first, rest, hanging('', title, textWidth(width, first))),
    ...details.flatMap((detail) => underPrefix(rest + stem, rest + stem, detailLines(detail, textWidth(width, rest + stem)))),
    ...children.flatMap((child, index) => {
      const isLast = index === children.length - 1;
      return branchLines(child, rest + (isLast ? '└─ ' : '├─ '), rest + (isLast ? '   ' : '│  '), width);
    }),
  ];
}

function textWidth(width: number, prefix: string): number {
  return Math.max(LEAST_TEXT, width - prefix.length);
}

function underPrefix(first: string, rest: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());
}

function detailLines(detail: Detail, width: number): readonly string[] {
  return detail.kind === 'figures' ? figureLines(detail.rows, width) : hanging(`${detail.label}: `, detail.text, width);
}
