import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { asMarkdown } from '../src/core/swedish/paper/as-markdown.ts';
import type { Block, Paper } from '../src/core/swedish/paper/paper.ts';
import { paperAs, type PaperForm } from '../src/node/writers/paper/write-paper.ts';

export interface PaperTimes {
  readonly pages: number;
  /** Milliseconds, the best of the rounds. */
  readonly bare: number;
  readonly pdf: number;
  readonly docx: number;
  readonly markdown: number;
}

const WORDS = 'Nämnden prövar hur ersättningen till vårdgivarna räknas om när avståndet till närmaste hälsocentral har mätts på nytt';

/**
 * A paper of about so many pages as PDF/UA, DOCX and Markdown, against a bare one: the same words in as many paragraphs set by the same
 * setter with nothing around them, neither tables, tags, head nor foot. Each round has its own title, so that nothing is remembered.
 */
export async function measurePaper(parts: number, rounds: number): Promise<PaperTimes> {
  const compiler = NodeCompiler.create();
  const pages = pagesIn(await bytesOf(paperOf(parts, 'först'), 'pdf'));
  const best = { bare: Infinity, pdf: Infinity, docx: Infinity, markdown: Infinity };
  const timed = async (name: keyof typeof best, act: () => unknown): Promise<void> => {
    const start = performance.now();
    await act();
    best[name] = Math.min(best[name], performance.now() - start);
  };
  for (let round = 0; round < rounds; round += 1) {
    const paper = paperOf(parts, `omgång ${round}`);
    const text = `#set text(lang: "sv")\n${asMarkdown(paper).replaceAll(/[#*|>$@<_\\-]/gu, ' ')}`;
    await timed('bare', () => compiler.pdf({ mainFileContent: text }));
    await timed('pdf', () => bytesOf(paper, 'pdf'));
    await timed('docx', () => bytesOf(paper, 'docx'));
    await timed('markdown', () => asMarkdown(paper));
    compiler.evictCache(0);
  }
  return { pages, ...best };
}

function paperOf(parts: number, title: string): Paper {
  const part = (at: number): readonly Block[] => [
    { kind: 'heading', level: 2, text: `§ ${at + 1} ${title}` },
    { kind: 'paragraph', text: [`${WORDS}, ${title} ${at}. ${WORDS}. ${WORDS}.`] },
    {
      kind: 'table', caption: `Röster ${at}`, columns: [{ header: 'Ledamot', align: 'left' }, { header: 'Listade', align: 'right' }, { header: 'Röst', align: 'left' }],
      rows: Array.from({ length: 25 }, (_, row) => [`Ledamot ${row} ${title}`, String(1000 + at * 25 + row), row % 2 === 0 ? 'Ja' : 'Nej']),
    },
    { kind: 'paragraph', text: [WORDS, '. ', { kind: 'strong', text: title }, `. ${WORDS}.`] },
  ];
  return { language: 'sv', title, subtitle: undefined, warning: 'Konstruerat.', stamp: 'Kvitto: prov.', blocks: Array.from({ length: parts }, (_, at) => part(at)).flat() };
}

async function bytesOf(paper: Paper, form: PaperForm): Promise<Uint8Array> {
  const made = await paperAs(paper, form);
  if (made.kind === 'refused') throw new Error(made.fault.code);
  return made.bytes;
}

function pagesIn(pdf: Uint8Array): number {
  return [...Buffer.from(pdf).toString('latin1').matchAll(/\/Type \/Page\b/gu)].length;
}
