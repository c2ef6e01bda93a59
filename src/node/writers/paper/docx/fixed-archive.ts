import { readArchive, unpack } from '../../../readers/xlsx/archive.ts';
import { storeArchive } from '../../../readers/xlsx/store.ts';

/** The day a document says that it was made: it must carry one, and it may not follow the clock. */
const MADE_ON = '2025-01-31T12:00:00Z';
/** What stands at place 40 of an EMF file. */
const EMF = 0x464d4520;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The archive of a document as it would be whenever it were made: fixed days, names of links in the order they come, and its parts
 * stored, since packing differs between machines. Tables get what the library has no word for: that their first row and column are
 * headers, and what they are called.
 */
export function fixedArchive(bytes: Buffer, captions: readonly string[]): Uint8Array {
  const archive = readArchive(bytes);
  if (archive.kind !== 'archive') throw new Error('the document that was made is no archive');
  const parts = new Map<string, Buffer>();
  for (const [name, part] of archive.parts) {
    if (name.endsWith('/')) continue;
    const data = unpack(part, MOST_BYTES);
    if (!Buffer.isBuffer(data)) throw new Error(`the part ${name} of the document cannot be unpacked`);
    parts.set(name, data);
  }
  change(parts, 'docProps/core.xml', (xml) => xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${MADE_ON}`));
  nameLinks(parts);
  nameVectors(parts);
  change(parts, 'word/document.xml', (xml) => markTables(xml, captions));
  return storeArchive(parts);
}

/** Links are named by chance; here by their order. */
function nameLinks(parts: Map<string, Buffer>): void {
  const links = [...(parts.get('word/_rels/document.xml.rels')?.toString('utf8') ?? '').matchAll(/Id="(rId[^"]*)"[^>]*hyperlink"/gu)].map(([, id = '']) => id);
  const names = new Map(links.map((id, at) => [id, `rIdLink${at + 1}`]));
  const renamed = (xml: string): string => xml.replaceAll(/"(rId[^"]*)"/gu, (whole, id: string) => (names.has(id) ? `"${names.get(id)}"` : whole));
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels']) change(parts, name, renamed);
}

/** The second form of a picture is EMF under another name. */
function nameVectors(parts: Map<string, Buffer>): void {
  const vectors = [...parts].filter(([name, data]) => name.startsWith('word/media/') && name.endsWith('.png') && data.readUInt32LE(40) === EMF);
  for (const [name, data] of vectors) {
    parts.delete(name);
    parts.set(name.replace(/png$/u, 'emf'), data);
    change(parts, 'word/_rels/document.xml.rels', (xml) => xml.replaceAll(name.slice('word/'.length), name.slice('word/'.length).replace(/png$/u, 'emf')));
  }
  if (vectors.length > 0) change(parts, '[Content_Types].xml', (xml) => xml.replace('<Default ', '<Default ContentType="image/x-emf" Extension="emf"/><Default '));
}

function markTables(xml: string, captions: readonly string[]): string {
  let at = -1;
  return xml.replaceAll('</w:tblPr>', () => {
    at += 1;
    const caption = captions[at] ?? '';
    const look = '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
    return `${look}${caption === '' ? '' : `<w:tblCaption w:val="${attribute(caption)}"/>`}</w:tblPr>`;
  });
}

function change(parts: Map<string, Buffer>, name: string, by: (xml: string) => string): void {
  const data = parts.get(name);
  if (data) parts.set(name, Buffer.from(by(data.toString('utf8'))));
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
