import type { RefusalFacts } from '../../../procedure/law/refusal.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

type PersonCode =
  | 'person-not-there' | 'return-after-leaving' | 'substitute-other-party' | 'sound-only' | 'remote-not-allowed' | 'mover-not-serving'
  | 'mover-conflicted' | 'no-quorum' | 'chair-conflicted' | 'not-prepared' | 'not-announced' | 'urgency-not-unanimous' | 'dissent-late'
  | 'dissent-not-taking-part';

/** Who may take part, and whether anything may be decided at all. */
export const PERSON_SENTENCES: { readonly [Code in PersonCode]: Sentence<RefusalFacts[Code]> } = {
  'person-not-there': {
    sv: ({ person }) => told(`${person}, som inte är närvarande och tjänstgör`, 'någon som tjänstgör vid sammanträdet', 'Lägg till personen under "tjänstgörande", eller rätta namnet.'),
    en: ({ person }) => told(`${person}, who is not there serving`, 'somebody who serves at the meeting', 'Add the person under "tjänstgörande", or correct the name.'),
  },
  'return-after-leaving': {
    sv: ({ person }) => told(`${person} kommer tillbaka samma dag`, 'att den som lämnat av annat skäl än jäv inte återkommer den dagen', 'Var det jäv, skriv "jäv" i stället för "lämnar".'),
    en: ({ person }) => told(`${person} comes back the same day`, 'that one who has left for another reason than a conflict of interest does not return that day', 'If it was a conflict of interest, write "jäv" instead of "lämnar".'),
  },
  'substitute-other-party': {
    sv: ({ person, party, member, memberParty }) => told(`${person} (${party}) tjänstgör i fullmäktige för ${member} (${memberParty})`, 'en ersättare för samma parti; annars står platsen tom', 'Rätta "för", eller låt platsen stå tom.'),
    en: ({ person, party, member, memberParty }) => told(`${person} (${party}) serves in the assembly for ${member} (${memberParty})`, 'a substitute of the same party; else the seat is empty', 'Correct "för", or leave the seat empty.'),
  },
  'sound-only': {
    sv: ({ person }) => told(`${person} deltar med bara ljud`, 'ljud och bild i realtid, så att alla ser och hör varandra', 'Den som bara hörs är inte närvarande: ta bort personen ur "tjänstgörande".'),
    en: ({ person }) => told(`${person} takes part by sound alone`, 'sound and picture in real time, so that all see and hear each other', 'Who is only heard is not present: remove the person from "tjänstgörande".'),
  },
  'remote-not-allowed': {
    sv: ({ person }) => told(`${person} deltar på distans utan att fullmäktige har tillåtit det`, 'närvaro i rummet', 'Rätta "deltar", eller "distans" om det är tillåtet.'),
    en: ({ person }) => told(`${person} takes part from elsewhere though the assembly has not allowed it`, 'presence in the room', 'Correct "deltar", or "distans" if it is allowed.'),
  },
  'mover-not-serving': {
    sv: ({ person }) => told(`ett yrkande av ${person}, som inte tjänstgör`, 'att bara tjänstgörande yrkar; andra kan få yttra sig', 'Skriv "yttrande", eller rätta vem som yrkar.'),
    en: ({ person }) => told(`a motion by ${person}, who does not serve`, 'that only those who serve move anything; others may be allowed to speak', 'Write "yttrande", or correct who moved.'),
  },
  'mover-conflicted': {
    sv: ({ person }) => told(`ett yrkande av ${person}, som är jävig`, 'att den som är jävig inte deltar i handläggningen', 'Ta bort yrkandet, eller rätta jävet.'),
    en: ({ person }) => told(`a motion by ${person}, who has a conflict of interest`, 'that who has a conflict of interest takes no part in the handling', 'Remove the motion, or correct the conflict.'),
  },
  'no-quorum': {
    sv: ({ present, needed, seats }) => told(`${present} närvarande av ${seats}`, `minst ${needed}: fler än hälften`, 'Organet får inte besluta något. Avsluta sammanträdet, eller rätta närvaron.'),
    en: ({ present, needed, seats }) => told(`${present} present of ${seats}`, `at least ${needed}: more than half`, 'The body may decide nothing. End the meeting, or correct who is present.'),
  },
  'chair-conflicted': {
    sv: ({ person }) => told(`${person} leder ärendet trots jäv`, 'en annan ordförande medan den ordinarie är jävig', 'Lägg till "ordförandeskap" med den som ledde.'),
    en: ({ person }) => told(`${person} leads the matter in spite of a conflict of interest`, 'another chair while the ordinary one is in conflict', 'Add "ordförandeskap" with the person who led.'),
  },
  'not-prepared': {
    sv: () => told('ett beslut i fullmäktige i ett ärende som ingen nämnd eller beredning har berett', 'beredning före beslut, utom vid val och när alla närvarande enas om att det är bråttom', 'Återremittera ärendet för beredning, eller lägg till "brådska".'),
    en: () => told('a decision of the assembly in a matter that no board or committee has prepared', 'preparation before decision, but for elections and when all present agree that it is urgent', 'Refer the matter back to be prepared, or add "brådska".'),
  },
  'not-announced': {
    sv: () => told('ett beslut i fullmäktige i ett ärende som inte är kungjort', 'kungörelse före beslut, utom när alla närvarande enas om att det är bråttom', 'Bordlägg ärendet, eller lägg till "brådska" om alla enades.'),
    en: () => told('a decision of the assembly in a matter that was not announced', 'announcement before decision, unless all present agree that it is urgent', 'Postpone the matter, or add "brådska" if everyone agreed.'),
  },
  'urgency-not-unanimous': {
    sv: ({ agreed, present }) => told(`${agreed} av ${present} närvarande är eniga om att det är bråttom`, 'alla närvarande', 'Ärendet får inte avgöras nu. Bordlägg det.'),
    en: ({ agreed, present }) => told(`${agreed} of ${present} present agree that it is urgent`, 'everyone present', 'The matter may not be decided now. Postpone it.'),
  },
  'dissent-late': {
    sv: ({ person }) => told(`en reservation av ${person} efter att sammanträdet avslutats`, 'att reservationen anmäls innan sammanträdet avslutas', 'Flytta reservationen före "sammanträdet avslutas" om den anmäldes då; annars finns ingen.'),
    en: ({ person }) => told(`a dissent by ${person} after the meeting ended`, 'that a dissent is notified before the meeting ends', 'Move the dissent before "sammanträdet avslutas" if it was notified then; else there is none.'),
  },
  'dissent-not-taking-part': {
    sv: ({ person }) => told(`en reservation av ${person}, som inte deltog i beslutet`, 'någon som har deltagit i avgörandet', 'Ta bort personen, eller gör reservationen till en anteckning om den medgavs.'),
    en: ({ person }) => told(`a dissent by ${person}, who took no part in the decision`, 'somebody who took part in deciding', 'Remove the person, or make the dissent a note if that was allowed.'),
  },
};
