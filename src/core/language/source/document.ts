import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Code, RootContent } from 'mdast';
import { nearest } from '../nearest.ts';
import { languageProblem, type LanguageProblem } from '../problems.ts';
import { readYaml } from './read-yaml.ts';
import { placeAt, sourceText, type SourceText, type Span } from './source-text.ts';
import type { YamlNode } from './yaml-node.ts';

/** The fenced blocks that run. Everything else in the document is for people. */
export const BLOCK_NAMES = [
  'entiteter', 'enheter', 'indata', 'urval', 'parametrar', 'regler', 'tabeller', 'påståenden', 'beslut', 'scenarier', 'jämförelser', 'utfall',
] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export interface Block {
  readonly name: BlockName;
  readonly content: YamlNode;
  readonly span: Span;
}

export interface Document {
  readonly source: SourceText;
  readonly front: YamlNode;
  readonly blocks: readonly Block[];
}

export interface ReadDocument {
  readonly document: Document;
  readonly problems: readonly LanguageProblem[];
}

/** Cuts a Markdown document into its front matter and its fenced rule blocks, each read as YAML with places. */
export function readDocument(file: string, text: string): ReadDocument {
  const source = sourceText(file, text);
  const problems: LanguageProblem[] = [];
  const front = frontMatter(source, problems);
  const blocks = fences(source.text).flatMap((fence): Block[] => {
    const name = BLOCK_NAMES.find((known) => known === fence.lang);
    if (name === undefined) {
      const near = nearest(fence.lang, BLOCK_NAMES);
      const place = placeAt(source, { start: fence.span.start, end: fence.content.start - 1 });
      if (near !== undefined) problems.push(languageProblem('block-unknown', place, { name: fence.lang, near }));
      return [];
    }
    const { node, problems: found } = readYaml(source, fence.content);
    problems.push(...found);
    return [{ name, content: node, span: fence.content }];
  });
  return { document: { source, front, blocks }, problems };
}

function frontMatter(source: SourceText, problems: LanguageProblem[]): YamlNode {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*$/mu.exec(source.text);
  if (match?.index !== 0) {
    problems.push(languageProblem('front-matter-missing', placeAt(source, { start: 0, end: 3 }), { file: source.file }));
    return { kind: 'empty', span: { start: 0, end: 0 } };
  }
  const start = source.text.indexOf('\n') + 1;
  const { node, problems: found } = readYaml(source, { start, end: start + (match[1]?.length ?? 0) });
  problems.push(...found);
  return node;
}

interface Fence {
  readonly lang: string;
  readonly span: Span;
  readonly content: Span;
}

export function fences(text: string): readonly Fence[] {
  const found: Fence[] = [];
  const visit = (node: RootContent): void => {
    if (node.type === 'code' && typeof node.lang === 'string') found.push(fence(text, node, node.lang));
    if ('children' in node) node.children.forEach(visit);
  };
  fromMarkdown(text).children.forEach(visit);
  return found;
}

function fence(text: string, node: Code, lang: string): Fence {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const first = text.indexOf('\n', start) + 1;
  const last = text.lastIndexOf('\n', end - 1) + 1;
  return { lang, span: { start, end }, content: { start: first, end: Math.max(first, last) } };
}
