import { readdirSync, readFileSync } from 'node:fs';
import { BLOCK_NAMES } from '../../src/core/language/source/document.ts';

/** A fenced block of a page: its language and what stands in it. */
export interface Fence {
  readonly lang: string;
  readonly content: string;
}

export interface Page {
  readonly name: string;
  readonly text: string;
  readonly fences: readonly Fence[];
}

/** The pages of a folder of the handbook, in the order of their names. */
export function pagesIn(folder: string): readonly Page[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md')).toSorted().map((name) => {
    const text = readFileSync(folder + name, 'utf8');
    const found = [...text.matchAll(/^```(\S+)\n([\s\S]*?)^```$/gmu)].map(([, lang = '', content = '']) => ({ lang, content }));
    return { name, text, fences: found };
  });
}

/** A page's rule blocks as a document of their own, under the given front matter. */
export function documentOf({ name, fences: all }: Page, front: string): { readonly file: string; readonly text: string } {
  const blocks = all.filter(({ lang }) => (BLOCK_NAMES as readonly string[]).includes(lang));
  return { file: name, text: [front, ...blocks.map(({ lang, content }) => `\n\`\`\`${lang}\n${content}\`\`\`\n`)].join('') };
}

/** The YAML blocks that begin in a certain way: the front matter, cases, mappings. */
export function yamlOf({ fences: all }: Page, beginning: string): readonly string[] {
  return all.filter(({ lang, content }) => lang === 'yaml' && content.startsWith(beginning)).map(({ content }) => content);
}
