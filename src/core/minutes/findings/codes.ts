import type { FindingFacts } from './facts.ts';

export type FindingCode = keyof FindingFacts;

interface CodeRule { readonly severity: 'error' | 'warning' | 'info'; readonly basis: string; readonly ground?: 1 | 2 | 3 | 4 }

const error = (basis: string, ground?: 1 | 2 | 3 | 4): CodeRule => ({ severity: 'error', basis, ...(ground ? { ground } : {}) });
const warning = (basis: string, ground?: 1 | 2 | 3 | 4): CodeRule => ({ severity: 'warning', basis, ...(ground ? { ground } : {}) });
const info = (basis: string): CodeRule => ({ severity: 'info', basis });

/** How grave each finding is and which rule it rests on. KL is kommunallagen (2017:725), chapter and section. */
export const CODES: { readonly [Code in FindingCode]: CodeRule } = {
  'ROLL-SUM': error('KL 5:67', 1), 'ROLL-DUP': error('KL 4:24', 1), 'ROLL-TOO-MANY': error('KL 4:24', 1), 'ROLL-COLUMN': error('KL 5:67'),
  'ROLL-ROSTER': warning('KL 5:66'), 'ROLL-NONVOTER': error('KL 4:22, 6:30', 1),
  'VOTE-OUTCOME': error('KL 5:55–56', 1), 'VOTE-NOFINDING': error('KL 5:53', 1), 'VOTE-DECISION': error('KL 5:67', 1), 'VOTE-NOROLL': error('KL 5:67'), 'VOTE-COUNT': warning('KL 5:67'),
  'TIE-CHAIR': error('KL 4:25, 5:56', 1),
  'PO-PARTY': error('KL 5:53', 1), 'PO-POLARITY': warning('KL 5:53'), 'PO-HUVUD': info('KL 5:53'), 'PO-CHAIN': error('KL 5:53, praxis', 1), 'PO-FORMAL': error('praxis', 1), 'PO-BUNDLE': info('praxis'),
  'YRK-UNPUT': warning('KL 5:67', 1), 'YRK-VOTE': info('KL 5:67'), 'YRK-UNKNOWN': warning('KL 5:67'),
  'RES-NOTPART': error('KL 4:27'), 'RES-WON': warning('KL 4:27'), 'RES-ABST': info('KL 4:27, praxis'), 'RES-SCOPE': info('KL 4:27'), 'RES-TEXT': info('KL 5:67'),
  'AMT-NEAR': warning('KL 5:67'), 'AMT-DIFF': warning('KL 5:67'), 'QTY-DIFF': warning('KL 5:67'),
  'DATE-RETRO': warning('KL 2:4', 4), 'NO-EFFECTIVE-DATE': info('praxis'), 'DATE-WEEKDAY': warning('KL 5:67'), 'DATE-IMPOSSIBLE': error('KL 5:67'),
  'JUST-LATE': error('KL 5:69'), 'ANSL-LATE': error('KL 8:12'), 'ANSL-EARLYDOWN': error('KL 13:5'),
  'QUORUM': error('KL 5:45, 6:27', 1), 'JAV-PRESENT': error('KL 6:28–30', 1), 'JAV-CHAIR': warning('KL 5:67, 6:30'), 'SUBST-PARTY': info('KL 5:17–21'), 'SUBST-NO-PRINCIPAL': info('KL 5:66'),
  'REM-NO-MOTIVE': error('KL 5:50', 1), 'REM-UNANSWERED': warning('KL 5:50'), 'REM-MINORITY-USED': error('KL 5:50', 1),
  'DISP-ASSIGNEE': warning('praxis'), 'DISP-NEXTBODY': warning('praxis'), 'STAT-PROPOSAL': error('JO 3339-2013'),
  'COMP-LEVEL': warning('KL 13:8 p. 3', 3), 'NORM-CONFLICT': warning('KL 8:13', 3), 'DELEG-FORBIDDEN': error('KL 6:38', 3), 'DELEG-RECEIVER': error('KL 6:37, 7:5', 3), 'CORR-SILENT': error('JO 581-2013'),
  'NAME-VARIANT': info('KL 5:67'), 'REF-DANGLING': warning('KL 5:67'), 'META-MISSING': info('KL 5:65–70'), 'TEXT-SUSPECT': info('KL 5:67'),
};
