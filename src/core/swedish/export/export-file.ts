import type { Language } from '../language-name.ts';

/** A file of an export: its name, its text and what it is. */
export interface ExportFile {
  readonly file: string;
  readonly mediaType: string;
  readonly text: string;
  readonly about: Readonly<Record<Language, string>>;
}

/** JSON as a file holds it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The days some data is about, from the first to the last. */
export function dayRange(days: readonly { readonly earliest: string; readonly latest: string }[]): { readonly from: string | undefined; readonly to: string | undefined } {
  const inOrder = days.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
  return { from: inOrder[0]?.earliest, to: inOrder.at(-1)?.latest };
}
