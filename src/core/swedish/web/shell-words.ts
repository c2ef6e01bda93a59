import type { Sureness } from '../../figures/figures.ts';
import type { Language } from '../language-name.ts';
import { warningLines } from '../report/warning.ts';
import type { Phrase, Phrases } from './phrase.ts';

/** What stands around every page of the workbench. */
export const SHELL = {
  accessibility: { sv: 'Tillgänglighet, och berätta om ett hinder', en: 'Accessibility, and tell us of an obstacle' },
  name: { sv: 'Likvärd', en: 'Likvärd' },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  pages: { sv: 'Sidor', en: 'Pages' },
  settings: { sv: 'Inställningar', en: 'Settings' },
  language: { sv: 'Språk', en: 'Language' },
  theme: { sv: 'Utseende', en: 'Appearance' },
  auto: { sv: 'Som datorn', en: 'As the system' },
  light: { sv: 'Ljust', en: 'Light' },
  dark: { sv: 'Mörkt', en: 'Dark' },
  scale: { sv: 'Belopp i', en: 'Amounts in' },
  search: { sv: 'Sök', en: 'Search' },
  searchWhat: { sv: 'Sök en central, ett ärende, en regel eller en person', en: 'Search for a centre, a matter, a rule or a person' },
  searchNone: { sv: 'Inget med de orden. Pröva ett ortnamn, ett ärendenummer eller en del av en regels namn.', en: 'Nothing with those words. Try a place, a case number or a part of the name of a rule.' },
  searchFirst: { sv: 'Skriv ett ortnamn, ett ärendenummer, en regel eller en persons namn.', en: 'Write a place, a case number, a rule or the name of a person.' },
  help: { sv: 'Hjälp', en: 'Help' },
  close: { sv: 'Stäng', en: 'Close' },
  menu: { sv: 'Meny', en: 'Menu' },
  panel: { sv: 'Sidopanel', en: 'Side panel' },
  rulebook: { sv: 'Regelbok', en: 'Rulebook' },
  noPage: { sv: 'Här finns ingen sida', en: 'There is no page here' },
  noPageHelp: { sv: 'Adressen leder ingenstans. Välj en sida i menyn.', en: 'The address leads nowhere. Choose a page in the menu.' },
  notAllowed: { sv: 'Din roll får inte se den här sidan', en: 'Your role may not see this page' },
  notAllowedHelp: { sv: 'Byt användare, eller välj en annan sida i menyn.', en: 'Log in as another user, or choose another page in the menu.' },
  shortcuts: { sv: 'Kortkommandon med en tangent', en: 'Shortcuts of a single key' },
  sv: { sv: 'Svenska', en: 'Svenska' },
  en: { sv: 'English', en: 'English' },
  failed: { sv: 'Något gick fel på sidan. Ladda om den; inget du har sparat är förlorat.', en: 'Something went wrong on the page. Load it again; nothing that you have saved is lost.' },
  disagreement: {
    sv: 'Ärendena går inte att lägga över dokumenten: siffrorna här följer dokumenten som de är skrivna.',
    en: 'The matters cannot be laid over the documents: the figures here follow the documents as they are written.',
  },
  lookAs: { sv: 'Se som', en: 'Look as' },
  results: { sv: 'Träffar', en: 'Results' },
} as const satisfies Phrases;

/** What each key does, for the help. */
export const KEYS: readonly { readonly key: string; readonly does: Phrase }[] = [
  { key: '/', does: SHELL.searchWhat },
  { key: 'j', does: { sv: 'Nästa rad i tabellen', en: 'The next row of the table' } },
  { key: 'k', does: { sv: 'Raden före i tabellen', en: 'The row before in the table' } },
  { key: 'Enter', does: { sv: 'Öppna det som är valt', en: 'Open what is chosen' } },
  { key: 't', does: { sv: 'Växla mellan diagram och tabell, när diagrammet är valt', en: 'Change between chart and table, when the chart is chosen' } },
  { key: 'Esc', does: { sv: 'Stäng sidopanelen eller rutan', en: 'Close the side panel or the dialog' } },
  { key: '?', does: { sv: 'Den här hjälpen', en: 'This help' } },
];

/** Who is asking, and that nobody has logged in where that is so. */
export function sayDemo(name: string, language: Language): string {
  return language === 'sv'
    ? `Provläge utan inloggning: du är ${name}, och bara den här datorn når sidorna.`
    : `Demonstration without login: you are ${name}, and only this computer reaches the pages.`;
}

const WARNED: Readonly<Record<string, Sureness>> = { konstruerade: 'constructed', uppskattade: 'estimated' };

/** What the figures are, as the server says it in one word, in a sentence; a word that is not known stands as it is. */
export function sayWarning(warning: string, language: Language): string {
  const sureness = WARNED[warning];
  return sureness ? warningLines(sureness, language).join(' ') : warning;
}

/** Kompensationen för 2024 – Jämför – Likvärd: what the window is called. */
export function pageTitle(page: string, language: Language): string {
  return `${page} – ${SHELL.name[language]}`;
}

/** 12 träffar */
export function sayFound(count: number, language: Language): string {
  if (language === 'sv') return count === 1 ? '1 träff' : `${count} träffar`;
  return count === 1 ? '1 result' : `${count} results`;
}

/** What a thing that was found is. */
export const KINDS_FOUND = {
  row: { sv: 'rad i siffrorna', en: 'row of the figures' },
  matter: { sv: 'ärende eller förslag', en: 'matter or proposal' },
  rule: { sv: 'regel eller uppgift', en: 'rule or figure' },
  person: { sv: 'förslagsställare', en: 'mover' },
  member: { sv: 'ledamot som har röstat', en: 'member who has voted' },
  decision: { sv: 'beslut', en: 'decision' },
} as const satisfies Phrases;
