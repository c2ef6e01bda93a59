import { h, lines, list, p, page, type Example, type Vote } from '../writing/blocks.ts';
import { frontLines, frontProse } from '../writing/front.ts';
import { town as t, townRoll } from '../writing/people.ts';
import { markTable, sentence, wordRows } from '../writing/votes.ts';

const front = { body: 'Kommunstyrelsen', place: 'Kommunhuset, Älvsunda', date: '2024-10-02', attested: '2024-10-09', announced: '2024-10-10', down: '2024-11-02', serving: townRoll, attesters: [t.vice] };

const tied: Vote = { ja: [t.chair, t.m1, t.kd1, t.sd1], nej: [t.vice, t.s1, t.s2, t.v1], 'avstår': [t.sv1], winner: 'official' };

/** A tie, decided by the chair's casting vote; the decision stands first. */
export const castingVote: Example = {
  id: '05-utslagsrost', shows: 'lika röstetal och ordförandens utslagsröst; beslutet före beslutsgången',
  blocks: [
    ...frontLines(front), page, lines('§ 118 Taxa för bygglov'), lines('Dnr KS 2024/00311'),
    h('Beslut'), lines('Kommunstyrelsen beslutar'), lines('att fastställa taxan för bygglov enligt förvaltningens förslag.'),
    h('Sammanfattning av ärendet'), p('Samhällsbyggnadsförvaltningen har räknat om taxan efter prisindex.'), h('Förslag till beslut'), lines('att fastställa taxan för bygglov enligt förvaltningens förslag.'),
    h('Yrkanden'), p('Pernilla Oxenås (M) yrkar bifall till förvaltningens förslag.'), p('Ivar Dahlbom (S) yrkar avslag på förvaltningens förslag.'),
    h('Beslutsgång'), p('Ordföranden ställer proposition på bifall till förvaltningens förslag och avslag på förvaltningens förslag och finner att kommunstyrelsen beslutar enligt förvaltningens förslag. Omröstning begärs.'),
    p('Kommunstyrelsen godkänner följande propositionsordning: Ja-röst för bifall till förvaltningens förslag. Nej-röst för avslag på förvaltningens förslag.'),
    h('Omröstningsresultat'), p(`Ja-röster (4): ${sentence([t.chair, t.m1, t.kd1, t.sd1], ' samt ')}.`), p(`Nej-röster (4): ${sentence([t.vice, t.s1, t.s2, t.v1], ' samt ')}.`), p('Torsten Brage (SVEV) avstår (1).'),
    p('Med 4 ja-röster, 4 nej-röster och 1 som avstår, och med ordförandens utslagsröst, beslutar kommunstyrelsen att bifalla förvaltningens förslag.'),
    h('Reservationer'), p('Ivar Dahlbom, Leila Haddad Berg och Rune Kvist (samtliga S) samt Moa Strandmark (V) reserverar sig mot beslutet.'), h('Protokollsutdrag till'), lines('Samhällsbyggnadsförvaltningen'),
  ],
  items: [{ number: '118', votes: [tied], decisions: 1 }],
};

const aligned: Vote = { ja: [t.chair, t.m1, t.kd1, t.sd1, t.sv1], nej: [t.vice, t.s1, t.s2, t.v1], 'avstår': [], winner: 'official' };

/** A table of wide columns; the board proposes to the council. */
export const wideTable: Example = {
  id: '06-bred-tabell-till-fullmaktige', shows: 'tabell med breda kolumner; styrelsen föreslår fullmäktige; citattecken av flera slag',
  blocks: [
    ...frontLines({ ...front, date: '2024-11-06', attested: '2024-11-13', announced: '2024-11-14', down: '2024-12-07' }), page,
    lines('§ 131'), lines('Skattesats för 2025, KS 2024/00402'), h('Ärendet'), p('Kommunfullmäktige ska fastställa skattesatsen. Ekonomikontoret har räknat på två nivåer.'),
    h('Förslag till beslut'), lines('Kommunstyrelsen föreslår kommunfullmäktige besluta'), lines('1. Skattesatsen för 2025 ska vara 21,85 kronor.'),
    h('Yrkanden'), p('Ivar Dahlbom (S) yrkar på följande text: ”Skattesatsen för 2025 ska vara 22,10 kronor.”'), p('Gustaf af Ekeby (KD) yrkar bifall till förslaget till beslut.'),
    h('Proposition'), p('Ordföranden ställer proposition på förslaget till beslut och Ivar Dahlboms yrkande och finner att förslaget till beslut antas.'), h('Omröstning'), p('Omröstning begärs. Ja = bifall till förslaget till beslut. Nej = bifall till Ivar Dahlboms yrkande.'),
    markTable(aligned, townRoll, 'aligned'), p('Med 5 ja-röster mot 4 nej-röster finner ordföranden att förslaget till beslut antas.'),
    h('Beslut'), lines('Kommunstyrelsen föreslår kommunfullmäktige besluta'), lines('1. Skattesatsen för 2025 ska vara 21,85 kronor.'),
    h('Reservation'), p('Ivar Dahlbom (S), Leila Haddad Berg (S), Rune Kvist (S) och Moa Strandmark (V) reserverar sig till förmån för Ivar Dahlboms yrkande.'), h('Skickas till'), lines('Kommunfullmäktige', 'Ekonomikontoret'),
  ],
  items: [{ number: '131', votes: [aligned], decisions: 1 }],
};

/** Several paragraphs without votes, with a table of contents, one matter postponed. */
export const routine: Example = {
  id: '07-flera-paragrafer', shows: 'innehåll först; flera paragrafer utan omröstning; bordläggning; en paragraf som hänvisar till andra', head: 'Älvsunda kommun Kommunstyrelsen 2024-12-04',
  blocks: [
    ...frontLines({ ...front, date: '2024-12-04', attested: '2024-12-11', announced: '2024-12-12', down: '2025-01-07' }), page,
    h('Innehåll'), lines('§ 140 Fastställande av dagordning ........ 3', '§ 141 Budgetuppföljning oktober ........ 3', '§ 142 Arrende av båtplats ........ 4'), page,
    lines('§ 140'), lines('Fastställande av dagordning'), h('Beslut'), lines('Dagordningen fastställs.'),
    lines('§ 141'), lines('Budgetuppföljning oktober (KS 2024/00450)'), h('Sammanfattning'), p('Ekonomikontoret redovisar utfallet till och med oktober. Prognosen för året är ett underskott på 4,2 mnkr, mot budgeterade 1,9 mnkr i överskott.'),
    h('Förslag till beslut'), lines('1. Uppföljningen läggs till handlingarna.', '2. Ekonomikontoret får i uppdrag att återkomma med åtgärder till sammanträdet den 15 januari 2025.'), h('Beslut'), lines('Kommunstyrelsen beslutar'), lines('1. Uppföljningen läggs till handlingarna.', '2. Ekonomikontoret får i uppdrag att återkomma med åtgärder till sammanträdet den 15 januari 2025.'),
    h('Expedieras till'), lines('Ekonomikontoret'), h('Beslutsunderlag'), list('Tjänsteskrivelse Budgetuppföljning', '§ 88 Kommunstyrelsen Budgetuppföljning augusti'), page,
    lines('§ 142'), lines('Arrende av båtplats (KS 2024/00466)'), h('Yrkanden'), p('Moa Strandmark (V) yrkar att ärendet bordläggs till nästa sammanträde.'), h('Beslutsgång'), p('Ordföranden ställer proposition på om ärendet ska avgöras i dag eller bordläggas och finner att ärendet bordläggs.'), h('Beslut'), p('Ärendet bordläggs till nästa sammanträde.'),
  ],
  items: [{ number: '140', votes: [], decisions: 1 }, { number: '141', votes: [], decisions: 2 }, { number: '142', votes: [], decisions: 1 }],
};

const secret: Vote = { ja: [t.vice, t.s1, t.s2, t.v1], nej: [t.chair, t.m1, t.kd1, t.sd1, t.sv1], winner: 'motion:Pernilla Oxenås' };

/** Rows with party, seat, role and vote as words; the agenda number is not the paragraph. */
export const rowsWithSeats: Example = {
  id: '08-rader-med-plats', shows: 'Namn, parti, plats, roll, röst på rad; ärendenummer skilt från paragraf',
  blocks: [
    ...frontProse({ ...front, date: '2025-02-05', attested: '2025-02-12', announced: '2025-02-13', down: '2025-03-08' }),
    lines('§ 9 Bidrag till föreningsdrift'), lines('Ärende 8:1', 'Dnr KS 2025/00021'), h('Ärendebeskrivning'), p('Fem föreningar har sökt bidrag. Fritidsförvaltningen föreslår 250 000 kronor.'),
    h('Fritidsförvaltningens förslag till beslut'), p('Bidraget till föreningarna ska vara 250 000 kronor.'), h('Yrkanden under sammanträdet'), p('Pernilla Oxenås (M) yrkar att bidraget till föreningarna ska vara 180 000 kronor.'), p('Rune Kvist (S) yrkar bifall till fritidsförvaltningens förslag.'),
    h('Proposition och beslutsgång'), p('Ordföranden ställer fritidsförvaltningens förslag mot Pernilla Oxenås yrkande och finner att fritidsförvaltningens förslag antas. Votering begärs och ska verkställas. Den som röstar för fritidsförvaltningens förslag säger ja, den som röstar för Pernilla Oxenås yrkande säger nej.'),
    wordRows(secret, townRoll, ({ name, party, role }, word) => `${name} ${party} ${role} ${word}`),
    p('Voteringen utföll med 4 ja-röster och 5 nej-röster. Ordföranden finner att Pernilla Oxenås yrkande antas.'), h('Beslut'), p('Kommunstyrelsen beslutar att bidraget till föreningarna ska vara 180 000 kronor.'), h('Beslutet skickas till'), lines('Fritidsförvaltningen'),
  ],
  items: [{ number: '9', votes: [secret], decisions: 1 }],
};
