import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Message } from '../../../wire/writes/messages.ts';
import { canonicalJson } from '../../store/canonical.ts';
import { messageBody, messagePrint, MESSAGES } from '../../store/messages.ts';
import type { Appended } from '../../store/append.ts';
import type { Store } from '../../store/store.ts';
import type { Writing } from '../frame/written.ts';

const written = z.object({ about: z.string(), text: z.string(), contact: z.string().optional() });
export type WrittenMessage = z.infer<typeof written>;

const SALT_BYTES = 32;

/** Keeps a message beside the record, which gets its fingerprint only. */
export function keepMessage(store: Store, message: WrittenMessage): Promise<Appended> {
  const id = randomUUID();
  const text = canonicalJson(message);
  const salt = randomBytes(SALT_BYTES).toString('hex');
  return store.append({ stream: `${MESSAGES}${id}`, kind: 'message', body: { print: messagePrint(text, salt) }, by: 'publik', expected: 0, message: { kind: 'kept', id, written: text, salt } });
}

/** The messages, the latest first. Of one that has been erased it is only told that it came, and what was done. */
export async function messagesOf(store: Store): Promise<readonly Message[]> {
  const [streams, kept] = [await store.streams(MESSAGES), await store.messages()];
  const all = await Promise.all(streams.map(async ({ stream }) => messageOf(stream.slice(MESSAGES.length), await store.stream(stream), kept)));
  return all.flatMap((one) => one ?? []).toSorted((a, b) => (a.when < b.when ? 1 : -1));
}

function messageOf(id: string, entries: Awaited<ReturnType<Store['stream']>>, kept: ReadonlyMap<string, string>): Message | undefined {
  const [came] = entries;
  if (!came) return undefined;
  const found = kept.get(id);
  // An older server wrote the whole of it in the record, which nothing can be taken out of.
  const own = found === undefined ? written.safeParse(came.body).data : written.parse(JSON.parse(found));
  const ended = entries.find(({ body }) => messageBody.safeParse(body).data?.erased);
  const erased = ended && messageBody.parse(ended.body).erased;
  if (ended && erased) return { id, when: came.when, state: 'erased', erased: { by: ended.by, when: ended.when, handled: erased.handled } };
  return own && { id, when: came.when, state: found === undefined ? 'fixed' : 'read', written: own };
}

/** Erases what somebody wrote. That a message came, when, and what was done about it stays in the record. */
export function eraseMessage(store: Store, id: string, handled: string, by: string, writing: Partial<Writing> & Pick<Writing, 'expected'>): Promise<Appended> {
  return store.append({ stream: `${MESSAGES}${id}`, kind: 'message', body: { erased: { handled } }, by, message: { kind: 'erased', id }, ...writing });
}

const DAY_MS = 86_400_000;

/** Erases what is older than messages are kept here; nothing where no bound has been set. */
export async function eraseOld(store: Store, days: number | undefined, now: string, handled: string): Promise<void> {
  if (days === undefined) return;
  const old = (await messagesOf(store)).filter(({ state, when }) => state === 'read' && Date.parse(now) - Date.parse(when) > days * DAY_MS);
  for (const { id } of old) await eraseMessage(store, id, handled, 'servern', { expected: 1 });
}
