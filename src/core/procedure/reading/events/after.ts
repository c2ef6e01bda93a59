import type { Act } from '../../acts/act.ts';
import { needs, wordsOf, type EventFields } from '../matter-reading.ts';

type Dated = 'minutesAttested' | 'attestationAnnounced' | 'noticeTakenDown' | 'appealed' | 'stayed' | 'executed';

/** What happens on a day after the meeting. */
export function readDated(kind: Dated): (event: EventFields) => Act | undefined {
  return ({ fields, recorded }) => {
    const day = fields.required('dag') === undefined ? undefined : fields.day('dag');
    return day && { ...recorded, kind, day };
  };
}

const JUDGMENTS = new Map([['upphävs', 'annulled'], ['fastställs', 'upheld']] as const);

export function readJudgment({ fields, recorded }: EventFields): Act | undefined {
  const day = fields.required('dag') === undefined ? undefined : fields.day('dag');
  const outcome = fields.required('utfall') === undefined ? undefined : fields.word('utfall', JUDGMENTS);
  return day && outcome && { ...recorded, kind: 'judged', day, outcome };
}

export function readDispatch(event: EventFields): Act | undefined {
  return needs(event, 'till') === 'missing' ? undefined : { ...event.recorded, kind: 'dispatched', to: wordsOf(event, 'till') };
}

/** What happens without more to say of it. */
export function readBare(kind: 'deliberationClosed' | 'adjourned' | 'resumed' | 'meetingEnded'): (event: EventFields) => Act {
  return ({ recorded }) => ({ ...recorded, kind });
}
