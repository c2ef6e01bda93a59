import type { OrganisationProblemFacts } from '../../../register/organisation/problems.ts';
import { meant, meantInEnglish } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

/** What is said of every problem of what is stated of the organisation. A code without a sentence does not compile. */
export const ORGANISATION_SENTENCES: { readonly [Code in keyof OrganisationProblemFacts]: Sentence<OrganisationProblemFacts[Code]> } = {
  'organisation-name-twice': {
    sv: ({ name }) => told(`"${name}" står redan i en av organisationens filer`, 'ett namn en gång, med alla uppgifter under sig', 'Flytta uppgifterna till det ställe där namnet först står.'),
    en: ({ name }) => told(`"${name}" already stands in one of the files of the organisation`, 'a name once, with all that is told of it under it', 'Move what is told to where the name first stands.'),
  },
  'organisation-area-unknown': {
    sv: ({ name, area, near }) => told(`${name} sägs höra till området "${area}", som inte finns`, 'ett namn under "områden"', `Lägg till området med den uppgift som namnger det, eller ta bort "område:". Ett område som ingen källa namnger skrivs inte in.${meant(near)}`),
    en: ({ name, area, near }) => told(`${name} is said to belong to the area "${area}", which is not there`, 'a name under "områden"', `Add the area with the statement that names it, or remove "område:". An area that no source names is not written.${meantInEnglish(near)}`),
  },
};
