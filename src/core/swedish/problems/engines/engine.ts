import type { EngineProblemFacts } from '../../../emit/sql/engine-problems.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { CLUSTER_SENTENCES } from './cluster.ts';
import { ENGINES } from './names.ts';
import { ROW_SENTENCES } from './rows.ts';

const FORMS = { duckdb: '', postgres: 'postgres://anna@server:5432/vard', clickhouse: 'http://anna@server:8123' } as const;

/** What is said when a database cannot be asked, or its answer cannot be used. */
export const ENGINE_SENTENCES: { readonly [Code in keyof EngineProblemFacts]: Sentence<EngineProblemFacts[Code]> } = {
  ...CLUSTER_SENTENCES,
  ...ROW_SENTENCES,
  'engine-no-address': {
    sv: ({ engine, variable }) => told(`ingen adress till ${ENGINES[engine]}`, `en adress som ${FORMS[engine]}`, `Skriv --adress, eller sätt miljövariabeln ${variable} (där syns inte ett lösenord i listan över program).`),
    en: ({ engine, variable }) => told(`no address of ${ENGINES[engine]}`, `an address such as ${FORMS[engine]}`, `Write --address, or set the environment variable ${variable} (there a password does not show in the list of programs).`),
  },
  'engine-address': {
    sv: ({ engine, found }) => told(`adressen ${found}`, `en adress till ${ENGINES[engine]}, som ${FORMS[engine]}`, 'Rätta adressen. Tecken som : / @ i ett lösenord skrivs %3A %2F %40.'),
    en: ({ engine, found }) => told(`the address ${found}`, `an address of ${ENGINES[engine]}, such as ${FORMS[engine]}`, 'Correct the address. Characters such as : / @ in a password are written %3A %2F %40.'),
  },
  'engine-unreachable': {
    sv: ({ engine, address, cause }) => told(`${ENGINES[engine]} på ${address} svarar inte (${cause})`, 'en server som är i gång och tar emot anslutningar', 'Se efter att servern är i gång, att värd och port är rätt och att ingen brandvägg är i vägen; kör sedan om.'),
    en: ({ engine, address, cause }) => told(`${ENGINES[engine]} at ${address} does not answer (${cause})`, 'a server that is running and takes connections', 'See that the server runs, that host and port are right and that no firewall is in the way; then run again.'),
  },
  'engine-login': {
    sv: ({ engine, address, user }) => told(`${ENGINES[engine]} på ${address} släpper inte in ${user === '' ? 'en användare utan namn' : `användaren ${user}`}`, 'ett användarnamn och ett lösenord som gäller där', 'Rätta användare, lösenord eller databas i adressen.'),
    en: ({ engine, address, user }) => told(`${ENGINES[engine]} at ${address} does not let in ${user === '' ? 'a user without a name' : `the user ${user}`}`, 'a user name and a password that are valid there', 'Correct the user, password or database in the address.'),
  },
  'engine-right': {
    sv: ({ engine, said }) => told(`${ENGINES[engine]} tillåter det inte: ${said}`, 'rätt att göra tabeller för körningen, eller med --tabell rätt att läsa tabellen', 'Be den som sköter databasen om rätten; docs/motorer.md räknar upp vad som behövs.'),
    en: ({ engine, said }) => told(`${ENGINES[engine]} does not allow it: ${said}`, 'the right to make tables for the run, or with --table the right to read the table', 'Ask whoever keeps the database for the right; docs/motorer.md lists what is needed.'),
  },
  'engine-fault': {
    sv: ({ engine, said }) => told(`${ENGINES[engine]} kunde inte slutföra: ${said}`, 'ett svar på frågan', 'Felet är databasens eget. Åtgärda det, eller välj en annan motor: svaret blir detsamma.'),
    en: ({ engine, said }) => told(`${ENGINES[engine]} could not finish: ${said}`, 'an answer to the question', 'The fault is the database\'s own. Mend it, or choose another engine: the answer will be the same.'),
  },
};
