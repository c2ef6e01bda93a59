import { sql, Migrator, type Kysely, type Migration } from 'kysely';
import type { Tables } from './tables.ts';
import { storeFault } from './store-fault.ts';

/** In order; one that has been released is never changed, only followed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-record': {
    up: async (database: Kysely<unknown>) => {
      for (const statement of FIRST) await sql.raw(statement).execute(database);
    },
  },
  '0002-messages': {
    up: async (database: Kysely<unknown>) => {
      for (const statement of MESSAGES) await sql.raw(statement).execute(database);
    },
  },
  '0003-sessions': {
    up: async (database: Kysely<unknown>) => {
      for (const statement of SESSIONS) await sql.raw(statement).execute(database);
    },
  },
};

const SESSIONS: readonly string[] = [
  `CREATE TABLE session (
     id text PRIMARY KEY, name text NOT NULL, role text NOT NULL, provider text, login text NOT NULL, roles text NOT NULL, ends bigint NOT NULL)`,
  'CREATE INDEX session_ends ON session (ends)',
  'CREATE TABLE login_attempt (id text PRIMARY KEY, verifier text NOT NULL, state text NOT NULL, nonce text NOT NULL, page text NOT NULL, ends bigint NOT NULL)',
  'CREATE INDEX login_attempt_ends ON login_attempt (ends)',
];

/** Not guarded as the others are: what somebody wrote of themselves is erased when it has been handled. */
const MESSAGES: readonly string[] = ['CREATE TABLE message (id text PRIMARY KEY, written text NOT NULL, salt text NOT NULL)'];

const FIRST: readonly string[] = [
  `CREATE TABLE record (
     number bigint PRIMARY KEY, stream text NOT NULL, at integer NOT NULL, kind text NOT NULL, body text NOT NULL,
     "by" text NOT NULL, "when" text NOT NULL, before text NOT NULL, hash text NOT NULL UNIQUE, UNIQUE (stream, at))`,
  'CREATE TABLE content (fingerprint text PRIMARY KEY, bytes bytea NOT NULL)',
  'CREATE TABLE answered (key text PRIMARY KEY, asked text NOT NULL, number bigint NOT NULL, kept timestamptz NOT NULL DEFAULT now())',
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'what is recorded is never changed'; END $$`,
  ...['record', 'content', 'answered'].flatMap((table) => [
    `CREATE TRIGGER ${table}_stands BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    `CREATE TRIGGER ${table}_stands_whole BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ]),
  `CREATE FUNCTION tell_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN PERFORM pg_notify('likvard_record', NEW.stream); RETURN NULL; END $$`,
  'CREATE TRIGGER record_told AFTER INSERT ON record FOR EACH ROW EXECUTE FUNCTION tell_recorded()',
];

/** Brings the tables to what this version of the program uses. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw error instanceof Error && /corrupted migrations/u.test(error.message) ? storeFault('store-newer') : error;
}
