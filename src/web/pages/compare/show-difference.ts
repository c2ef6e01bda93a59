/** The part of the page that says why two proposals differ. */
export const DIFFERENCE = 'skillnaden';

/** Brings it into view, and reading goes on from there. */
export function showDifference(): void {
  const place = document.getElementById(DIFFERENCE);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}
