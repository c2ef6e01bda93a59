import type { RegisterProblemFacts } from '../../../register/problems.ts';
import { listed } from '../../voice.ts';
import { meant, meantInEnglish } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

type EnteredCode = Extract<keyof RegisterProblemFacts, `entry-${string}`>;

const EFFECTS: Readonly<Record<string, string>> = { retroactivity: 'retroaktivt från', prorogation: 'förlänger', substitution: 'ersätter', payment: 'betalar' };

/** The keys of the register's files, by the names of its JSON form. */
const KEYS: Readonly<Record<string, string>> = {
  kind: 'slag', body: 'organ', decided: 'datum', known: 'känt', attested: 'justerat', caseNumber: 'ärende', paragraph: 'paragraf', clause: 'punkt', heading: 'rubrik', aliases: 'kallas',
  sureness: 'säkerhet', howKnown: 'känt genom', source: 'källa', retoldIn: 'återgivet i', mover: 'från', votes: 'röster', outcome: 'utfall', settledBy: 'genom', constructed: 'konstruerat',
  effects: 'verkan',
};
const keyOf = (name: string): string => KEYS[name] ?? name;

/** What is said where a matter cannot be entered in a register. */
export const ENTERED_SENTENCES: { readonly [Code in EnteredCode]: Sentence<RegisterProblemFacts[Code]> } = {
  'entry-day-unknown': {
    sv: ({ name }) => told(`${name} har ingen dag`, 'dagen för sammanträdet, eller dagarna den ligger mellan', 'Skriv "dag:" vid sammanträdet: 2025-05-27, 2025 eller 2025-05-01..2025-05-31. Registret kan inte säga vad som gäller utan den.'),
    en: ({ name }) => told(`${name} has no day`, 'the day of the meeting, or the days it lies between', 'Write "dag:" at the meeting: 2025-05-27, 2025 or 2025-05-01..2025-05-31. Without it the register cannot say what is in force.'),
  },
  'entry-body-unknown': {
    sv: ({ name, near }) => told(name === '' ? 'registret har inget organ för ledamöter som yrkar' : `registret har inget organ som heter "${name}"`, 'ett namn under "organ" i någon av registrets filer', name === '' ? 'Lägg till ett organ med "nivå: ledamot" i registret.' : `Lägg till "${name}" under "organ" i registret, eller som ett av namnen under "kallas".${meant(near)}`),
    en: ({ name, near }) => told(name === '' ? 'the register has no body for members who move' : `the register has no body called "${name}"`, 'a name under "organ" in one of the files of the register', name === '' ? 'Add a body with "nivå: ledamot" to the register.' : `Add "${name}" under "organ" in the register, or as one of the names under "kallas".${meantInEnglish(near)}`),
  },
  'entry-document-unknown': {
    sv: ({ name, found, near }) => told(found === 0 ? `registret har inget dokument som heter "${name}"` : `${found} dokument i registret heter "${name}"`, 'ett dokument, under något av sina namn eller sitt ärendenummer', found === 0 ? `Lägg till det under "dokument" i registret, eller rätta namnet i punktens verkan.${meant(near)}` : 'Skriv dokumentets eget namn i punktens verkan.'),
    en: ({ name, found, near }) => told(found === 0 ? `the register has no document called "${name}"` : `${found} documents in the register are called "${name}"`, 'one document, by one of its names or its case number', found === 0 ? `Add it under "dokument" in the register, or correct the name in the effect of the clause.${meantInEnglish(near)}` : 'Write the document\'s own name in the effect of the clause.'),
  },
  'entry-effect-missing': {
    sv: ({ name, rules }) => told(`${name} ändrar ${listed(rules.map((rule) => `"${rule}"`), 'och')} i regelboken, men ärendet säger inte vad punkten gör`, 'en verkan som bär reglerna', 'Skriv "verkan:" vid förslagets punkt: inför, upphör, ersätter, undantar eller betalar.'),
    en: ({ name, rules }) => told(`${name} changes ${listed(rules.map((rule) => `"${rule}"`), 'and')} in the rulebook, but the matter does not say what the clause does`, 'an effect that carries the rules', 'Write "verkan:" at the clause of the proposal: inför, upphör, ersätter, undantar or betalar.'),
  },
  'entry-effect-untold': {
    sv: ({ name, effect }) => told(`verkan "${EFFECTS[effect] ?? effect}" i ${name} har inga ord i registret som den står`, 'en verkan som nämner sitt dokument', effect === 'substitution' ? 'Skriv "med:" och det dokument som sätts i stället.' : 'Skriv posten i registret för hand, med det dokument som den rör.'),
    en: ({ name, effect }) => told(`the effect "${EFFECTS[effect] ?? effect}" of ${name} has no words in the register as it stands`, 'an effect that names its document', effect === 'substitution' ? 'Write "med:" and the document that takes its place.' : 'Write the entry in the register by hand, with the document it is about.'),
  },
  'entry-without-force': {
    sv: ({ name, why }) => told(`${name} är ${why === 'annulled' ? 'upphävt av domstol' : 'inhiberat'}`, 'ett beslut som gäller', 'Skriv in det för hand, med domstolens beslut som en egen post.'),
    en: ({ name, why }) => told(`${name} has been ${why === 'annulled' ? 'annulled by a court' : 'stayed'}`, 'a decision that has effect', 'Enter it by hand, with the court\'s decision as an entry of its own.'),
  },
  'entry-otherwise': {
    sv: ({ name, of }) => told(`"${name}" finns redan i registret, med annat innehåll: ${of.map(keyOf).join(', ')}`, 'samma post som ärendet ger, eller ingen', 'Poster ändras inte. Är registret fel, skriv en ny post med "rättar:"; är ärendet fel, lägg till en rättelse där.'),
    en: ({ name, of }) => told(`"${name}" is already in the register, with other contents: ${of.map(keyOf).join(', ')}`, 'the same entry as the matter gives, or none', 'Entries are not changed. If the register is wrong, write a new entry with "rättar:"; if the matter is wrong, add a correction there.'),
  },
};
