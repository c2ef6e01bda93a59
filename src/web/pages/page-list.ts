import { PAGES } from '../../core/swedish/web/page-words.ts';
import { may, type Role } from '../../wire/rights.ts';
import type { Page } from './page.ts';

/** The pages in the order of the menu; the first that a role may see is its front door. A new page is a folder beside this file and a line here. */
export const PAGE_LIST: readonly Page[] = [
  { ...PAGES.compare, path: '/jamfor', thing: 'comparison', load: async () => (await import('./compare/compare-page.tsx')).ComparePage },
  { ...PAGES.ownFigures, path: '/mina-siffror', thing: 'ownFigures', load: async () => (await import('./own-figures/own-page.tsx')).OwnPage },
  { ...PAGES.explain, path: '/forklara', thing: 'comparison', load: async () => (await import('./explain/explain-page.tsx')).ExplainPage },
  { ...PAGES.map, path: '/karta', thing: 'comparison', load: async () => (await import('./map/map-page.tsx')).MapPage },
  { ...PAGES.rulebook, path: '/regelbok', thing: 'rulebook', load: async () => (await import('./rulebook/rulebook-page.tsx')).RulebookPage },
  { ...PAGES.public, path: '/publikt', thing: 'published', load: async () => (await import('./public/public-page.tsx')).PublicPage },
  { ...PAGES.matter, path: '/arende', thing: 'matter', load: async () => (await import('./matter/matter-page.tsx')).MatterPage },
  { ...PAGES.review, path: '/granska', thing: 'minutesReading', load: async () => (await import('./review/review-page.tsx')).ReviewPage },
  { ...PAGES.inForce, path: '/gallande', thing: 'register', load: async () => (await import('./in-force/in-force-page.tsx')).InForcePage },
  { ...PAGES.imports, path: '/inlast', thing: 'import', load: async () => (await import('./imports/imports-page.tsx')).ImportsPage },
  { ...PAGES.runs, path: '/korningar', thing: 'run', load: async () => (await import('./runs/runs-page.tsx')).RunsPage },
  { ...PAGES.payments, path: '/utbetalningar', thing: 'order', load: async () => (await import('./payments/payments-page.tsx')).PaymentsPage },
  { ...PAGES.account, path: '/efterkalkyl', thing: 'account', load: async () => (await import('./account/account-page.tsx')).AccountPage },
];

/** Where one comes in whose first question is not what proposals cost: to what everybody may see, and to one's own figures. */
const FRONT_DOORS: Readonly<Partial<Record<Role, string>>> = { public: '/publikt', provider: '/mina-siffror' };

/** The page of an address; the front door of a role is its own, else the first page that it may see. */
export function pageAt(path: string, role: Role = 'economist'): Page | undefined {
  const wanted = path === '/' ? FRONT_DOORS[role] ?? PAGE_LIST.find(({ thing }) => may(role, 'read', thing) === 'allowed')?.path : path;
  return PAGE_LIST.find((page) => page.path === wanted);
}
