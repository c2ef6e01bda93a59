import type { Run } from './paper.ts';

/** Characters that mean something to Markdown wherever they stand. An underscore inside a word does not. */
const SPECIAL = /[\\`*<[\]~$|]|&(?=#?\w*(?:;|$))|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|@(?=\w)|\b(?<=www)\.(?=\w)/gu;
/** What a line may not begin with, or it becomes a heading, a list, a quotation or a rule. */
const FIRST = /^(?:[#>+=-]|\d{1,9}[.)])/u;

/** A text as Markdown that shows just that text; spaces before the first word of a line mean nothing and are left out. */
export function escaped(text: string, place: 'first' | 'inside' = 'inside'): string {
  const inside = text.replaceAll(SPECIAL, String.raw`\$&`);
  if (place === 'inside') return inside;
  return inside.trimStart().replace(FIRST, (mark) => `${mark.slice(0, -1)}\\${mark.at(-1)}`);
}

/** A running text in Markdown. Where a mark could not be told from the letters beside it, the text stands without it. */
export function runsAsMarkdown(runs: readonly Run[]): string {
  return runs.map((run, at) => {
    const before = at === 0 ? '' : textOf(runs[at - 1]).at(-1) ?? '';
    const after = textOf(runs[at + 1])[0] ?? '';
    const place = at === 0 ? 'first' : 'inside';
    if (typeof run === 'string') return escaped(run, place);
    switch (run.kind) {
      case 'link': return linkAsMarkdown(run.text, run.to);
      case 'code': return isCode(runs[at - 1]) ? escaped(run.text, place) : code(run.text);
      case 'strong':
      case 'emphasis': {
        const marked = typeof runs[at - 1] === 'object' || typeof runs[at + 1] === 'object';
        return marked || !canBeMarked(run.text, before, after) ? escaped(run.text, place) : around(run.kind === 'strong' ? '**' : '*', run.text);
      }
    }
  }).join('');
}

export function linkAsMarkdown(text: string, to: string): string {
  return `[${escaped(text)}](${/^[^\s()<>]+$/u.test(to) ? to : `<${to}>`})`;
}

/** Signs at the end of a heading would be read as its close. */
export function headingAsMarkdown(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escaped(text).replace(/#+$/u, (signs) => signs.replaceAll('#', String.raw`\#`))}`;
}

export const strong = (text: string): string => around('**', text);
export const emphasis = (text: string): string => around('*', text);

function around(mark: string, text: string): string {
  const inner = text.trim();
  return inner === '' ? escaped(text) : `${mark}${escaped(inner)}${mark}`;
}

/** A mark opens before what is no space, and closes after it; beside a letter it must stand against a letter. */
function canBeMarked(text: string, before: string, after: string): boolean {
  const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  const ends = text === text.trim() && text !== '';
  return ends && (!isWord(before) || isWord(text[0] ?? '')) && (!isWord(after) || isWord(text.at(-1) ?? ''));
}

function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length)) + 1);
  const pad = /^[` ]|[` ]$/u.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

const isCode = (run: Run | undefined): boolean => typeof run === 'object' && run.kind === 'code';
const textOf = (run: Run | undefined): string => (run === undefined ? '' : typeof run === 'string' ? run : run.text);
