/**
 * A number drawn for somebody: the same for the same seed, subject and number, in SQL and in TypeScript, in every version of DuckDB,
 * since it is made of whole multiplication, exclusive or, shift and mask only. It is no secret and hides nobody.
 */

const FIRST = 2_146_121_005n;
const SECOND = 2_221_713_035n;
const MASK = 4_294_967_295n;

function mix(start: bigint): bigint {
  let x = start & MASK;
  x = ((x ^ (x >> 16n)) * FIRST) & MASK;
  x = ((x ^ (x >> 15n)) * SECOND) & MASK;
  return x ^ (x >> 16n);
}

/** What a subject is mixed with: a draw of another subject, or another seed, has nothing to do with this one. */
function saltOf(seed: number, subject: string): bigint {
  let salt = mix(BigInt(seed) + 0x9e37_79b9n);
  for (const character of subject) salt = mix(salt ^ BigInt(character.codePointAt(0) ?? 0) ^ (salt << 7n));
  return salt;
}

/** 0 up to `below`, drawn for a number. */
export function draw(seed: number, subject: string, number: number, below: number): number {
  return Number(mix(BigInt(number) ^ saltOf(seed, subject)) % BigInt(below));
}

/** The macro that `drawSql` uses: the same mix, on UBIGINT, where no product can overflow. */
export const MIX_MACROS: readonly string[] = [
  `CREATE MACRO mix_step(x, places, factor) AS ((xor(x, x >> places) * factor) & ${MASK}::UBIGINT)`,
  `CREATE MACRO mix_both(x) AS mix_step(mix_step(x, 16, ${FIRST}::UBIGINT), 15, ${SECOND}::UBIGINT)`,
  'CREATE MACRO mix_end(x) AS xor(x, x >> 16)',
  'CREATE MACRO mix(x) AS mix_end(mix_both(x))',
];

/** The same draw as SQL, for the person whose number is in column p; a BIGINT. `below` may be SQL for a positive number. */
export function drawSql(seed: number, subject: string, below: number | string): string {
  return `CAST(mix(xor(p::UBIGINT, ${saltOf(seed, subject)}::UBIGINT)) % CAST(${below} AS UBIGINT) AS BIGINT)`;
}
