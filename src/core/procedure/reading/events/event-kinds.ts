import type { Act } from '../../acts/act.ts';
import type { EventFields } from '../matter-reading.ts';
import { REGISTERED_KEY } from '../registered-as.ts';
import { readBare, readDated, readDispatch, readJudgment } from './after.ts';
import { MEETING_KEYS, readConflict, readMeeting, readNonParticipation, readPerson, readSubstitute, readUrgency } from './meeting.ts';
import { readMotion, readProposal, readRefusedProposal, readSpoke, readWithdrawal } from './motions.ts';
import { readDecision, readDissent, readFormal, readNote, readQuestion, readVote, readVoteRequest } from './questions.ts';

/** One kind of event in a matter's file: its own keys, and how it is read. */
export interface EventKind {
  readonly keys: readonly string[];
  readonly read: (event: EventFields) => Act | undefined;
}

/** Every event by its Swedish name. Corrections hold another event and are read where events are. */
export const EVENT_KINDS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ['sammanträde', { keys: MEETING_KEYS, read: readMeeting }],
  ['brådska', { keys: ['för'], read: readUrgency }],
  ['kommer', { keys: ['person'], read: readPerson('arrived') }],
  ['lämnar', { keys: ['person'], read: readPerson('left') }],
  ['jäv', { keys: ['person', 'grund', 'jävig', 'undantag'], read: readConflict }],
  ['tjänstgör', { keys: ['person', 'för'], read: readSubstitute }],
  ['ordförandeskap', { keys: ['person'], read: readPerson('chairChanged') }],
  ['deltar inte', { keys: ['av', 'punkter'], read: readNonParticipation }],
  ['ajournering', { keys: [], read: readBare('adjourned') }],
  ['återupptas', { keys: [], read: readBare('resumed') }],
  ['förslag', { keys: ['beteckning', 'från', 'kallas', 'till', 'räknas som', 'besvarar', REGISTERED_KEY, 'punkter'], read: readProposal }],
  ['yrkande', { keys: ['av', 'yrkar', REGISTERED_KEY], read: readMotion }],
  ['yttrande', { keys: ['av'], read: readSpoke }],
  ['återtagande', { keys: ['förslag', 'medgivande'], read: readWithdrawal }],
  ['avvisning', { keys: ['förslag', 'skäl'], read: readRefusedProposal }],
  ['överläggningen avslutas', { keys: [], read: readBare('deliberationClosed') }],
  ['formell prövning', { keys: ['yrkande', 'närvarande', 'för', 'emot', 'ordföranden', 'finner', 'genom', 'motivering', 'tas upp'], read: readFormal }],
  ['proposition', { keys: ['punkter', 'steg', 'ställs', 'huvudförslag', 'motförslag', 'finner', 'ordning'], read: readQuestion }],
  ['omröstning begärs', { keys: ['proposition', 'ja', 'nej', 'ja enligt ordningen', 'nej enligt ordningen', 'fastställd', 'form'], read: readVoteRequest }],
  ['omröstning', { keys: ['proposition', 'ja', 'nej', 'avstår', 'frånvarande', 'resultat', 'finner', 'ordförandens röst', 'lott', 'sätt'], read: readVote }],
  ['beslut', { keys: ['punkter'], read: readDecision }],
  ['reservation', { keys: ['av', 'punkter', 'till förmån för', 'text'], read: readDissent }],
  ['anteckning', { keys: ['av', 'text'], read: readNote }],
  ['sammanträdet avslutas', { keys: [], read: readBare('meetingEnded') }],
  ['justering', { keys: ['dag'], read: readDated('minutesAttested') }],
  ['anslag', { keys: ['dag'], read: readDated('attestationAnnounced') }],
  ['anslaget tas ned', { keys: ['dag'], read: readDated('noticeTakenDown') }],
  ['expediering', { keys: ['till'], read: readDispatch }],
  ['överklagande', { keys: ['dag'], read: readDated('appealed') }],
  ['inhibition', { keys: ['dag'], read: readDated('stayed') }],
  ['verkställighet', { keys: ['dag'], read: readDated('executed') }],
  ['dom', { keys: ['dag', 'utfall'], read: readJudgment }],
]);

export const CORRECTION = 'rättelse';
export const CORRECTION_KEYS = ['rättar', 'skäl', 'i stället'];
