import { PAGES } from '../../core/swedish/web/page-words.ts';
import { may, type Role } from '../../wire/rights.ts';
import type { Page } from './page.ts';

/** The pages in the order of the menu; the first that a role may see is its front door. A new page is a folder beside this file and a line here. */
export const PAGE_LIST: readonly Page[] = [
  { ...PAGES.compare, path: '/jamfor', thing: 'comparison', load: async () => (await import('./compare/compare-page.tsx')).ComparePage },
  { ...PAGES.ownFigures, path: '/mina-siffror', thing: 'ownFigures', load: async () => (await import('./own-figures/own-page.tsx')).OwnPage },
  { ...PAGES.explain, path: '/forklara', thing: 'comparison', load: async () => (await import('./explain/explain-page.tsx')).ExplainPage },
  { ...PAGES.map, path: '/karta', thing: 'comparison', load: async () => (await import('./map/map-page.tsx')).MapPage },
  { ...PAGES.matter, path: '/arende', thing: 'matter', load: async () => (await import('./matter/matter-page.tsx')).MatterPage },
  { ...PAGES.inForce, path: '/gallande', thing: 'register', load: async () => (await import('./in-force/in-force-page.tsx')).InForcePage },
  { ...PAGES.runs, path: '/korningar', thing: 'run', load: async () => (await import('./runs/runs-page.tsx')).RunsPage },
  { ...PAGES.payments, path: '/utbetalningar', thing: 'order', load: async () => (await import('./payments/payments-page.tsx')).PaymentsPage },
  { ...PAGES.account, path: '/efterkalkyl', thing: 'account', load: async () => (await import('./account/account-page.tsx')).AccountPage },
];

/** The page of an address; the front door of a role is the first page that it may see. */
export function pageAt(path: string, role: Role = 'economist'): Page | undefined {
  return path === '/' ? PAGE_LIST.find(({ thing }) => may(role, 'read', thing) === 'allowed') ?? PAGE_LIST[0] : PAGE_LIST.find((page) => page.path === path);
}
