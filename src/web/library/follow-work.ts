import { work, type Work } from '../../wire/work/work.ts';

const EVENTS = ['framsteg', 'klart'] as const;

/** Tells each state of a piece of work as it comes, until it has ended or nobody listens; gives what stops listening. */
export function followWork(id: string, tell: (work: Work) => void): () => void {
  const source = new EventSource(`/api/arbeten/${id}/handelser`);
  const hear = (event: MessageEvent<string>): void => {
    const read = work.safeParse(JSON.parse(event.data));
    if (!read.success) return;
    // A source that is not closed asks again when the server has said all.
    if (read.data.state !== 'running') source.close();
    tell(read.data);
  };
  for (const name of EVENTS) source.addEventListener(name, hear);
  return () => source.close();
}
