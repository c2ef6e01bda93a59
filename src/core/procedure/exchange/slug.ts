/** Letters of the English alphabet, digits and hyphens: what an address and a file name can hold everywhere. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o').replaceAll('é', 'e').replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

/** A name for each key that an address can hold, never the same for two. */
export function uniqueSlugs(keys: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map([...new Set(keys)].map((key) => {
    const plain = slug(key) === '' ? 'namn' : slug(key);
    let name = plain;
    for (let more = 2; taken.has(name); more += 1) name = `${plain}-${more}`;
    taken.add(name);
    return [key, name] as const;
  }));
}
