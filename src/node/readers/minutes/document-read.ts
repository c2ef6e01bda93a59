import type { TextDocument } from '../../../core/minutes/text/document.ts';
import type { Refusal } from '../../../core/minutes/refusal.ts';

export type DocumentRead = { readonly kind: 'document'; readonly document: TextDocument; readonly bytes: Buffer } | { readonly kind: 'refused'; readonly refusal: Refusal };

export const refused = (one: Refusal): DocumentRead => ({ kind: 'refused', refusal: one });
