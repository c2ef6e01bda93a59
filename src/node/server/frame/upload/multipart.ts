/** What comes out of a form as its bytes come in: a part begins, has bytes, and ends. */
export type PartEvent =
  | { readonly kind: 'begins'; readonly name: string; readonly file: string | undefined }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'ends' };

/** Thrown where a form is not as RFC 7578 writes it, or stops before its end. */
export class NoForm extends Error {}

const MOST_HEAD = 4096;
const BOUNDARY = /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)/iu;

/** The line that parts the parts of a form, by its content type; undefined when it is no form. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  return quoted ?? bare;
}

/** Where in a form the reader stands, and what it has not yet read. */
interface Standing {
  readonly line: Buffer;
  held: Buffer;
  at: 'start' | 'line' | 'head' | 'content' | 'end';
}

/** Reads a form without holding more of it than a piece and a line at a time. */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<PartEvent> {
  // The first boundary has no line end before it; with one it is as the others.
  const standing: Standing = { line: Buffer.from(`\r\n--${boundary}`, 'latin1'), held: Buffer.from('\r\n', 'latin1'), at: 'start' };
  for await (const piece of body) {
    if (standing.at === 'end') continue;
    standing.held = Buffer.concat([standing.held, piece]);
    for (let events = step(standing); events; events = step(standing)) yield* events;
  }
  if (standing.at !== 'end') throw new NoForm('it stops before its end');
}

/** What the next of the held bytes are; undefined when more must come before that can be said. */
function step(standing: Standing): readonly PartEvent[] | undefined {
  const { held, line } = standing;
  switch (standing.at) {
    case 'start':
      if (held.length < line.length) return undefined;
      if (!held.subarray(0, line.length).equals(line)) throw new NoForm('it does not begin with its boundary');
      move(standing, line.length, 'line');
      return [];
    case 'line': {
      if (held.length < 2) return undefined;
      const two = held.toString('latin1', 0, 2);
      if (two !== '\r\n' && two !== '--') throw new NoForm('a boundary is followed by something else');
      move(standing, 2, two === '--' ? 'end' : 'head');
      return [];
    }
    case 'head': {
      const end = held.indexOf('\r\n\r\n');
      if (end > MOST_HEAD || (end === -1 && held.length > MOST_HEAD)) throw new NoForm('the head of a part is too long');
      if (end === -1) return undefined;
      const begins = { kind: 'begins', ...namesIn(held.toString('utf8', 0, end)) } as const;
      move(standing, end + 4, 'content');
      return [begins];
    }
    case 'content': {
      const end = held.indexOf(line);
      const sure = end === -1 ? held.length - line.length + 1 : end;
      if (end === -1 && sure <= 0) return undefined;
      const bytes = held.subarray(0, sure);
      move(standing, end === -1 ? sure : end + line.length, end === -1 ? 'content' : 'line');
      return [...(bytes.length === 0 ? [] : [{ kind: 'bytes', bytes } as const]), ...(end === -1 ? [] : [{ kind: 'ends' } as const])];
    }
    case 'end': return undefined;
  }
}

function move(standing: Standing, by: number, at: Standing['at']): void {
  standing.held = standing.held.subarray(by);
  standing.at = at;
}

/** The field, and the file where there is one, as the head of a part names them; a name in any other form is not taken. */
function namesIn(head: string): { readonly name: string; readonly file: string | undefined } {
  const said = head.split('\r\n').filter((one) => /^content-disposition\s*:/iu.test(one));
  const [, name, file] = said.length === 1 ? /^[^:]*:\s*form-data\s*;\s*name="([^"\r\n]*)"(?:\s*;\s*filename="([^"\r\n]*)")?\s*;?\s*$/iu.exec(said[0] ?? '') ?? [] : [];
  if (name === undefined) throw new NoForm('a part does not say its name');
  return { name, file };
}
