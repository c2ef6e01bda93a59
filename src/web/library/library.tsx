import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Figures } from '../../core/figures/figures.ts';
import { parsePeriod, writePeriod, type Period } from '../../core/quantity/period.ts';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { may, type Action, type Thing } from '../../wire/rights.ts';
import { rulebooksListed } from '../../wire/rulebooks.ts';
import { session as sessionShape, type Session } from '../../wire/session.ts';
import type { z } from 'zod';
import { useSettings } from '../shell/settings.tsx';
import { askServer } from './ask-server.ts';
import { openFigures } from './open-figures.ts';
import { openRulebook, type OpenRulebook } from './open-rulebook.ts';
import { NotHad, newShelf, type Resource, type Shelf } from './resource.ts';

const ShelfContext = createContext<Shelf | undefined>(undefined);

export function LibraryProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shelf] = useState(newShelf);
  return <ShelfContext value={shelf}>{children}</ShelfContext>;
}

/** Fetches or makes a thing once, by name, and follows what becomes of it. */
export function useResource<Content>(name: string, make: (signal: AbortSignal) => Promise<Content>): Resource<Content> {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('outside the library');
  useSyncExternalStore(shelf.subscribe, shelf.version);
  return shelf.take(name, make);
}

/** Makes a thing be fetched anew: after something was written. */
export function useForget(): (name: string) => void {
  const shelf = useContext(ShelfContext);
  return (name) => shelf?.forget(name);
}

/** The same, with what was had shown until the new is there. */
export function useRenew(): (name: string) => void {
  const shelf = useContext(ShelfContext);
  return (name) => shelf?.renew(name);
}

/** Who is asking. */
export function useSession(): Resource<Session> {
  const { language } = useSettings();
  return useResource('session', (signal) => askServer('/api/session', sessionShape, language, { signal }));
}

/** The rulebooks there are. */
export function useRulebooks(): Resource<z.infer<typeof rulebooksListed>> {
  const { language } = useSettings();
  return useResource('rulebooks', (signal) => askServer('/api/regelbocker', rulebooksListed, language, { signal }));
}

/** A rulebook with its texts, read and checked by the same core as on the server. */
export function useOpenRulebook(id: string): Resource<OpenRulebook> {
  const { language } = useSettings();
  const session = useSession();
  const role = session.kind === 'ready' ? session.content.role : 'public';
  return useResource(`rulebook ${id}`, (signal) => openRulebook(id, role, language, signal));
}

/** The figures of a period, each with its file, sheet and cell. Who may not see them is told so without the server being asked. */
export function useFigures(open: OpenRulebook, period: Period): Resource<Figures> {
  const { language } = useSettings();
  const allowed = useMay('read', 'figures');
  return useResource(figuresName(open, period, allowed), async (signal) => {
    if (allowed === 'denied') throw new NotHad({ kind: 'problem', title: SHELL.notAllowed[language], detail: SHELL.notAllowedHelp[language] });
    return openFigures(open, period, language, signal);
  });
}

/** The same for a page that does without: undefined where there is no period, or where they may not be seen. */
export function useFiguresIfAny(open: OpenRulebook, period: Period | undefined): Resource<Figures | undefined> {
  const { language } = useSettings();
  const allowed = useMay('read', 'figures');
  const asked = allowed === 'allowed' ? period : undefined;
  return useResource<Figures | undefined>(asked ? figuresName(open, asked, allowed) : 'no figures', async (signal) => asked && openFigures(open, asked, language, signal));
}

const figuresName = ({ texts }: OpenRulebook, period: Period, allowed: 'allowed' | 'denied'): string => `figures ${texts.id} ${writePeriod(period)} ${allowed}`;

/** Makes a rulebook and its figures be read anew, after others have been taken into use; what is shown stays until they are there. */
export function useFiguresChanged(): (open: OpenRulebook) => void {
  const [forget, renew] = [useForget(), useRenew()];
  return (open) => {
    for (const period of open.texts.periods.flatMap((one) => parsePeriod(one) ?? [])) forget(figuresName(open, period, 'allowed'));
    renew(`rulebook ${open.texts.id}`);
  };
}

/** Whether who is asking may do something; until it is known who that is, nothing. */
export function useMay(action: Action, thing: Thing): 'allowed' | 'denied' {
  const session = useSession();
  return session.kind === 'ready' ? may(session.content.role, action, thing) : 'denied';
}
