import { nearest } from '../nearest.ts';
import { languageProblem, type LanguageProblem } from '../problems.ts';
import { fences } from './fences.ts';
import { readYaml } from './read-yaml.ts';
import { placeAt, sourceText, type SourceText, type Span } from './source-text.ts';
import type { YamlNode } from './yaml-node.ts';

/** The fenced blocks that run. Everything else in the document is for people. */
export const BLOCK_NAMES = [
  'entiteter', 'enheter', 'indata', 'urval', 'parametrar', 'regler', 'tabeller', 'påståenden', 'beslut', 'scenarier', 'jämförelser', 'efterkalkyler', 'utfall',
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

/**
 * Cuts a Markdown document into its front matter and its fenced rule blocks, each read as YAML with places. A block whose name is
 * nearly one of them is told of and read as that one, so that what it declares is not missed as well.
 */
export function readDocument(file: string, text: string): ReadDocument {
  const source = sourceText(file, text);
  const problems: LanguageProblem[] = [];
  const front = frontMatter(source, problems);
  const blocks = fences(source.text).flatMap((fence): Block[] => {
    const known = BLOCK_NAMES.find((block) => block === fence.lang);
    const near = known ?? BLOCK_NAMES.find((block) => block === nearest(fence.lang, BLOCK_NAMES));
    if (near === undefined) return [];
    if (known === undefined) {
      const place = placeAt(source, { start: fence.span.start, end: fence.content.start - 1 });
      problems.push(languageProblem('block-unknown', place, { name: fence.lang, near }));
    }
    const { node, problems: found } = readYaml(source, fence.content);
    problems.push(...found);
    return [{ name: near, content: node, span: fence.content }];
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
