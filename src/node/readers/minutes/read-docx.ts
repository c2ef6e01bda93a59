import mammoth from 'mammoth';
import { markedUpText, type Block } from '../../../core/minutes/text/marked-up.ts';
import { refusal } from '../../../core/minutes/refusal.ts';
import { readArchive, unpack } from '../xlsx/archive.ts';
import { storeArchive } from '../xlsx/store.ts';
import { MEGABYTE } from '../limits.ts';
import { blocksOf, plainWords } from './html-blocks.ts';
import { withTextBoxes } from './text-boxes.ts';
import { MOST_LINES, MOST_UNPACKED_MEGABYTES } from './limits.ts';
import { refused, type DocumentRead } from './document-read.ts';

/** Parts that hold text. Images and fonts are not unpacked at all. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:_rels\/.*|document\.xml|styles\.xml|numbering\.xml|footnotes\.xml|header\d*\.xml))$/u;

/** Text of a DOCX with its tables whole. The archive is unpacked here, under a limit, before the library sees it. */
export async function readDocx(file: string, bytes: Buffer): Promise<DocumentRead> {
  // A password makes Word store the whole document inside another kind of file.
  if (bytes[0] === 0xd0) return refused(refusal('minutes-docx-locked', file, {}));
  const archive = readArchive(bytes);
  if (archive.kind === 'locked') return refused(refusal('minutes-docx-locked', file, {}));
  if (archive.kind === 'broken' || !archive.parts.has('word/document.xml')) return refused(refusal('minutes-docx-broken', file, {}));
  const parts = new Map<string, Buffer>();
  let left = MOST_UNPACKED_MEGABYTES * MEGABYTE;
  for (const [name, part] of archive.parts) {
    if (!NEEDED.test(name)) continue;
    const data = unpack(part, left);
    if (data === 'tooLarge') return refused(refusal('minutes-unpacked-too-large', file, { most: MOST_UNPACKED_MEGABYTES }));
    if (data === 'broken') return refused(refusal('minutes-docx-broken', file, {}));
    left -= data.length;
    parts.set(name, name === 'word/document.xml' ? Buffer.from(withTextBoxes(data.toString('utf8')), 'utf8') : data);
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: storeArchive(parts) }, { includeDefaultStyleMap: true });
    const heads = [...parts].filter(([name]) => /header\d*\.xml$/u.test(name)).map(([, data]): Block => ({ kind: 'paragraph', text: plainWords(data.toString('utf8')) })).filter((block) => block.kind === 'paragraph' && block.text !== '');
    const document = markedUpText(file, [...heads.slice(0, 3), ...blocksOf(value)]);
    if (document.lines.length > MOST_LINES) return refused(refusal('minutes-too-long', file, { lines: document.lines.length, most: MOST_LINES }));
    return /\p{L}/u.test(document.text) ? { kind: 'document', document, bytes } : refused(refusal('minutes-no-text', file, {}));
  } catch {
    return refused(refusal('minutes-docx-broken', file, {}));
  }
}
