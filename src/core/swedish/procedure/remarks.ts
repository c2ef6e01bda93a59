import { groundOf } from '../../procedure/law/grounds.ts';
import type { Remark, RemarkCode, RemarkFacts } from '../../procedure/law/remark.ts';
import type { Language } from '../language-name.ts';
import { AND, listed } from '../voice.ts';
import { FORMAL_NAMES, GRANTED_NAMES } from '../problems/procedure/words.ts';
import { citation } from './citation.ts';

/** One sentence a remark, in both languages. */
type RemarkSentence<Facts> = { readonly [L in Language]: (facts: Facts) => string };

const and = (words: readonly string[], language: Language): string => listed(words, AND[language]);

const SENTENCES: { readonly [Code in RemarkCode]: RemarkSentence<RemarkFacts[Code]> } = {
  'quorum-unknown': {
    sv: ({ present, seats }) => (seats === undefined ? `om organet var beslutfört är okänt: antalet platser är inte angivet (${present} tjänstgörande är kända)` : `om organet var beslutfört är okänt: ${present} av ${seats} är kända som närvarande`),
    en: ({ present, seats }) => (seats === undefined ? `whether there was a quorum is unknown: the number of seats is not stated (${present} are known to serve)` : `whether there was a quorum is unknown: ${present} of ${seats} are known to be present`),
  },
  'quorum-relief': {
    sv: ({ present, conflicted }) => `${present} är kvar sedan ${conflicted} jäviga uteslutits; fullmäktige får ändå besluta`,
    en: ({ present, conflicted }) => `${present} are left after ${conflicted} with a conflict of interest; the assembly may decide all the same`,
  },
  'announced-unknown': { sv: () => 'om ärendet var kungjort är okänt', en: () => 'whether the matter was announced is unknown' },
  'prepared-unknown': { sv: () => 'om ärendet var berett är okänt', en: () => 'whether the matter was prepared is unknown' },
  'remote-unknown': {
    sv: ({ persons }) => `${and(persons, 'sv')} deltar på distans; om det är tillåtet är okänt`,
    en: ({ persons }) => `${and(persons, 'en')} take part from elsewhere; whether that is allowed is unknown`,
  },
  'chair-unknown': {
    sv: ({ question }) => `vem som ledde ${question} är okänt, och därmed vem som har utslagsröst`,
    en: ({ question }) => `who led ${question} is unknown, and so who has the casting vote`,
  },
  'board-too-small': { sv: ({ seats }) => `nämnden har ${seats} platser; en styrelse har minst fem`, en: ({ seats }) => `the board has ${seats} seats; an executive has at least five` },
  'seats-not-allowed': { sv: ({ seats }) => `fullmäktige har ${seats} platser; antalet är udda och minst 21`, en: ({ seats }) => `the assembly has ${seats} seats; the number is odd and at least 21` },
  'substitute-without-principal': {
    sv: ({ persons }) => `${and(persons, 'sv')} tjänstgör som ersättare utan att det framgår för vem`,
    en: ({ persons }) => `${and(persons, 'en')} serve as substitutes; for whom is not stated`,
  },
  'substitute-party-differs': {
    sv: ({ person, member }) => `${person} tjänstgör för ${member} från ett annat parti; inkallelseordningen avgör`,
    en: ({ person, member }) => `${person} serves for ${member} of another party; the calling order decides`,
  },
  'chair-found-other': {
    sv: ({ question, main, found }) => `i ${question} är ${main} huvudförslag, men ordföranden fann ${found} antaget vid acklamationen`,
    en: ({ question, main, found }) => `in ${question} ${main} is the main proposal, but the chair found ${found} adopted by acclamation`,
  },
  'yes-is-not-main': {
    sv: ({ question, yes, main }) => `i ${question} är ja en röst för ${yes}, fast ${main} är huvudförslag`,
    en: ({ question, yes, main }) => `in ${question} yes is a vote for ${yes}, though ${main} is the main proposal`,
  },
  'order-names-other': {
    sv: ({ question, side, written, put }) => `propositionsordningen för ${question} säger att ${side === 'yes' ? 'ja' : 'nej'} är ${written}, men propositionen gällde ${put}`,
    en: ({ question, side, written, put }) => `the voting order for ${question} says that ${side} is ${written}, but the question was about ${put}`,
  },
  'order-not-approved': { sv: ({ question }) => `om propositionsordningen för ${question} fastställdes är inte angivet`, en: ({ question }) => `whether the voting order for ${question} was approved is not stated` },
  'bundled': { sv: ({ clauses }) => `punkt ${and(clauses, 'sv')} avgörs i samma proposition`, en: ({ clauses }) => `clauses ${and(clauses, 'en')} are settled by one question` },
  'motion-not-put': {
    sv: ({ clause, movers, proposal }) => `avslag på ${proposal} i punkt ${clause} yrkades av ${and(movers, 'sv')} men ställdes aldrig`,
    en: ({ clause, movers, proposal }) => `rejection of ${proposal} on clause ${clause} was moved by ${and(movers, 'en')} but never put`,
  },
  'tally-differs': {
    sv: ({ question, stated, listed: counted }) => `röstetalen för ${question} anges till ${stated}, men listan ger ${counted}`,
    en: ({ question, stated, listed: counted }) => `the result of ${question} is stated as ${stated}, but the list gives ${counted}`,
  },
  'finding-differs': {
    sv: ({ question, found, counted }) => `${question} anges ha vunnits av ${found}, men rösterna ger ${counted}`,
    en: ({ question, found, counted }) => `${question} is said to be won by ${found}, but the votes give ${counted}`,
  },
  'decision-differs': {
    sv: ({ clause, stated, found }) => `beslutet i punkt ${clause} anges som ${stated}, men propositionerna gav ${found}`,
    en: ({ clause, stated, found }) => `the decision on clause ${clause} is stated as ${stated}, but the questions gave ${found}`,
  },
  'winner-unknown': {
    sv: ({ question }) => `lika röstetal i ${question}, och hur ordföranden röstade är okänt`,
    en: ({ question }) => `a tie in ${question}, and how the chair voted is unknown`,
  },
  'two-thirds-unknown': {
    sv: ({ question }) => `om två tredjedelar av de närvarande var för i ${question} är okänt, och extra val kräver det`,
    en: ({ question }) => `whether two thirds of those present were for it in ${question} is unknown, and an extra election takes that`,
  },
  'formal-unknown': {
    sv: ({ motion, finds }) => `begärd ${FORMAL_NAMES[motion][0]} blev ${GRANTED_NAMES[finds][0]}; rösterna är inte kända, och därmed inte om det var rätt eller av en minoritet`,
    en: ({ motion, finds }) => `the motion for ${FORMAL_NAMES[motion][1]} was ${GRANTED_NAMES[finds][1]}; the votes are not known, and so not whether that was right or by a minority`,
  },
  'formal-class-differs': {
    sv: ({ motion, declared, computed }) => `${FORMAL_NAMES[motion][0]} anges som ${CLASSES[declared]?.sv ?? declared}, men talen ger ${CLASSES[computed]?.sv ?? computed}`,
    en: ({ motion, declared, computed }) => `the ${FORMAL_NAMES[motion][1]} is stated as by a ${CLASSES[declared]?.en ?? declared}, but the numbers give a ${CLASSES[computed]?.en ?? computed}`,
  },
  'roll-call-missing': { sv: ({ question }) => `vem som röstade hur i ${question} är inte angivet, fast omröstningen var öppen`, en: ({ question }) => `who voted how in ${question} is not stated, though the vote was open` },
  'voter-missing': {
    sv: ({ question, persons }) => `${and(persons, 'sv')} kunde rösta i ${question} men finns inte i listan`,
    en: ({ question, persons }) => `${and(persons, 'en')} could vote in ${question} but are not on the list`,
  },
  'question-not-recorded': {
    sv: ({ clause }) => `ingen proposition är redovisad för punkt ${clause}; förslaget var det enda och ingen yrkade avslag`,
    en: ({ clause }) => `no question is recorded for clause ${clause}; there was only one proposal and nobody moved to reject it`,
  },
  'dissenter-abstained': {
    sv: ({ person, clauses }) => `${person} reserverar sig men avstod i omröstningen om punkt ${and(clauses, 'sv')}; om det går råder delade meningar`,
    en: ({ person, clauses }) => `${person} dissents but abstained in the vote on clause ${and(clauses, 'en')}; whether that can be done is disputed`,
  },
  'dissenter-won': { sv: ({ person }) => `${person} reserverar sig men röstade med den vinnande sidan`, en: ({ person }) => `${person} dissents but voted with the winning side` },
  'dissent-without-clauses': {
    sv: ({ persons }) => `reservationen av ${and(persons, 'sv')} säger inte vilka punkter den gäller`,
    en: ({ persons }) => `the dissent by ${and(persons, 'en')} does not say which clauses it concerns`,
  },
  'dissent-after-meeting': {
    sv: ({ persons }) => `reservationen av ${and(persons, 'sv')} kom efter sammanträdet: i tid enligt FL 30 §, för sent enligt KL`,
    en: ({ persons }) => `the dissent by ${and(persons, 'en')} came after the meeting: in time by FL 30 §, too late by KL`,
  },
  'attested-late': { sv: ({ day, strict }) => `justerat ${day}; sista dag var ${strict}`, en: ({ day, strict }) => `attested ${day}; the last day was ${strict}` },
  'attested-in-extension': { sv: ({ day, strict }) => `justerat ${day}, i tid bara om helgregeln gäller; de fjorton dagarna gick ut ${strict}`, en: ({ day, strict }) => `attested ${day}, in time only if the weekend rule applies; the fourteen days ran out ${strict}` },
  'announced-late': { sv: ({ day, strict }) => `anslaget ${day}; sista dag var ${strict}`, en: ({ day, strict }) => `announced ${day}; the last day was ${strict}` },
  'announced-in-extension': { sv: ({ day, strict }) => `anslaget ${day}, i tid bara om helgregeln gäller; andra dagen var ${strict}`, en: ({ day, strict }) => `announced ${day}, in time only if the weekend rule applies; the second day was ${strict}` },
  'taken-down-early': { sv: ({ day, from }) => `anslaget togs ned ${day}, tidigast ${from}: överklagandetiden har inte gått ut`, en: ({ day, from }) => `the notice came down ${day}, ${from} at the earliest: the time for appeals has not run out` },
  'appeal-late': { sv: ({ day, last }) => `överklagat ${day}, efter sista dagen ${last}: domstolen avgör`, en: ({ day, last }) => `appealed ${day}, after the last day ${last}: the court decides` },
  'retroactive': { sv: ({ clause, from }) => `punkt ${clause} ska gälla från ${from}, före beslutet`, en: ({ clause, from }) => `clause ${clause} is to hold from ${from}, before the decision` },
  'no-start-day': { sv: ({ clause }) => `punkt ${clause} säger inte från vilken dag; enligt praxis gäller den när protokollet är justerat`, en: ({ clause }) => `clause ${clause} does not say from which day; by practice it holds when the minutes are attested` },
  'assignee-not-dispatched': { sv: ({ clause, to }) => `${to} får ett uppdrag i punkt ${clause} men finns inte i sändlistan`, en: ({ clause, to }) => `${to} gets an assignment in clause ${clause} but is not on the dispatch list` },
  'next-body-not-dispatched': { sv: ({ to }) => `${to} ska besluta men finns inte i sändlistan`, en: ({ to }) => `${to} is to decide but is not on the dispatch list` },
  'substitute-called': {
    sv: ({ person, member }) => `${person} står på tur att tjänstgöra för ${member}`,
    en: ({ person, member }) => `${person} is next to serve for ${member}`,
  },
  'substitute-out-of-order': {
    sv: ({ person, member, called }) => `${person} tjänstgör för ${member}, men inkallelseordningen kallar in ${called}`,
    en: ({ person, member, called }) => `${person} serves for ${member}, but the calling order calls ${called}`,
  },
  'conflict-excepted': {
    sv: ({ person, exception, found }) => `${person} har anknytning till ${EXCEPTION_NAMES[exception].sv}; det är i sig inget jäv i en nämnd${found === 'conflicted' ? ', men jäv antogs' : ''}`,
    en: ({ person, exception, found }) => `${person} is tied to ${EXCEPTION_NAMES[exception].en}; that by itself is no conflict of interest in a board${found === 'conflicted' ? ', but one was found' : ''}`,
  },
  'conflict-appealed-later': {
    sv: ({ person }) => `frågan om jäv för ${person} överklagas bara tillsammans med beslutet i ärendet`,
    en: ({ person }) => `the question of conflict of interest for ${person} is appealed only together with the decision`,
  },
  'note-no-right': {
    sv: ({ persons }) => `en protokollsanteckning, som den av ${and(persons, 'sv')}, är ingen rättighet; det är bara reservationen`,
    en: ({ persons }) => `a note in the minutes, as that by ${and(persons, 'en')}, is no right; only a dissent is`,
  },
  'voting-form-differs': {
    sv: ({ question, ordered, used }) => `${question} hölls genom ${VOTING_NAMES[used].sv}; arbetsordningen föreskriver ${VOTING_NAMES[ordered].sv}`,
    en: ({ question, ordered, used }) => `${question} was held by ${VOTING_NAMES[used].en}; the body's own order prescribes ${VOTING_NAMES[ordered].en}`,
  },
  'decided-text-reworded': {
    sv: ({ clause, corrects }) => `rättelsen av ${corrects} ändrar lydelsen av det beslutade i punkt ${clause}; justeraren skriver under det som beslutades`,
    en: ({ clause, corrects }) => `the correction of ${corrects} rewords what was decided on clause ${clause}; an attester signs what was decided`,
  },
};

const EXCEPTION_NAMES = { company: { sv: 'ett av regionens egna bolag', en: 'one of the region\'s own companies' }, foundation: { sv: 'en av regionens egna stiftelser', en: 'one of the region\'s own foundations' } } as const;
const VOTING_NAMES = {
  rollCall: { sv: 'upprop', en: 'roll call' }, showOfHands: { sv: 'handuppräckning', en: 'a show of hands' }, buttons: { sv: 'röstapparat', en: 'buttons' },
} as const;

const CLASSES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  majority: { sv: 'majoritet', en: 'majority' }, minority: { sv: 'minoritet', en: 'minority' }, denied: { sv: 'avslag', en: 'denial' },
};

const LEVEL_WORDS = { unknown: { sv: 'okänt', en: 'unknown' }, warning: { sv: 'varning', en: 'warning' }, note: { sv: 'notera', en: 'note' } } as const;

/** A remark as a sentence: what is unknown, doubtful or worth knowing, with the lines of the minutes, the rule, and the ground it could be. */
export function tellRemark(remark: Remark, language: Language): string {
  // The union of remarks pairs each code with its facts, and SENTENCES each code with the sentence of those facts.
  const sentence = SENTENCES[remark.code] as RemarkSentence<Remark['facts']>;
  const lines = remark.lines === undefined ? '' : `${language === 'sv' ? 'rad' : 'l.'} ${remark.lines}; `;
  const ground = groundOf(remark);
  const annulled = ground === undefined ? '' : `; ${language === 'sv' ? 'kan vara grund' : 'could be ground'} ${ground}, ${citation('L29', language)}`;
  return `${LEVEL_WORDS[remark.level][language]}: ${sentence[language](remark.facts)} (${lines}${citation(remark.rule, language)}${annulled})`;
}
