/** How much is taken in at most. Figures of a region are a few thousand cells; more is a file taken by mistake. */
export const MOST_MEGABYTES = 64;
export const MOST_CELLS = 500_000;
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const MEGABYTE = 1024 * 1024;
