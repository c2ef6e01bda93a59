/** A small variation that looks like life and is the same every time: it hangs on the words of its seed alone. */

/** FNV-1a, 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(words, 'utf8')) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

/** The amount moved by at most `thousandths` up or down, and by less than 1 000 more so that it never looks round. */
export function vary(amount: bigint, seed: string, thousandths: number): bigint {
  const value = hash(seed);
  const share = BigInt((value % (2 * thousandths + 1)) - thousandths);
  return (amount * (1000n + share)) / 1000n + BigInt((value >>> 8) % 1000);
}
