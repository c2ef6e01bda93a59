import type { RecordedAt } from '../../../wire/writes/matters.ts';
import type { Appended } from '../../store/append.ts';
import { json, type Answer } from './answer.ts';
import { refuse } from './refusal.ts';

/** What became of a write, as it is answered. */
export function recordedAnswer(appended: Appended): Answer {
  switch (appended.kind) {
    case 'conflict': return refuse('conflict', { found: appended.found });
    case 'keyTaken': return refuse('key-taken');
    case 'recorded': {
      const { stream, at, number, hash } = appended.entry;
      const body: RecordedAt = { stream, at, number, hash };
      return json(body, { status: 201, stream: at });
    }
  }
}
