/** Where something stands, and how its numbers were typed, is not what it says; nor is the clause it belongs to. */
const NOT_SAID: ReadonlySet<string> = new Set(['span', 'source', 'place', 'start', 'end', 'clause', 'written']);

/** What a change or a definition says, as text: two that say the same have the same. */
export function saying(thing: object): string {
  return JSON.stringify(thing, (key, value: unknown) => (typeof value === 'bigint' ? `${value}` : NOT_SAID.has(key) ? undefined : value));
}
