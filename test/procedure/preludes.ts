/** Constructed beginnings of matters that the cases go on from: a board of five and an assembly of twenty-one, eleven of them there. */
const HEAD = `ärende: PROV/1/2025
rubrik: Konstruerat prov
om: Konstruerat provexempel. Inga verkliga personer eller beslut.
`;

const PERSONS = 'personer: { Ada: S, Bo: S, Cia: M, Dan: M, Eva: V, Fia: S, Gun: M, Hans: S, Ida: M, Jan: V, Kim: S, Lars: C }\n';

const BOARD = `  - { händelse: sammanträde, id: möte, organ: provnämnden, slag: nämnd, dag: 2025-03-03, paragraf: § 1, mandat: 5, närvaro: fullständig, ordförande: Ada, distans: nej, tjänstgörande: [Ada, Bo, Cia, Dan, Eva], övriga: [{ person: Fia, roll: ersättare }] }
`;

const ASSEMBLY = `  - { händelse: sammanträde, id: möte, organ: provfullmäktige, slag: fullmäktige, dag: 2025-03-03, paragraf: § 1, mandat: 21, närvaro: fullständig, ordförande: Ada, kungjort: ja, berett: ja, tjänstgörande: [Ada, Bo, Cia, Dan, Eva, Gun, Hans, Ida, Jan, Kim, Lars] }
`;

const PROPOSAL = `  - { händelse: förslag, id: förslaget, beteckning: NF, från: förvaltningen, punkter: { 1: första punkten, 2: andra punkten } }
`;

const MOTIONS = `  - { händelse: yrkande, id: cias, av: Cia, yrkar: [{ ändring: C, punkter: { 1: Cias text } }, { tillägg: T, punkter: { 3: Cias tillägg } }] }
`;

const EVA = `  - { händelse: yrkande, id: evas, av: Eva, yrkar: [{ ändring: E, punkter: { 1: Evas text } }] }
`;

const CLOSED = '  - { händelse: överläggningen avslutas, id: slut }\n';

const DECIDED = `  - { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, C], finner: NF }
  - { händelse: proposition, id: p2, punkter: [2], steg: enkel, ställs: [NF], finner: NF }
  - { händelse: proposition, id: p3, punkter: [3], steg: tillägg, ställs: [T], finner: avslag }
  - { händelse: beslut, id: beslutet, punkter: { 1: NF, 2: NF, 3: avslag } }
`;

const ENDED = '  - { händelse: sammanträdet avslutas, id: hemgång }\n';

const written = (head: string, ...events: readonly string[]): string => `${HEAD}${head}${PERSONS}händelser:\n${events.join('')}`;

/** The beginnings by name; what follows is a list of more events. */
export const PRELUDES: ReadonlyMap<string, string> = new Map([
  ['inget', written('')],
  ['nämnd', written('', BOARD)],
  ['nämnd med förslag', written('', BOARD, PROPOSAL)],
  ['nämnd med yrkanden', written('', BOARD, PROPOSAL, MOTIONS)],
  ['nämnd avslutad', written('', BOARD, PROPOSAL, MOTIONS, CLOSED)],
  ['nämnd med tre', written('', BOARD, PROPOSAL, MOTIONS, EVA, CLOSED)],
  ['nämnd beslutad', written('', BOARD, PROPOSAL, MOTIONS, CLOSED, DECIDED)],
  ['nämnd hemgången', written('', BOARD, PROPOSAL, MOTIONS, CLOSED, DECIDED, ENDED)],
  ['nämnd val', written('slag: val\n', BOARD, PROPOSAL, MOTIONS, CLOSED)],
  ['nämnd myndighetsutövning', written('slag: myndighetsutövning\nregim: FL\n', BOARD, PROPOSAL, MOTIONS, CLOSED)],
  ['nämnd myndighetsutövning med tre', written('slag: myndighetsutövning\nregim: FL\n', BOARD, PROPOSAL, MOTIONS, EVA, CLOSED)],
  ['nämnd FL hemgången', written('regim: FL\n', BOARD, PROPOSAL, MOTIONS, CLOSED, DECIDED, ENDED)],
  ['fullmäktige', written('', ASSEMBLY)],
  ['fullmäktige med förslag', written('', ASSEMBLY, PROPOSAL)],
  ['fullmäktige avslutad', written('', ASSEMBLY, PROPOSAL, MOTIONS, CLOSED)],
  ['fullmäktige extra val', written('slag: extra val\n', ASSEMBLY, PROPOSAL)],
]);
