import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of bytes or text, in hexadecimal. */
export function fingerprint(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The same of a file that may be too large to hold. */
export async function fingerprintOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest('hex');
}
