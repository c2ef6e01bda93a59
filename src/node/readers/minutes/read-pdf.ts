import { extractTextItems, getDocumentProxy } from 'unpdf';
import { positionedText, type PlacedText } from '../../../core/minutes/text/positioned.ts';
import { refusal } from '../../../core/minutes/refusal.ts';
import { refused, type DocumentRead } from './document-read.ts';
import { MOST_LINES, MOST_PAGES } from './limits.ts';

/** Text of a PDF with its places. Nothing but text is read: no images, no scripts, no fonts from outside. */
export async function readPdf(file: string, bytes: Buffer): Promise<DocumentRead> {
  try {
    // The library takes the bytes over; ours are kept for the fingerprint.
    const proxy = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 });
    if (proxy.numPages > MOST_PAGES) return refused(refusal('minutes-too-many-pages', file, { pages: proxy.numPages, most: MOST_PAGES }));
    const { items } = await extractTextItems(proxy);
    const pages = items.map((page) => page.map(({ str, x, y, width, fontSize }): PlacedText => ({ text: str, x, y, width, size: fontSize === 0 ? 10 : fontSize })));
    if (pages.every((page) => page.every(({ text }) => text.trim() === ''))) return refused(refusal('minutes-no-text', file, {}));
    const document = positionedText(file, pages);
    if (document.lines.length > MOST_LINES) return refused(refusal('minutes-too-long', file, { lines: document.lines.length, most: MOST_LINES }));
    return { kind: 'document', document, bytes };
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    return refused(isLocked ? refusal('minutes-pdf-locked', file, {}) : refusal('minutes-pdf-broken', file, {}));
  }
}
