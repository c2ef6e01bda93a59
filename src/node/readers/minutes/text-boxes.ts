/**
 * The document part with its text boxes where the library reads them. A box that is drawn only in the newer way, without the older
 * twin that programs usually write beside it, would be passed over with all its text.
 */
export function withTextBoxes(xml: string): string {
  if (!xml.includes('<w:txbxContent')) return xml;
  return replaced(replaced(xml, '<mc:AlternateContent', '</mc:AlternateContent>', alone), '<w:drawing', '</w:drawing>', (part) => boxed(part) ?? part);
}

/** Only the newer way is there: its box takes the place of the choice. */
function alone(part: string): string {
  return part.includes('<mc:Fallback') ? part : (boxed(part) ?? part);
}

function boxed(part: string): string | undefined {
  const contents: string[] = [];
  replaced(part, '<w:txbxContent', '</w:txbxContent>', (content) => {
    contents.push(content);
    return '';
  });
  return contents.length === 0 ? undefined : `<w:pict>${contents.join('')}</w:pict>`;
}

/** Every part between an opening and its closing, the outermost where they stand inside each other, through `make`. */
function replaced(text: string, open: string, close: string, make: (part: string) => string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, at)) {
    let end = text.indexOf(close, start);
    for (let inner = text.indexOf(open, start + open.length); inner !== -1 && inner < end; inner = text.indexOf(open, inner + open.length)) end = text.indexOf(close, end + close.length);
    if (end === -1) break;
    out += text.slice(at, start) + make(text.slice(start, end + close.length));
    at = end + close.length;
  }
  return out + text.slice(at);
}
