/** An element of a payment file: a name, attributes, and either text or elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/** Elements that are undefined are left out. */
export function element(name: string, content: string | readonly (Element | undefined)[], attributes: Readonly<Record<string, string>> = {}): Element {
  return { name, attributes, content: typeof content === 'string' ? content : content.filter((one) => one !== undefined) };
}

/** The document, with a comment before it when there is something to say. */
export function writeXml(root: Element, note?: string): string {
  const comment = note === undefined ? '' : `<!-- ${note.replaceAll('--', '-')} -->\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${comment}${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content }: Element, indent: string): readonly string[] {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
  if (typeof content === 'string') return [`${open}${escaped(content)}</${name}>`];
  return [open, ...content.flatMap((one) => lines(one, `${indent}  `)), `${indent}</${name}>`];
}

/** What XML cannot hold at all (control signs), or would be a line of its own, becomes a space: names are for people to read, amounts and numbers have none. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
