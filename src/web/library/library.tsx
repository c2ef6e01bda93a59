import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Figures } from '../../core/figures/figures.ts';
import { writePeriod, type Period } from '../../core/quantity/period.ts';
import { rulebooksListed } from '../../wire/rulebooks.ts';
import { session as sessionShape, type Session } from '../../wire/session.ts';
import type { z } from 'zod';
import { useSettings } from '../shell/settings.tsx';
import { askServer } from './ask-server.ts';
import { openFigures } from './open-figures.ts';
import { openRulebook, type OpenRulebook } from './open-rulebook.ts';
import { newShelf, type Resource, type Shelf } from './resource.ts';

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

/** The figures of a period, each with its file, sheet and cell. */
export function useFigures(open: OpenRulebook, period: Period): Resource<Figures> {
  const { language } = useSettings();
  return useResource(`figures ${open.texts.id} ${writePeriod(period)}`, (signal) => openFigures(open, period, language, signal));
}
