import { z } from 'zod';
import { role } from './rights.ts';

/** Who is asking, as the server knows it. */
export const session = z.object({
  name: z.string(),
  role,
  /** The provider whose figures a `provider` may see; only for that role. */
  provider: z.string().optional(),
  /** `demo` serves on loopback with a named user and no login, and every page says so. */
  login: z.enum(['demo', 'issuer', 'none']),
  /** Sent back in the header `x-likvard-csrf` with every write. */
  csrf: z.string(),
});
export type Session = z.infer<typeof session>;
