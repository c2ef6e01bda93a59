import { h, list, lines, p, page, type Example, type Vote } from '../writing/blocks.ts';
import { frontLines } from '../writing/front.ts';
import { council as c, councilRoll, town as t, townRoll } from '../writing/people.ts';
import { councilTable, markTable, sentence } from '../writing/votes.ts';

const front = { body: 'Tekniska nämnden', place: 'Tekniska kontoret, Björkvik', date: '2024-02-14', attested: '2024-02-21', announced: '2024-02-22', down: '2024-03-16', serving: townRoll, attesters: [t.kd1] };

/** A working part of a body: its decision is a proposal to the body. */
export const workingPart: Example = {
  id: '15-arbetsutskott-foreslar', shows: 'arbetsutskottets förslag till nämnden är dess beslut; ingen omröstning',
  blocks: [
    ...frontLines({ ...front, body: 'Kommunstyrelsens arbetsutskott', serving: [t.chair, t.vice, t.m1, t.s1, t.kd1] }), page, lines('§ 12 Ny lekplats i Tallbacken (KS 2024/00019)'), h('Sammanfattning'), p('Boende har begärt en lekplats. Kostnaden beräknas till ungefär 1,2 mnkr.'),
    h('Förslag till beslut'), lines('Arbetsutskottet föreslår kommunstyrelsen besluta'), lines('1. En lekplats anläggs i Tallbacken.', '2. Kostnaden, 1 200 000 kronor, tas från investeringsbudgeten.'),
    h('Beslut'), lines('Arbetsutskottet föreslår kommunstyrelsen besluta'), lines('1. En lekplats anläggs i Tallbacken.', '2. Kostnaden, 1 200 000 kronor, tas från investeringsbudgeten.'), h('Expedieras till'), lines('Kommunstyrelsen'), h('Beslutsunderlag'), list('Tjänsteskrivelse Ny lekplats, daterad den 22 januari 2024', 'Karta'),
  ],
  items: [{ number: '12', votes: [], decisions: 2 }],
};

const add1: Vote = { ja: [t.chair, t.vice, t.s1, t.s2, t.v1], nej: [t.m1, t.kd1, t.sv1, t.sd1], winner: 'motion:Moa Strandmark', clauses: ['3'] };
const add2: Vote = { ja: [t.sd1, t.sv1], nej: [t.chair, t.vice, t.s1, t.s2, t.v1, t.m1, t.kd1], winner: 'reject:motion:Anneli Ljungfors', clauses: ['4'] };

/** Two additions, each against rejection, each with its vote. */
export const additions: Example = {
  id: '16-tillagg-var-for-sig', shows: 'tilläggsyrkanden prövas var för sig; Ja = bifall i båda',
  blocks: [
    ...frontLines(front), page, lines('§ 20'), lines('Underhållsplan för gator (TN 2024/00031)'), h('Ärendebeskrivning'), p('Planen omfattar åren 2024 till 2027.'), h('Förslag till beslut'), lines('1. Underhållsplanen antas.', '2. Planen följs upp varje år.'),
    h('Yrkanden'), p('Moa Strandmark (V) yrkar följande tillägg: Ny punkt 3. Tilläggsyrkande: "Gångvägar vid skolor ska underhållas först."'), p('Anneli Ljungfors (SD) yrkar följande tillägg: Ny punkt 4. Tilläggsyrkande: "Nya farthinder ska inte byggas under planperioden."'), p('Ivar Dahlbom (S) yrkar bifall till liggande förslag.'),
    h('Proposition'), p('Ordföranden ställer proposition på liggande förslag i punkt 1 och finner att det antas.'), p('Ordföranden ställer proposition på liggande förslag i punkt 2 och finner att det antas.'),
    p('Ordföranden ställer proposition på bifall till Moa Strandmarks tilläggsyrkande i punkt 3 och avslag på detsamma och finner att Moa Strandmarks tilläggsyrkande antas.'),
    h('Omröstning punkt 3'), p('Omröstning begärs. Den som bifaller Moa Strandmarks tilläggsyrkande röstar ja. Den som avslår Moa Strandmarks tilläggsyrkande röstar nej.'), markTable(add1, townRoll, 'tabs'), p('Med 5 ja-röster mot 4 nej-röster finner ordföranden att Moa Strandmarks tilläggsyrkande i punkt 3 antas.'),
    h('Proposition'), p('Ordföranden ställer proposition på bifall till Anneli Ljungfors tilläggsyrkande i punkt 4 och avslag på detsamma och finner att Anneli Ljungfors tilläggsyrkande avslås.'),
    h('Omröstning punkt 4'), p('Omröstning begärs. Den som bifaller Anneli Ljungfors tilläggsyrkande röstar ja. Den som avslår Anneli Ljungfors tilläggsyrkande röstar nej.'), markTable(add2, townRoll, 'tabs'), p('Med 2 ja-röster mot 7 nej-röster finner ordföranden att Anneli Ljungfors tilläggsyrkande i punkt 4 avslås.'),
    h('Beslut'), lines('1. Underhållsplanen antas.', '2. Planen följs upp varje år.', '3. Gångvägar vid skolor ska underhållas först.'), h('Expedieras till'), lines('Gatuenheten'),
  ],
  items: [{ number: '20', votes: [add1, add2], decisions: 3 }],
};

/** Only the counts; the list is an annex. */
export const annexed: Example = {
  id: '17-rostlista-i-bilaga', shows: 'bara siffror i texten; listan finns i bilaga; ordtal',
  blocks: [
    ...frontLines({ ...front, date: '2024-03-13', attested: '2024-03-20', announced: '2024-03-21', down: '2024-04-12' }), page, lines('§ 31 Sopkärl i hamnen (TN 2024/00052)'), h('Ärendebeskrivning'), p('Kärlen är för små.'), h('Förslag till beslut'), p('Större kärl köps in.'), h('Yrkanden'), p('Gustaf af Ekeby (KD) yrkar avslag på förslaget till beslut.'),
    h('Beslutsgång'), p('Ordföranden ställer proposition på bifall till förslaget till beslut och avslag på förslaget till beslut och finner att nämnden beslutar enligt förslaget till beslut. Votering begärs. Ja-röst för bifall till förslaget till beslut. Nej-röst för avslag på förslaget till beslut.'),
    h('Voteringsresultat'), p('Med sex ja-röster mot tre nej-röster beslutar tekniska nämnden att bifalla förslaget till beslut. Hur var och en röstat framgår av voteringslistan, bilaga 1.'), h('Tekniska nämndens beslut'), p('Större kärl köps in.'), h('Delges'), lines('Renhållningen'),
  ],
  items: [{ number: '31', votes: [], decisions: 1 }],
};

const election: Vote = { ja: [], nej: [], winner: '' };

/** A secret election: no roll call is to be there. */
export const secretElection: Example = {
  id: '18-sluten-omrostning', shows: 'val med sluten omröstning och valsedlar',
  blocks: [
    ...frontLines({ ...front, body: 'Kommunfullmäktige', date: '2024-04-22', attested: '2024-04-30', announced: '2024-05-02', down: '2024-05-24', serving: councilRoll, attesters: [c.a, c.f] }), page, lines('§ 44 Val av ordförande i valnämnden (KF 2024/00006)'), h('Ärendebeskrivning'), p('Uppdraget är vakant.'),
    h('Yrkanden'), p('Valberedningen föreslår Kjell Norrvik (V).'), h('Beslutsgång'), p('Sluten omröstning begärs och genomförs. Tolv valsedlar lämnas in.'), h('Kommunfullmäktiges beslut'), p('Till ordförande i valnämnden väljs Kjell Norrvik (V).'), h('Beslutet skickas till'), lines('Den valde', 'Valnämnden'),
  ],
  items: [{ number: '44', votes: [election], decisions: 1 }],
};

const carried: Vote = { ja: [c.chair, c.a, c.b, c.c, c.d, c.e, c.k], nej: [c.f, c.g, c.i, c.j, c.l], 'frånvarande': [c.m], winner: 'official' };

/** A table with running totals over a page break, and somebody absent. */
export const carriedOver: Example = {
  id: '19-tabell-over-sidbrytning', shows: 'tabellhuvudet upprepas efter sidbrytning; frånvarande som egen kolumn', head: 'Sjöhamra kommun Kommunfullmäktige',
  blocks: [
    ...frontLines({ ...front, body: 'Kommunfullmäktige', date: '2024-06-17', attested: '2024-06-25', announced: '2024-06-26', down: '2024-07-18', serving: councilRoll.filter((one) => one !== c.m), attesters: [c.a, c.f] }), page, lines('§ 70 Borgen för bostadsbolaget (KF 2024/00044)'), h('Ärendebeskrivning'), p('Bolaget behöver låna 60 000 000 kronor.'), h('Kommunstyrelsens förslag till kommunfullmäktige'), p('Kommunen går i borgen för 60 000 000 kronor.'),
    h('Yrkanden'), p('Margareta Sjöholt (S) yrkar bifall till kommunstyrelsens förslag.'), p('Mattias Grönhage (SD) yrkar avslag på kommunstyrelsens förslag.'), h('Beslutsgång'), p('Ordföranden ställer proposition på bifall till kommunstyrelsens förslag och avslag på kommunstyrelsens förslag och finner att kommunstyrelsens förslag bifalls. Omröstning begärs. Ja-röst för bifall till kommunstyrelsens förslag. Nej-röst för avslag på kommunstyrelsens förslag.'),
    h('Omröstningsresultat'), ...split(carried), page, ...rest(carried), p('Med 7 ja-röster, 5 nej-röster och 1 frånvarande beslutar kommunfullmäktige att bifalla kommunstyrelsens förslag.'), h('Beslut'), p('Kommunen går i borgen för 60 000 000 kronor.'), h('Skickas till'), lines('Bostadsbolaget'),
  ],
  items: [{ number: '70', votes: [carried], decisions: 1 }],
};

function split(vote: Vote) {
  const table = councilTable(vote, councilRoll);
  return table.kind === 'table' ? [{ ...table, rows: [...table.rows.slice(0, 6), ['Transport', '', '', '6', '0', '0', '0']] }] : [];
}

function rest(vote: Vote) {
  const table = councilTable(vote, councilRoll);
  return table.kind === 'table' ? [{ ...table, rows: table.rows.slice(6) }] : [];
}

const letters: Vote = { ja: [t.chair, t.m1, t.kd1, t.sv1, t.sd1, t.v1], nej: [t.vice, t.s1, t.s2], winner: 'motion:Torsten Brage', clauses: ['2'] };

/** Clauses as att-sentences; the second is changed. */
export const attClauses: Example = {
  id: '20-att-satser', shows: 'att-satser utan nummer; ändring av den andra att-satsen; sidorna är två yrkanden',
  blocks: [
    ...frontLines({ ...front, date: '2024-09-11', attested: '2024-09-18', announced: '2024-09-19', down: '2024-10-11' }), page, lines('§ 77 Cykelställ vid stationen (TN 2024/00120)'), h('Ärendebeskrivning'), p('Ställen räcker inte till.'), h('Förslag till beslut'), lines('att nya cykelställ sätts upp vid stationen, samt'), lines('att de gamla cykelställen skrotas.'),
    h('Yrkanden'), p('Torsten Brage (SVEV) yrkar bifall till första att-satsen och att den andra att-satsen ändras till "att de gamla cykelställen flyttas till badplatsen."'), p('Leila Haddad Berg (S) yrkar bifall till liggande förslag.'),
    h('Beslutsgång'), p('Ordföranden ställer proposition på liggande förslag i att-sats 1 och finner att det antas.'), p('Ordföranden ställer proposition på liggande förslag i att-sats 2 och Torsten Brages yrkande i att-sats 2 och finner att liggande förslag antas. Votering begärs. Den som bifaller Torsten Brages yrkande röstar ja. Den som bifaller liggande förslag röstar nej.'),
    p(`Ja röstar: ${sentence(letters.ja)}.`), p(`Nej röstar: ${sentence(letters.nej)}.`), p('Med 6 ja-röster mot 3 nej-röster finner ordföranden att Torsten Brages yrkande i att-sats 2 antas.'), h('Beslut'), lines('Tekniska nämnden beslutar'), lines('att nya cykelställ sätts upp vid stationen, samt'), lines('att de gamla cykelställen flyttas till badplatsen.'), h('Protokollsutdrag skickas till'), lines('Trafikenheten'),
  ],
  items: [{ number: '77', votes: [letters], decisions: 2 }],
};
