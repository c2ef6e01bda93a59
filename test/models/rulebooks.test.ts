import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noRulebook } from '../../src/node/cli/session.ts';
import { formatDocument } from '../../src/core/language/format/format-document.ts';
import { checkResolutions } from '../../src/core/rulebook/checks/check-resolutions.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { documentsIn, rulebooksInside } from '../../src/node/project/read-rulebook.ts';
import { ROOT } from './models.ts';

function foldersUnder(folder: string): readonly string[] {
  const inside = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...(documentsIn(join(ROOT, folder)).length > 0 ? [folder] : []), ...inside.flatMap(({ name }) => foldersUnder(`${folder}/${name}`))];
}

const folders = foldersUnder('rulebooks');

test('a folder inside a rulebook is another, and no document of it is read with the first', () => {
  expect(folders).toEqual(expect.arrayContaining(['rulebooks/jamtland-harjedalen', 'rulebooks/jamtland-harjedalen/ersattningsmodell']));
  expect(documentsIn(join(ROOT, 'rulebooks/jamtland-harjedalen'))).toEqual(['beslut.md', 'likvardiga-villkor.md', 'yrkanden-rs-762-2024.md']);
  expect(documentsIn(join(ROOT, 'rulebooks/mall'))).toEqual(['ersattningsmodell.md']);
});

test.each(folders)('%s has no problems, says one name of itself, and stands in the common form', (folder) => {
  const documents = documentsIn(join(ROOT, folder)).map((file) => ({ file, text: readFileSync(join(ROOT, folder, file), 'utf8') }));
  const { rulebook, problems } = loadRulebook(documents);
  expect([...problems, ...(rulebook ? checkResolutions(rulebook) : [])]).toEqual([]);
  expect(new Set(documents.map(({ text }) => /^regelbok: (.+)$/mu.exec(text)?.[1])).size).toBe(1);
  expect(documents.filter(({ file, text }) => formatDocument(file, text) !== text).map(({ file }) => file)).toEqual([]);
});

test('a folder that only holds rulebooks names them, in both languages', () => {
  expect(rulebooksInside('rulebooks/exempel')).toEqual(['bjuv-2017', 'norrbotten-2017', 'publicerade-tal', 'resurser-samma-ar', 'stockholm-2026']);
  expect(noRulebook('rulebooks', 'sv')).toBe('Hittar ingen regelbok i rulebooks: ange en mapp med .md-filer med --regelbok. En mapp är en regelbok; i den här finns rulebooks/gavleborg, rulebooks/jamtland-harjedalen, rulebooks/mall, rulebooks/vastra-gotaland.');
  expect(noRulebook('rulebooks', 'en')).toMatch(/A folder is a rulebook; in this one there are rulebooks\/gavleborg, /u);
  expect(noRulebook('finns-inte', 'en')).toBe('There is no rulebook in finns-inte: name a folder with .md files with --rulebook.');
});
