/** How much somebody may ask for: a bucket that fills at a steady pace. */
export interface RateLimit {
  /** Takes from the asker's bucket; seconds to wait when there is not enough in it. */
  readonly take: (asker: string, cost: number) => { readonly kind: 'taken' } | { readonly kind: 'wait'; readonly seconds: number };
}

const MOST_ASKERS = 20_000;

/** How much a bucket holds, and how fast it fills. */
export interface Pace {
  readonly holds: number;
  readonly fillsASecond: number;
}

const USUAL: Pace = { holds: 600, fillsASecond: 200 };

export function rateLimit(now: () => number, { holds, fillsASecond }: Pace = USUAL): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    take: (asker, cost) => {
      const at = now();
      const bucket = buckets.get(asker);
      const left = bucket ? Math.min(holds, bucket.left + ((at - bucket.at) / 1000) * fillsASecond) : holds;
      if (buckets.size >= MOST_ASKERS) buckets.clear();
      if (left < cost) {
        buckets.set(asker, { left, at });
        return { kind: 'wait', seconds: Math.ceil((cost - left) / fillsASecond) };
      }
      buckets.set(asker, { left: left - cost, at });
      return { kind: 'taken' };
    },
  };
}
