import type { DayWithin } from '../../../language/declarations/decision.ts';
import type { Act, Correction } from '../../acts/act.ts';
import type { Attendee, MeetingOpened } from '../../acts/meeting-acts.ts';
import type { RegisteredAs } from '../../acts/registered-as.ts';
import { REGISTERED_KEY } from '../../reading/registered-as.ts';
import { ANSWERS, BODY_KINDS, EXCEPTIONS, FORMAL, FORMS, HOW_KNOWN, PRESENCES, ROLES, STAGES, VOTING_FORMS } from '../../reading/words.ts';
import { ACT_EVENTS } from './act-events.ts';
import { clausesTree, itemTree, proposedTree } from './proposal-trees.ts';
import { mapOf, wordFor, type Tree } from './tree.ts';
import { formalKeys, voteKeys } from './vote-keys.ts';

/** A key of an event with what stands there, or nothing when there is nothing to say. */
export type EventKey = readonly [string, Tree | undefined];

/** An event as a matter's file has it. What reads it is `reading/events`: what is written here comes back as the same act. */
export function eventTree(act: Act): Tree {
  const { id, lines, comment } = act;
  const rest = [['rader', lines], ['anmärkning', comment]] as const;
  if (act.kind === 'correction') return mapOf(['händelse', ACT_EVENTS.correction], ['id', id], ...rest, ['rättar', act.corrects], ['skäl', act.reason], ['i stället', eventTree(act.instead)]);
  return mapOf(['händelse', ACT_EVENTS[act.kind]], ['id', id], ...ownKeys(act), ...rest);
}

function ownKeys(act: Exclude<Act, Correction>): readonly EventKey[] {
  switch (act.kind) {
    case 'meetingOpened': return meetingKeys(act);
    case 'urgencyAgreed': return [['för', act.agreed === 'all' ? 'alla' : act.agreed]];
    case 'arrived':
    case 'left':
    case 'chairChanged': return [['person', act.person]];
    case 'conflictOfInterest': return [['person', act.person], ['grund', act.ground], ['jävig', act.found === 'conflicted' ? 'ja' : 'nej'], ['undantag', act.exception && wordFor(EXCEPTIONS, act.exception)]];
    case 'substituteServes': return [['person', act.person], ['för', act.servesFor]];
    case 'nonParticipation': return [['av', act.persons], ['punkter', clausesTree(act.clauses)]];
    case 'proposalMade': return [['beteckning', act.proposal], ['från', act.from], ['kallas', some(act.aliases)], ['till', act.addressee], ['räknas som', act.scenario], ['besvarar', act.answers], registeredKey(act.registered), ['punkter', proposedTree(act.clauses)]];
    case 'motionMoved': return [['av', act.movers.length === 0 ? 'okänt' : act.movers], registeredKey(act.registered), ['yrkar', act.items.map(itemTree)]];
    case 'spoke': return [['av', act.persons]];
    case 'motionWithdrawn': return [['förslag', act.proposal], ['medgivande', act.leave === 'unanimous' ? 'enhälligt' : 'inte frågat']];
    case 'proposalRefused': return [['förslag', act.proposal], ['skäl', act.ground === 'newMatter' ? 'nytt ärende' : 'lagstridigt']];
    case 'questionPut': return [['punkter', act.clauses], ['steg', wordFor(STAGES, act.stage)], ['ställs', act.put], ...(act.finds.kind === 'named' ? [['huvudförslag', act.finds.main], ['motförslag', act.finds.counter]] as const : [['finner', act.finds.proposal]] as const), ['ordning', some(act.order)]];
    case 'voteRequested': return [
      ['proposition', act.question], ['ja', act.yes], ['nej', act.no], ['ja enligt ordningen', act.written.yes], ['nej enligt ordningen', act.written.no],
      ['fastställd', act.approved === 'yes' ? 'ja' : 'okänt'], ['form', wordFor(FORMS, act.form)],
    ];
    case 'voteHeld': return voteKeys(act);
    case 'formalTried': return [['yrkande', wordFor(FORMAL, act.motion)], ...formalKeys(act)];
    case 'decisionStated': return [['punkter', act.clauses]];
    case 'dissentNoted': return [['av', act.persons], ['punkter', clausesTree(act.clauses)], ['till förmån för', some(act.inFavourOf)], ['text', act.text]];
    case 'noteMade': return [['av', act.persons], ['text', act.text]];
    case 'dispatched': return [['till', act.to]];
    case 'judged': return [['dag', act.day], ['utfall', act.outcome === 'annulled' ? 'upphävs' : 'fastställs']];
    case 'minutesAttested':
    case 'attestationAnnounced':
    case 'noticeTakenDown':
    case 'appealed':
    case 'stayed':
    case 'executed': return [['dag', act.day]];
    case 'deliberationClosed':
    case 'adjourned':
    case 'resumed':
    case 'meetingEnded': return [];
  }
}

function meetingKeys(act: MeetingOpened): readonly EventKey[] {
  const who = (serves: Attendee['serves']): Tree | undefined => some(act.attendees.filter((one) => one.serves === serves).map(attendeeTree));
  return [
    ['organ', act.body], ['slag', wordFor(BODY_KINDS, act.bodyKind)], ['dag', dayText(act.day)], ['paragraf', act.item], ['mandat', act.seats ?? 'okänt'],
    ['närvaro', act.attendance === 'complete' ? 'fullständig' : 'ofullständig'], ['ordförande', act.chair ?? 'okänd'], ['tjänstgörande', who('yes')], ['övriga', who('no')],
    ['kungjort', wordFor(ANSWERS, act.announced)], ['berett', wordFor(ANSWERS, act.prepared)], ['distans', wordFor(ANSWERS, act.remoteAllowed)],
    ['tillägg', act.additions === 'last' ? 'sist' : 'valfritt'], ['röstning', act.voting && wordFor(VOTING_FORMS, act.voting)], ['inkallelseordning', act.callingOrder],
    registeredKey(act.registered),
  ];
}

function registeredKey(registered: RegisteredAs | undefined): EventKey {
  if (!registered) return [REGISTERED_KEY, undefined];
  const { name, heading, body, howKnown, retoldIn, sureness, source } = registered;
  return [REGISTERED_KEY, mapOf(
    ['post', name], ['rubrik', heading], ['organ', body], ['känt genom', howKnown && wordFor(HOW_KNOWN, howKnown)], ['återgivet i', retoldIn], ['säkerhet', sureness], ['källa', source],
  )];
}

function attendeeTree({ person, role, servesFor, presence }: Attendee): Tree {
  return mapOf(['person', person], ['roll', wordFor(ROLES, role)], ['för', servesFor], ['deltar', wordFor(PRESENCES, presence)]);
}

function dayText(day: DayWithin | undefined): string {
  if (!day) return 'okänd';
  return day.earliest === day.latest ? day.earliest : `${day.earliest}..${day.latest}`;
}

function some(list: readonly Tree[]): Tree | undefined {
  return list.length === 0 ? undefined : list;
}
