import type { ItemRead, MinutesReading } from '../../reading.ts';
import type { Span } from '../../text/document.ts';
import type { Doubt, DoubtKind, DraftComment, DraftEvent, DraftValue } from '../draft.ts';
import { linesOf } from '../lines-of.ts';
import type { People } from '../names/people.ts';
import type { Proposals } from '../proposals.ts';

/** What the acts of an item are made from, and where they and their doubts are gathered. */
export interface Context {
  readonly reading: MinutesReading;
  readonly item: ItemRead;
  readonly people: People;
  readonly proposals: Proposals;
  readonly events: DraftEvent[];
  readonly doubts: Doubt[];
}

/** Adds an act; an id that is taken gets a number after it, so that the same minutes always give the same ids. */
export function act(context: Context, event: string, id: string, keys: Readonly<Record<string, DraftValue | undefined>>, spans: readonly Span[], comment?: DraftComment): string {
  const plain = id.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-').replaceAll(/^-|-$/gu, '');
  const taken = context.events.filter((one) => one.id === plain || one.id.replace(/-\d+$/u, '') === plain).length;
  const own = taken === 0 ? plain : `${plain}-${taken + 1}`;
  const said = Object.fromEntries(Object.entries(keys).filter((entry): entry is [string, DraftValue] => entry[1] !== undefined));
  context.events.push({ event, id: own, keys: said, lines: linesOf(context.reading.document, ...spans), ...(comment === undefined ? {} : { comment }) });
  return own;
}

export function doubt(context: Context, kind: DoubtKind, clauses: readonly string[], words: string, span: Span, id?: string): void {
  context.doubts.push({ kind, clauses, words, lines: linesOf(context.reading.document, span), ...(id === undefined ? {} : { id }) });
}

/** The words of a span as they stand, on one line. */
export function wordsAt({ reading }: Context, span: Span): string {
  return reading.document.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ').trim();
}
