import type { Act } from '../../acts/act.ts';

/** The event that each act is in a matter's file. */
export const ACT_EVENTS: Readonly<Record<Act['kind'], string>> = {
  meetingOpened: 'sammanträde', urgencyAgreed: 'brådska', arrived: 'kommer', left: 'lämnar', conflictOfInterest: 'jäv', substituteServes: 'tjänstgör',
  chairChanged: 'ordförandeskap', nonParticipation: 'deltar inte', adjourned: 'ajournering', resumed: 'återupptas', meetingEnded: 'sammanträdet avslutas',
  proposalMade: 'förslag', motionMoved: 'yrkande', spoke: 'yttrande', motionWithdrawn: 'återtagande', proposalRefused: 'avvisning',
  deliberationClosed: 'överläggningen avslutas', questionPut: 'proposition', voteRequested: 'omröstning begärs', voteHeld: 'omröstning',
  formalTried: 'formell prövning', decisionStated: 'beslut', dissentNoted: 'reservation', noteMade: 'anteckning', minutesAttested: 'justering',
  attestationAnnounced: 'anslag', noticeTakenDown: 'anslaget tas ned', dispatched: 'expediering', appealed: 'överklagande', stayed: 'inhibition',
  executed: 'verkställighet', judged: 'dom', correction: 'rättelse',
};
