import { figuresChosen } from '../../wire/imports.ts';
import type { Recorded } from '../../wire/record.ts';
import { importIn } from './streams.ts';

/** Figures that lie on the server without having been sent in. */
export const ON_SERVER = 'server';

/** Which figures a rulebook is computed with: those sent in or chosen last. The entries are those of its stream, in order. */
export function figuresInUse(entries: readonly Recorded[]): string {
  const last = entries.findLast((entry) => chosenBy(entry) !== undefined);
  return last === undefined ? ON_SERVER : chosenBy(last) ?? ON_SERVER;
}

function chosenBy(entry: Recorded): string | undefined {
  return importIn(entry)?.id ?? (entry.kind === 'act' ? figuresChosen.safeParse(entry.body).data?.use : undefined);
}
