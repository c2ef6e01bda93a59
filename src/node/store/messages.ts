import { z } from 'zod';
import { fingerprint } from '../fingerprint.ts';
import type { Row } from './canonical.ts';
import type { Tables } from './tables.ts';

/** How the streams of messages begin: one a message. */
export const MESSAGES = 'message:';

/** What the record has of a message: its fingerprint, and later that it was erased. A message of an older server stands there whole. */
export const messageBody = z.object({ print: z.string().optional(), erased: z.object({ handled: z.string() }).optional() });

/** The salt goes with the message when it is erased: then nobody can try out who it was from. */
export const messagePrint = (written: string, salt: string): string => fingerprint(`${salt}\n${written}`);

interface MessageCheck {
  readonly next: (row: Row) => void;
  /** The id of a message that is not what the record says: changed, gone without being erased, or there though it was erased. */
  readonly end: (kept: readonly Tables['message'][]) => string | undefined;
}

/** Holds the messages that are kept against what the record says of them. */
export function messageCheck(): MessageCheck {
  const prints = new Map<string, string>();
  return {
    next: ({ kind, stream, body }) => {
      if (kind !== 'message') return;
      const id = stream.slice(MESSAGES.length);
      const { print, erased } = messageBody.safeParse(JSON.parse(body)).data ?? {};
      if (print !== undefined) prints.set(id, print);
      if (erased) prints.delete(id);
    },
    end: (kept) => {
      const other = kept.find(({ id, written, salt }) => prints.get(id) !== messagePrint(written, salt));
      const ids = new Set(kept.map(({ id }) => id));
      return other?.id ?? [...prints.keys()].find((id) => !ids.has(id));
    },
  };
}
