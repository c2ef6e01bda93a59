import type { RefusalFacts } from '../../../procedure/law/refusal.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

type VoteCode =
  | 'vote-must-be-open' | 'secret-ballots-named' | 'voted-twice' | 'more-voters-than-seats' | 'voter-not-serving' | 'voter-conflicted'
  | 'voter-absent' | 'voter-not-taking-part' | 'must-vote' | 'chair-must-vote' | 'lot-required';

/** Who may vote, how, and what settles a tie. */
export const VOTE_SENTENCES: { readonly [Code in VoteCode]: Sentence<RefusalFacts[Code]> } = {
  'vote-must-be-open': {
    sv: () => told('en sluten omröstning', 'öppen omröstning i annat än val och anställning', 'Skriv "form: öppen", eller rätta ärendets slag.'),
    en: () => told('a secret vote', 'an open vote in all but elections and employment', 'Write "form: öppen", or correct the kind of matter.'),
  },
  'secret-ballots-named': {
    sv: () => told('namn vid rösterna i en sluten omröstning', 'bara antalet ja, nej och avstår', 'Ta bort namnen och skriv "resultat:".'),
    en: () => told('names with the votes of a secret vote', 'only the number of yes, no and abstentions', 'Remove the names and write "resultat:".'),
  },
  'voted-twice': {
    sv: ({ person }) => told(`${person} har två röster`, 'en röst var', 'Ta bort den ena.'),
    en: ({ person }) => told(`${person} has two votes`, 'one vote each', 'Remove one of them.'),
  },
  'more-voters-than-seats': {
    sv: ({ voters, seats }) => told(`${voters} röstande i ett organ med ${seats} platser`, `högst ${seats}`, 'Rätta rösterna eller "mandat".'),
    en: ({ voters, seats }) => told(`${voters} voters in a body with ${seats} seats`, `at most ${seats}`, 'Correct the votes or "mandat".'),
  },
  'voter-not-serving': {
    sv: ({ person }) => told(`en röst av ${person}, som inte tjänstgör`, 'röster av tjänstgörande ledamöter och ersättare', 'Ta bort rösten, eller lägg till att personen tjänstgör.'),
    en: ({ person }) => told(`a vote by ${person}, who does not serve`, 'votes by serving members and substitutes', 'Remove the vote, or add that the person serves.'),
  },
  'voter-conflicted': {
    sv: ({ person }) => told(`en röst av ${person}, som är jävig`, 'att den som är jävig inte deltar', 'Ta bort rösten, eller rätta jävet.'),
    en: ({ person }) => told(`a vote by ${person}, who has a conflict of interest`, 'that who has a conflict of interest takes no part', 'Remove the vote, or correct the conflict.'),
  },
  'voter-absent': {
    sv: ({ person }) => told(`en röst av ${person}, som har lämnat eller kom under ärendet`, 'röster av dem som var med från ärendets början och är kvar', 'Ta bort rösten, eller rätta närvaron. Den som kommer under ett ärende deltar från nästa.'),
    en: ({ person }) => told(`a vote by ${person}, who has left or came during the matter`, 'votes by those who were there from the start of the matter and still are', 'Remove the vote, or correct the presence. Who comes during a matter takes part from the next.'),
  },
  'voter-not-taking-part': {
    sv: ({ person }) => told(`en röst av ${person}, som har sagt sig inte delta`, 'att den som inte deltar inte röstar; det är något annat än att avstå', 'Ta bort rösten, eller händelsen "deltar inte".'),
    en: ({ person }) => told(`a vote by ${person}, who has said not to take part`, 'that who takes no part does not vote; it is another thing than to abstain', 'Remove the vote, or the act "deltar inte".'),
  },
  'must-vote': {
    sv: ({ person }) => told(`${person} avstår i ett ärende om myndighetsutövning`, 'att den som handlägger ett sådant ärende i en nämnd också deltar i avgörandet', 'Rätta rösten. I en förberedande omröstning får man avstå.'),
    en: ({ person }) => told(`${person} abstains in a case of exercise of authority`, 'that who handles such a case in a board also takes part in deciding it', 'Correct the vote. In a preliminary vote one may abstain.'),
  },
  'chair-must-vote': {
    sv: ({ yes, no }) => told(`lika röstetal, ${yes}–${no}, och ordföranden avstår`, 'att ordföranden röstar när det behövs för att ärendet ska avgöras', 'Rätta ordförandens röst: den är utslagsröst.'),
    en: ({ yes, no }) => told(`a tie, ${yes}–${no}, and the chair abstains`, 'that the chair votes when that is needed for the matter to be decided', 'Correct the vote of the chair: it is the casting vote.'),
  },
  'lot-required': {
    sv: ({ yes, no }) => told(`lika röstetal, ${yes}–${no}, i ett val eller en anställning`, 'lottning', 'Skriv "lott:" med det förslag lotten gav.'),
    en: ({ yes, no }) => told(`a tie, ${yes}–${no}, in an election or an employment`, 'drawing of lots', 'Write "lott:" with the proposal the lot gave.'),
  },
};
