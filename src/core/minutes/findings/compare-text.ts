/** How two texts are compared: letters and figures, without case, marks, quotes or a leading "att". */
export function plainText(text: string): string {
  return text.toLowerCase().replaceAll(/(\d)[ .](?=\d{3}(?!\d))/gu, '$1').replaceAll(/[^\p{L}\d,]+/gu, ' ').replaceAll(/,(?!\d)/gu, ' ').replaceAll(/\bskall\b/gu, 'ska').replaceAll(/ i ?stället(?= )/gu, '').replaceAll(/\s+/gu, ' ').trim().replace(/^att /u, '');
}

const wordsOf = (text: string): readonly string[] => plainText(text).split(' ').filter((word) => word !== '');

/** Share of words two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  let common = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    common += 1;
    left.splice(at, 1);
  }
  return (2 * common) / (first.length + second.length);
}

export const sameText = (a: string, b: string): boolean => plainText(a) === plainText(b);

const LITTLE = new Set(['att', 'ska', 'samt', 'och', 'den', 'det', 'de', 'en', 'ett', 'i', 'på', 'av', 'till', 'för', 'som', 'om', 'med', 'från']);

/** Whether two texts have the same words but for order, inflection and the smallest: "att lägga 5 kr till" and "5 kr läggs till". */
export function sameContent(a: string, b: string): boolean {
  const stems = (text: string): string => wordsOf(text).filter((word) => !LITTLE.has(word)).map((word) => (/\d/u.test(word) ? word : word.slice(0, 4))).toSorted().join(' ');
  return stems(a) === stems(b);
}

/** The words each text has and the other lacks, in order. */
export function differingWords(a: string, b: string): { readonly first: string; readonly second: string } {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < two.length - start && one[one.length - 1 - end] === two[two.length - 1 - end]) end += 1;
  return { first: one.slice(start, one.length - end).join(' '), second: two.slice(start, two.length - end).join(' ') };
}

/** Whether two texts are the same but for figures. */
export function onlyNumbersDiffer(a: string, b: string): boolean {
  const shape = (text: string): string => plainText(text).replaceAll(/\d+(?:,\d+)?/gu, '0');
  return !sameText(a, b) && shape(a) === shape(b);
}

/** Edits between two short texts, stopping above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? most + 1;
}
