import { h, lines, p, page, type Example, type Vote } from '../writing/blocks.ts';
import { frontLines } from '../writing/front.ts';
import { council as c, councilRoll } from '../writing/people.ts';
import { councilTable, markTable, sentence } from '../writing/votes.ts';

const front = { body: 'Kommunfullmäktige', place: 'Folkets hus, Sjöhamra', date: '2025-09-22', attested: '2025-09-30', announced: '2025-10-01', down: '2025-10-23', serving: councilRoll, attesters: [c.a, c.g] };

const refer: Vote = { ja: [c.f, c.g, c.i, c.j, c.k, c.l, c.m], nej: [c.chair, c.a, c.b, c.c, c.d, c.e], winner: 'decideNow' };
const main: Vote = { ja: [c.f, c.g, c.i, c.j, c.k, c.l, c.m], nej: [c.chair, c.a, c.b, c.c, c.e], 'avstår': [c.d], winner: 'official' };

/** A formal vote first, then the main one; lists with member, party and serving substitute. */
export const formalFirst: Example = {
  id: '09-aterremiss-provas-forst', shows: 'återremiss prövas först; omröstningslistor med ledamot, parti, ersättare; Ja = avgöras i dag',
  blocks: [
    ...frontLines(front), page, lines('§ 84 Detaljplan för Kajen (KS 2023/00188)'), h('Ärendebeskrivning'), p('Planen har varit utställd i sex veckor.'), h('Kommunstyrelsens förslag till kommunfullmäktige'), p('Detaljplanen för Kajen antas.'),
    h('Yrkanden'), p('Kjell Norrvik (V) yrkar att ärendet återremitteras för att buller ska utredas.'), p('Henrik Sjöstierna (M) yrkar att ärendet ska avgöras i dag och bifall till kommunstyrelsens förslag.'), p('Ulrika Tallbacke (MP) yrkar avslag på kommunstyrelsens förslag.'),
    h('Propositionsordning'), p('Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att ärendet ska avgöras i dag. Votering begärs.'), p('Följande voteringsproposition godkänns: Den som vill att ärendet ska avgöras i dag röstar ja. Den som vill återremittera ärendet röstar nej.'),
    p('Med 7 ja-röster mot 6 nej-röster beslutar kommunfullmäktige att ärendet ska avgöras i dag.'),
    p('Ordföranden ställer därefter proposition på bifall till kommunstyrelsens förslag och avslag på kommunstyrelsens förslag och finner att kommunstyrelsens förslag bifalls. Votering begärs.'), p('Den som bifaller kommunstyrelsens förslag röstar ja. Den som avslår kommunstyrelsens förslag röstar nej.'),
    p('Med 7 ja-röster mot 5 nej-röster och 1 som avstår beslutar kommunfullmäktige att bifalla kommunstyrelsens förslag.'),
    h('Kommunfullmäktiges beslut'), p('Detaljplanen för Kajen antas.'), h('Reservationer'), p('Kjell Norrvik (V) reserverar sig mot beslutet.'), h('Protokollsutdrag till'), lines('Planenheten'), page,
    h('Omröstningslista nr 1'), p('Omröstning mellan att ärendet ska avgöras i dag (Ja) och återremiss (Nej)'), councilTable(refer, councilRoll),
    h('Omröstningslista nr 2'), p('Omröstning mellan bifall till kommunstyrelsens förslag (Ja) och avslag på kommunstyrelsens förslag (Nej)'), councilTable(main, councilRoll),
  ],
  items: [{ number: '84', votes: [refer, main], decisions: 1 }],
};

const back: Vote = { ja: [c.f, c.g, c.i, c.j, c.k, c.l, c.m], nej: [c.chair, c.a, c.b, c.c, c.d, c.e], winner: 'decideNow' };

/** A minority refers the matter back, with its reason. */
export const minorityReferral: Example = {
  id: '10-minoritetsaterremiss', shows: 'minoritetsåterremiss med motivering',
  blocks: [
    ...frontLines({ ...front, date: '2025-10-27', attested: '2025-11-05', announced: '2025-11-06', down: '2025-11-28' }), page, lines('§ 101 Nedläggning av Backaskolan (KS 2025/00077)'), h('Ärendebeskrivning'), p('Elevantalet minskar. Barn- och utbildningsnämnden har utrett skolans framtid.'),
    h('Kommunstyrelsens förslag till kommunfullmäktige'), p('Backaskolan läggs ned från och med läsåret 2026/27.'), h('Yrkanden'), p('Per-Olov Ängby (S) yrkar återremiss med motiveringen att följderna för skolskjutsen ska utredas.'), p('Camilla Braneby (M) yrkar att ärendet avgörs i dag.'),
    h('Beslutsgång'), p('Ordföranden ställer proposition på om ärendet ska avgöras i dag eller återremitteras och finner att ärendet ska avgöras i dag. Votering begärs.'), p('Den som vill avgöra ärendet i dag röstar ja. Den som vill återremittera ärendet röstar nej.'),
    markTable(back, councilRoll, 'tabs'), p('Med 7 ja-röster och 6 nej-röster finner ordföranden att ärendet återremitteras, eftersom mer än en tredjedel av de närvarande har röstat för återremiss.'),
    h('Beslut'), p('Ärendet återremitteras (minoritetsåterremiss) med motiveringen att följderna för skolskjutsen ska utredas.'), h('Expedieras till'), lines('Barn- och utbildningsnämnden', 'Kommunstyrelsen'),
  ],
  items: [{ number: '101', votes: [{ ...back, winner: 'referBack' }], decisions: 1 }],
};

const conflicted: Vote = { ja: [c.chair, c.a, c.b, c.c, c.d, c.e, c.i, c.k], nej: [c.g, c.j, c.l, c.m], winner: 'official' };

/** One is disqualified and leaves; one takes no part; names by party. */
export const conflict: Example = {
  id: '11-jav-och-deltar-inte', shows: 'jäv; särskilt yttrande; partibeteckning gemensam för flera namn; JA: och NEJ: listor',
  blocks: [
    ...frontLines({ ...front, date: '2025-11-24', attested: '2025-12-03', announced: '2025-12-04', down: '2025-12-30' }), page, lines('§ 115 Försäljning av fastigheten Ekbacken 4 (KS 2025/00210)'),
    h('Jäv'), p('Henrik Sjöstierna (M) anmäler jäv och deltar inte i handläggningen av ärendet.'), h('Ärendebeskrivning'), p('Fastigheten har värderats till 3 400 000 kronor.'), h('Kommunstyrelsens förslag till kommunfullmäktige'), p('Fastigheten Ekbacken 4 säljs för 3 400 000 kronor.'),
    h('Yrkanden'), p('Fatima Rahmani (S) yrkar bifall till kommunstyrelsens förslag.'), p('Mattias Grönhage (SD) och Sara Kindmark (L) yrkar avslag på kommunstyrelsens förslag.'),
    h('Beslutsgång'), p('Ordföranden ställer proposition på bifall till kommunstyrelsens förslag och avslag på kommunstyrelsens förslag och finner att kommunstyrelsens förslag bifalls.'), p('Omröstning begärs. Ja = bifall till kommunstyrelsens förslag, nej = avslag på kommunstyrelsens förslag.'),
    lines(`JA: ${sentence([c.chair, c.a, c.b, c.e, c.c, c.d, c.i, c.k])}`, `NEJ: ${sentence([c.g, c.j, c.l, c.m])}`), p('Med åtta ja-röster mot fyra nej-röster beslutar kommunfullmäktige att bifalla kommunstyrelsens förslag.'),
    h('Beslut'), p('Fastigheten Ekbacken 4 säljs för 3 400 000 kronor.'), h('Särskilt yttrande'), p('Dag Ottosson Ryd (KD) lämnar ett särskilt yttrande.'), h('Expedieras till'), lines('Fastighetsavdelningen'),
  ],
  items: [{ number: '115', votes: [conflicted], decisions: 1 }],
};
