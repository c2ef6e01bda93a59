import { h, list, lines, namesOf, p, page, type Example, type Vote } from '../writing/blocks.ts';
import { frontLines, frontProse } from '../writing/front.ts';
import { region as r, regionRoll } from '../writing/people.ts';
import { markTable, sentence, wordRows } from '../writing/votes.ts';

const front = { body: 'Regionstyrelsen', place: 'Regionens hus, Nordanskog', date: '2025-03-12', attested: '2025-03-19', announced: '2025-03-20', down: '2025-04-11', serving: regionRoll, attesters: [r.vice, r.s1] };

const counterVote: Vote = { ja: [r.v1], nej: [r.vice, r.m1, r.kd1, r.l1, r.second], 'avstår': [r.chair, r.s1, r.s2, r.s3, r.sd1], winner: 'motion:Sten-Åke von Bülow', clauses: ['1'] };
const mainVote: Vote = { ja: [r.chair, r.s1, r.s2, r.s3, r.v1, r.second], nej: [r.vice, r.m1, r.kd1, r.l1], 'avstår': [r.sd1], winner: 'official', clauses: ['1'] };

/** Three proposals, the counter-proposal chosen by vote, tables of marks at the end. */
export const threeProposals: Example = {
  id: '01-tre-forslag-tabeller', shows: 'motförslag utses genom omröstning; tabeller med kryss sist; sidhuvud mitt i texten', head: 'Regionstyrelsen 2025-03-12',
  blocks: [
    ...frontLines(front), page,
    lines('§ 41'), lines('Avgift för intyg (RS/311/2025)'), h('Sammanfattning'),
    p('Avgiften för intyg har varit oförändrad sedan 2019. Regiondirektören föreslår en höjning. Vänsterpartiet har tidigare tagit upp frågan i budgetberedningen.'),
    h('Förslag till beslut'), lines('1. Avgiften för intyg ska vara 480 kronor från och med 1 maj 2025.'), lines('2. Regiondirektören får i uppdrag att följa upp avgiften.'),
    h('Yrkanden'), lines('Sten-Åke von Bülow (M) yrkar följande:', 'Punkt 1. Ändringsyrkande', '"Avgiften för intyg ska vara 390 kronor från och med 1 maj 2025."'),
    p('Yusuf Demirhan (V) yrkar följande: Punkt 1. Ändringsyrkande: "Avgiften för intyg ska vara 300 kronor och gälla från och med 1 juni 2025."'),
    p('Greta Almkvist (S) yrkar bifall till regiondirektörens förslag och avslag på Sten-Åke von Bülows och Yusuf Demirhans yrkanden.'), page,
    h('Proposition'), p('Ordföranden ställer proposition på regiondirektörens förslag i punkt 1, Sten-Åke von Bülows yrkande i punkt 1 och Yusuf Demirhans yrkande i punkt 1 och finner att regiondirektörens förslag utses till huvudförslag.'),
    p('För att utse motförslag ställer ordföranden proposition på Yusuf Demirhans yrkande i punkt 1 mot Sten-Åke von Bülows yrkande i punkt 1 och finner att Sten-Åke von Bülows yrkande utses till motförslag.'),
    h('Omröstning 1'), lines('Omröstning begärs och följande propositionsordning fastställs:', 'Den som röstar för Yusuf Demirhans yrkande röstar Ja.', 'Den som röstar för Sten-Åke von Bülows yrkande röstar Nej.'),
    p('Med 1 ja-röst och 5 nej-röster och 5 som avstår finner ordföranden att Sten-Åke von Bülows yrkande i punkt 1 utses till motförslag.'),
    h('Omröstning 2'), lines('Omröstning begärs och följande propositionsordning fastställs:', 'Den som bifaller regiondirektörens förslag röstar Ja.', 'Den som bifaller Sten-Åke von Bülows yrkande röstar Nej.'),
    p('Med 6 ja-röster och 4 nej-röster och 1 som avstår finner ordföranden att regiondirektörens förslag i punkt 1 antas.'),
    h('Proposition'), p('Ordföranden ställer proposition på regiondirektörens förslag i punkt 2 och finner att det antas.'),
    h('Beslut'), lines('1. Avgiften för intyg ska vara 480 kronor från och med 1 maj 2025.'), lines('2. Regiondirektören får i uppdrag att följa upp avgiften.'),
    h('Reservationer'), p('Sten-Åke von Bülow (M), Carl-Fredrik Stenhammar (M), Estelle Kronvall (KD) och Niklas Hedmyr (L) reserverar sig till förmån för Sten-Åke von Bülows yrkande i punkt 1.'),
    h('Expedieras till'), lines('Regiondirektören', 'Ekonomidirektören'), h('Beslutsunderlag'), list('Tjänsteskrivelse Avgift för intyg', '§ 12 Budgetberedningen Avgifter'), page,
    h('Voteringslista: § 41'), p('Omröstning mellan Yusuf Demirhans (V) yrkande i punkt 1 (Ja) och Sten-Åke von Bülows (M) yrkande i punkt 1 (Nej)'), markTable(counterVote, regionRoll, 'folded'),
    p('Omröstning mellan regiondirektörens förslag i punkt 1 (Ja) och Sten-Åke von Bülows (M) yrkande i punkt 1 (Nej)'), markTable(mainVote, regionRoll, 'folded'),
  ],
  items: [{ number: '41', votes: [counterVote, mainVote], decisions: 2 }],
};

const proseVote: Vote = { ja: [r.chair, r.s1, r.s2, r.s3, r.v1], nej: [r.vice, r.second, r.m1, r.kd1, r.l1, r.sd1], winner: 'motion:Mona Lagerhed' };

/** Names in prose with counts; the administration's proposal loses. */
export const proseNames: Example = {
  id: '02-namn-i-lopande-text', shows: 'röster i löpande text med antal inom parentes; tjänstgörande ersättare före namn',
  blocks: [
    ...frontProse({ ...front, date: '9 april 2025', attested: '16 april 2025', announced: '2025-04-17', down: '2025-05-10' }),
    lines('§ 52 Öppettider vid mottagningen i Hedeby'), lines('Dnr RS/402/2025'), h('Ärendebeskrivning'), p('Mottagningen i Hedeby har i dag öppet två kvällar i veckan. Förvaltningen har sett över behovet.'),
    h('Förslag till beslut'), p('Mottagningen i Hedeby ska ha öppet en kväll i veckan från och med den 1 september 2025.'),
    h('Yrkanden'), p('Mona Lagerhed (C) yrkar att mottagningen i Hedeby ska ha öppet tre kvällar i veckan från och med den 1 september 2025.'), p('Greta Almkvist (S) yrkar bifall till liggande förslag.'),
    h('Beslutsgång'), p('Ordföranden ställer proposition på liggande förslag och Mona Lagerheds yrkande och finner att liggande förslag antas. Votering begärs och verkställs. Den som vill bifalla liggande förslag röstar ja. Den som vill bifalla Mona Lagerheds yrkande röstar nej.'),
    h('Omröstningsresultat'), p(`Ordföranden Greta Almkvist (S), ${namesOf([r.s1, r.s2, r.v1])} samt tjänstgörande ersättaren Jonna Persdotter Lind (S) röstar ja (5).`),
    p(`${namesOf([r.vice, r.second, r.m1, r.kd1])}, Roger Falkenby (SD) och tjänstgörande ersättaren Niklas Hedmyr (L) röstar nej (6).`), p('Med 5 ja-röster mot 6 nej-röster finner ordföranden att Mona Lagerheds yrkande antas.'),
    h('Regionstyrelsens beslut'), p('Mottagningen i Hedeby ska ha öppet tre kvällar i veckan från och med den 1 september 2025.'),
    h('Reservation'), p('Mot beslutet reserverar sig Greta Almkvist (S), Tore Vikdal (S) och Birgit Öhrling (S).'), h('Beslutet skickas till'), lines('Primärvårdsförvaltningen'),
  ],
  items: [{ number: '52', votes: [proseVote], decisions: 1 }],
};

const rejectVote: Vote = { ja: [r.chair, r.s1, r.s2, r.s3, r.v1, r.second, r.l1], nej: [r.vice, r.m1, r.kd1, r.sd1], winner: 'reject:bill' };

/** Ja is rejection: a member's bill. Sides as lists. */
export const jaIsReject: Example = {
  id: '03-ja-ar-avslag', shows: 'Ja betyder avslag; röster som listor efter sida; Ja-röst för, nej-röst för',
  blocks: [
    ...frontLines({ ...front, date: '2025-05-14', attested: '2025-05-21', announced: '2025-05-22', down: '2025-06-13' }), page,
    lines('§ 60 Svar på motion om fria parkeringar vid sjukhuset (RS/77/2025)'), h('Sammanfattning'), p('Roger Falkenby har lämnat en motion om fria parkeringar. Regiondirektören bedömer att motionen ska avslås.'),
    h('Förslag till beslut'), p('Motionen avslås.'), h('Yrkanden'), p('Tore Vikdal (S) yrkar avslag på motionen.'), p('Roger Falkenby (SD) yrkar bifall till motionen.'),
    h('Propositionsordning'), p('Ordföranden ställer proposition på avslag på motionen och bifall till motionen och finner att motionen avslås.'), h('Votering'), p('Votering begärs. Följande voteringsordning godkänns: "Ja-röst för avslag på motionen, nej-röst för bifall till motionen."'),
    lines(`Följande röstar ja: ${sentence([r.chair, r.s1, r.s2, r.v1, r.second, r.l1, r.s3])}.`, `Följande röstar nej: ${sentence([r.vice, r.m1, r.kd1, r.sd1])}.`),
    p('Med 7 ja-röster mot 4 nej-röster beslutar regionstyrelsen att avslå motionen.'), h('Beslut'), p('Motionen avslås.'),
    h('Reservationer'), p('Roger Falkenby (SD) reserverar sig mot beslutet.'), h('Expedieras till'), lines('Motionären'),
  ],
  items: [{ number: '60', votes: [rejectVote], decisions: 1 }],
};

const duel: Vote = { ja: [r.chair, r.s1, r.s2, r.s3, r.v1], nej: [r.vice, r.m1, r.kd1, r.l1], 'avstår': [r.second, r.sd1], winner: 'motion:Greta Almkvist' };

/** Two motions against each other, no official text; rows with the vote in words. */
export const duelOfMotions: Example = {
  id: '04-duell-rader-med-ord', shows: 'två yrkanden mot varandra; en rad per person med rösten i ord; de som avstår i egen mening',
  blocks: [
    ...frontLines({ ...front, date: '2025-06-11', attested: '2025-06-18', announced: '2025-06-19', down: '2025-07-12' }), page,
    lines('§ 71'), lines('Namn på den nya vårdbyggnaden (RS/518/2025)'), h('Bakgrund'), p('Den nya byggnaden behöver ett namn. Ärendet har beretts i samverkan.'),
    h('Yrkanden'), p('Greta Almkvist (S) yrkar att byggnaden ska heta Almens hus.'), p('Sten-Åke von Bülow (M) yrkar att byggnaden ska heta Borgens hus.'),
    h('Propositioner'), p('Ordföranden ställer proposition på Greta Almkvists yrkande mot Sten-Åke von Bülows yrkande och finner att Greta Almkvists yrkande antas.'),
    h('Votering'), lines('Votering begärs.', 'JA-röst för Greta Almkvists yrkande', 'NEJ-röst för Sten-Åke von Bülows yrkande'), wordRows(duel, regionRoll, ({ name, party }, word) => `${name} (${party}) – ${word.toUpperCase()}`),
    p('Med 5 ja-röster, 4 nej-röster och 2 som avstår har regionstyrelsen bifallit Greta Almkvists yrkande.'),
    h('Beslut'), p('Regionstyrelsen beslutar att byggnaden ska heta Almens hus.'), h('Expedieras till'), lines('Fastighetsenheten'),
  ],
  items: [{ number: '71', votes: [duel], decisions: 1 }],
};
