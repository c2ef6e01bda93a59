const NAMED: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/**
 * Whether every tag is closed before the next one opens. A check a parser makes too, but not in a time that grows with the
 * text alone, and the patterns here rest on it.
 */
export function isPlainXml(xml: string): boolean {
  return !/<[^<>]*(?:<|$)/u.test(xml);
}

/**
 * The attributes of every `tag` in a text of XML, names without their prefix. Enough for the lists a workbook keeps. The
 * lengths are more than any workbook has; without them a crafted tag would be searched from each of its letters.
 */
export function elements(xml: string, tag: string): readonly ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(String.raw`<(?:\w{1,20}:)?${tag}\s([^<>]{0,10000})>`, 'gu'));
  return Array.from(found, ([, attributes = '']) => new Map(Array.from(
    attributes.matchAll(/(?:\w{1,20}:)?(\w{1,40})\s?=\s?(?:"([^"]*)"|'([^']*)')/gu),
    ([, name = '', double, single]) => [name, decode(double ?? single ?? '')] as const,
  )));
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
