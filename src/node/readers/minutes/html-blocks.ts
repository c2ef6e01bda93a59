import type { Block } from '../../../core/minutes/text/marked-up.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (text: string): string => text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, number?: string, hex?: string, name?: string) => {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  return String.fromCodePoint(number === undefined ? Number.parseInt(hex ?? '20', 16) : Number(number));
});

/** Paragraphs, list items and table rows of the plain markup mammoth makes. A cell over several columns leaves empty ones after it. */
export function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let row: string[] | undefined;
  let cell: string | undefined;
  let span = 1;
  const lists: { readonly ordered: boolean; count: number }[] = [];
  const flush = (): void => {
    if (cell !== undefined) cell += text === '' ? '' : `${cell === '' ? '' : '\n'}${text}`;
    else if (text.trim() !== '') blocks.push({ kind: 'paragraph', text });
    text = '';
  };
  for (const [, slash, tag = '', attributes = '', words] of html.matchAll(TAG)) {
    if (words !== undefined) {
      text += decoded(words);
      continue;
    }
    const name = `${slash ?? ''}${tag.toLowerCase()}`;
    if (name === 'br') text += '\n';
    else if (name === 'ol' || name === 'ul') {
      flush();
      lists.push({ ordered: name === 'ol', count: 0 });
    } else if (name === '/ol' || name === '/ul') {
      flush();
      lists.pop();
    } else if (name === 'li') {
      flush();
      const list = lists.at(-1);
      if (list) list.count += 1;
      text = list?.ordered === true ? `${list.count}. ` : '• ';
    } else if (name === 'tr') row = [];
    else if (name === '/tr' && row) {
      flush();
      blocks.push({ kind: 'row', cells: row });
      row = undefined;
    } else if (name === 'td' || name === 'th') {
      flush();
      cell = '';
      span = Number(/colspan="(\d{1,3})"/u.exec(attributes)?.[1] ?? 1);
    } else if ((name === '/td' || name === '/th') && row) {
      flush();
      row.push(cell ?? '', ...Array.from({ length: Math.min(span, 60) - 1 }, () => ''));
      cell = undefined;
    } else if (/^\/(?:p|h\d|li|div)$/u.test(name)) flush();
  }
  flush();
  return blocks;
}

/** The words of a header part, which mammoth leaves out. */
export function plainWords(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/gu)].map(([whole, words]) => (words === undefined ? (whole === '<w:tab/>' ? ' ' : '\n') : decoded(words))).join('').replaceAll(/\n+/gu, '\n').trim();
}
