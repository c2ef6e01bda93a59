import type { PaperFault } from '../../../core/swedish/paper/paper-fault.ts';

/** A paper in some form, or why it could not be had in it. */
export type MadePaper = { readonly kind: 'made'; readonly bytes: Uint8Array } | { readonly kind: 'refused'; readonly fault: PaperFault };
