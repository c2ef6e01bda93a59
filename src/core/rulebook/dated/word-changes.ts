/** A piece of a text beside another: in both, only in the first, or only in the second. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Above this many words on a side, the whole text is shown as exchanged: nobody reads a patchwork of it, and the table of words would be large. */
const MOST_WORDS = 600;

/**
 * From one text to another by words: the longest row of words that both have stays, the rest is gone or new. What is gone stands before
 * what is new in its place; texts with hardly a word in common are exchanged whole. The pieces that are not new make up the first text, those that are not gone the second.
 */
export function wordChanges(before: string, after: string): readonly Piece[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return joined([{ kind: 'gone', text: before }, { kind: 'new', text: after }]);
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) longest[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [gone, fresh] = [left[i], right[j]];
    if (gone !== undefined && gone === fresh) {
      pieces.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'gone', text: gone });
      i += 1;
    } else {
      pieces.push({ kind: 'new', text: fresh ?? '' });
      j += 1;
    }
  }
  return isPatchwork(pieces) ? [{ kind: 'gone', text: before }, { kind: 'new', text: after }] : joined(pieces);
}

/** Whether so little is in common that word beside word would say nothing: less than a third of what is marked as words on either side. */
function isPatchwork(pieces: readonly Piece[]): true | false {
  const words = (...kinds: readonly Piece['kind'][]): number => pieces.filter(({ kind, text }) => kinds.includes(kind) && /[\p{L}\p{N}]/u.test(text)).length;
  const same = words('same');
  return same * 3 < Math.max(same + words('gone'), same + words('new')) && words('gone') > 0 && words('new') > 0;
}

/** Words and the spaces between them, each a piece of its own, so that nothing of a text is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}

/** Neighbours of a kind made one; between two that are the same, what is gone goes before what is new. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = (): void => {
    if (gone !== '') all.push({ kind: 'gone', text: gone });
    if (fresh !== '') all.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else {
      flush();
      const last = all.at(-1);
      if (last?.kind === 'same') all[all.length - 1] = { kind: 'same', text: last.text + text };
      else all.push({ kind, text });
    }
  }
  flush();
  return all;
}
