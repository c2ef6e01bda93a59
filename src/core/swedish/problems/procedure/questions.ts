import type { RefusalFacts } from '../../../procedure/law/refusal.ts';
import { listed } from '../../voice.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { FORMAL_NAMES, GRANTED_NAMES } from './words.ts';

type QuestionCode =
  | 'clause-unknown' | 'clause-taken' | 'proposal-not-live' | 'proposal-not-put' | 'counter-not-chosen' | 'not-the-pair' | 'main-in-preliminary'
  | 'pair-out-of-order' | 'order-incomplete' | 'sides-not-put' | 'finding-not-put' | 'additions-last' | 'bundle-not-approved'
  | 'chair-may-not-refuse' | 'formal-not-moved' | 'formal-outcome' | 'referral-without-reason' | 'election-first-time';

/** What may be put to the vote, against what, and in which order. */
export const QUESTION_SENTENCES: { readonly [Code in QuestionCode]: Sentence<RefusalFacts[Code]> } = {
  'clause-unknown': {
    sv: ({ clause, clauses }) => told(`punkt ${clause}, som inte hör hit`, clauses.length === 0 ? 'tillägg i steget "tillägg", och förslagets egna punkter i de andra stegen' : `en av punkterna ${listed(clauses, 'och')}`, 'Rätta numret eller steget. En ny punkt läggs till med ett tilläggsyrkande.'),
    en: ({ clause, clauses }) => told(`clause ${clause}, which does not belong here`, clauses.length === 0 ? 'additions at the stage "tillägg", and the proposal\'s own clauses at the other stages' : `one of the clauses ${listed(clauses, 'and')}`, 'Correct the number or the stage. A new clause comes with a motion to add.'),
  },
  'clause-taken': {
    sv: ({ clause, proposal }) => told(`"${proposal}" i punkt ${clause}, som redan är upptagen`, 'ett eget namn för varje förslag i en punkt, och nya nummer för tillägg', 'Ge förslaget ett annat namn eller tillägget ett annat nummer.'),
    en: ({ clause, proposal }) => told(`"${proposal}" for clause ${clause}, which is already taken`, 'a name of its own for every proposal of a clause, and new numbers for additions', 'Give the proposal another name, or the addition another number.'),
  },
  'proposal-not-live': {
    sv: ({ proposal, clause }) => told(`"${proposal}"${clause === '–' ? '' : ` i punkt ${clause}`}, som inte är framlagt eller inte längre kan ställas`, 'ett förslag som är yrkat i punkten och varken återtaget eller avvisat', 'Rätta namnet, eller lägg till yrkandet.'),
    en: ({ proposal, clause }) => told(`"${proposal}"${clause === '–' ? '' : ` for clause ${clause}`}, which has not been moved or can no longer be put`, 'a proposal that is moved for the clause and neither withdrawn nor refused', 'Correct the name, or add the motion.'),
  },
  'proposal-not-put': {
    sv: ({ proposals, clause }) => told(`en proposition i punkt ${clause} utan ${listed(proposals, 'och')}`, 'att alla framlagda förslag ställs', 'Lägg till förslaget under "ställs", eller återtagandet av det.'),
    en: ({ proposals, clause }) => told(`a question on clause ${clause} without ${listed(proposals, 'and')}`, 'that every proposal made is put', 'Add the proposal under "ställs", or its withdrawal.'),
  },
  'counter-not-chosen': {
    sv: ({ clause, proposals }) => told(`huvudproposition i punkt ${clause} medan ${listed(proposals, 'och')} står mot varandra`, 'att det förslag som ska stå mot huvudförslaget utses först', 'Lägg till en proposition med "steg: motförslag" före.'),
    en: ({ clause, proposals }) => told(`a main question on clause ${clause} while ${listed(proposals, 'and')} stand against each other`, 'that the proposal to stand against the main one is chosen first', 'Add a question with "steg: motförslag" before it.'),
  },
  'not-the-pair': {
    sv: ({ clause, main, counter }) => told(`en annan proposition i punkt ${clause} än den mellan huvudförslag och motförslag`, `${main} mot ${counter}, i steget "huvud"`, 'Rätta "ställs" och "steg".'),
    en: ({ clause, main, counter }) => told(`another question on clause ${clause} than the one between main and counter-proposal`, `${main} against ${counter}, at the stage "huvud"`, 'Correct "ställs" and "steg".'),
  },
  'main-in-preliminary': {
    sv: ({ proposal }) => told(`huvudförslaget ${proposal} i omröstningen om motförslag`, 'bara de andra förslagen: huvudförslaget väntar på huvudomröstningen', 'Rätta "ja" och "nej".'),
    en: ({ proposal }) => told(`the main proposal ${proposal} in the vote on the counter-proposal`, 'only the other proposals: the main one waits for the main vote', 'Correct "ja" and "nej".'),
  },
  'pair-out-of-order': {
    sv: ({ first, second }) => told('en omröstning mellan andra förslag än de som står i tur', `${first} mot ${second}, enligt den ordning som fastställts`, 'Rätta "ja" och "nej", eller "ordning" i propositionen.'),
    en: ({ first, second }) => told('a vote between other proposals than those whose turn it is', `${first} against ${second}, by the order that was approved`, 'Correct "ja" and "nej", or "ordning" in the question.'),
  },
  'order-incomplete': {
    sv: ({ proposals }) => told('omröstning om motförslag utan att ordningen är fastställd', `"ordning:" med ${listed(proposals, 'och')}, vart och ett en gång`, 'Skriv ordningen i propositionen: den är alltid en uppgift, aldrig en slutsats.'),
    en: ({ proposals }) => told('a vote on the counter-proposal though the order is not settled', `"ordning:" with ${listed(proposals, 'and')}, each once`, 'Write the order in the question: it is always stated, never concluded.'),
  },
  'sides-not-put': {
    sv: ({ sides, put }) => told(`omröstning mellan ${listed(sides, 'och')}`, `de förslag propositionen gällde: ${listed(put, 'och')}`, 'Rätta "ja" och "nej". Säger protokollet något annat, skriv det under "ja enligt ordningen" eller "nej enligt ordningen".'),
    en: ({ sides, put }) => told(`a vote between ${listed(sides, 'and')}`, `the proposals that were put: ${listed(put, 'and')}`, 'Correct "ja" and "nej". If the minutes say otherwise, write that under "ja enligt ordningen" or "nej enligt ordningen".'),
  },
  'finding-not-put': {
    sv: ({ found, put }) => told(`ordföranden finner ${found}`, `ett av dem som ställts: ${listed(put, 'och')}, och två olika när motförslag utses`, 'Rätta "finner", eller "huvudförslag" och "motförslag".'),
    en: ({ found, put }) => told(`the chair finds ${found}`, `one of those put: ${listed(put, 'and')}, and two different ones when a counter-proposal is chosen`, 'Correct "finner", or "huvudförslag" and "motförslag".'),
  },
  'additions-last': {
    sv: ({ clauses }) => told(`ett tillägg medan punkt ${listed(clauses, 'och')} inte är avgjord`, 'tilläggsyrkanden sist, om organets egen ordning inte säger annat', 'Flytta propositionen sist, eller skriv "tillägg: valfritt" i sammanträdet om arbetsordningen säger så.'),
    en: ({ clauses }) => told(`an addition while clause ${listed(clauses, 'and')} is not settled`, 'additions last, unless the body\'s own order says otherwise', 'Move the question last, or write "tillägg: valfritt" in the meeting if its rules say so.'),
  },
  'bundle-not-approved': {
    sv: ({ clauses }) => told(`en omröstning om punkt ${listed(clauses, 'och')} tillsammans, utan att ordningen är fastställd`, 'att organet har godkänt att de avgörs i ett', 'Skriv "fastställd: ja" om protokollet säger det; annars rösta om var och en.'),
    en: ({ clauses }) => told(`one vote on clause ${listed(clauses, 'and')} together, though the order is not approved`, 'that the body has approved that they are settled as one', 'Write "fastställd: ja" if the minutes say so; else vote on each.'),
  },
  'chair-may-not-refuse': {
    sv: ({ proposal }) => told(`ordföranden i en nämnd avvisar "${proposal}"`, 'att förslaget ställs: bara fullmäktiges ordförande kan vägra proposition', 'Ta bort händelsen och ställ förslaget.'),
    en: ({ proposal }) => told(`the chair of a board refuses "${proposal}"`, 'that the proposal is put: only the chair of an assembly can refuse', 'Remove the act and put the proposal.'),
  },
  'formal-not-moved': {
    sv: ({ motion }) => told(`prövning av ${FORMAL_NAMES[motion][0]} som ingen har yrkat`, 'ett yrkande före', 'Lägg till yrkandet.'),
    en: ({ motion }) => told(`a trial of a ${FORMAL_NAMES[motion][1]} that nobody has moved`, 'a motion before it', 'Add the motion.'),
  },
  'formal-outcome': {
    sv: ({ motion, finds, computed, present, requesting }) => told(`${FORMAL_NAMES[motion][0]} som är ${GRANTED_NAMES[finds][0]}, med ${requesting ?? 'okänt antal'} för av ${present ?? 'okänt antal'} närvarande`, `att den blir ${computed === 'granted' ? 'bifallen' : 'avslagen'}: flertalet bestämmer; i fullmäktige räcker en tredjedel av de närvarande en gång i ett ärende, utom vid val`, 'Rätta "finner" eller talen.'),
    en: ({ motion, finds, computed, present, requesting }) => told(`a ${FORMAL_NAMES[motion][1]} that is ${GRANTED_NAMES[finds][1]}, with ${requesting ?? 'an unknown number'} for it of ${present ?? 'an unknown number'} present`, `that it is ${GRANTED_NAMES[computed][1]}: the majority decides; in an assembly a third of those present is enough once a matter, but for elections`, 'Correct "finner" or the numbers.'),
  },
  'referral-without-reason': {
    sv: () => told('en återremiss utan motivering', 'en motivering, bestämd av dem som begärde den', 'Skriv "motivering:".'),
    en: () => told('a referral back without a reason', 'a reason, set by those who asked for it', 'Write "motivering:".'),
  },
  'election-first-time': {
    sv: () => told('en proposition om extra val första gången ärendet behandlas', 'att ärendet alltid bordläggs första gången', 'Lägg till ett yrkande om bordläggning och pröva det.'),
    en: () => told('a question on an extra election the first time the matter is handled', 'that the matter is always postponed the first time', 'Add a motion to postpone, and try it.'),
  },
};
