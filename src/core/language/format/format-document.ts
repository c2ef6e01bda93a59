import { readDocument, type Block } from '../source/document.ts';
import type { Span } from '../source/source-text.ts';
import type { YamlNode, YamlScalar } from '../source/yaml-node.ts';
import { formatExpression } from './format-expression.ts';

/**
 * The document with every formula in the one form, no spaces at line ends inside rule blocks, LF and one newline at the end.
 * Prose, comments and the order of keys stay as the author wrote them. Formatting twice gives the same as once.
 */
export function formatDocument(file: string, text: string): string {
  const unix = text.replace(/\r\n?/gu, '\n');
  const { document } = readDocument(file, unix);
  const edits = document.blocks.flatMap(formulasIn).flatMap((scalar) => {
    const span = trimmed(unix, scalar.span);
    const formatted = formatExpression(document.source, span);
    return formatted === undefined || isQuotedOut(unix, span, formatted) ? [] : [{ span, formatted }];
  });
  let formatted = unix;
  for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    formatted = formatted.slice(0, edit.span.start) + edit.formatted + formatted.slice(edit.span.end);
  }
  return `${withoutTrailingSpaces(file, formatted).trimEnd()}\n`;
}

/** Where blocks hold formulas: formel, för, the alternatives of a choice, and the selections. */
function formulasIn(block: Block): readonly YamlScalar[] {
  if (block.name === 'urval') return block.content.kind === 'map' ? block.content.entries.flatMap(({ value }) => (value.kind === 'scalar' ? [value] : [])) : [];
  return block.name === 'regler' || block.name === 'parametrar' || block.name === 'scenarier' ? under(block.content) : [];
}

function under(node: YamlNode): readonly YamlScalar[] {
  switch (node.kind) {
    case 'list': return node.items.flatMap(under);
    case 'map': return node.entries.flatMap(({ key, value }) => {
      if (value.kind === 'scalar') return key.text === 'formel' || key.text === 'för' ? [value] : [];
      if (key.text === 'val' && value.kind === 'map') return value.entries.flatMap((one) => (one.value.kind === 'scalar' ? [one.value] : []));
      return under(value);
    });
    case 'scalar':
    case 'empty': return [];
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}

/** A formula inside single or double quotes is left as it is when the new form would need escapes. */
function isQuotedOut(text: string, { start, end }: Span, formatted: string): boolean {
  const quote = text[start - 1];
  return (quote === '"' || quote === "'") && text[end] === quote && formatted.includes(quote);
}

function withoutTrailingSpaces(file: string, text: string): string {
  const { document } = readDocument(file, text);
  let cleaned = text;
  for (const { span } of document.blocks.toSorted((a, b) => b.span.start - a.span.start)) {
    cleaned = cleaned.slice(0, span.start) + cleaned.slice(span.start, span.end).replace(/[ \t]+$/gmu, '') + cleaned.slice(span.end);
  }
  return cleaned;
}
