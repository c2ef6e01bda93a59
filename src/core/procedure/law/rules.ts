/**
 * The rules this engine claims to keep, by the ids its tests are named by, with where each stands. L are statutes (KL
 * kommunallagen 2017:725, FL förvaltningslagen 2017:900); P is practice beside them; ORDER is the order of acts itself: what is
 * recorded is not undone. Read against the statutes as of September 2025.
 */
export const RULES = {
  L01: ['KL 4:24'], L02: ['KL 4:25'], L03: ['KL 4:26'], L04: ['KL 4:27'], L05: ['KL 4:22'],
  L06: ['KL 5:45'], L07: ['KL 5:46'], L08: ['KL 6:27'], L09: ['KL 5:16', 'KL 6:24'], L10: ['KL 5:47'], L11: ['KL 6:28', 'KL 6:30'],
  L12: ['KL 6:31'], L13: ['KL 6:32'],
  L14: ['KL 5:26'], L15: ['KL 5:52'], L16: ['KL 5:53', 'KL 6:33'], L17: ['KL 5:54', 'KL 6:33'], L18: ['KL 5:55', 'KL 6:33'], L19: ['KL 5:56', 'KL 6:33'],
  L20: ['KL 5:57'], L21: ['KL 5:50', 'KL 6:33'], L22: ['KL 5:50'], L23: ['KL 5:51'], L24: ['KL 5:67', 'KL 6:35'], L25: ['KL 5:69', 'KL 6:35'],
  L26: ['KL 8:12'], L27: ['KL 13:5'], L28: ['KL 13:2'], L29: ['KL 13:8'], L30: ['KL 13:9'], L31: ['KL 13:14'], L32: ['KL 6:16', 'KL 6:17'], L33: ['KL 5:17', 'KL 5:21'],
  L34: ['KL 5:39', 'KL 6:25'], L35: ['KL 6:17'], L36: ['KL 5:2'], L37: ['KL 6:38'], L38: ['KL 7:6'], L39: ['KL 6:39'], L40: ['KL 6:40', 'KL 7:8'], L41: ['KL 8:13'],
  L42: ['KL 5:10', 'KL 5:37'], L43: ['KL 5:5'],
  L44: ['lag 1930:173 2 §'], L45: [], L46: ['KL 2:4'], L47: ['KL 5:3', 'KL 10:7'],
  P01: ['FL 29 §'], P02: [], P03: [], P04: [], P05: [], P06: [], P07: [], P08: [], P09: [], P10: [], P11: [], P12: [], P13: [], P14: [], P15: [],
  ORDER: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RuleId = keyof typeof RULES;

/** Where a rule stands for a body: what is said of both is said by the first paragraph for an assembly, by the last for a board. */
export function paragraphsOf(rule: RuleId): readonly string[] {
  return RULES[rule];
}
