import type { RuleDeclaration } from '../../language/declarations/rule.ts';
import type { Declarations } from '../../language/declarations/declarations.ts';
import type { BlockName, Document } from '../../language/source/document.ts';
import { fences } from '../../language/source/fences.ts';
import { placeAt } from '../../language/source/source-text.ts';

/** A document in the order it is read: what is for people, and the blocks that run. */
export type Passage =
  | { readonly kind: 'prose'; readonly text: string; readonly line: number }
  | { readonly kind: 'rules'; readonly rules: readonly RuleDeclaration[]; readonly line: number }
  | { readonly kind: 'block'; readonly name: BlockName; readonly text: string; readonly names: readonly string[]; readonly line: number };

/** Cuts a document that has been read into its passages; a block of rules or parameters has their declarations. */
export function passagesOf({ source, blocks }: Document, { rules }: Pick<Declarations, 'rules'>): readonly Passage[] {
  const here = [...rules.values()].filter(({ place }) => place.file === source.file);
  const passages: Passage[] = [];
  const prose = (start: number, end: number): void => {
    const text = source.text.slice(start, end);
    if (text.trim() !== '') passages.push({ kind: 'prose', text, line: lineAt(start) });
  };
  const lineAt = (offset: number): number => placeAt(source, { start: offset, end: offset }).line;
  let from = afterFront(source.text);
  for (const { span, content } of fences(source.text)) {
    const block = blocks.find((one) => one.span.start === content.start);
    if (!block) continue;
    prose(from, span.start);
    const [first, last] = [lineAt(content.start), lineAt(content.end)];
    const declared = here.filter(({ place: { line } }) => line >= first && line < last);
    if (declared.length > 0) passages.push({ kind: 'rules', rules: declared, line: first });
    else {
      const names = block.content.kind === 'map' ? block.content.entries.map(({ key }) => key.text) : [];
      passages.push({ kind: 'block', name: block.name, text: source.text.slice(content.start, content.end), names, line: first });
    }
    from = span.end;
  }
  prose(from, source.text.length);
  return passages;
}

/** Where the front matter ends; 0 where there is none. */
function afterFront(text: string): number {
  return /^---\r?\n[\s\S]*?^---[ \t]*\r?\n/mu.exec(text)?.[0].length ?? 0;
}
