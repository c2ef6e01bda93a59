import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, describe, expect, test } from 'vitest';
import { examples } from '../../examples/protokoll/examples.ts';
import { asDocx } from '../../examples/protokoll/writing/as-docx.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import type { MinutesReading } from '../../src/core/minutes/reading.ts';
import { readArchive, unpack } from '../../src/node/readers/xlsx/archive.ts';
import { storeArchive } from '../../src/node/readers/xlsx/store.ts';
import { readDocument } from '../../src/node/readers/minutes/read-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-utseende-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function readingOf(name: string, bytes: Uint8Array): Promise<MinutesReading> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const read = await readDocument(path);
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  return readMinutes(read.document);
}

const PROSE = `Konstruerat protokoll: organ, personer och belopp är påhittade.

*§ 8 Avgift för intyg (HSN 2025/00012)*

*Sammanfattning*

Nämnden har sedan flera år tagit samma avgift för intyg. Förvaltningen har räknat på vad ett intyg kostar i arbetstid och föreslår att avgiften höjs från och med den första maj. Patientnämnden och de privata vårdgivarna har yttrat sig över förslaget, och de tillstyrker det.

*Förslag till beslut*

Avgiften för intyg ska vara 480 kronor från och med den 1 maj 2025.

*Yrkanden*

Anna Ekby (S) yrkar bifall till förvaltningens förslag. Bo Alfors (M) yrkar avslag på förvaltningens förslag.

*Proposition*

Ordföranden ställer proposition på bifall till och avslag på förvaltningens förslag och finner att förvaltningens förslag bifalls.

*Omröstning*

Omröstning begärs. Den som bifaller förvaltningens förslag röstar ja. Den som avslår förvaltningens förslag röstar nej.

Ja-röster (2): Anna Ekby (S), Cia Dahl (V)

Nej-röster (1): Bo Alfors (M)

Med 2 ja-röster mot 1 nej-röst finner ordföranden att förvaltningens förslag bifalls.

*Beslut*

Avgiften för intyg ska vara 480 kronor från och med den 1 maj 2025.`;

describe('running text in two columns of a PDF', () => {
  const typst = (set: string): Uint8Array => NodeCompiler.create().pdf({ mainFileContent: `${set}\n#set text(lang: "sv", size: 10pt)\n${PROSE}` });
  const told = ({ items: [item] }: MinutesReading): unknown => item && {
    title: item.title, beslut: item.decision.map(({ text }) => text.text), 'yrkanden': item.motions.map(({ movers, kind }) => `${movers[0]?.name ?? ''} ${kind}`),
    'röster': item.rounds.map(({ vote }) => vote?.rollCall?.ballots.map(({ person, option }) => `${person.name} ${option}`)), 'ej förstått': item.notUnderstood.map(({ text }) => text),
  };

  test('is read down one and then down the other, as it is read in one column', async () => {
    const one = await readingOf('en.pdf', typst('#set page(paper: "a4")'));
    const two = await readingOf('tva.pdf', typst('#set page(paper: "a4", columns: 2, height: 11cm)'));
    expect(told(two)).toEqual(told(one));
    expect(told(one)).toMatchObject({ beslut: ['Avgiften för intyg ska vara 480 kronor från och med den 1 maj 2025.'], 'röster': [['Anna Ekby yes', 'Cia Dahl yes', 'Bo Alfors no']], 'ej förstått': [] });
  });
});

describe('text boxes of DOCX', () => {
  const [example] = examples;
  const box = (words: string): string => `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const choice = (words: string, fallback: string): string => `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box(words).replaceAll(/^<w:p><w:r>|<\/w:r><\/w:p>$/gu, '')}</mc:Choice>${fallback}</mc:AlternateContent></w:r></w:p>`;
  const twin = (words: string): string => `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`;

  test.each([['in the newer way alone', box], ['in the newer way as the only choice', (words: string) => choice(words, '')], ['in both ways, told once', (words: string) => choice(words, twin(words))]])('%s', async (_, made) => {
    const archive = readArchive(await asDocx(example ?? failed()));
    if (archive.kind !== 'archive') throw new Error(archive.kind);
    const parts = new Map([...archive.parts].map(([name, part]) => [name, unpack(part, 2 ** 26) as Buffer]));
    const words = 'Anna Ekby (S) reserverar sig mot beslutet.';
    parts.set('word/document.xml', Buffer.from((parts.get('word/document.xml') ?? Buffer.alloc(0)).toString('utf8').replace('<w:sectPr', `${made(words)}<w:sectPr`)));
    const { document } = await readingOf('ruta.docx', storeArchive(parts));
    expect(document.text.split(words)).toHaveLength(2);
  });
});

test('the DOCX examples are the same bytes every time they are made', async () => {
  for (const example of examples.slice(0, 3)) expect((await asDocx(example)).equals(readFileSync(`examples/protokoll/docx/${example.id}.docx`))).toBe(true);
});

function failed(): never {
  throw new Error('no example');
}
