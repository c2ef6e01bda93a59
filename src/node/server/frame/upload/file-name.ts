const MOST_PARTS = 3;
const MOST_LETTERS = 120;
const MOST_BYTES = 240;

/** Nothing that any of the systems people use gives a meaning of its own, and nothing that cannot be seen. */
const PLAIN = /^[^\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+$/u;

/**
 * The name of a sent file as it is kept: itself, in the one form that looks so (NFC), at most two folders deep. Undefined when it leads
 * anywhere else, hides, or could be taken for another.
 */
export function plainFileName(sent: string): string | undefined {
  const parts = sent.normalize('NFC').split('/');
  return parts.length <= MOST_PARTS && parts.every(isPlain) ? parts.join('/') : undefined;
}

function isPlain(part: string): boolean {
  return PLAIN.test(part) && !part.startsWith('.') && !/[. ]$/u.test(part) && !part.startsWith(' ')
    && [...part].length <= MOST_LETTERS && Buffer.byteLength(part) <= MOST_BYTES && !part.includes('\uFFFD');
}

/** Names kept so far: a name is taken when another looks the same to a disk that does not tell capitals apart, or is a folder of it. */
export function takenNames(): { readonly take: (name: string) => 'taken' | 'free' } {
  const files = new Set<string>();
  const folders = new Set<string>();
  return {
    take: (name) => {
      const folded = name.toLowerCase();
      const above = folded.split('/').slice(0, -1).map((_, index, all) => all.slice(0, index + 1).join('/'));
      if (files.has(folded) || folders.has(folded) || above.some((one) => files.has(one))) return 'taken';
      files.add(folded);
      for (const one of above) folders.add(one);
      return 'free';
    },
  };
}
