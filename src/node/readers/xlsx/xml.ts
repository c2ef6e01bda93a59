const NAMED: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/** The attributes of every `tag` in a text of XML, names without their prefix. Enough for the lists a workbook keeps. */
export function elements(xml: string, tag: string): readonly ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${tag}\s([^<>]*)>`, 'gu'));
  return Array.from(found, ([, attributes = '']) => new Map(Array.from(
    attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu),
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
