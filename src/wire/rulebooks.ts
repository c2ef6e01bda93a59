import { z } from 'zod';
import { wireTable } from './tables.ts';

/** A file of text as it stands, with the fingerprint that receipts name it by. */
export const textFile = z.object({ file: z.string(), text: z.string(), fingerprint: z.string() });
export type TextFile = z.infer<typeof textFile>;

export const rulebookListed = z.object({ id: z.string(), title: z.string(), region: z.string().optional() });

/** GET /api/regelbocker */
export const rulebooksListed = z.object({ rulebooks: z.array(rulebookListed) });

/**
 * GET /api/regelbocker/{id}: the documents of a rulebook. The browser reads and checks them with the very same core as the server, so
 * nothing of a rulebook but its text goes over the wire.
 */
export const rulebookTexts = z.object({
  ...rulebookListed.shape,
  documents: z.array(textFile),
  /** Matters and register beside it, as YAML. */
  matters: z.array(textFile),
  register: z.array(textFile),
  /** The periods there are figures for. */
  periods: z.array(z.string()),
  /** What the figures are, as `konstruerade`; shown on every page they are on. */
  warning: z.string().optional(),
});
export type RulebookTexts = z.infer<typeof rulebookTexts>;

/**
 * GET /api/regelbocker/{id}/siffror/{period}: the mapping as text and the cells it points at as they stand. The browser binds them with
 * src/core/figures/import.ts, so every figure keeps its file, sheet and cell there too.
 */
export const figureCells = z.object({
  mapping: textFile,
  /** One for each table of the period, in the mapping's order; `tableFrom` of src/wire/tables.ts makes each a `TableRead` again. */
  tables: z.array(wireTable),
  files: z.array(z.object({ file: z.string(), fingerprint: z.string() })),
});
export type FigureCells = z.infer<typeof figureCells>;

/** GET /api/register: the files of a rulebook's register and what was entered after them; `length` is how much of it the record holds. */
export const registerTexts = z.object({ files: z.array(textFile), length: z.number().int() });
