/** Where one is: a page and what it shows. Everything a page shows by choice stands in its address, so that it can be sent. */
export interface Address {
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Address {
  return { path: pathname, query: new Map(new URLSearchParams(search)) };
}

export function writeAddress({ path, query }: Address): string {
  const text = new URLSearchParams([...query]).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The same page with some of the query changed; undefined takes a key away. */
export function withQuery(address: Address, changes: Readonly<Record<string, string | undefined>>): Address {
  const query = new Map(address.query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(key);
    else query.set(key, value);
  }
  return { ...address, query };
}

/** What stays when one goes from a page to another. */
const KEPT = ['regelbok', 'arende'];

/** Another page, with the rulebook and matter at hand. */
export function toPage(address: Address, path: string, query: Readonly<Record<string, string>> = {}): Address {
  const kept = KEPT.flatMap((key) => {
    const value = address.query.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { path, query: new Map([...kept, ...Object.entries(query)]) };
}
