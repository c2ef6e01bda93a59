/** Counts and times of what the server has done, as Prometheus reads them. */
export interface Meters {
  readonly request: (route: string, status: number, seconds: number) => void;
  readonly recorded: () => void;
  readonly text: (gauges: Readonly<Record<string, number>>) => string;
}

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export function openMeters(): Meters {
  const counts = new Map<string, number>();
  const within = new Map<string, number>();
  let [sum, all, recorded] = [0, 0, 0];
  const more = (map: Map<string, number>, key: string): void => { map.set(key, (map.get(key) ?? 0) + 1); };
  return {
    request: (route, status, seconds) => {
      more(counts, `{route="${route}",status="${status}"}`);
      for (const bound of BOUNDS) {
        if (seconds <= bound) more(within, String(bound));
      }
      sum += seconds;
      all += 1;
    },
    recorded: () => { recorded += 1; },
    text: (gauges) => [
      '# TYPE likvard_requests_total counter', ...[...counts].toSorted().map(([labels, count]) => `likvard_requests_total${labels} ${count}`),
      '# TYPE likvard_request_seconds histogram', ...BOUNDS.map((bound) => `likvard_request_seconds_bucket{le="${bound}"} ${within.get(String(bound)) ?? 0}`),
      `likvard_request_seconds_bucket{le="+Inf"} ${all}`, `likvard_request_seconds_sum ${sum.toFixed(6)}`, `likvard_request_seconds_count ${all}`,
      '# TYPE likvard_recorded_total counter', `likvard_recorded_total ${recorded}`,
      ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE likvard_${name} gauge`, `likvard_${name} ${value}`]),
    ].join('\n').concat('\n'),
  };
}
