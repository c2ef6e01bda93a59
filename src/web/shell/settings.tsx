import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../core/swedish/language-name.ts';
import type { MoneyScale } from '../../core/swedish/numbers/numbers.ts';
import type { Phrase } from '../../core/swedish/web/phrase.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** What each person has chosen; kept in the browser, never sent. */
interface Chosen {
  readonly language: Language;
  readonly theme: Theme;
  readonly scale: MoneyScale;
  /** Shortcuts of one key can be in the way of speech input, so they can be turned off. */
  readonly shortcuts: 'on' | 'off';
}

interface Settings extends Chosen {
  choose(changes: Partial<Chosen>): void;
}

const STORED = 'likvard';
const FIRST: Chosen = { language: 'sv', theme: 'auto', scale: 'kr', shortcuts: 'on' };
const ALLOWED: Readonly<Record<keyof Chosen, readonly string[]>> = { language: ['sv', 'en'], theme: ['auto', 'light', 'dark'], scale: ['kr', 'tkr', 'mnkr'], shortcuts: ['on', 'off'] };

const SettingsContext = createContext<Settings>({ ...FIRST, choose: () => undefined });

/** What was chosen before; a browser that keeps nothing, or something else, starts afresh. */
function stored(): Chosen {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(STORED) ?? '{}');
    if (typeof found !== 'object' || found === null) return FIRST;
    const known = Object.entries(found).filter(([key, value]) => ALLOWED[key as keyof Chosen]?.includes(value as string));
    return { ...FIRST, ...Object.fromEntries(known) };
  } catch {
    return FIRST;
  }
}

function store(chosen: Chosen): void {
  try {
    window.localStorage.setItem(STORED, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing: the choice holds until the page is closed.
  }
}

export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [chosen, setChosen] = useState(stored);
  useEffect(() => {
    document.documentElement.lang = chosen.language;
    document.documentElement.dataset['colorScheme'] = chosen.theme;
    store(chosen);
  }, [chosen]);
  useEffect(() => {
    // Paper is white: what is printed has the light theme's colours, whichever is on the screen.
    const paper = (): void => { document.documentElement.dataset['colorScheme'] = 'light'; };
    const screen = (): void => { document.documentElement.dataset['colorScheme'] = chosen.theme; };
    window.addEventListener('beforeprint', paper);
    window.addEventListener('afterprint', screen);
    return () => {
      window.removeEventListener('beforeprint', paper);
      window.removeEventListener('afterprint', screen);
    };
  }, [chosen.theme]);
  const settings = useMemo(() => ({ ...chosen, choose: (changes: Partial<Chosen>) => setChosen((before) => ({ ...before, ...changes })) }), [chosen]);
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** Says a phrase in the language chosen. */
export function useSay(): (phrase: Phrase) => string {
  const { language } = useSettings();
  return useMemo(() => (phrase: Phrase) => phrase[language], [language]);
}
