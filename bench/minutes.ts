import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { examples } from '../examples/protokoll/examples.ts';
import { asTypst } from '../examples/protokoll/writing/as-typst.ts';
import type { Block } from '../examples/protokoll/writing/blocks.ts';

export interface MinutesTimes {
  readonly pages: number;
  readonly found: number;
  readonly first: number;
  readonly best: number;
  readonly peakMegabytes: number;
}

/** A PDF of at least so many pages: the constructed minutes one after the other, their paragraphs renumbered. */
export function measureMinutes(pages: number): MinutesTimes {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-bench-'));
  try {
    const path = join(folder, 'protokoll.pdf');
    writeFileSync(path, NodeCompiler.create().pdf({ mainFileContent: asTypst({ id: 'bench', shows: '', items: [], blocks: manyPages(pages) }) }));
    return act(path, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The public minutes, when they lie beside the checkout. */
export function measureSource(name: string): MinutesTimes | undefined {
  const path = join(process.env['LIKVARD_SOURCES'] ?? resolve('..', 'shared', 'sources'), name);
  return existsSync(path) ? act(path, 20) : undefined;
}

function act(path: string, rounds: number): MinutesTimes {
  const child = spawnSync(process.execPath, [fileURLToPath(new URL('minutes-act.js', import.meta.url)), path, String(rounds)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as MinutesTimes;
}

/** An example takes a page or two (0.73 of them fill one page): a page break stands before each. */
function manyPages(pages: number): readonly Block[] {
  const parts = examples.map(({ blocks }) => blocks.slice(blocks.findIndex(({ kind }) => kind === 'page') + 1));
  let number = 0;
  const renumbered = (block: Block): Block => {
    const numbered = (text: string): string => text.replace(/^§ \d+/u, () => `§ ${(number += 1)}`);
    return block.kind === 'lines' ? { ...block, lines: block.lines.map(numbered) } : block;
  };
  return [...(examples[0]?.blocks.slice(0, 12) ?? []), ...Array.from({ length: Math.ceil(pages * 0.73) }, (_, at) => [{ kind: 'page' as const }, ...(parts[at % parts.length] ?? []).map(renumbered)]).flat()];
}
