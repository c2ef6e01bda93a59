/** What a derivation is of: a rule or figure, of a row, under a proposal ('' for what was decided). */
export interface Subject {
  readonly name: string;
  readonly row: string;
  readonly proposal: string;
}

const BETWEEN = '|';

/** As it stands in an address: kompensation|Privat vårdgivare Hede|som tidigare år */
export function writeSubject({ name, row, proposal }: Subject): string {
  return [name, row, proposal].map((part) => part.replaceAll(BETWEEN, '')).join(BETWEEN).replace(/\|+$/u, '');
}

export function readSubject(text: string): Subject {
  const [name = '', row = '', proposal = ''] = text.split(BETWEEN);
  return { name, row, proposal };
}

const RUN = 'korning:';

/** What a derivation in a kept run is of: the run stands in the place of a proposal. */
export function subjectInRun(run: string, name: string, row: string): Subject {
  return { name, row, proposal: `${RUN}${run}` };
}

/** The run that a derivation is of, by its address (rulebook/month/name); undefined for one of a rulebook's own figures. */
export function runOf({ proposal }: Subject): string | undefined {
  return proposal.startsWith(RUN) ? proposal.slice(RUN.length) : undefined;
}
