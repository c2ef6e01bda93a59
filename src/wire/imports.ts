import { z } from 'zod';

/** What is sent in: figures of a rulebook, what a region delivers for its months, or a population to compute over. */
export const importKind = z.enum(['figures', 'delivery', 'population']);
export type ImportKind = z.infer<typeof importKind>;

/** A file as it came: its name in the folder with forward slashes, its bytes and their SHA-256. */
export const importedFile = z.object({ name: z.string(), size: z.number().int(), fingerprint: z.string() });
export type ImportedFile = z.infer<typeof importedFile>;

/** What an import holds, counted: its periods, and how many there are of what. */
const held = z.object({
  periods: z.array(z.string()),
  /** `what` is an entity of the rulebook, or `persons`, `listings`, `visits` or `personMonths`. */
  counts: z.array(z.object({ what: z.string(), count: z.number().int() })),
  /** Of figures: how many are others than in those that were in use. */
  changed: z.number().int().optional(),
});
export type ImportHeld = z.infer<typeof held>;

/** What the record says of an import. Its files and its warnings lie in the data folder; the fingerprints here are what they must have. */
export const importBody = z.object({
  id: z.string(), kind: importKind, name: z.string(), note: z.string(), rulebook: z.string().optional(), files: z.array(importedFile), held,
  warnings: z.object({ count: z.number().int(), fingerprint: z.string() }),
});
export type ImportBody = z.infer<typeof importBody>;

/** What the record says when figures are chosen: an import, or `server` for those that lie there without having been sent in. */
export const figuresChosen = z.object({ use: z.string().min(1).max(200) });

/** What the record says when the files of an import are taken away: that they were there stays. */
export const filesErased = z.object({ erased: z.string(), reason: z.string().trim().min(1).max(500) });

/** POST /api/inlasningar/{id}/gallring */
export const erasing = filesErased.pick({ reason: true });

const place = z.object({ file: z.string().optional(), line: z.number().int().optional(), column: z.number().int().optional(), sheet: z.string().optional(), cell: z.string().optional() });

/** Something to know of an import, in both languages, with its place when it has one. */
export const importRemark = z.object({ code: z.string(), at: place.optional(), text: z.object({ sv: z.string(), en: z.string() }) });
export type ImportRemark = z.infer<typeof importRemark>;

/** POST /api/inlasningar, beside its files: what they are, what they are called, and for which rulebook. */
export const importSent = z.object({
  kind: importKind, name: z.string().trim().min(1).max(80), note: z.string().max(1000).optional(), rulebook: z.string().max(200).optional(),
  fil: z.array(z.unknown().meta({ type: 'string', format: 'binary' })).min(1),
});

export const importListed = z.object({
  id: z.string(), kind: importKind, name: z.string(), note: z.string(), rulebook: z.string().optional(), files: z.number().int(), bytes: z.number().int(), warnings: z.number().int(), held,
  by: z.string(), when: z.string(), number: z.number().int(),
  /** Of figures: whether these are what the rulebook is computed with. */
  inUse: z.enum(['yes', 'no']).optional(),
  /** `no` when the folder is gone from the server's disk. */
  here: z.enum(['yes', 'no']),
  /** Who took its files away, when and why. */
  erased: z.object({ by: z.string(), when: z.string(), reason: z.string() }).optional(),
});
export type ImportListed = z.infer<typeof importListed>;

/** GET /api/inlasningar: `next` is where the next page begins, `lengths` how long each stream is, for whoever writes. */
export const importsListed = z.object({ imports: z.array(importListed), next: z.number().int().optional(), length: z.number().int() });

/** GET /api/inlasningar/{id}; `length` is how long its stream is. */
export const importShown = z.object({ ...importListed.shape, length: z.number().int(), fileList: z.array(importedFile), remarks: z.array(importRemark) });

/** GET /api/inlasningar/siffror/{rulebook}: which figures are in use (an import, or `server`), and the files that lie on the server without having been sent in. */
export const figuresOnServer = z.object({
  inUse: z.string(), length: z.number().int(),
  files: z.array(importedFile),
  /** Where the rulebook has none: another rulebook's, as an example to begin from. */
  example: z.object({ rulebook: z.string(), files: z.array(importedFile) }).optional(),
});
