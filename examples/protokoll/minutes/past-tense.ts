import { h, lines, namesOf, p, page, type Example, type Vote } from '../writing/blocks.ts';
import { frontLines } from '../writing/front.ts';
import { region as r, regionRoll, town as t, townRoll } from '../writing/people.ts';
import { markTable, sentence } from '../writing/votes.ts';

const townFront = { body: 'Socialnämnden', place: 'Stadshuset, Björkvik', date: '2023-05-24', attested: '2023-05-31', announced: '2023-06-01', down: '2023-06-26', serving: townRoll, attesters: [t.m1] };
const regionFront = { body: 'Hälso- och sjukvårdsnämnden', place: 'Regionens hus, Nordanskog', date: '2023-09-13', attested: '2023-09-20', announced: '2023-09-21', down: '2023-10-13', serving: regionRoll, attesters: [r.vice] };

const past: Vote = { ja: [t.chair, t.m1, t.kd1, t.sd1, t.sv1], nej: [t.vice, t.s1, t.s2, t.v1], winner: 'official' };

/** The past tense throughout; the voting proposition in straight quotes. */
export const pastTense: Example = {
  id: '12-imperfekt', shows: 'allt i imperfekt; voteringsproposition inom raka citattecken; namn röstade ja',
  blocks: [
    ...frontLines(townFront), page, lines('§ 66 Avgifter i hemtjänsten'), lines('Dnr SN 2023/00118'), h('Ärendet'), p('Förvaltningen föreslog nya avgifter den 3 april 2023.'),
    h('Förvaltningens förslag till beslut'), p('Avgifterna i hemtjänsten höjs med 4 procent.'), h('Yrkanden'), p('Ivar Dahlbom (S), Leila Haddad Berg (S) och Moa Strandmark (V) yrkade avslag på förvaltningens förslag.'), p('Pernilla Oxenås (M) yrkade bifall till förvaltningens förslag.'),
    h('Propositionsordning'), p('Ordföranden ställde proposition på bifall till förvaltningens förslag och avslag på detsamma och fann att förslaget bifallits. Omröstning begärdes. Nämnden godkände följande voteringsproposition: "Ja för bifall till förvaltningens förslag och Nej för avslag på förvaltningens förslag."'),
    h('Omröstning'), p(`${sentence([t.m1, t.kd1, t.sv1, t.sd1], ' samt ')} och ordföranden Hanna Fjällgren (C) röstade Ja (5).`), p(`${sentence([t.s1, t.s2, t.v1])} samt vice ordföranden Ivar Dahlbom (S) röstade Nej (4).`), p('Med 5 ja-röster mot 4 nej-röster beslutade socialnämnden att bifalla förvaltningens förslag.'),
    h('Socialnämndens beslut'), p('Avgifterna i hemtjänsten höjs med 4 procent.'), h('Reservationer'), p('Ivar Dahlbom (S), Leila Haddad Berg (S), Rune Kvist (S) och Moa Strandmark (V) reserverade sig mot beslutet.'), h('Beslutet skickas till'), lines('Äldreomsorgen'),
  ],
  items: [{ number: '66', votes: [past], decisions: 1 }],
};

const western: Vote = { ja: [r.chair, r.s1, r.s2, r.s3, r.v1, r.second], nej: [r.vice, r.m1, r.kd1, r.l1, r.sd1], winner: 'official' };

/** "Följande 6 röstar ja" and "Ordföranden finner därmed". */
export const followingVote: Example = {
  id: '13-foljande-sex-rostar', shows: 'Följande 6 röstar ja; omröstningsproposition; presidiets förslag',
  blocks: [
    ...frontLines(regionFront), page, lines('§ 102'), lines('Uppdrag om tandvård för unga'), lines('Diarienummer HSN 2023-00377'), h('Presidiets förslag'), lines('1. Hälso- och sjukvårdsnämnden ger regiondirektören i uppdrag att utreda tandvård för unga.'),
    h('Sammanfattning av ärendet'), p('Frågan har väckts i budgetarbetet.'), h('Yrkanden på sammanträdet'), p('Carl-Fredrik Stenhammar (M) yrkar avslag på presidiets förslag.'), p('Birgit Öhrling (S) yrkar bifall till presidiets förslag.'),
    h('Propositionsordning och omröstning'), p('Ordföranden ställer proposition på bifall till presidiets förslag och avslag på presidiets förslag och finner att nämnden beslutar enligt presidiets förslag.'), p('Omröstning begärs. Följande omröstningsproposition godkänns: Ja-röst för bifall till presidiets förslag. Nej-röst för avslag på presidiets förslag.'),
    p(`Följande ${western.ja.length} röstar ja: ${namesOf(western.ja)}.`), p(`Följande ${western.nej.length} röstar nej: ${namesOf(western.nej)}.`), p('Ordföranden finner därmed att nämnden beslutat enligt presidiets förslag.'),
    h('Hälso- och sjukvårdsnämndens beslut'), lines('1. Hälso- och sjukvårdsnämnden ger regiondirektören i uppdrag att utreda tandvård för unga.'), h('Skickas till'), lines('Regiondirektören'),
  ],
  items: [{ number: '102', votes: [western], decisions: 1 }],
};

const southern: Vote = { ja: [r.vice, r.m1, r.kd1, r.l1, r.second, r.sd1], nej: [r.chair, r.s1, r.s2, r.v1, r.s3], winner: 'official' };

/** Parties as movers; "Rösterna utfaller med". */
export const partiesMove: Example = {
  id: '14-partier-yrkar', shows: 'partier som yrkande; Rösterna utfaller med; yrkandena ställs mot varandra',
  blocks: [
    ...frontLines({ ...regionFront, date: '2023-10-18', attested: '2023-10-25', announced: '2023-10-26', down: '2023-11-17' }), page, lines('§ 118 Yttrande över utredning om färdtjänst (HSN 2023-00401)'), h('Bakgrund'), p('Nämnden har fått utredningen på remiss.'), h('Ordförandens förslag'), p('Yttrandet lämnas enligt utkastet.'),
    h('Yrkanden på sammanträdet'), p('Socialdemokraterna och Vänsterpartiet yrkar att yttrandet ska avstyrka utredningens förslag.'), p('Estelle Kronvall (KD) yrkar bifall till ordförandens förslag.'),
    h('Beslutsgång'), p('Vice ordföranden ställer yrkandena mot varandra och finner att nämnden beslutar i enlighet med ordförandens förslag. Votering begärs. Nämnden godkänner följande voteringsordning: JA-röst för ordförandens förslag, NEJ-röst för Socialdemokraternas och Vänsterpartiets yrkande.'),
    p('Rösterna utfaller med 6 JA-röster och 5 NEJ-röster enligt följande.'), markTable(southern, regionRoll, 'aligned'), p('Nämnden har således beslutat i enlighet med ordförandens förslag.'), h('Beslut'), p('Yttrandet lämnas enligt utkastet.'), h('Reservationer'), p('Socialdemokraterna och Vänsterpartiet reserverar sig mot beslutet.'), h('Beslut skickas till'), lines('Regionens kansli'),
  ],
  items: [{ number: '118', votes: [southern], decisions: 1 }],
};
