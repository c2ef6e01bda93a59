import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { readAddress, withQuery, writeAddress, type Address } from './address.ts';

/** Going somewhere: a new step in the history, or in place of the one at hand. */
export type How = 'push' | 'replace';

interface Navigation {
  readonly address: Address;
  go(address: Address, how?: How): void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Tells the pages when the address has changed, whether by them or by Back. */
const MOVED = 'likvard:moved';

function subscribe(tell: () => void): () => void {
  window.addEventListener('popstate', tell);
  window.addEventListener(MOVED, tell);
  return () => {
    window.removeEventListener('popstate', tell);
    window.removeEventListener(MOVED, tell);
  };
}

export function NavigationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const here = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  const navigation = useMemo<Navigation>(() => ({
    address: readAddress(new URL(here, window.location.origin)),
    go: (address, how = 'push') => {
      const there = writeAddress(address);
      if (there === window.location.pathname + window.location.search) return;
      if (how === 'push') window.history.pushState(null, '', there);
      else window.history.replaceState(null, '', there);
      window.dispatchEvent(new Event(MOVED));
    },
  }), [here]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('outside the shell');
  return navigation;
}

/** Changes the query of the page at hand. */
export function useQuery(): (changes: Readonly<Record<string, string | undefined>>, how?: How) => void {
  const { address, go } = useNavigation();
  return useCallback((changes, how) => go(withQuery(address, changes), how), [address, go]);
}

/** A link that stays in the workbench; opened in a new tab it is the same page. */
export function PageLink({ to, children, ...rest }: { readonly to: Address } & AnchorHTMLAttributes<HTMLAnchorElement>): ReactNode {
  const { go } = useNavigation();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={writeAddress(to)} onClick={follow}>{children}</a>;
}
