import { PAGES } from '../../core/swedish/web/page-words.ts';
import type { Page } from './page.ts';

/** The pages in the order of the menu; the first is the front door. A new page is a folder beside this file and a line here. */
export const PAGE_LIST: readonly Page[] = [
  { ...PAGES.compare, path: '/jamfor', thing: 'comparison', load: async () => (await import('./compare/compare-page.tsx')).ComparePage },
  { ...PAGES.explain, path: '/forklara', thing: 'comparison', load: async () => (await import('./explain/explain-page.tsx')).ExplainPage },
  { ...PAGES.map, path: '/karta', thing: 'comparison', load: async () => (await import('./map/map-page.tsx')).MapPage },
  { ...PAGES.rulebook, path: '/regelbok', thing: 'rulebook', load: async () => (await import('./rulebook/rulebook-page.tsx')).RulebookPage },
];

export function pageAt(path: string): Page | undefined {
  return path === '/' ? PAGE_LIST[0] : PAGE_LIST.find((page) => page.path === path);
}
