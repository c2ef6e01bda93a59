import type { RegisterProblemFacts } from '../../../register/problems.ts';
import { meant, meantInEnglish, oneOf } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

type AdoptedCode = Extract<keyof RegisterProblemFacts, `adopted-${string}`>;

const OF_SV = { decided: 'dagen', body: 'organet', votes: 'rösterna' } as const;
const OF_EN = { decided: 'the day', body: 'the body', votes: 'the votes' } as const;

/** What is said where a rulebook and the matters that decide it do not fit each other. */
export const ADOPTED_SENTENCES: { readonly [Code in AdoptedCode]: Sentence<RegisterProblemFacts[Code]> } = {
  'adopted-scenario-unknown': {
    sv: ({ scenario, proposal, near }) => told(`förslaget ${proposal} räknas som "${scenario}", som inte finns i regelboken`, 'namnet på ett yrkande i ett block scenarier', `Rätta namnet efter "räknas som", eller skriv yrkandet i regelboken.${meant(near)}`),
    en: ({ scenario, proposal, near }) => told(`the proposal ${proposal} counts as "${scenario}", which is not in the rulebook`, 'the name of a scenario in a block scenarier', `Correct the name after "räknas som", or write the scenario in the rulebook.${meantInEnglish(near)}`),
  },
  'adopted-clause-missing': {
    sv: ({ scenario, clauses }) => told(`en ändring i "${scenario}" säger inte vilken punkt den hör till`, `"punkt:" med ${oneOf(clauses, 'eller')}, eller "punkt: ingen"`, 'Skriv punkten som ändringen är en del av. Är den bara ett antagande för räkningen, skriv "punkt: ingen": då antas den aldrig.'),
    en: ({ scenario, clauses }) => told(`a change in "${scenario}" does not say which clause it belongs to`, `"punkt:" with ${oneOf(clauses, 'or')}, or "punkt: ingen"`, 'Write the clause that the change is a part of. If it is only taken for granted in the calculation, write "punkt: ingen": it is then never adopted.'),
  },
  'adopted-clause-unknown': {
    sv: ({ scenario, clause, clauses }) => told(`en ändring i "${scenario}" hör till punkt ${clause}, där förslaget inte har någon text`, `en av punkterna ${oneOf(clauses, 'eller')}`, 'Rätta punkten, eller lägg till förslagets text för punkten i ärendet.'),
    en: ({ scenario, clause, clauses }) => told(`a change in "${scenario}" belongs to clause ${clause}, for which the proposal has no text`, `one of the clauses ${oneOf(clauses, 'or')}`, 'Correct the clause, or add the text of the proposal for it in the matter.'),
  },
  'adopted-nothing': {
    sv: ({ decision, proposal, scenario, other }) => told(`${decision} vanns av ${proposal}, som ${scenario === undefined ? 'inte räknas som något yrkande' : `räknas som "${scenario}" och där inte ändrar något`}; "${other}" gör det`, 'vad det antagna förslaget ändrar i regelboken', scenario === undefined ? 'Skriv "räknas som:" vid förslaget i ärendet, med yrkandets namn.' : `Skriv vad punkten ändrar i "${scenario}", med "punkt:". Låter den allt stå, skriv en ändring som säger det som gäller.`),
    en: ({ decision, proposal, scenario, other }) => told(`${decision} was won by ${proposal}, which ${scenario === undefined ? 'counts as no scenario' : `counts as "${scenario}" and changes nothing there`}; "${other}" does`, 'what the adopted proposal changes in the rulebook', scenario === undefined ? 'Write "räknas som:" at the proposal in the matter, with the name of the scenario.' : `Write what the clause changes in "${scenario}", with "punkt:". If it lets all stand, write a change that says what is in force.`),
  },
  'adopted-name-twice': {
    sv: ({ name }) => told(`två sammanträden heter ${name}`, 'ett namn för vad varje sammanträde gjorde', 'Ge det ena ett eget namn: skriv "i registret: { post: ... }" vid sammanträdet.'),
    en: ({ name }) => told(`two meetings are called ${name}`, 'one name for what each meeting did', 'Give one of them a name of its own: write "i registret: { post: ... }" at the meeting.'),
  },
  'adopted-day-unknown': {
    sv: ({ decision }) => told(`${decision} har ingen dag, så det går inte att säga från när beslutet fanns`, 'dagen för sammanträdet, eller dagarna den ligger mellan', 'Skriv "dag:" vid sammanträdet i ärendet: 2025-05-27, 2025 eller 2025-05-01..2025-05-31.'),
    en: ({ decision }) => told(`${decision} has no day, so it cannot be said from when the decision was there`, 'the day of the meeting, or the days it lies between', 'Write "dag:" at the meeting in the matter: 2025-05-27, 2025 or 2025-05-01..2025-05-31.'),
  },
  'adopted-otherwise': {
    sv: ({ rule, decision, proposal, scenario }) => told(`"${rule}" är skriven enligt ${decision} men säger något annat än det som ${said(proposal, scenario, 'sv')}`, 'samma dagar och samma värde eller formel på båda ställena', 'Rätta versionen i dokumentet, eller ta bort den: då gäller det antagna yrkandet. Är det ärendet som är fel, rätta det där.'),
    en: ({ rule, decision, proposal, scenario }) => told(`"${rule}" is written by ${decision} but says otherwise than what ${said(proposal, scenario, 'en')}`, 'the same days and the same value or formula in both places', 'Correct the version in the document, or remove it: the adopted proposal is then in force. If the matter is wrong, correct it there.'),
  },
  'adopted-decision-differs': {
    sv: ({ decision, of, written, recorded }) => told(`${OF_SV[of]} för ${decision}: dokumentet har ${written}, ärendet har ${recorded}`, 'samma uppgift på båda ställena', 'Rätta den som är fel, eller ta bort beslutet ur dokumentet: det hämtas då ur ärendet.'),
    en: ({ decision, of, written, recorded }) => told(`${OF_EN[of]} of ${decision}: the document has ${written}, the matter has ${recorded}`, 'the same in both places', 'Correct the one that is wrong, or remove the decision from the document: it is then taken from the matter.'),
  },
  'adopted-clash': {
    sv: ({ rule, first, second }) => told(`${first} och ${second} säger olika saker om "${rule}" samma dagar`, 'en punkt för varje ändring, eller samma ändring i båda', 'Låt ändringen höra till bara en av punkterna, eller skriv skilda dagar.'),
    en: ({ rule, first, second }) => told(`${first} and ${second} say different things of "${rule}" in the same days`, 'one clause for each change, or the same change in both', 'Let the change belong to only one of the clauses, or write different days.'),
  },
};

function said(proposal: string | undefined, scenario: string | undefined, language: 'sv' | 'en'): string {
  if (proposal === undefined) return language === 'sv' ? 'ärendet har antagit: punkten är inte beslutad så' : 'the matter has adopted: the clause was not decided so';
  const name = scenario === undefined ? proposal : `${proposal} ("${scenario}")`;
  return language === 'sv' ? `antogs, ${name}` : `was adopted, ${name}`;
}
