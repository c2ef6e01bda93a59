const WORDS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'];
const TENS: ReadonlyMap<string, number> = new Map([['tjugo', 20], ['trettio', 30], ['fyrtio', 40], ['femtio', 50], ['sextio', 60]]);

/** A count in digits or words, as the grammar's regular expressions take it in. */
export const COUNT = String.raw`(?:\d{1,3}|(?:tjugo|trettio|fyrtio|femtio|sextio)?(?:${WORDS.slice(1).toReversed().join('|')}|ett|noll)|trettio|fyrtio|femtio|sextio|inga?)`;

export function countOf(written: string): number | undefined {
  const word = written.trim().toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word);
  if (word === 'ett') return 1;
  if (word === 'ingen' || word === 'inga' || word === 'inge') return 0;
  const plain = WORDS.indexOf(word);
  if (plain !== -1) return plain;
  for (const [ten, value] of TENS) {
    if (word === ten) return value;
    const unit = word.startsWith(ten) ? WORDS.indexOf(word.slice(ten.length).replace(/^ett$/u, 'en')) : -1;
    if (unit > 0) return value + unit;
  }
  return undefined;
}
