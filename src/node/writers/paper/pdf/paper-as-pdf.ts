import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { chartAsSvg } from '../../../../core/swedish/paper/chart-svg.ts';
import type { Paper } from '../../../../core/swedish/paper/paper.ts';
import { settled } from '../../../../core/swedish/paper/settle.ts';
import { LANGUAGE_TAGS, PAPER_WORDS } from '../../../../core/swedish/paper/words.ts';
import type { MadePaper } from '../made-paper.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** Refused by the setter unless every demand of it that a machine can see is met: tags, title, language, alternative texts, letters. */
const STANDARD = 'ua-1';

/** A paper as PDF/UA-1. The same paper gives the same bytes: no clock, and no fonts but those the setter carries. */
export function paperAsPdf(paper: Paper): MadePaper {
  const compiler = opened();
  if (!compiler) return { kind: 'refused', fault: { code: 'pdf-not-here', platform: `${process.platform}-${process.arch}` } };
  const asked = { mainFileContent: TYPST_TEMPLATE, inputs: { paper: JSON.stringify(forTemplate(paper)) } };
  try {
    return { kind: 'made', bytes: compiler.pdf(asked, { pdfStandard: STANDARD }) };
  } catch (fault) {
    const characters = lettersMissing(String(fault));
    if (characters.length === 0) throw fault;
    return { kind: 'refused', fault: { code: 'characters-missing', characters } };
  } finally {
    compiler.evictCache(10);
  }
}

/** The paper with what a page needs beside it: pictures of its charts, and the words that a writer adds. */
function forTemplate(paper: Paper): unknown {
  const { language, title, subtitle = null, warning = null, stamp = null, blocks } = settled(paper);
  const { missing, page } = PAPER_WORDS[language];
  const [lang, region] = LANGUAGE_TAGS[language].split('-');
  return {
    title, subtitle, warning, stamp, missing, lang, region, page: page('{page}', '{pages}'),
    blocks: blocks.map((block) => (block.kind === 'bars' ? { ...block, svg: chartAsSvg(block, language) } : block)),
  };
}

/** Letters that none of the fonts has; the setter names each where it stands. */
function lettersMissing(fault: string): readonly string[] {
  const named = [...fault.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu)].map(([, text = '']) => text);
  return [...new Set(named)];
}

let compiler: NodeCompiler | undefined;

/** The setter of this machine, opened once; undefined where it has no build. */
function opened(): NodeCompiler | undefined {
  try {
    const load = createRequire(import.meta.url);
    compiler ??= (load('@myriaddreamin/typst-ts-node-compiler') as { readonly NodeCompiler: typeof NodeCompiler }).NodeCompiler.create();
    return compiler;
  } catch {
    return undefined;
  }
}
