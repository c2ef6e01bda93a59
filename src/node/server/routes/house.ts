import type { Store } from '../../store/store.ts';
import type { Imports } from '../../imports/open-imports.ts';
import type { Attested } from '../../imports/attest.ts';
import type { Seal } from '../../store/verify.ts';
import type { Library } from '../data/library.ts';
import type { Door } from '../login/who.ts';
import type { Works } from '../work/works.ts';

/** What routes answer from. */
export interface House {
  readonly library: Library;
  readonly store: Store;
  /** Whether the record is as it was written, and the files that have been sent in as they were. */
  readonly attest: (seal: Seal | undefined) => Promise<Attested>;
  readonly imports: Imports;
  readonly works: Works;
  readonly door: Door;
  /** The folder of the server's own. */
  readonly data: string;
  /** The time as an instant in ISO form; the day it is here is made of it. */
  readonly now: () => string;
}
