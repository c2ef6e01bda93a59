import type { FindingFacts } from '../../minutes/findings/facts.ts';
import { listed, points, say, side, type FindingSentence } from './said.ts';

type VoteCode = Extract<keyof FindingFacts, `ROLL-${string}` | `VOTE-${string}` | `PO-${string}` | 'TIE-CHAIR'>;

const WHY = {
  conflict: ['är antecknad som jävig', 'is noted as disqualified'], nonParticipation: ['deltar inte i beslutet enligt protokollet', 'takes no part in the decision by the minutes'],
  notServing: ['är närvarande men tjänstgör inte', 'is present but does not serve'], absent: ['är antecknad som frånvarande', 'is noted as absent'],
} as const;

/** What is said of roll calls, votes and the order of voting. */
export const VOTE_SENTENCES: { readonly [Code in VoteCode]: FindingSentence<FindingFacts[Code]> } = {
  'ROLL-SUM': {
    sv: ({ vote, side: name, rows, declared, prose }) => say(`Omröstning ${vote}: antalet ${side(name, 'sv')} stämmer inte: ${listed([...(rows === undefined ? [] : [`${rows} i listan`]), ...(declared === undefined ? [] : [`${declared} i summan`]), ...(prose === undefined ? [] : [`${prose} i texten`])])}.`, 'Räkna om listan mot uppropet och rätta det som är fel.'),
    en: ({ vote, side: name, rows, declared, prose }) => say(`Vote ${vote}: the count of ${side(name, 'en')} does not agree: ${listed([...(rows === undefined ? [] : [`${rows} in the list`]), ...(declared === undefined ? [] : [`${declared} in the total`]), ...(prose === undefined ? [] : [`${prose} in the text`])], 'en')}.`, 'Count the list against the roll again and correct what is wrong.'),
  },
  'ROLL-DUP': {
    sv: ({ vote, person }) => say(`Omröstning ${vote}: ${person} står två gånger i listan.`, 'Var och en har en röst: ta bort den ena raden eller rätta namnet.'),
    en: ({ vote, person }) => say(`Vote ${vote}: ${person} stands twice in the list.`, 'Each has one vote: remove one row or correct the name.'),
  },
  'ROLL-TOO-MANY': {
    sv: ({ vote, voters, seats }) => say(`Omröstning ${vote}: ${voters} röstar, men organet har ${seats} platser.`, 'Kontrollera vilka som tjänstgjorde.'),
    en: ({ vote, voters, seats }) => say(`Vote ${vote}: ${voters} vote, but the body has ${seats} seats.`, 'Check who served.'),
  },
  'ROLL-COLUMN': {
    sv: ({ vote, persons, marks }) => say(`Omröstning ${vote}: ${persons.length === 0 ? 'kolumnerna har gått förlorade, så rösterna kan inte läsas' : `rösten för ${listed(persons)} kan inte läsas, ${{ none: 'ingen markering', several: 'flera markeringar', lost: 'markeringen står inte under någon kolumn' }[marks]}`}.`, 'Se efter i originalet. Ingen röst har gissats.'),
    en: ({ vote, persons, marks }) => say(`Vote ${vote}: ${persons.length === 0 ? 'the columns are lost, so the votes cannot be read' : `the vote of ${listed(persons, 'en')} cannot be read, ${{ none: 'no mark', several: 'several marks', lost: 'the mark stands under no column' }[marks]}`}.`, 'Look in the original. No vote was guessed.'),
  },
  'ROLL-ROSTER': {
    sv: ({ vote, missing, extra }) => say(`Omröstning ${vote} har andra röstande än den första${missing.length > 0 ? `; saknas: ${listed(missing)}` : ''}${extra.length > 0 ? `; tillkommit: ${listed(extra)}` : ''}, utan anteckning om det.`, 'Anteckna vem som kom eller gick, eller rätta listan.'),
    en: ({ vote, missing, extra }) => say(`Vote ${vote} has other voters than the first${missing.length > 0 ? `; missing: ${listed(missing, 'en')}` : ''}${extra.length > 0 ? `; added: ${listed(extra, 'en')}` : ''}, with no note of it.`, 'Note who came or left, or correct the list.'),
  },
  'ROLL-NONVOTER': {
    sv: ({ person, why }) => say(`${person} ${WHY[why][0]} men står i röstlistan.`, 'Stryk rösten eller rätta anteckningen.'),
    en: ({ person, why }) => say(`${person} ${WHY[why][1]} but stands in the roll call.`, 'Strike the vote or correct the note.'),
  },
  'VOTE-OUTCOME': {
    sv: ({ vote, yes, no, stated, computed }) => say(`Omröstning ${vote}: ${yes} Ja mot ${no} Nej ger "${computed}", men utfallet anges som "${stated}".`, 'Kontrollera vad Ja och Nej stod för och rätta utfallet.'),
    en: ({ vote, yes, no, stated, computed }) => say(`Vote ${vote}: ${yes} Ja to ${no} Nej gives "${computed}", but the outcome is stated as "${stated}".`, 'Check what Ja and Nej stood for and correct the outcome.'),
  },
  'VOTE-NOFINDING': {
    sv: ({ what, number }) => (what === 'vote' ? say(`Omröstning ${number} har inget konstaterat utfall.`, 'Skriv vad ordföranden finner att organet beslutat.') : say(`Punkt ${number} är beslutad, men ingen proposition på den är antecknad.`, 'Anteckna propositionen, eller ta bort punkten om den inte togs upp.')),
    en: ({ what, number }) => (what === 'vote' ? say(`Vote ${number} has no stated outcome.`, 'Write what the chair finds decided.') : say(`Clause ${number} is decided, but no question on it is recorded.`, 'Record the question, or remove the clause if it was never put.')),
  },
  'VOTE-DECISION': {
    sv: ({ clause, winner, inDecision, inWinner }) => say(`Punkt ${clause}: beslutets text är inte den som vann (${winner}). Beslutet har "${inDecision}", den vinnande texten "${inWinner}".`, 'Låt beslutet lyda som det antogs.'),
    en: ({ clause, winner, inDecision, inWinner }) => say(`Clause ${clause}: the text of the decision is not the one that won (${winner}). The decision has "${inDecision}", the winning text "${inWinner}".`, 'Let the decision read as it was carried.'),
  },
  'VOTE-NOROLL': {
    sv: ({ vote }) => say(`Omröstning ${vote} är öppen men visar inte hur var och en röstat.`, 'Lägg till listan: protokollet ska visa hur var och en röstat.'),
    en: ({ vote }) => say(`Vote ${vote} is open but does not show how each voted.`, 'Add the list: minutes must show how each voted.'),
  },
  'VOTE-COUNT': {
    sv: ({ votes, lists }) => say(`Texten har ${votes} omröstningar men ${lists} röstlistor.`, 'Para ihop dem och lägg till det som saknas.'),
    en: ({ votes, lists }) => say(`The text has ${votes} votes but ${lists} roll calls.`, 'Pair them and add what is missing.'),
  },
  'TIE-CHAIR': {
    sv: ({ vote, count, chair }) => say(`Omröstning ${vote} slutar lika, ${count}–${count}, ${chair === 'abstained' ? 'och ordföranden avstår' : 'utan att ordförandens utslagsröst nämns'}.`, chair === 'abstained' ? 'Ordföranden måste rösta när ärendet annars inte kan avgöras.' : 'Anteckna utslagsrösten.'),
    en: ({ vote, count, chair }) => say(`Vote ${vote} is tied, ${count}–${count}, ${chair === 'abstained' ? 'and the chair abstains' : 'with no mention of the casting vote'}.`, chair === 'abstained' ? 'The chair must vote when the matter cannot else be decided.' : 'Record the casting vote.'),
  },
  'PO-PARTY': {
    sv: ({ side: name, named, put }) => say(`Propositionsordningen låter ${side(name, 'sv')} stå för "${named}", men det som ställdes under proposition är ${put.map((one) => `"${one}"`).join(' och ')}.`, 'Rätta namnet i propositionsordningen, efter vad som faktiskt lästes upp.'),
    en: ({ side: name, named, put }) => say(`The voting order lets ${side(name, 'en')} stand for "${named}", but what was put is ${put.map((one) => `"${one}"`).join(' and ')}.`, 'Correct the name in the voting order, by what was in fact read out.'),
  },
  'PO-POLARITY': {
    sv: ({ vote }) => say(`Omröstning ${vote}: Ja och Nej står för motsatta saker i propositionsordningen och i röstlistans rubrik.`, 'Avgör vilken som gällde och rätta den andra.'),
    en: ({ vote }) => say(`Vote ${vote}: Ja and Nej stand for opposite things in the voting order and in the heading of the roll call.`, 'Settle which held and correct the other.'),
  },
  'PO-HUVUD': {
    sv: ({ main, found }) => say(`Ordföranden utser "${main}" till huvudförslag men finner sedan "${found}" antaget. Det är tillåtet men ovanligt.`, 'Kontrollera att Ja ändå stod för huvudförslaget.'),
    en: ({ main, found }) => say(`The chair names "${main}" main proposal but then finds "${found}" carried. It is allowed but unusual.`, 'Check that Ja still stood for the main proposal.'),
  },
  'PO-CHAIN': {
    sv: ({ count }) => say(`${count} förslag ställs mot varandra och en huvudomröstning hålls, men det framgår inte hur motförslaget utsågs.`, 'Anteckna hur motförslaget valdes.'),
    en: ({ count }) => say(`${count} proposals are put and a main vote is held, but not how the counter-proposal was chosen.`, 'Record how it was chosen.'),
  },
  'PO-FORMAL': {
    sv: ({ fault }) => (fault === 'order' ? say('Ett yrkande i sak prövas före ett formellt yrkande (återremiss eller bordläggning) som är öppet.', 'Formella yrkanden prövas först.') : say('Ett formellt yrkande (återremiss eller bordläggning) ställs mot ett förslag i sak.', 'Pröva det formella för sig: ska ärendet avgöras i dag eller inte?')),
    en: ({ fault }) => (fault === 'order' ? say('A motion on the substance is tried before a formal one (refer back or postpone) that is open.', 'Formal motions come first.') : say('A formal motion (refer back or postpone) is put against one on the substance.', 'Try the formal one by itself: is the matter to be decided today or not?')),
  },
  'PO-BUNDLE': {
    sv: ({ clauses, count }) => say(`${count} tilläggsyrkanden${clauses.length > 0 ? ` (${points(clauses)})` : ''} avgörs i en och samma proposition. Det är tillåtet om organet godkänt ordningen.`, 'Anteckna att ordningen godkändes.'),
    en: ({ clauses, count }) => say(`${count} additions${clauses.length > 0 ? ` (${points(clauses, 'en')})` : ''} are settled in one question. It is allowed if the body approved the order.`, 'Record that the order was approved.'),
  },
};
