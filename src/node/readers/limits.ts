/** How much is taken in at most. Figures of a region are a few thousand cells; more is a file taken by mistake. */
export const MOST_MEGABYTES = 64;
export const MOST_CELLS = 250_000;
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const MEGABYTE = 1024 * 1024;

/** Whether a text holds any of the characters more than `most` times; stops counting there. */
export function holdsMore(text: string, characters: string, most: number): boolean {
  let count = 0;
  for (const character of characters) {
    for (let at = text.indexOf(character); at !== -1 && count <= most; at = text.indexOf(character, at + 1)) count += 1;
  }
  return count > most;
}
