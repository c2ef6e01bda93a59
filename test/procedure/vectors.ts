/** Whole numbers and days that the rules of meetings must give. The ids are those the tests are named by. */

export const OUTCOMES = [
  { id: 'V01', yes: 5, no: 7, abstain: 1, chair: 'yes', expected: { side: 'no', by: 'majority' } },
  { id: 'V02', yes: 7, no: 6, abstain: 0, chair: 'yes', expected: { side: 'yes', by: 'majority' } },
  { id: 'V03', yes: 5, no: 7, abstain: 1, chair: 'yes', expected: { side: 'no', by: 'majority' } },
  { id: 'V04', yes: 6, no: 7, abstain: 0, chair: 'yes', expected: { side: 'no', by: 'majority' } },
  { id: 'V05', yes: 6, no: 6, abstain: 1, chair: 'yes', expected: { side: 'yes', by: 'castingVote' } },
  { id: 'V07', yes: 6, no: 6, abstain: 1, chair: 'abstain', expected: 'chairMustVote' },
  { id: 'V09', yes: 1, no: 0, abstain: 12, chair: 'yes', expected: { side: 'yes', by: 'majority' } },
] as const;

/** Preliminary rounds in their order, then the main round: [yes, votes], [no, votes], abstentions. */
export const CHAINS = [
  { id: 'V12', main: 'RD', rounds: [[['LEO', 7], ['EH', 1], 5], [['RD', 5], ['LEO', 7], 1]], winner: 'LEO', log: ['LEO', 'LEO'] },
  { id: 'V13', main: 'A', rounds: [[['B', 32], ['C', 68], 0], [['A', 40], ['C', 28], 32]], winner: 'A', log: ['C', 'A'] },
  { id: 'V15', main: 'A', rounds: [[['C', 10], ['D', 9], 30], [['B', 12], ['C', 10], 27], [['A', 18], ['B', 12], 19]], winner: 'A', log: ['C', 'B', 'A'] },
] as const;

/** Twenty-nine voters among whom B beats every other proposal two and two. */
export const CONDORCET = [[9, 'ABCD'], [8, 'BADC'], [7, 'CDBA'], [5, 'DCAB']] as const;

export const MINORITIES = [
  { id: 'M2', body: 'assembly', present: 31, against: 20, requesting: 11, used: 'no', expected: 'minority' },
  { id: 'M3', body: 'assembly', present: 31, against: 21, requesting: 10, used: 'no', expected: 'denied' },
  { id: 'M4', body: 'assembly', present: 31, against: 20, requesting: 11, used: 'yes', expected: 'denied' },
  { id: 'M5', body: 'assembly', present: 55, against: 36, requesting: 19, used: 'no', expected: 'minority' },
  { id: 'M7', body: 'assembly', present: 49, against: 32, requesting: 17, used: 'no', expected: 'minority' },
  { id: 'M8', body: 'board', present: 13, against: 8, requesting: 5, used: 'no', expected: 'denied' },
] as const;

export const QUORUMS = [
  [2, 2], [5, 3], [7, 4], [11, 6], [13, 7], [14, 8], [15, 8], [21, 11], [31, 16], [41, 21], [49, 25], [55, 28], [61, 31], [71, 36], [101, 51], [149, 75],
] as const;
export const THIRDS = [[13, 5], [21, 7], [29, 10], [30, 10], [31, 11], [40, 14], [41, 14], [49, 17], [51, 17], [55, 19], [61, 21], [71, 24], [101, 34], [149, 50]] as const;
export const TWO_THIRDS = [[13, 9], [21, 14], [31, 21], [41, 28], [49, 33], [55, 37], [61, 41], [71, 48]] as const;

export const APPEALS = [
  ['T1', '2025-06-12', '2025-07-03'], ['T3', '2025-05-16', '2025-06-09'], ['T4', '2025-03-28', '2025-04-22'],
  ['T6', '2025-12-10', '2026-01-02'], ['T7', '2025-12-16', '2026-01-07'], ['T9', '2024-02-08', '2024-02-29'],
] as const;
export const ATTESTATIONS = [['2025-05-28', '2025-06-11'], ['2025-06-06', '2025-06-23'], ['2025-12-17', '2026-01-02'], ['2022-12-07', '2022-12-21']] as const;
export const ANNOUNCEMENTS = [['2025-06-13', '2025-06-16'], ['2025-06-18', '2025-06-23'], ['2025-12-22', '2025-12-29'], ['2025-04-16', '2025-04-22'], ['2025-06-10', '2025-06-12']] as const;
