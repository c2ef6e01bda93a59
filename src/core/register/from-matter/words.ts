/** The words that names and headings of entries are put together with: they are the register's own data. */
export const PROPOSAL_WORD = 'förslag';
export const MOTION_WORD = 'yrkande';
export const MOTION_HEADING = 'Yrkande av';
export const CLAUSE_WORD = 'p.';
export const LINES_WORD = 'rader';
/** Said of days that the clause leaves out and the rulebook has. */
export const DAYS_OF_RULEBOOK = 'dagarna enligt regelboken';
