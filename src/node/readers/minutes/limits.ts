/** How large a file may be and still be minutes. A council's thickest minutes are some hundred pages. */
export const MOST_FILE_MEGABYTES = 60;
export const MOST_TEXT_MEGABYTES = 12;
export const MOST_UNPACKED_MEGABYTES = 80;
export const MOST_LINES = 150_000;
export const MOST_PAGES = 2000;
