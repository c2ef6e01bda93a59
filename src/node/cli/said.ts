/** What a command has to say, and how it ended: 0 well, 1 with problems in what was read, 2 with a command that was not understood. */
export interface Said {
  readonly out: string;
  readonly errors: string;
  readonly code: 0 | 1 | 2;
}

export function said(out: string): Said {
  return { out, errors: '', code: 0 };
}

export function refused(errors: string, code: 1 | 2 = 1): Said {
  return { out: '', errors, code };
}
