/** A paper as DOCX and PDF, read back by other programs than those that wrote it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPlainText } from '../../src/core/swedish/paper/as-plain-text.ts';
import { tellPaperFault } from '../../src/core/swedish/paper/paper-fault.ts';
import type { Paper } from '../../src/core/swedish/paper/paper.ts';
import { formOf, paperAs, writePaper, type PaperForm } from '../../src/node/writers/paper/write-paper.ts';
import { arbitraryPaper } from './arbitrary-paper.ts';
import { docxParts, pdfRead, type PdfRead } from './read-back.ts';
import { EVERYTHING, ODD } from './papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-paper-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function made(paper: Paper, form: PaperForm): Promise<Uint8Array> {
  const result = await paperAs(paper, form);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.fault));
  return result.bytes;
}

const bare = (text: string): string => text.replaceAll(/[\s\u00ad]/gu, '');

describe.each(['md', 'txt', 'docx', 'pdf'] as const)('as %s', (form) => {
  test('the same paper gives the same bytes', async () => {
    expect(Buffer.from(await made(EVERYTHING, form)).equals(await made(structuredClone(EVERYTHING), form))).toBe(true);
  });
});

describe('as DOCX', () => {
  let parts: ReadonlyMap<string, string>;
  let html: string;
  beforeAll(async () => {
    const bytes = Buffer.from(await made(EVERYTHING, 'docx'));
    parts = docxParts(bytes);
    html = (await mammoth.convertToHtml({ buffer: bytes })).value;
  });

  test('every word comes back', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await made(EVERYTHING, 'docx')) });
    for (const said of [ODD, 'Hälsocentral 70', '72 415', 'konsekvenser för barn', '2 b. Två b', EVERYTHING.stamp ?? '', EVERYTHING.warning ?? '']) expect(bare(value)).toContain(bare(said));
  });

  test('headings are headings, lists are lists, and links lead to them', () => {
    expect([...html.matchAll(/<h(\d)>/gu)].map(([, level]) => level)).toEqual(['1', '2', '3']);
    expect(html).toContain('<ol><li>Den ena</li><li>Den andra</li></ol>');
    expect(html).toMatch(/href="#a_regler"[\s\S]*id="a_regler"/u);
  });

  test('the first row of a table is its header, comes again on each page, and the table has a name', () => {
    const table = parts.get('word/document.xml') ?? '';
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="1"[^>]*w:firstColumn="1"/u);
    expect(table).toContain('<w:tblCaption w:val="Sju tior rader"/>');
    expect(html.match(/<thead><tr>(?:<th>.*?<\/th>){3}<\/tr><\/thead>/gu)).toHaveLength(1);
  });

  test('a chart is a picture twice over, for new programs and old, with its text for who does not see it', () => {
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/')).map((name) => name.replace(/.*\./u, ''))).toEqual(['svg', 'emf']);
    expect(parts.get('word/document.xml')).toMatch(/<wp:docPr [^>]*descr="Förslaget ger 8,9 mnkr[^"]*"/u);
    expect(parts.get('[Content_Types].xml')).toContain('ContentType="image/x-emf" Extension="emf"');
    const names = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="(media\/[^"]+)"/gu)].map(([, name = '']) => `word/${name}`);
    expect(names.toSorted()).toEqual([...parts.keys()].filter((name) => name.startsWith('word/media/')).toSorted());
  });

  test('language, title, warning and page numbers stand where programs look for them', () => {
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Ett prov på allt</dc:title>');
    expect(parts.get('word/header1.xml')).toContain('Konstruerat exempel');
    expect(parts.get('word/footer1.xml')).toMatch(/Kvitto[\s\S]*PAGE[\s\S]*NUMPAGES/u);
    expect(parts.get('word/settings.xml')).toContain('<w:autoHyphenation');
  });
});

describe('as PDF', () => {
  let read: PdfRead;
  beforeAll(async () => { read = await pdfRead(await made(EVERYTHING, 'pdf')); });

  test('it says that it is PDF/UA-1, in Swedish, with its title in the window', () => {
    expect(read).toMatchObject({ title: 'Ett prov på allt', language: 'sv-SE', showsTitle: true, isMarked: true });
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('every word comes back, in order', () => {
    for (const said of [ODD, 'Hälsocentral 70', '72 415', 'konsekvenser för barn', '2 b. Två b']) expect(bare(read.text)).toContain(bare(said));
  });

  test('headings, lists, tables with header cells for columns, links and the chart with its text are tags', () => {
    expect(Object.fromEntries(read.elements)).toMatchObject({ H1: 1, H2: 1, H3: 1, L: 4, LI: 9, Table: 1, Caption: 2, TR: 72, TH: 3, TD: 71 * 3, Figure: 1, Link: 3 });
    expect(read.columnHeaders).toBe(3);
    expect(read.tags.find(({ role }) => role === 'Figure')?.alt).toContain('Förslaget ger 8,9 mnkr');
  });

  test('warning, stamp and number stand on each page', () => {
    expect(read.pages.length).toBeGreaterThan(2);
    for (const [at, page] of read.pages.entries()) for (const said of ['Konstruerat exempel', 'Kvitto: likvard', `Sida ${at + 1} av ${read.pages.length}`]) expect(page).toContain(said);
  });

  test('only the fonts that the setter carries are in it', () => {
    expect(read.fonts.filter((font) => !/^[A-Z]{6}\+(?:Libertinus|NewCM|DejaVuSansMono)/u.test(font))).toEqual([]);
    expect(read.fonts.length).toBeGreaterThan(1);
  });
});

test('whatever signs its texts hold, a paper says just them as DOCX and as PDF', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1 åÖ#$*_<>[](){}`~|\\&;!:/@.+-="\'%^,?'), minLength: 1, maxLength: 30 }).map((one) => `x${one}y`);
  await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (texts) => {
    const paper: Paper = { language: 'sv', title: texts[0] ?? 'x', subtitle: texts[1], warning: undefined, stamp: undefined, blocks: [
      ...texts.map((one) => ({ kind: 'paragraph' as const, text: [one, { kind: 'strong' as const, text: one }, { kind: 'code' as const, text: one }] })),
      { kind: 'table', caption: texts[2] ?? 'x', columns: [{ header: texts[3] ?? 'x', align: 'left' }, { header: 'b', align: 'right' }], rows: texts.map((one) => [one, { text: one, to: 'https://example.org/' }]) },
    ] };
    const cells = texts.flatMap((one) => [one, one]);
    const said = bare([paper.title, paper.subtitle, ...texts.flatMap((one) => [one, one, one]), texts[2], texts[3], 'b', ...cells].join(''));
    expect(bare((await mammoth.extractRawText({ buffer: Buffer.from(await made(paper, 'docx')) })).value)).toBe(said);
    // Hyphens at line ends are the setter's own, page feet stand between, and header rows come again.
    const letters = (one: string): string => one.replaceAll('-', '');
    const inPdf = letters(bare((await pdfRead(await made(paper, 'pdf'))).text));
    expect(texts.map((one) => letters(bare(one))).filter((one) => !inPdf.includes(one))).toEqual([]);
  }), { numRuns: 8 });
});

test('whatever somebody hands over, every form of it can be written, and the PDF is PDF/UA-1', async () => {
  await fc.assert(fc.asyncProperty(arbitraryPaper, async (paper) => {
    for (const form of ['md', 'txt', 'docx', 'pdf'] as const) expect((await made(paper, form)).length).toBeGreaterThan(0);
  }), { numRuns: 60 });
});

describe('what cannot be written', () => {
  test('a letter that no font has is named, and no file is left', async () => {
    const path = join(folder, 'tecken.pdf');
    const result = await writePaper({ ...EVERYTHING, title: 'Ett 漢 och 😀' }, path);
    expect(result).toEqual({ kind: 'refused', fault: { code: 'characters-missing', characters: ['漢', '😀'] } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('another ending, and a folder that is not there, are told', async () => {
    expect(await writePaper(EVERYTHING, join(folder, 'a.odt'))).toMatchObject({ fault: { code: 'paper-form' } });
    expect(await writePaper(EVERYTHING, join(folder, 'finns-inte', 'a.md'))).toMatchObject({ fault: { code: 'paper-not-written' } });
    expect([formOf('A.PDF'), formOf('a'), formOf('a.md')]).toEqual(['pdf', undefined, 'md']);
  });

  test('each fault has its sentence in both languages', async () => {
    const faults = [{ code: 'paper-form', path: 'a.odt' }, { code: 'paper-not-written', path: 'a.md' }, { code: 'characters-missing', characters: ['漢', '😀'] }, { code: 'pdf-not-here', platform: 'win32-x64' }] as const;
    await expect(`${faults.flatMap((fault) => [tellPaperFault(fault, 'sv'), tellPaperFault(fault, 'en')]).join('\n')}\n`).toMatchFileSnapshot(new URL('golden/faults.txt', import.meta.url).pathname);
  });
});

test('an English paper has English words and language', async () => {
  const english: Paper = { ...EVERYTHING, language: 'en' };
  expect(docxParts(Buffer.from(await made(english, 'docx'))).get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  const { language, pages } = await pdfRead(await made(english, 'pdf'));
  expect([language, pages[0]]).toEqual(['en-GB', expect.stringContaining(`Page 1 of ${pages.length}`)]);
  expect(asPlainText(english)).toContain('To be written: konsekvenser för barn');
});
