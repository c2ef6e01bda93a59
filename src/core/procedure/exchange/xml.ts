/** An element of XML: its name, its attributes in the order they are written, and what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (Element | string)[];
}

export function element(name: string, attributes: Readonly<Record<string, string>>, content: readonly (Element | string)[] = []): Element {
  return { name, attributes, content };
}

/** A document of one element, indented; an element that holds text stands on one line. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content }: Element, indent: string): readonly string[] {
  const head = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}`;
  if (content.length === 0) return [`${head}/>`];
  const texts = content.filter((one): one is string => typeof one === 'string');
  if (texts.length === content.length) return [`${head}>${texts.map(escaped).join('')}</${name}>`];
  return [`${head}>`, ...content.flatMap((one) => (typeof one === 'string' ? [`${indent}  ${escaped(one)}`] : lines(one, `${indent}  `))), `${indent}</${name}>`];
}

/** Control characters but tab and line breaks cannot stand in XML at all, and are left out. */
function escaped(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
