import { getDocumentProxy } from 'unpdf';
import { readArchive, unpack } from '../../src/node/readers/xlsx/archive.ts';

/** The parts of a DOCX as text, by name. */
export function docxParts(bytes: Buffer): ReadonlyMap<string, string> {
  const archive = readArchive(bytes);
  if (archive.kind !== 'archive') throw new Error(archive.kind);
  return new Map([...archive.parts].map(([name, part]) => [name, String(unpack(part, 100_000_000))]));
}

export interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
}

/** What a PDF says of itself and on its pages. */
export interface PdfRead {
  readonly title: unknown;
  readonly language: unknown;
  readonly showsTitle: unknown;
  readonly isMarked: unknown;
  readonly metadata: string;
  readonly text: string;
  readonly pages: readonly string[];
  /** In the order of the pages; a table over three pages is met three times. */
  readonly tags: readonly Tag[];
  /** How many elements of each kind the file holds, whatever pages they are on. */
  readonly elements: ReadonlyMap<string, number>;
  /** Header cells that say that they are for their column. */
  readonly columnHeaders: number;
  readonly fonts: readonly string[];
}

interface Node { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] }

export async function pdfRead(bytes: Uint8Array): Promise<PdfRead> {
  const raw = Buffer.from(bytes).toString('latin1');
  const proxy = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = await proxy.getMetadata();
  const pages: string[] = [];
  const tags: Tag[] = [];
  const walk = (node: Node): void => {
    if (node.role !== undefined) tags.push({ role: node.role, alt: node.alt });
    for (const child of node.children ?? []) walk(child);
  };
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    walk((await page.getStructTree()) as Node);
  }
  return {
    title: (info as Readonly<Record<string, unknown>>)['Title'], language: (info as Readonly<Record<string, unknown>>)['Language'],
    showsTitle: /\/DisplayDocTitle true/u.test(raw), isMarked: (await proxy.getMarkInfo())?.Marked,
    metadata: Buffer.from(/<\?xpacket begin[\s\S]*?<\?xpacket end/u.exec(raw)?.[0] ?? '', 'latin1').toString('utf8'),
    elements: countOf([...raw.matchAll(/\/Type \/StructElem\s+\/S \/(\w+)/gu)].map(([, role = '']) => role)),
    columnHeaders: [...raw.matchAll(/\/Scope \/Column/gu)].length,
    text: pages.join('\n'), pages, tags, fonts: [...new Set([...raw.matchAll(/\/BaseFont \/(\S+)/gu)].map(([, name = '']) => name))],
  };
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]));
}
