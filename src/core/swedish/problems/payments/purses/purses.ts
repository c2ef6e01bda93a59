import type { PurseProblemFacts } from '../../../../payments/problems/purse-facts.ts';
import { meant, meantInEnglish } from '../../figures/words.ts';
import { told } from '../../kinds.ts';
import type { Sentence } from '../../sentence.ts';
import { inKronor } from '../in-kronor.ts';
import { PURSE_RULE_SENTENCES } from './rules.ts';

/** Everything that keeps an act from being recorded among the purses. */
export const PURSE_SENTENCES: { readonly [Code in keyof PurseProblemFacts]: Sentence<PurseProblemFacts[Code]> } = {
  ...PURSE_RULE_SENTENCES,
  'purse-unknown': {
    sv: ({ name, near }) => told(`ingen börs heter "${name}"`, 'ett namn under "börsar:"', `Lägg till den under "börsar:", eller rätta namnet.${meant(near)}`),
    en: ({ name, near }) => told(`there is no purse "${name}"`, 'a name under "börsar:"', `Add it under "börsar:", or correct the name.${meantInEnglish(near)}`),
  },
  'purse-area-misplaced': {
    sv: ({ name }) => told(`${name} har ett område men är ingen enhet`, '"område:" bara för en enhet', 'Ta bort "område:".'),
    en: ({ name }) => told(`${name} has an area but is no unit`, '"område:" only for a unit', 'Remove "område:".'),
  },
  'purse-kind-changed': {
    sv: ({ name }) => told(`${name} är ett annat slag av börs i liggaren`, 'samma slag som förut', 'Rätta "slag:", eller ge den ett annat namn. Inget har flyttats.'),
    en: ({ name }) => told(`${name} is another kind of purse in the ledger`, 'the same kind as before', 'Correct "slag:", or give it another name. Nothing was moved.'),
  },
  'purse-amount': {
    sv: ({ amount }) => told(`beloppet är ${inKronor(amount, 'sv')}`, 'mer än 0 kr', 'Rätta beloppet. Ska pengarna gå åt andra hållet, byt plats på "från:" och "till:". Inget har flyttats.'),
    en: ({ amount }) => told(`the amount is ${inKronor(amount, 'en')}`, 'more than 0 SEK', 'Correct the amount. If the money is to go the other way, let "från:" and "till:" change places. Nothing was moved.'),
  },
  'purse-same': {
    sv: ({ name }) => told(`flytten går från ${name} till ${name}`, 'två olika börsar', 'Rätta "från:" eller "till:".'),
    en: ({ name }) => told(`the transfer goes from ${name} to ${name}`, 'two different purses', 'Correct "från:" or "till:".'),
  },
  'purse-empty': {
    sv: ({ name, held, lacking }) => told(`${name} har ${inKronor(held, 'sv')} och skulle sakna ${inKronor(lacking, 'sv')}`, 'minst så mycket i börsen som går ut ur den', 'Minska beloppet, eller för in det som börsen har fått först. Inget har flyttats.'),
    en: ({ name, held, lacking }) => told(`${name} holds ${inKronor(held, 'en')} and would lack ${inKronor(lacking, 'en')}`, 'at least as much in the purse as goes out of it', 'Lower the amount, or record first what the purse has been given. Nothing was moved.'),
  },
  'purse-nature': {
    sv: ({ name }) => told(`${name === '' ? 'händelsen' : name} både rättar och återför`, '"rättar:" eller "återför:"', 'Ta bort den ena nyckeln.'),
    en: ({ name }) => told(`${name === '' ? 'the act' : name} both corrects and reverses`, '"rättar:" or "återför:"', 'Remove one of the keys.'),
  },
  'purse-act-unknown': {
    sv: ({ name }) => told(`ingen flytt heter "${name}" i liggaren eller tidigare i filen`, 'namnet på en flytt som är införd', 'Rätta namnet, eller ange rätt liggare med --liggare. Inget har flyttats.'),
    en: ({ name }) => told(`no transfer is named "${name}" in the ledger or earlier in the file`, 'the name of a transfer that is recorded', 'Correct the name, or name the right ledger with --ledger. Nothing was moved.'),
  },
  'purse-name-taken': {
    sv: ({ name }) => told(`"${name}" finns redan i liggaren med annat innehåll`, 'ett namn för varje händelse', 'Ge den ett annat namn. Ska den förra ändras, skriv "rättar:" med dess namn. Inget har flyttats.'),
    en: ({ name }) => told(`"${name}" is in the ledger already with another content`, 'one name for each act', 'Give it another name. If the former is to change, write "rättar:" with its name. Nothing was moved.'),
  },
  'purse-recorded-already': {
    sv: ({ name }) => told(`"${name}" är redan införd`, 'händelser som inte är införda', 'Ta bort den ur filen. Inget har flyttats en gång till.'),
    en: ({ name }) => told(`"${name}" is recorded already`, 'acts that are not recorded', 'Remove it from the file. Nothing was moved a second time.'),
  },
  'purse-reversed-already': {
    sv: ({ name }) => told(`"${name}" är redan återförd`, 'en flytt som står kvar', 'För in en ny flytt om pengarna ska flyttas igen. Inget har flyttats.'),
    en: ({ name }) => told(`"${name}" is already taken back`, 'a transfer that stands', 'Record a new transfer if the money is to be moved again. Nothing was moved.'),
  },
  'purse-nothing-changed': {
    sv: ({ name }) => told(`rättelsen av "${name}" ändrar ingenting`, 'en annan börs, dag eller ett annat belopp', 'Ta bort rättelsen, eller skriv det som skulle ha stått.'),
    en: ({ name }) => told(`the correction of "${name}" changes nothing`, 'another purse, day or amount', 'Remove the correction, or write what should have stood there.'),
  },
  'purse-days': {
    sv: ({ name, day, before }) => told(`"${name}" återförs ${day}, före ${before} då den senast ändrades`, `${before} eller senare`, 'Rätta dagen. Inget har flyttats.'),
    en: ({ name, day, before }) => told(`"${name}" is taken back on ${day}, before ${before} when it was last changed`, `${before} or later`, 'Correct the day. Nothing was moved.'),
  },
  'purse-line': {
    sv: ({ found }) => told(`raden kan inte läsas: ${found}`, 'en rad som programmet har skrivit', 'Liggaren ändras aldrig för hand. Återställ den från en kopia. Inget har flyttats.'),
    en: ({ found }) => told(`the line cannot be read: ${found}`, 'a line that the program has written', 'The ledger is never changed by hand. Restore it from a copy. Nothing was moved.'),
  },
  'purse-line-changed': {
    sv: ({ act }) => told(`händelsen ${act} är inte den som fördes in`, 'samma innehåll som när den fördes in', 'Någon har ändrat i liggaren. Återställ den från en kopia, och ändra med "rättar:". Inget har flyttats.'),
    en: ({ act }) => told(`the act ${act} is not the one that was recorded`, 'the same content as when it was recorded', 'Somebody has changed the ledger. Restore it from a copy, and change with "rättar:". Nothing was moved.'),
  },
};
