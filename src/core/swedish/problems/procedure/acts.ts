import type { RefusalFacts } from '../../../procedure/law/refusal.ts';
import { listed } from '../../voice.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { ACT_NAMES, FORMAL_NAMES, PHASE_NAMES } from './words.ts';

type ActCode =
  | 'act-out-of-order' | 'act-twice' | 'day-backwards' | 'deliberation-open' | 'review-closed' | 'vote-not-held' | 'vote-requested-late'
  | 'formal-first' | 'clause-settled' | 'announced-before-attested' | 'decision-incomplete' | 'decision-without-question' | 'not-appealable'
  | 'no-appeal' | 'correction-unknown' | 'correction-refused' | 'correction-goes-back' | 'correction-changes-decision';

/** Acts that come in the wrong order, or would undo what has been done. */
export const ACT_SENTENCES: { readonly [Code in ActCode]: Sentence<RefusalFacts[Code]> } = {
  'act-out-of-order': {
    sv: ({ act, phase }) => told(`"${ACT_NAMES[act][0]}" när ${PHASE_NAMES[phase][0]}`, 'händelser i den ordning ett ärende har: överläggning, propositioner, beslut, justering, anslag', 'Lägg till det som fattas före, eller rätta ordningen. Ingenting som är gjort görs ogjort.'),
    en: ({ act, phase }) => told(`"${ACT_NAMES[act][1]}" when ${PHASE_NAMES[phase][1]}`, 'acts in the order a matter has: deliberation, questions, decision, attestation, announcement', 'Add what is missing before it, or correct the order. Nothing that is done is undone.'),
  },
  'act-twice': {
    sv: ({ act }) => told(`"${ACT_NAMES[act][0]}" en gång till`, 'en gång', 'Ta bort den ena. Var den första fel, skriv en rättelse som nämner den.'),
    en: ({ act }) => told(`"${ACT_NAMES[act][1]}" once more`, 'once', 'Remove one of them. If the first was wrong, write a correction that names it.'),
  },
  'day-backwards': {
    sv: ({ act, day, earlier }) => told(`"${ACT_NAMES[act][0]}" ${day}, före ${earlier}`, `${earlier} eller senare`, 'Rätta dagen.'),
    en: ({ act, day, earlier }) => told(`"${ACT_NAMES[act][1]}" ${day}, before ${earlier}`, `${earlier} or later`, 'Correct the day.'),
  },
  'deliberation-open': {
    sv: ({ act }) => told(`"${ACT_NAMES[act][0]}" innan överläggningen är avslutad`, 'att överläggningen förklaras avslutad före propositionen', 'Lägg till "överläggningen avslutas" när yrkandena är genomgångna.'),
    en: ({ act }) => told(`"${ACT_NAMES[act][1]}" before deliberation is closed`, 'that deliberation is declared closed before a question is put', 'Add "överläggningen avslutas" when the motions have been gone through.'),
  },
  'review-closed': {
    sv: ({ act }) => told(`"${ACT_NAMES[act][0]}" sedan yrkandena är genomgångna`, 'att yrkanden står fast när överläggningen är avslutad, om inte alla medger annat', 'Flytta händelsen före "överläggningen avslutas", eller skriv "medgivande: enhälligt" om ett återtagande medgavs.'),
    en: ({ act }) => told(`"${ACT_NAMES[act][1]}" after the motions were gone through`, 'that motions stand fast when deliberation is closed, unless everyone agrees', 'Move the act before "överläggningen avslutas", or write "medgivande: enhälligt" if a withdrawal was agreed to.'),
  },
  'vote-not-held': {
    sv: ({ question }) => told(`nästa händelse, fast omröstningen om "${question}" är begärd men inte hållen`, 'att en begärd omröstning hålls, och alla den leder till, innan något annat avgörs', `Lägg till "omröstning" för "${question}".`),
    en: ({ question }) => told(`another act, though the vote on "${question}" was asked for and not held`, 'that a vote asked for is held, and every one it leads to, before anything else is settled', `Add "omröstning" for "${question}".`),
  },
  'vote-requested-late': {
    sv: ({ question }) => told(`omröstning om "${question}", som inte längre är öppen`, 'att omröstning begärs innan ordföranden har bekräftat beslutet och gått vidare', 'Lägg begäran direkt efter propositionen den gäller.'),
    en: ({ question }) => told(`a vote on "${question}", which is no longer open`, 'that a vote is asked for before the chair has confirmed the decision and gone on', 'Put the request right after the question it concerns.'),
  },
  'formal-first': {
    sv: ({ motions }) => told(`en fråga i sak medan ett yrkande om ${listed(motions.map(formal), 'och')} inte är prövat`, 'att bordläggning och återremiss prövas först, var för sig', 'Lägg till "formell prövning" före.'),
    en: ({ motions }) => told(`a question of substance while a motion for ${listed(motions.map(formalInEnglish), 'and')} has not been tried`, 'that postponement and referral back are tried first, each by itself', 'Add "formell prövning" before it.'),
  },
  'clause-settled': {
    sv: ({ clause }) => told(`punkt ${clause} en gång till`, 'en punkt som inte är avgjord', 'Ta bort händelsen. Blev punkten fel inskriven, skriv en rättelse som nämner den.'),
    en: ({ clause }) => told(`clause ${clause} once more`, 'a clause that is not settled', 'Remove the act. If the clause was recorded wrongly, write a correction that names it.'),
  },
  'announced-before-attested': {
    sv: ({ day }) => told(`anslag ${day} av ett protokoll som inte är justerat`, 'justering före anslag', 'Lägg till "justering" med sin dag.'),
    en: ({ day }) => told(`an announcement ${day} of minutes that are not attested`, 'attestation before announcement', 'Add "justering" with its day.'),
  },
  'decision-incomplete': {
    sv: ({ clauses }) => told(`ett beslut som inte säger något om punkt ${listed(clauses, 'och')}, som ingen proposition har avgjort`, 'ett beslut för varje punkt', 'Lägg till propositionen, eller punkten under "punkter".'),
    en: ({ clauses }) => told(`a decision that says nothing of clause ${listed(clauses, 'and')}, which no question has settled`, 'a decision for every clause', 'Add the question, or the clause under "punkter".'),
  },
  'decision-without-question': {
    sv: ({ clause }) => told(`ett beslut i punkt ${clause} utan att någon proposition har ställts, fast det finns fler än ett förslag`, 'att ordföranden ställer proposition på förslagen', `Lägg till propositionen för punkt ${clause}. Går den inte att belägga är beslutet inte känt.`),
    en: ({ clause }) => told(`a decision on clause ${clause} though no question was put and there is more than one proposal`, 'that the chair puts the proposals as questions', `Add the question for clause ${clause}. If nothing shows that it was put, the decision is not known.`),
  },
  'not-appealable': {
    sv: () => told('ett överklagande eller en verkställighet av något som bara förbereder', 'ett beslut: att föreslå, bordlägga eller återremittera i en nämnd förbereder bara', 'Skriv händelsen i det organ som beslutar.'),
    en: () => told('an appeal or an execution of what only prepares', 'a decision: to propose, postpone or refer back in a board only prepares', 'Record the act with the body that decides.'),
  },
  'no-appeal': {
    sv: () => told('en dom eller inhibition utan att någon har överklagat', 'ett överklagande före', 'Lägg till "överklagande" med sin dag.'),
    en: () => told('a judgment or a stay though nobody has appealed', 'an appeal before it', 'Add "överklagande" with its day.'),
  },
  'correction-unknown': {
    sv: ({ corrects }) => told(`en rättelse av "${corrects}", som inte finns`, 'id för en tidigare händelse som inte själv är en rättelse', 'Rätta "rättar:".'),
    en: ({ corrects }) => told(`a correction of "${corrects}", which does not exist`, 'the id of an earlier act that is not itself a correction', 'Correct "rättar:".'),
  },
  'correction-refused': {
    sv: ({ corrects, code }) => told(`en rättelse av "${corrects}" som inte går ihop med det som följde (${code})`, 'att ärendet kan gå samma väg med den rättade händelsen', 'Rätta också det som följer, eller låt felet stå och fatta ett nytt beslut.'),
    en: ({ corrects, code }) => told(`a correction of "${corrects}" that does not fit what followed (${code})`, 'that the matter can go the same way with the corrected act', 'Correct what follows too, or let the fault stand and take a new decision.'),
  },
  'correction-goes-back': {
    sv: ({ corrects, phase }) => told(`en rättelse av "${corrects}" som gör ogjort att ${PHASE_NAMES[phase][0]}`, 'en rättelse som lämnar ärendet lika långt kommet', 'Rätta till en händelse av samma slag. Hände den inte alls är det ett nytt sammanträde som för ärendet vidare.'),
    en: ({ corrects, phase }) => told(`a correction of "${corrects}" that undoes that ${PHASE_NAMES[phase][1]}`, 'a correction that leaves the matter as far on as it was', 'Correct it to an act of the same kind. If it did not happen at all, a new meeting takes the matter on.'),
  },
  'correction-changes-decision': {
    sv: ({ corrects, clauses }) => told(`en rättelse av "${corrects}" som ändrar vad som beslutades i punkt ${listed(clauses, 'och')} efter justeringen`, 'att justerade beslut bara ändras genom nya beslut (JO 3339-2013)', 'Ta upp ärendet igen på ett nytt sammanträde.'),
    en: ({ corrects, clauses }) => told(`a correction of "${corrects}" that changes what was decided on clause ${listed(clauses, 'and')} after the attestation`, 'that attested decisions are changed only by new decisions (JO 3339-2013)', 'Take the matter up again at a new meeting.'),
  },
};

function formal(motion: string): string {
  return motion === 'postpone' ? FORMAL_NAMES.postpone[0] : FORMAL_NAMES.referBack[0];
}

function formalInEnglish(motion: string): string {
  return motion === 'postpone' ? FORMAL_NAMES.postpone[1] : FORMAL_NAMES.referBack[1];
}
