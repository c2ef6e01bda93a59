import type { RegisterProblemFacts } from '../../../register/problems.ts';
import { meant, meantInEnglish, oneOf } from '../figures/words.ts';
import { kind, kindInEnglish, told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { ADOPTED_SENTENCES } from './adopted.ts';
import { ENTERED_SENTENCES } from './entered.ts';

const WHAT_SV = { body: 'organ', document: 'dokument', entry: 'post' } as const;
const WHAT_EN = { body: 'body', document: 'document', entry: 'entry' } as const;
const WHERE = { body: 'organ', document: 'dokument', entry: 'poster' } as const;

/** What is said of every problem of a register. A code without a sentence does not compile. */
export const REGISTER_SENTENCES: { readonly [Code in keyof RegisterProblemFacts]: Sentence<RegisterProblemFacts[Code]> } = {
  ...ADOPTED_SENTENCES,
  ...ENTERED_SENTENCES,
  'register-name-twice': {
    sv: ({ name, what }) => told(`"${name}" finns redan bland "${WHERE[what]}"`, `ett namn för varje ${WHAT_SV[what]}, i alla registrets filer`, 'Ge den ena ett annat namn. Rättar den en tidigare post, ge den ett eget namn och skriv "rättar:" med den tidigares.'),
    en: ({ name, what }) => told(`"${name}" is already among "${WHERE[what]}"`, `one name for each ${WHAT_EN[what]}, in all files of the register`, 'Give one of them another name. If it corrects an earlier entry, give it a name of its own and write "rättar:" with that of the earlier.'),
  },
  'register-name-unknown': {
    sv: ({ name, what, near }) => told(`${definite(what)} "${name}" finns inte`, `ett namn under "${WHERE[what]}" i någon av registrets filer`, `Lägg till "${name}" under "${WHERE[what]}", eller rätta namnet.${meant(near)}`),
    en: ({ name, what, near }) => told(`there is no ${WHAT_EN[what]} "${name}"`, `a name under "${WHERE[what]}" in one of the files of the register`, `Add "${name}" under "${WHERE[what]}", or correct the name.${meantInEnglish(near)}`),
  },
  'register-alias-shared': {
    sv: ({ alias, first, second }) => told(`både "${first}" och "${second}" kallas "${alias}"`, 'ett namn som bara ett dokument har', 'Ta bort namnet under "kallas" för det ena, eller gör det längre.'),
    en: ({ alias, first, second }) => told(`both "${first}" and "${second}" are called "${alias}"`, 'a name that only one document has', 'Remove the name under "kallas" of one of them, or make it longer.'),
  },
  'register-day-form': {
    sv: ({ found }) => told(`"${found}" är varken dag, månad, år eller två av dem`, '2021-06-23, 2021-06, 2021 eller 2018-02-15..2018-06-30', 'Skriv det som är känt: är bara året känt, skriv året; ligger dagen mellan två dagar, skriv båda med två punkter emellan.'),
    en: ({ found }) => told(`"${found}" is neither a day, a month, a year nor two of them`, '2021-06-23, 2021-06, 2021 or 2018-02-15..2018-06-30', 'Write what is known: the year when only that is; two days with two points between when the day lies between them.'),
  },
  'register-days-backwards': {
    sv: ({ from, to }) => told(`${to} ligger före ${from}`, 'den första dagen före den sista', 'Byt plats på dagarna, eller rätta den ena.'),
    en: ({ from, to }) => told(`${to} lies before ${from}`, 'the first day before the last', 'Let the days change places, or correct one of them.'),
  },
  'register-known-before-decided': {
    sv: ({ name, decided, known }) => told(`"${name}" är känt ${known} men beslutat tidigast ${decided}`, '"känt" samma dag som "datum" eller senare', 'Rätta en av dagarna. Blev beslutet känt direkt behövs inget "känt".'),
    en: ({ name, decided, known }) => told(`"${name}" is known ${known} but decided ${decided} at the earliest`, '"känt" on the same day as "datum" or later', 'Correct one of the days. A decision that was known at once needs no "känt".'),
  },
  'register-effect-unknown': {
    sv: ({ found, near, allowed }) => told(`"${found}" är inget ett beslut kan göra`, oneOf(allowed, 'eller'), `Börja verkan med ett av orden, till exempel "- { antar: dokumentet, från: 2024-01-01 }".${meant(near)}`),
    en: ({ found, near, allowed }) => told(`"${found}" is nothing a decision can do`, oneOf(allowed, 'or'), `Begin the effect with one of the words, as "- { antar: dokumentet, från: 2024-01-01 }".${meantInEnglish(near)}`),
  },
  'register-effect-misplaced': {
    sv: ({ name, kind: sort }) => told(sort === 'practice' ? `"${name}" är en tillämpning men gör något annat än tillämpar` : `"${name}" tillämpar något utan att vara en tillämpning`, sort === 'practice' ? '"tillämpar:", eller ett beslut' : '"slag: tillämpning" för det som görs utan beslut', sort === 'practice' ? 'Finns ett beslut, skriv det som en egen post; annars skriv "tillämpar:".' : 'Dela posten: beslutet för sig, tillämpningen för sig med "slag: tillämpning".'),
    en: ({ name, kind: sort }) => told(sort === 'practice' ? `"${name}" is a practice but does something else than apply` : `"${name}" applies something without being a practice`, sort === 'practice' ? '"tillämpar:", or a decision' : '"slag: tillämpning" for what is done without a decision', sort === 'practice' ? 'If there is a decision, write it as an entry of its own; else write "tillämpar:".' : 'Split the entry: the decision by itself, the practice by itself with "slag: tillämpning".'),
  },
  'register-amount': {
    sv: ({ found }) => told(`"${found}" läses inte som ett belopp`, 'ett tal och kr, tkr, mnkr eller mdkr, med ungefär, drygt eller knappt före om källan säger så', 'Skriv beloppet som källan har det: 19 281 000 kr, 14 mnkr, drygt 3 mnkr.'),
    en: ({ found }) => told(`"${found}" cannot be read as an amount`, 'a number and kr, tkr, mnkr or mdkr, with ungefär, drygt or knappt before it if the source says so', 'Write the amount as the source has it: 19 281 000 kr, 14 mnkr, drygt 3 mnkr.'),
  },
  'register-answers-nothing': {
    sv: ({ name }) => told(`"${name}" besvaras, men ger inget uppdrag`, 'en post med "uppdrar åt"', 'Rätta namnet efter "besvarar", eller lägg till uppdraget i den post som gav det.'),
    en: ({ name }) => told(`"${name}" is answered, but gives no assignment`, 'an entry with "uppdrar åt"', 'Correct the name after "besvarar", or add the assignment to the entry that gave it.'),
  },
  'register-correction-circle': {
    sv: ({ name }) => told(`"${name}" rättar till slut sig själv`, 'en rättelse av en tidigare post', 'Ta bort ett av "rättar" i ringen.'),
    en: ({ name }) => told(`"${name}" corrects itself in the end`, 'a correction of an earlier entry', 'Remove one "rättar" of the ring.'),
  },
  'register-part-circle': {
    sv: ({ name }) => told(`"${name}" är till slut en del av sig självt`, '"del av" med ett dokument som inte självt är en del av detta', 'Ta bort ett av "del av" i ringen.'),
    en: ({ name }) => told(`"${name}" is in the end a part of itself`, '"del av" with a document that is not itself a part of this', 'Remove one "del av" of the ring.'),
  },
  'register-settled-without-outcome': {
    sv: ({ name }) => told(`"${name}" är avgjort genom en annan post, men utfallet sägs inte`, '"utfall:" med antogs, föll, delvis, återremitterades eller ställdes inte', 'Lägg till "utfall:".'),
    en: ({ name }) => told(`"${name}" is settled by another entry, but its outcome is not said`, '"utfall:" with antogs, föll, delvis, återremitterades or ställdes inte', 'Add "utfall:".'),
  },
  'register-json': {
    sv: ({ path, found, expected }) => told(found === '' ? `${path} saknas` : `${path} är ${found}`, kind(expected), 'Rätta filen, eller gör om den med likvard register exportera. Inget har lästs in.'),
    en: ({ path, found, expected }) => told(found === '' ? `${path} is missing` : `${path} is ${found}`, kindInEnglish(expected), 'Correct the file, or make it anew with likvard register export. Nothing was read.'),
  },
};

function definite(what: keyof typeof WHAT_SV): string {
  return what === 'body' ? 'organet' : what === 'document' ? 'dokumentet' : 'posten';
}
