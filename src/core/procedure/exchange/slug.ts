/** Letters of the English alphabet, digits and hyphens: what an address and a file name can hold everywhere. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o').replaceAll('é', 'e').replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}
