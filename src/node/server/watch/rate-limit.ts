/** How much somebody may ask for: a bucket that fills at a steady pace. */
export interface RateLimit {
  /** Takes from the asker's bucket; seconds to wait when there is not enough in it. */
  readonly take: (asker: string, cost: number) => { readonly kind: 'taken' } | { readonly kind: 'wait'; readonly seconds: number };
}

const HOLDS = 600;
const FILLS_A_SECOND = 200;
const MOST_ASKERS = 20_000;

export function rateLimit(now: () => number): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    take: (asker, cost) => {
      const at = now();
      const bucket = buckets.get(asker);
      const left = bucket ? Math.min(HOLDS, bucket.left + ((at - bucket.at) / 1000) * FILLS_A_SECOND) : HOLDS;
      if (buckets.size >= MOST_ASKERS) buckets.clear();
      if (left < cost) {
        buckets.set(asker, { left, at });
        return { kind: 'wait', seconds: Math.ceil((cost - left) / FILLS_A_SECOND) };
      }
      buckets.set(asker, { left: left - cost, at });
      return { kind: 'taken' };
    },
  };
}
