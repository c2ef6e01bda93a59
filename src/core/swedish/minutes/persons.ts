import type { FindingFacts } from '../../minutes/findings/facts.ts';
import { listed, points, say, type FindingSentence } from './said.ts';

type PersonCode = Extract<keyof FindingFacts, `YRK-${string}` | `RES-${string}` | `JAV-${string}` | `SUBST-${string}` | 'NAME-VARIANT' | 'QUORUM'>;

const NO_PART = {
  conflict: ['är antecknad som jävig', 'is noted as disqualified'], nonParticipation: ['deltar inte i beslutet', 'takes no part in the decision'],
  notServing: ['tjänstgör inte', 'does not serve'], noBallot: ['står inte i någon röstlista', 'stands in no roll call'],
} as const;
const AS = { voter: ['röstar', 'votes'], dissenter: ['reserverar sig', 'dissents'], mover: ['yrkar', 'moves'] } as const;

/** What is said of motions, dissents and persons. */
export const PERSON_SENTENCES: { readonly [Code in PersonCode]: FindingSentence<FindingFacts[Code]> } = {
  'YRK-UNPUT': {
    sv: ({ movers, motion, clauses }) => say(`Yrkandet från ${listed(movers)} (${motion}${clauses.length > 0 ? `, ${points(clauses)}` : ''}) ställs aldrig under proposition.`, 'Anteckna propositionen, eller att yrkandet återtogs.'),
    en: ({ movers, motion, clauses }) => say(`The motion by ${listed(movers, 'en')} (${motion}${clauses.length > 0 ? `, ${points(clauses, 'en')}` : ''}) is never put.`, 'Record the question, or that the motion was withdrawn.'),
  },
  'YRK-VOTE': {
    sv: ({ person, moved, vote }) => say(`${person} yrkar för "${moved}" men röstar emot det i omröstning ${vote}.`, 'Kontrollera rösten; det kan vara avsiktligt.'),
    en: ({ person, moved, vote }) => say(`${person} moves for "${moved}" but votes against it in vote ${vote}.`, 'Check the vote; it may be meant.'),
  },
  'YRK-UNKNOWN': {
    sv: ({ movers, of, clauses }) => say(`${listed(movers)} hänvisar till ett yrkande av ${of}${clauses.length > 0 ? ` i ${points(clauses)}` : ''} som inte finns i protokollet.`, 'Rätta hänvisningen eller för in yrkandet.'),
    en: ({ movers, of, clauses }) => say(`${listed(movers, 'en')} refers to a motion by ${of}${clauses.length > 0 ? ` on ${points(clauses, 'en')}` : ''} that is not in the minutes.`, 'Correct the reference or enter the motion.'),
  },
  'RES-NOTPART': {
    sv: ({ person, why }) => say(`${person} reserverar sig men ${NO_PART[why][0]}.`, 'Bara den som deltagit i beslutet får reservera sig.'),
    en: ({ person, why }) => say(`${person} dissents but ${NO_PART[why][1]}.`, 'Only one who took part in the decision may dissent.'),
  },
  'RES-WON': {
    sv: ({ persons, clauses }) => say(`${listed(persons)} reserverar sig men röstade med majoriteten${clauses.length > 0 ? ` i ${points(clauses)}` : ''}.`, 'Kontrollera rösten eller reservationen.'),
    en: ({ persons, clauses }) => say(`${listed(persons, 'en')} dissents but voted with the majority${clauses.length > 0 ? ` on ${points(clauses, 'en')}` : ''}.`, 'Check the vote or the dissent.'),
  },
  'RES-ABST': {
    sv: ({ person, clauses }) => say(`${person} avstod i huvudomröstningen${clauses.length > 0 ? ` om ${points(clauses)}` : ''} och reserverar sig. Källorna är oense om det får ske.`, 'För kännedom.'),
    en: ({ person, clauses }) => say(`${person} abstained in the main vote${clauses.length > 0 ? ` on ${points(clauses, 'en')}` : ''} and dissents. Sources disagree on whether that is allowed.`, 'For information.'),
  },
  'RES-SCOPE': {
    sv: ({ persons, won }) => say(`Reservationen från ${listed(persons)} nämner inga punkter, fast de vann ${points(won)}.`, 'Säg vilka punkter den gäller.'),
    en: ({ persons, won }) => say(`The dissent by ${listed(persons, 'en')} names no clauses, though they won ${points(won, 'en')}.`, 'Say which clauses it is about.'),
  },
  'RES-TEXT': {
    sv: ({ what, words }) => (what === 'motion' ? say(`Reservationen återger det egna yrkandet med andra ord: ${words.map((word) => `"${word}"`).join(', ')} finns inte i yrkandet.`, 'För kännedom.') : say(`Reservationen kallar ärendet "${listed(words)}", vilket det inte är på något annat ställe.`, 'För kännedom.')),
    en: ({ what, words }) => (what === 'motion' ? say(`The dissent tells its own motion in other words: ${words.map((word) => `"${word}"`).join(', ')} is not in the motion.`, 'For information.') : say(`The dissent calls the matter "${listed(words, 'en')}", which it is nowhere else.`, 'For information.')),
  },
  'QUORUM': {
    sv: ({ present, needed, seats }) => say(`${present} av ${seats} är närvarande; ${needed} behövs för beslut.`, 'Utan beslutförhet är beslutet olagligt.'),
    en: ({ present, needed, seats }) => say(`${present} of ${seats} are present; ${needed} are needed to decide.`, 'Without a quorum the decision is unlawful.'),
  },
  'JAV-PRESENT': {
    sv: ({ person, as }) => say(`${person} är antecknad som jävig men ${AS[as][0]}.`, 'Den som är jävig får inte delta i handläggningen.'),
    en: ({ person, as }) => say(`${person} is noted as disqualified but ${AS[as][1]}.`, 'Who is disqualified may not take part.'),
  },
  'JAV-CHAIR': {
    sv: ({ person }) => say(`Ordföranden ${person} är jävig, och det framgår inte vem som ledde ärendet.`, 'Anteckna vem som var ordförande.'),
    en: ({ person }) => say(`The chair ${person} is disqualified, and it is not said who presided.`, 'Record who was in the chair.'),
  },
  'SUBST-PARTY': {
    sv: ({ person, party, servingFor, otherParty }) => say(`${person} (${party}) tjänstgör för ${servingFor} (${otherParty}), ett annat parti.`, 'I fullmäktige får bara samma parti ersätta; i en nämnd avgör inkallelseordningen.'),
    en: ({ person, party, servingFor, otherParty }) => say(`${person} (${party}) serves for ${servingFor} (${otherParty}), another party.`, 'In an assembly only the same party may; in a board the order of calling in decides.'),
  },
  'SUBST-NO-PRINCIPAL': {
    sv: ({ persons }) => say(`Det framgår inte för vem ${listed(persons)} tjänstgör.`, 'Skriv "för NN" vid varje tjänstgörande ersättare.'),
    en: ({ persons }) => say(`It is not said for whom ${listed(persons, 'en')} serves.`, 'Write "för NN" at each serving substitute.'),
  },
  'NAME-VARIANT': {
    sv: ({ name, other }) => say(`"${name}" och "${other}" tycks vara samma person.`, 'Skriv namnet på ett sätt.'),
    en: ({ name, other }) => say(`"${name}" and "${other}" seem to be one person.`, 'Write the name in one way.'),
  },
};
