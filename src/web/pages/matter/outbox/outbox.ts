/** An act that has been recorded here and not yet by the server. The same key sent twice is one entry there. */
export interface Unsent {
  readonly key: string;
  readonly act: string;
}

const place = (rulebook: string, id: string): string => `likvard.utkorg ${rulebook}/${id}`;

/** What waits to be sent, also after the page has been closed and opened again. */
export function storedOutbox(rulebook: string, id: string): readonly Unsent[] {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(place(rulebook, id)) ?? '[]');
    return Array.isArray(found) ? found.filter(isUnsent) : [];
  } catch {
    return [];
  }
}

export function storeOutbox(rulebook: string, id: string, unsent: readonly Unsent[]): void {
  try {
    if (unsent.length === 0) window.localStorage.removeItem(place(rulebook, id));
    else window.localStorage.setItem(place(rulebook, id), JSON.stringify(unsent));
  } catch {
    // A browser that keeps nothing: the acts wait for as long as the page is open.
  }
}

function isUnsent(one: unknown): one is Unsent {
  return typeof one === 'object' && one !== null && 'key' in one && 'act' in one && typeof one.key === 'string' && typeof one.act === 'string';
}
