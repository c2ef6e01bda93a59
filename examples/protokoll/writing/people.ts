import type { Person } from './blocks.ts';

const person = (name: string, party: string, role = 'ledamot', instead?: string): Person => ({ name, party, role, ...(instead === undefined ? {} : { 'för': instead }) });

/** Eleven who sit in the executive of a region that does not exist. */
export const region = {
  chair: person('Greta Almkvist', 'S', 'ordförande'), vice: person('Sten-Åke von Bülow', 'M', 'vice ordförande'), second: person('Mona Lagerhed', 'C', '2:e vice ordförande'),
  s1: person('Tore Vikdal', 'S'), s2: person('Birgit Öhrling', 'S'), v1: person('Yusuf Demirhan', 'V'), m1: person('Carl-Fredrik Stenhammar', 'M'), sd1: person('Roger Falkenby', 'SD'),
  kd1: person('Estelle Kronvall', 'KD'), l1: person('Niklas Hedmyr', 'L', 'ersättare', 'Alva Rundberg (L)'), s3: person('Jonna Persdotter Lind', 'S', 'ersättare', 'Bo Granlid (S)'),
} as const;
export const regionRoll: readonly Person[] = Object.values(region);

/** Nine in the executive of a municipality that does not exist. */
export const town = {
  chair: person('Hanna Fjällgren', 'C', 'ordförande'), vice: person('Ivar Dahlbom', 'S', 'vice ordförande'), m1: person('Pernilla Oxenås', 'M'), kd1: person('Gustaf af Ekeby', 'KD'), s1: person('Leila Haddad Berg', 'S'),
  s2: person('Rune Kvist', 'S'), v1: person('Moa Strandmark', 'V'), sv1: person('Torsten Brage', 'SVEV'), sd1: person('Anneli Ljungfors', 'SD'),
} as const;
export const townRoll: readonly Person[] = Object.values(town);

/** Thirteen of a council that does not exist; two are substitutes. */
export const council = {
  chair: person('Margareta Sjöholt', 'S', 'ordförande'), a: person('Per-Olov Ängby', 'S'), b: person('Fatima Rahmani', 'S'), c: person('Kjell Norrvik', 'V'), d: person('Ulrika Tallbacke', 'MP'), e: person('Jan Mossegård', 'S', 'ersättare', 'Inga-Lill Frost'),
  f: person('Henrik Sjöstierna', 'M', 'vice ordförande'), g: person('Camilla Braneby', 'M'), i: person('Olle Vretling', 'C'), j: person('Sara Kindmark', 'L'), k: person('Dag Ottosson Ryd', 'KD'), l: person('Mattias Grönhage', 'SD'), m: person('Lena Skogsby', 'SD', 'ersättare', 'Arne Hallgård'),
} as const;
export const councilRoll: readonly Person[] = Object.values(council);
