import { PAGES } from '../../core/swedish/web/page-words.ts';
import { may, type Role } from '../../wire/rights.ts';
import type { Page } from './page.ts';

/** The pages in the order of the menu; the first is the front door. A new page is a folder beside this file and a line here. */
export const PAGE_LIST: readonly Page[] = [
  { ...PAGES.compare, path: '/jamfor', thing: 'comparison', load: async () => (await import('./compare/compare-page.tsx')).ComparePage },
  { ...PAGES.explain, path: '/forklara', thing: 'comparison', load: async () => (await import('./explain/explain-page.tsx')).ExplainPage },
  { ...PAGES.map, path: '/karta', thing: 'comparison', load: async () => (await import('./map/map-page.tsx')).MapPage },
  { ...PAGES.rulebook, path: '/regelbok', thing: 'rulebook', load: async () => (await import('./rulebook/rulebook-page.tsx')).RulebookPage },
  { ...PAGES.public, path: '/publikt', thing: 'published', load: async () => (await import('./public/public-page.tsx')).PublicPage },
  { ...PAGES.matter, path: '/arende', thing: 'matter', load: async () => (await import('./matter/matter-page.tsx')).MatterPage },
  { ...PAGES.inForce, path: '/gallande', thing: 'register', load: async () => (await import('./in-force/in-force-page.tsx')).InForcePage },
];

/** The page at an address. The front door of who may not read the first page is what is published. */
export function pageAt(path: string, role?: Role): Page | undefined {
  if (path !== '/') return PAGE_LIST.find((page) => page.path === path);
  const [first] = PAGE_LIST;
  return role === undefined || !first || may(role, 'read', first.thing) === 'allowed' ? first : PAGE_LIST.find(({ thing }) => thing === 'published');
}
