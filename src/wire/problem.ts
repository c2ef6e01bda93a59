import { z } from 'zod';

/** Where something is wrong: a field of the request, or a place in a text or a sheet. */
const position = z.object({ file: z.string().optional(), line: z.number().int().optional(), column: z.number().int().optional(), sheet: z.string().optional(), cell: z.string().optional(), field: z.string().optional() });

/** Every answer that is not what was asked for (RFC 9457). `title` and `detail` are Swedish or English as the request asks. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  /** One for each fault, with its place and how to mend it. */
  faults: z.array(z.object({ code: z.string(), text: z.string(), at: position.optional() })).optional(),
});
export type Problem = z.infer<typeof problem>;
