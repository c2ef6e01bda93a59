import { h, lines, p, page, type Example, type Vote } from '../writing/blocks.ts';
import { frontLines } from '../writing/front.ts';
import { region as r, regionRoll, town as t, townRoll } from '../writing/people.ts';
import { rolled } from '../writing/votes.ts';

const front = { body: 'Miljö- och byggnadsnämnden', place: 'Sessionssalen, Älvsunda', date: '2024-05-15', attested: '2024-05-22', announced: '2024-05-23', down: '2024-06-14', serving: townRoll, attesters: [t.s2] };
const words: Vote = { ja: [t.chair, t.vice, t.s1, t.s2, t.m1, t.kd1], nej: [t.v1, t.sv1], 'avstår': [t.sd1], winner: 'official' };

/** A table whose last column is the vote as a word. */
export const wordColumn: Example = {
  id: '21-rost-som-ord-i-tabell', shows: 'tabell med namn, parti och röst i ord; formellt ja till förslaget',
  blocks: [
    ...frontLines(front), page, lines('MBN § 38'), lines('Strandskyddsdispens för brygga, MBN 2024/00088'), h('Beskrivning av ärendet'), p('Sökanden vill bygga en brygga på 12 meter.'), h('Förvaltningens förslag till beslut'), p('Dispens medges.'), h('Yrkanden'), p('Rune Kvist (S) yrkar bifall till förvaltningens förslag.'), p('Torsten Brage (SVEV) yrkar avslag på förvaltningens förslag.'),
    h('Beslutsgång'), p('Ordföranden frågar om nämnden kan besluta enligt förvaltningens förslag eller avslag på förvaltningens förslag och finner att nämnden beslutar enligt förvaltningens förslag. Omröstning begärs. Den som vill bifalla förvaltningens förslag röstar ja, den som vill avslå förvaltningens förslag röstar nej.'),
    { kind: 'table', header: ['Namn', 'Parti', 'Röst'], rows: rolled(words, townRoll).map(([person, side]) => [person.name, person.party, { ja: 'Ja', nej: 'Nej', 'avstår': 'Avstår', 'frånvarande': 'Frånvarande' }[side]]), text: 'tabs' },
    p('Med 6 ja-röster mot 2 nej-röster och 1 som avstår beslutar miljö- och byggnadsnämnden enligt förvaltningens förslag.'), h('Beslut'), p('Dispens medges.'), h('Beslutet delges'), lines('Sökanden'),
  ],
  items: [{ number: '38', votes: [words], decisions: 1 }],
};

const long: Vote = { ja: [r.vice, r.second, r.m1, r.kd1, r.l1], nej: [r.chair, r.s1, r.s2, r.s3], 'avstår': [r.v1, r.sd1], winner: 'official' };

/** Names that wrap, a running head inside a sentence, the vice chair presiding, prefix for several. */
export const wrapped: Example = {
  id: '22-namn-bryts-och-sidhuvud', shows: 'långa namn som bryts; sidhuvud mitt i en mening; prefix för flera ersättare; ja-röster, nej-röster, avstår', head: 'Region Nordanskog Kulturnämnden 2024-08-28',
  blocks: [
    ...frontLines({ ...front, body: 'Kulturnämnden', date: '2024-08-28', attested: '2024-09-04', announced: '2024-09-05', down: '2024-09-27', serving: regionRoll, attesters: [r.second] }), page, lines('§ 55'), lines('Stöd till länsteatern (KUN 2024/00014)'), h('Ärendebeskrivning'), p('Teatern har sökt 2,4 miljoner kronor för en turné. Kulturchefen föreslår drygt 2 mnkr.'), h('Kulturchefens förslag till beslut'), p('Länsteatern får 2 100 000 kronor för turnén.'),
    h('Yrkanden'), p('Greta Almkvist (S) yrkar att länsteatern får 2 400 000 kronor för turnén.'), p('Mona Lagerhed (C) yrkar bifall till kulturchefens förslag.'), h('Beslutsgång'), p('Vice ordföranden ställer proposition på kulturchefens förslag och Greta Almkvists yrkande och finner att'), page, p('kulturchefens förslag antas. Votering begärs och verkställs. Ja-röst för kulturchefens förslag. Nej-röst för Greta Almkvists yrkande.'),
    p('Vice ordföranden Sten-Åke von Bülow (M), Mona Lagerhed (C), Carl-Fredrik Stenhammar (M), Estelle Kronvall (KD) och tjänstgörande ersättaren Niklas Hedmyr (L) röstar ja (5).'), p('Ordföranden Greta Almkvist (S), Tore Vikdal (S), Birgit Öhrling (S) samt tjänstgörande ersättaren Jonna Persdotter Lind (S) röstar nej (4).'), p('Yusuf Demirhan (V) och Roger Falkenby (SD) avstår från att rösta (2).'),
    p('Med 5 ja-röster mot 4 nej-röster och 2 som avstår finner vice ordföranden att kulturchefens förslag antas.'), h('Kulturnämndens beslut'), p('Länsteatern får 2 100 000 kronor för turnén.'), h('Protokollsanteckning'), p('Yusuf Demirhan (V) lämnar en protokollsanteckning.'), h('Expedieras till'), lines('Länsteatern'),
  ],
  items: [{ number: '55', votes: [long], decisions: 1 }],
};

/** Nobody votes; some take no part, one dissents, one has a note. */
export const noVote: Example = {
  id: '23-deltar-ej-utan-omrostning', shows: 'acklamation; deltar inte i beslutet; reservation utan omröstning',
  blocks: [
    ...frontLines({ ...front, date: '2024-12-11', attested: '2024-12-18', announced: '2024-12-19', down: '2025-01-13' }), page, lines('§ 91 Verksamhetsplan för 2025 (MBN 2024/00201)'), h('Ärendebeskrivning'), p('Förvaltningen har tagit fram en plan.'), h('Förslag till beslut'), p('Verksamhetsplanen för 2025 antas.'),
    h('Yrkanden'), p('Moa Strandmark (V) yrkar avslag på förslaget till beslut.'), h('Proposition'), p('Ordföranden ställer proposition på bifall till förslaget till beslut och avslag på förslaget till beslut och finner att nämnden bifaller förslaget till beslut.'), h('Beslut'), p('Verksamhetsplanen för 2025 antas.'),
    h('Deltar ej i beslutet'), p('Anneli Ljungfors (SD) och Torsten Brage (SVEV).'), h('Reservation'), p('Moa Strandmark (V) reserverar sig till förmån för eget yrkande.'), h('Beslutet skickas till'), lines('Förvaltningen'),
  ],
  items: [{ number: '91', votes: [], decisions: 1 }],
};
