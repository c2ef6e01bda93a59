import { fingerprint } from '../../fingerprint.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What a writer says beside what is written: how long the stream was when it was seen, and a key so that sending again is not writing again. */
export interface Writing {
  readonly expected: number;
  readonly key: string;
  /** The fingerprint of all that is asked: the same key with something else is a mistake. */
  readonly asked: string;
}

/** `If-Match` holds the tag of what was read (or only its length, `0` for what is new); `Idempotency-Key` is the writer's own. Both are needed. */
export function writingOf(header: (name: string) => string | undefined, by: string, address: string, body: string): { readonly kind: 'writing'; readonly writing: Writing } | Refusal {
  const seen = /^(?:W\/)?"?(\d{1,9})(?:-[0-9a-f]*)?"?$/u.exec(header('if-match') ?? '');
  const key = header('idempotency-key') ?? '';
  if (!seen || !/^[\x21-\x7E]{8,100}$/u.test(key)) return refuse('precondition-needed');
  return { kind: 'writing', writing: { expected: Number(seen[1]), key: `${by}\n${key}`, asked: fingerprint(`${address}\n${body}`) } };
}
