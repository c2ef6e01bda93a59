import { z } from 'zod';
import type { Recorded } from '../../../wire/record.ts';
import { runBody, runsListed } from '../../../wire/work/runs.ts';

/** How the streams of runs begin: one a rulebook and month. */
export const RUNS = 'run:';

export const runStream = (rulebook: string, month: string): string => `${RUNS}${rulebook}/${month}`;

/** The runs of a stream, each with who approved it. */
export function runsIn(stream: string, entries: readonly Recorded[]): readonly z.infer<typeof runsListed>['runs'][number][] {
  const [rulebook = '', month = ''] = stream.slice(RUNS.length).split('/');
  const approvals = entries.flatMap(({ kind, body, by, when }) => (kind === 'confirmation' ? [{ name: z.object({ name: z.string() }).safeParse(body).data?.name, by, when }] : []));
  return entries.flatMap(({ body, kind, by, when }) => {
    const read = kind === 'run' ? runBody.safeParse(body).data : undefined;
    const approved = approvals.find(({ name }) => name === read?.name);
    return read ? [{ rulebook, month, length: entries.length, ...listed(read), by, when, ...(approved ? { approved: { by: approved.by, when: approved.when } } : {}) }] : [];
  });
}

const listed = ({ name, kind, reason, payoutDay, sureness, sums, file }: z.infer<typeof runBody>): Omit<z.infer<typeof runBody>, 'report'> => ({ name, kind, reason, payoutDay, sureness, sums, file });
