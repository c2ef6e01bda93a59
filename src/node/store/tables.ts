import type { ColumnType, Generated } from 'kysely';
import type { RecordKind } from '../../wire/record.ts';
import type { Session } from '../../wire/session.ts';

/** Numbers of the database come as text, since they may be larger than a number holds exactly. */
type Count = ColumnType<string, number, never>;

/** The tables of the store. Nothing in `record`, `content` and `answered` is ever changed; the database refuses it. */
export interface Tables {
  /** Everything that was done. `body` is canonical JSON, byte for byte what the hash is over. */
  readonly record: {
    readonly number: Count; readonly stream: string; readonly at: number; readonly kind: RecordKind; readonly body: string;
    readonly by: string; readonly when: string; readonly before: string; readonly hash: string;
  };
  /** Files by their fingerprints; an entry of the record names one by it. */
  readonly content: { readonly fingerprint: string; readonly bytes: Buffer };
  /** What people have written to those who look after the pages: the record has its fingerprint only, so that it can be erased. `written` is canonical JSON. */
  readonly message: { readonly id: string; readonly written: string; readonly salt: string };
  /** Writes by the writer's own key: the same key twice is one entry. */
  readonly answered: { readonly key: string; readonly asked: string; readonly number: Count; readonly kept: Generated<Date> };
  /** Who is logged in, by the fingerprint of what the browser holds. `ends` is in milliseconds since 1970. No part of the record: it comes and goes. */
  readonly session: {
    readonly id: string; readonly name: string; readonly role: string; readonly provider: string | null; readonly login: Session['login'];
    /** The roles that the issuer gave, as JSON. */
    readonly roles: string; readonly ends: Count;
  };
  /** Logins that have gone to the issuer and not come back. */
  readonly login_attempt: { readonly id: string; readonly verifier: string; readonly state: string; readonly nonce: string; readonly page: string; readonly ends: Count };
}
