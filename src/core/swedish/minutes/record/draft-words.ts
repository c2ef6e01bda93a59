import type { DraftComment, DoubtKind } from '../../../minutes/record/draft.ts';
import type { DraftFile } from '../../../minutes/record/file/draft-file.ts';
import type { DraftWords } from '../../../minutes/record/file/filed.ts';

/** What the draft's file says of each thing that is not settled. The file is Swedish, whatever language the program speaks. */
const DOUBTS: Readonly<Record<DoubtKind, string>> = {
  motionClause: 'vilken punkt yrkandet gäller framgår inte; skriv in det som ändring eller tillägg',
  proposalUnknown: 'vilket förslag som menas framgår inte; skriv in händelsen',
  sidesUnknown: 'vad Ja och Nej står för har inte kunnat läsas; skriv in omröstningen',
  findingMissing: 'vad ordföranden fann framgår inte; kontrollera "finner"',
  votesUnreadable: 'röster är oläsliga; skriv in dem',
  textUnknown: 'beslutets text är inget av förslagens; kontrollera punkten i händelsen beslut',
  moverUnknown: 'vilka personer det är framgår inte; skriv in dem',
  stageUnknown: 'hur förslagen ställdes mot varandra har inte kunnat läsas; skriv in propositionen',
};

const COMMENTS: Readonly<Record<DraftComment, string>> = {
  noAttendance: 'Närvarolista har inte lästs. Vilka som tjänstgjorde är taget ur röstlistor, yrkanden, reservationer och anteckningar.',
  proposalFromDecision: 'Protokollet har inget förslag skrivet för sig. Texten är beslutets.',
  findingFromVote: 'Vad ordföranden fann före omröstningen har inte lästs; här står vad omröstningen gav.',
};

export const draftWords: DraftWords = { doubt: (kind) => DOUBTS[kind], comment: (comment) => COMMENTS[comment] };

/** What a matter says of an act that somebody changed before confirming it. The file is Swedish. */
export const changedByComment = (by: string): string => `Ändrad vid granskningen av ${by}; raderna är de som lästes.`;

/** The first lines of a draft's file. */
export function draftHead({ source }: DraftFile): readonly string[] {
  return [
    `Utkast läst ur ${source.file}, § ${source.item}. Ingenting här är ett beslut förrän en människa har bekräftat punkten.`,
    'Rätta det som är fel. Skriv vem ett namn menar under "namn". Ta bort en rad under "oklart" när den är avgjord i händelserna.',
  ];
}

/** The first lines of a matter made from minutes, and its source. */
export function matterHead({ source, clauses }: DraftFile): readonly string[] {
  const by = new Map<string, string[]>();
  for (const { clause, confirmedBy } of clauses) if (confirmedBy !== undefined) by.set(confirmedBy, [...(by.get(confirmedBy) ?? []), clause]);
  const said = [...by].map(([name, own]) => `punkt ${own.join(', ')} bekräftad av ${name}`).join('; ');
  return [`Läst ur ${source.file}, § ${source.item} (sha256 ${source.fingerprint}); ${said}`];
}
