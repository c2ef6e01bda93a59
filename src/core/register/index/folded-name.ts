/** How names are compared: small letters, one space between words, no space around the § sign. */
export function foldedName(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/gu, ' ').replaceAll(/ ?§ ?/gu, ' §').trim();
}
