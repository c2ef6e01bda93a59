import type { AfterAct } from './after-acts.ts';
import type { MeetingAct } from './meeting-acts.ts';
import type { MotionAct } from './motion-acts.ts';
import type { QuestionAct } from './question-acts.ts';
import type { Recorded } from './recorded.ts';

/** Something that happened in a matter. Acts are only added; a correction is an act too. */
export type Act = MeetingAct | MotionAct | QuestionAct | AfterAct | Correction;

/** An earlier act was recorded wrongly. The old one stays in the record; what was decided is read with the new one in its place. */
export interface Correction extends Recorded {
  readonly kind: 'correction';
  readonly corrects: string;
  readonly reason: string;
  readonly instead: Exclude<Act, Correction>;
}
