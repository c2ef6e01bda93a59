import type { Language } from '../language-name.ts';

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The roles, what they do and what they do it to, as they are said in a sentence. */
const ROLES: Words = {
  economist: { sv: 'ekonom', en: 'economist' }, secretary: { sv: 'nämndsekreterare', en: 'secretary' }, member: { sv: 'ledamot', en: 'member' },
  provider: { sv: 'vårdgivare', en: 'provider' }, auditor: { sv: 'revisor', en: 'auditor' }, public: { sv: 'allmänhet', en: 'public' },
};

const ACTIONS: Words = {
  read: { sv: 'se', en: 'see' }, write: { sv: 'skriva i', en: 'write in' }, approve: { sv: 'godkänna', en: 'approve' }, publish: { sv: 'publicera', en: 'publish' },
};

const THINGS: Words = {
  rulebook: { sv: 'regelboken', en: 'the rulebook' }, register: { sv: 'registret', en: 'the register' }, published: { sv: 'det publicerade', en: 'what is published' },
  figures: { sv: 'siffrorna', en: 'the figures' }, comparison: { sv: 'jämförelser', en: 'comparisons' }, proposal: { sv: 'förslag', en: 'proposals' },
  matter: { sv: 'ärenden', en: 'matters' }, minutesReading: { sv: 'granskade protokoll', en: 'reviewed minutes' }, run: { sv: 'körningar', en: 'runs' },
  order: { sv: 'utbetalningsorder', en: 'payment orders' }, account: { sv: 'öppna redovisningen', en: 'the open account' },
  population: { sv: 'befolkningar', en: 'populations' },
  ownFigures: { sv: 'egna siffror', en: 'figures of one\'s own' }, ownStatement: { sv: 'egna besked', en: 'statements of one\'s own' },
  record: { sv: 'liggaren', en: 'the record' }, operation: { sv: 'driften', en: 'the operation' }, import: { sv: 'det inlästa', en: 'what has been read in' },
};

export const roleWord = (role: string, language: Language): string => ROLES[role]?.[language] ?? role;
export const actionWord = (action: string, language: Language): string => ACTIONS[action]?.[language] ?? action;
export const thingWord = (thing: string, language: Language): string => THINGS[thing]?.[language] ?? thing;
