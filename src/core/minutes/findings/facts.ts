import type { Day } from '../../quantity/day.ts';

/** One side of a vote, by the grammar's word. */
export type SideName = 'yes' | 'no' | 'abstain' | 'absent';

/** What each finding says with: names and numbers as they stand, sentences are made elsewhere. */
export interface FindingFacts {
  'ROLL-SUM': { readonly vote: number; readonly side: SideName; readonly rows?: number | undefined; readonly declared?: number | undefined; readonly prose?: number | undefined };
  'ROLL-DUP': { readonly vote: number; readonly person: string };
  'ROLL-TOO-MANY': { readonly vote: number; readonly voters: number; readonly seats: number };
  'ROLL-COLUMN': { readonly vote: number; readonly persons: readonly string[]; readonly marks: 'none' | 'several' | 'lost' };
  'ROLL-ROSTER': { readonly vote: number; readonly missing: readonly string[]; readonly extra: readonly string[] };
  'ROLL-NONVOTER': { readonly person: string; readonly why: 'conflict' | 'nonParticipation' | 'notServing' | 'absent' };
  'VOTE-OUTCOME': { readonly vote: number; readonly yes: number; readonly no: number; readonly stated: string; readonly computed: string };
  'VOTE-NOFINDING': { readonly what: 'vote' | 'clause'; readonly number: string };
  'VOTE-DECISION': { readonly clause: string; readonly winner: string; readonly inDecision: string; readonly inWinner: string };
  'VOTE-NOROLL': { readonly vote: number };
  'VOTE-COUNT': { readonly votes: number; readonly lists: number };
  'TIE-CHAIR': { readonly vote: number; readonly count: number; readonly chair: 'abstained' | 'unnamed' };
  'PO-PARTY': { readonly side: 'yes' | 'no'; readonly named: string; readonly put: readonly string[] };
  'PO-POLARITY': { readonly vote: number };
  'PO-HUVUD': { readonly main: string; readonly found: string };
  'PO-CHAIN': { readonly count: number };
  'PO-FORMAL': { readonly fault: 'order' | 'against' };
  'PO-BUNDLE': { readonly clauses: readonly string[]; readonly count: number };
  'YRK-UNPUT': { readonly movers: readonly string[]; readonly motion: string; readonly clauses: readonly string[] };
  'YRK-VOTE': { readonly person: string; readonly moved: string; readonly vote: number };
  'YRK-UNKNOWN': { readonly movers: readonly string[]; readonly of: string; readonly clauses: readonly string[] };
  'RES-NOTPART': { readonly person: string; readonly why: 'conflict' | 'nonParticipation' | 'notServing' | 'noBallot' };
  'RES-WON': { readonly persons: readonly string[]; readonly clauses: readonly string[] };
  'RES-ABST': { readonly person: string; readonly clauses: readonly string[] };
  'RES-SCOPE': { readonly persons: readonly string[]; readonly won: readonly string[] };
  'RES-TEXT': { readonly what: 'motion' | 'matter'; readonly words: readonly string[] };
  'AMT-NEAR': { readonly here: string; readonly there: string; readonly difference: bigint };
  'AMT-DIFF': { readonly here: string; readonly there: string };
  'QTY-DIFF': { readonly term: string; readonly here: string; readonly there: string };
  'DATE-RETRO': { readonly clause: string; readonly from: Day; readonly decided: Day; readonly known: 'meeting' | 'text' };
  'NO-EFFECTIVE-DATE': { readonly clause: string };
  'DATE-WEEKDAY': { readonly written: string; readonly actual: string };
  'DATE-IMPOSSIBLE': { readonly written: string };
  'JUST-LATE': { readonly day: Day; readonly last: Day };
  'ANSL-LATE': { readonly day: Day; readonly last: Day };
  'ANSL-EARLYDOWN': { readonly day: Day; readonly last: Day };
  'QUORUM': { readonly present: number; readonly needed: number; readonly seats: number };
  'JAV-PRESENT': { readonly person: string; readonly as: 'voter' | 'dissenter' | 'mover' };
  'JAV-CHAIR': { readonly person: string };
  'SUBST-PARTY': { readonly person: string; readonly party: string; readonly servingFor: string; readonly otherParty: string };
  'SUBST-NO-PRINCIPAL': { readonly persons: readonly string[] };
  'REM-NO-MOTIVE': Readonly<Record<never, never>>;
  'REM-UNANSWERED': Readonly<Record<never, never>>;
  'REM-MINORITY-USED': Readonly<Record<never, never>>;
  'DISP-ASSIGNEE': { readonly clause: string; readonly assignee: string };
  'DISP-NEXTBODY': { readonly body: string; readonly by: string };
  'STAT-PROPOSAL': { readonly clause: string; readonly to: string; readonly fault: 'decided' | 'proposed' };
  'COMP-LEVEL': { readonly body: string; readonly owner: string; readonly document: string; readonly clauses: readonly string[] };
  'NORM-CONFLICT': { readonly of: 'text'; readonly official: string; readonly political: string } | { readonly of: 'register'; readonly subject: string; readonly first: string; readonly second: string };
  'DELEG-FORBIDDEN': { readonly clause: string };
  'DELEG-RECEIVER': { readonly clause: string; readonly to: string; readonly level: 'council' | 'assembly' };
  'CORR-SILENT': { readonly other: string; readonly clause: string };
  'NAME-VARIANT': { readonly name: string; readonly other: string };
  'REF-DANGLING': { readonly of: 'clause'; readonly clause: string; readonly most: number } | { readonly of: 'register'; readonly written: string; readonly near: string | undefined };
  'META-MISSING': { readonly missing: readonly MissingPart[] };
  'TEXT-SUSPECT': { readonly kind: 'noText' | 'control' | 'direction' | 'hyphen' | 'noItem' };
}

export type MissingPart = 'date' | 'body' | 'attendance' | 'attesters' | 'announcement' | 'quorum';
