import type { Act } from '../../../procedure/acts/act.ts';
import type { MatterPhase } from '../../../procedure/matter/phase.ts';
import type { Stage } from '../../../procedure/acts/question-acts.ts';

type Both = readonly [sv: string, en: string];

/** What each act is called. The Swedish words are those of a matter's file. */
export const ACT_NAMES: Readonly<Record<Act['kind'], Both>> = {
  meetingOpened: ['sammanträde', 'meeting'],
  urgencyAgreed: ['brådska', 'urgency'],
  arrived: ['kommer', 'arrival'],
  left: ['lämnar', 'departure'],
  conflictOfInterest: ['jäv', 'conflict of interest'],
  substituteServes: ['tjänstgör', 'serving substitute'],
  chairChanged: ['ordförandeskap', 'change of chair'],
  nonParticipation: ['deltar inte', 'non-participation'],
  adjourned: ['ajournering', 'adjournment'],
  resumed: ['återupptas', 'resumption'],
  meetingEnded: ['sammanträdet avslutas', 'end of the meeting'],
  proposalMade: ['förslag', 'proposal'],
  motionMoved: ['yrkande', 'motion'],
  spoke: ['yttrande', 'statement'],
  motionWithdrawn: ['återtagande', 'withdrawal'],
  proposalRefused: ['avvisning', 'refusal to put'],
  deliberationClosed: ['överläggningen avslutas', 'end of the deliberation'],
  questionPut: ['proposition', 'question'],
  voteRequested: ['omröstning begärs', 'request for a vote'],
  voteHeld: ['omröstning', 'vote'],
  formalTried: ['formell prövning', 'formal trial'],
  decisionStated: ['beslut', 'decision'],
  dissentNoted: ['reservation', 'dissent'],
  noteMade: ['anteckning', 'note'],
  minutesAttested: ['justering', 'attestation'],
  attestationAnnounced: ['anslag', 'announcement'],
  noticeTakenDown: ['anslaget tas ned', 'notice taken down'],
  dispatched: ['expediering', 'dispatch'],
  appealed: ['överklagande', 'appeal'],
  stayed: ['inhibition', 'stay'],
  executed: ['verkställighet', 'execution'],
  judged: ['dom', 'judgment'],
  correction: ['rättelse', 'correction'],
};

/** How far a matter has come, as the end of a sentence. */
export const PHASE_NAMES: Readonly<Record<MatterPhase, Both>> = {
  noMeeting: ['inget sammanträde har tagit upp ärendet', 'no meeting has taken the matter up'],
  deliberating: ['överläggningen pågår', 'deliberation goes on'],
  adjourned: ['sammanträdet är ajournerat', 'the meeting is adjourned'],
  closed: ['överläggningen är avslutad och inget beslut har angetts', 'deliberation is closed and no decision has been stated'],
  settled: ['ärendet är avgjort, och sammanträdet pågår', 'the matter is settled and the meeting goes on'],
  ended: ['sammanträdet är avslutat och protokollet inte justerat', 'the meeting has ended and the minutes are not attested'],
  attested: ['protokollet är justerat och inte anslaget', 'the minutes are attested and not announced'],
  announced: ['justeringen är anslagen', 'the attestation is announced'],
};

export const STAGE_NAMES: Readonly<Record<Stage, Both>> = {
  counter: ['motförslag', 'counter-proposal'],
  main: ['huvudomröstning', 'main question'],
  single: ['ensamt förslag', 'single proposal'],
  addition: ['tillägg', 'addition'],
};

export const FORMAL_NAMES = { postpone: ['bordläggning', 'postponement'], referBack: ['återremiss', 'referral back'] } as const satisfies Readonly<Record<string, Both>>;

export const GRANTED_NAMES = { granted: ['bifallen', 'granted'], denied: ['avslagen', 'denied'] } as const satisfies Readonly<Record<string, Both>>;
