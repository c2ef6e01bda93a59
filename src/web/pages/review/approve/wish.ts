import type { z } from 'zod';
import type { newConfirmation } from '../../../../wire/work/confirmations.ts';

/** What a person says of a reading: who a name is, which clauses are right. */
export type Wish = z.input<typeof newConfirmation>;
