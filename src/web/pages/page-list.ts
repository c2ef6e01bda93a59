import type { ComponentType } from 'react';
import { PAGES } from '../../core/swedish/web/page-words.ts';
import type { Phrase } from '../../core/swedish/web/phrase.ts';
import type { Thing } from '../../wire/rights.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';

/** What a page is given: the rulebook that is open. All else it takes from its address and the library. */
export interface PageProps {
  readonly open: OpenRulebook;
}

/** A page of the workbench. Its code is fetched when it is first shown. */
export interface Page {
  readonly path: string;
  readonly name: Phrase;
  readonly about: Phrase;
  /** What one must be allowed to read for the page to be in the menu. */
  readonly thing: Thing;
  readonly load: () => Promise<ComponentType<PageProps>>;
}

/** The pages in the order of the menu; the first is the front door. A new page is a folder beside this file and a line here. */
export const PAGE_LIST: readonly Page[] = [
  { ...PAGES.compare, path: '/jamfor', thing: 'comparison', load: async () => (await import('./compare/compare-page.tsx')).ComparePage },
  { ...PAGES.explain, path: '/forklara', thing: 'comparison', load: async () => (await import('./explain/explain-page.tsx')).ExplainPage },
  { ...PAGES.map, path: '/karta', thing: 'comparison', load: async () => (await import('./map/map-page.tsx')).MapPage },
];

export function pageAt(path: string): Page | undefined {
  return path === '/' ? PAGE_LIST[0] : PAGE_LIST.find((page) => page.path === path);
}
