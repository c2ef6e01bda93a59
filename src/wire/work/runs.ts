import { z } from 'zod';

/** POST /api/korningar: a month to be run on a delivery; `correct` says why, when the month has been run before. */
export const newRun = z.object({ rulebook: z.string().max(200), month: z.string().regex(/^\d{4}-\d{2}$/u), delivery: z.string().max(200), correct: z.string().min(1).max(500).optional() });

/** A run as it is kept; the file is the run's own JSON, whose amounts are exact decimals as text. */
export const runListed = z.object({
  rulebook: z.string(), month: z.string(),
  /** How many entries the month's stream has: what whoever approves it says. */
  length: z.number().int(),
  name: z.string(), kind: z.string(), reason: z.string(), payoutDay: z.string(), sureness: z.string(),
  sums: z.array(z.object({ rule: z.string(), value: z.string() })), file: z.string(), by: z.string(), when: z.string(), approved: z.object({ by: z.string(), when: z.string() }).optional(),
});

/** GET /api/korningar */
export const runsListed = z.object({ runs: z.array(runListed) });

/** GET /api/leveranser */
export const deliveriesListed = z.object({ deliveries: z.array(z.object({
  id: z.string(),
  /** What whoever sent it in called it. */
  name: z.string().optional(),
  /** The rulebook it was made for, where that is known. */
  rulebook: z.string().optional(),
  /** The months that there are figures of the units for; none where the delivery has no figures of its own. */
  months: z.array(z.string()),
})) });

/** What is recorded of a run. */
export const runBody = z.object({
  name: z.string(), kind: z.string(), reason: z.string(), payoutDay: z.string(), sureness: z.string(), sums: z.array(z.object({ rule: z.string(), value: z.string() })), file: z.string(),
  /** The whole of what was told of it then, with the steps from the month before; a run of an older server has none. */
  report: z.string().optional(),
  /** What it was run on; a run of an older server does not say. */
  delivery: z.string().optional(),
});

const amounts = z.array(z.object({ rule: z.string(), row: z.string(), value: z.string() }));

/** GET /api/korningar/{rulebook}/{manad}/{namn}/redovisning: a run as it was told when it was made; amounts are exact, as text. */
export const runReport = z.object({
  run: z.string(),
  record: z.object({
    month: z.string(), number: z.number().int(), kind: z.enum(['ordinary', 'correction']), corrects: z.array(z.object({ run: z.string(), fingerprint: z.string() })), reason: z.string(), sureness: z.string(), amounts,
    control: z.object({
      rows: z.number().int(), units: z.number().int(), days: z.array(z.string()), notLiving: z.number().int(),
      overCap: z.array(z.object({ unit: z.string(), listed: z.number().int(), cap: z.number().int() })), sums: z.array(z.object({ rule: z.string(), value: z.string() })),
    }),
    payoutDay: z.string(),
    receipt: z.object({ rulebook: z.array(z.object({ file: z.string(), fingerprint: z.string() })), figures: z.array(z.object({ file: z.string(), fingerprint: z.string() })) }),
  }),
  /** What every unit comes to with this run. */
  now: amounts,
  quarantined: z.array(z.object({ file: z.string(), code: z.string(), rows: z.number().int() })),
  deviations: z.object({
    kind: z.enum(['explained', 'otherUnits', 'nobodyStayed', 'noBefore']),
    rows: z.array(z.object({ rule: z.string(), row: z.string(), before: z.string().nullable(), after: z.string(), steps: z.record(z.string(), z.string()).nullable() })).optional(),
  }),
});
export type RunReport = z.infer<typeof runReport>;

/** POST /api/korningar/{rulebook}/{manad}/{namn}/harledning: how a unit came to its amounts. */
export const unitAsked = z.object({ unit: z.string().min(1).max(200) });

const toldDetail = z.object({ label: z.string(), text: z.string(), decision: z.string().optional() });
const toldStep = z.object({
  title: z.string(), details: z.array(toldDetail), notTaken: z.array(toldDetail),
  figures: z.array(z.object({ who: z.string(), value: z.string(), place: z.string(), written: z.string(), sureness: z.string(), source: z.string() })),
  rows: z.array(z.string()), parts: z.array(z.string()),
});

/** A derivation in words: the answer, what colours it, and each step once by its id. */
export const toldDerivation = z.object({
  sentences: z.array(z.string()),
  rests: z.object({
    openChoices: z.array(z.object({ name: z.string(), alternative: z.string(), open: z.string() })), bases: z.array(z.string()), scenarios: z.array(z.string()), sureness: z.string().optional(),
  }),
  root: z.string(), steps: z.record(z.string(), toldStep),
});
export type ToldDerivationShape = z.infer<typeof toldDerivation>;

/** What the work of a derivation comes to; a rule whose way goes over units with too few listed has none. */
export const unitDerived = z.object({ unit: z.string(), listed: z.number().int(), rules: z.array(z.object({ rule: z.string(), told: toldDerivation.optional() })) });
export type UnitDerived = z.infer<typeof unitDerived>;
