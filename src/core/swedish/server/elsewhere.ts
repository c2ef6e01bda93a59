import type { Language } from '../language-name.ts';

/** The commands that are on the command line only, each with why. */
export const ELSEWHERE: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  pseudonymisera: {
    sv: 'Personnummer och nyckeln som döljer dem ska aldrig nå servern: gör pseudonymerna där uttaget finns, och skicka bara dem.',
    en: 'Personal numbers and the key that hides them are never to reach the server: make the pseudonyms where the extract is, and send only those.',
  },
  starta: {
    sv: 'Startar servern som svarar här. Den startas och stoppas där den står, av den som sköter driften.',
    en: 'Starts the server that answers here. It is started and stopped where it stands, by whoever operates it.',
  },
  sakerhetskopiera: {
    sv: 'Kopian är allt som alla har skrivit, också det som bara några får se, och ingen roll får se allt. Den som sköter driften tar den där den ska förvaras.',
    en: 'The copy is all that everybody has written, with what only some may see, and no role may see it all. Whoever operates the server takes it where it is to be kept.',
  },
  aterstall: {
    sv: 'Läser in i ett tomt lager, och ett lager där någon kan logga in är inte tomt. Den som sköter driften gör det medan servern är stoppad.',
    en: 'Reads into an empty store, and a store where somebody can log in is not empty. Whoever operates the server does it while the server is stopped.',
  },
};
