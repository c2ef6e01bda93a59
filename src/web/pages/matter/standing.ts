import type { MatterState } from '../../../core/procedure/matter/state.ts';
import type { MatterFile } from '../../../core/procedure/reading/read-matter.ts';

/** A matter as it stands on the page: its text with what waits to be sent, and what its acts make of it. */
export interface StandingMatter {
  readonly file: string;
  readonly text: string;
  readonly matter: MatterFile;
  readonly state: MatterState;
}
