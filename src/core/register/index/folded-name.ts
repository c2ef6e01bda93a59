/** How names are compared: small letters, one space between words, no space around the § sign. */
export function foldedName(name: string): string {
  const small = name.trim().toLowerCase();
  return /\s\s|[^\S ]|§/u.test(small) ? small.replaceAll(/\s+/gu, ' ').replaceAll(/ ?§ ?/gu, ' §').trim() : small;
}
