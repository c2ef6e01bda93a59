/** The example's figures, which somebody else wrote, come in whole from workbooks and from text files. */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { EntityRow, Figures } from '../../src/core/figures/figures.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';
import { tell } from './told.ts';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const folder = 'rulebooks/jamtland-harjedalen/';
const names = (await readdir(at(folder))).filter((name) => name.endsWith('.md')).toSorted();
const documents = await Promise.all(names.map(async (file) => ({ file, text: await readFile(at(folder + file), 'utf8') })));
const { rulebook } = loadRulebook(documents);

async function figuresOf(mapping: string, year: number): Promise<Figures> {
  if (!rulebook) throw new Error('the rulebook has problems');
  const read = await readFigures(fileURLToPath(at(`examples/jamtland-harjedalen/${mapping}`)), { year }, rulebook.declarations);
  if ('problems' in read) throw new Error(tell(read.problems, 'sv'));
  return read.figures;
}

/** Rows as plain values, without the places, which differ between a workbook and a text file. */
function plain(rows: readonly EntityRow[]): unknown {
  return rows.map(({ id, parent, figures }) => ({
    id,
    parent,
    figures: [...figures].map(([name, figure]) => [name, 'datum' in figure ? { datum: figure.datum, sureness: figure.sureness } : figure.kind])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  }));
}

describe.each([2023, 2024])('%i', (year) => {
  test('the workbook and the text files hold the same figures', async () => {
    const [books, texts] = [await figuresOf('koppling.yaml', year), await figuresOf('koppling-csv.yaml', year)];
    expect([...texts.entities.keys()]).toEqual([...books.entities.keys()]);
    for (const [entity, rows] of books.entities) {
      expect(rows.length).toBeGreaterThan(0);
      expect(plain(texts.entities.get(entity) ?? [])).toEqual(plain(rows));
    }
  });

  test('every figure says its cell and its source', async () => {
    const { entities, files } = await figuresOf('koppling.yaml', year);
    const known = files.map(({ file }) => file);
    for (const row of [...entities.values()].flat()) {
      for (const figure of row.figures.values()) {
        expect(figure.place).toMatchObject({ kind: 'cell', cell: expect.stringMatching(/^[A-Z]+\d+$/u) });
        expect(known).toContain(figure.place.file);
        expect('datum' in figure ? figure.source : 'gäller inte').toMatch(/\S/u);
      }
    }
  });
});
