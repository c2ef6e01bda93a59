import type { ComponentType } from 'react';
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
