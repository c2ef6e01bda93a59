import type { Act } from '../acts/act.ts';

/** The lines of a matter's file that an act stands on, up to the next act; without its id, since a correction takes the old one's. */
export function actText(text: string, acts: readonly Act[], id: string): string {
  const lines = text.split('\n');
  const starts = acts.map(({ place }) => place.line).toSorted((a, b) => a - b);
  const line = acts.find((act) => act.id === id)?.place.line ?? 0;
  const next = starts.find((one) => one > line) ?? lines.length + 1;
  const own = lines.slice(line - 1, next - 1).filter((one) => one.trim() !== '' && !/^\s*#/u.test(one));
  return own.flatMap((one) => (/^\s*id:/u.test(one) ? [] : [one.replace(/(?<=[{,]\s?)id:[^,}]*,\s*/u, '')])).join('\n');
}
