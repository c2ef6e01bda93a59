import { readFileSync } from 'node:fs';
import { replay, type Replayed } from '../../../src/core/procedure/matter/replay.ts';
import { readMatter, type MatterFile } from '../../../src/core/procedure/reading/read-matter.ts';
import { badCases, BAD } from '../cases.ts';
import { PRELUDES } from '../preludes.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/beslut/arenden/';

export const S85 = 'rs-762-2024-p85.yaml';
export const S93 = 'rs-2018-p93.yaml';

/** A matter of the example region by its file. */
export function regionMatter(file: string): { readonly matter: MatterFile; readonly replayed: Replayed } {
  return matterIn(file, readFileSync(FOLDER + file, 'utf8'));
}

export function matterIn(file: string, text: string): { readonly matter: MatterFile; readonly replayed: Replayed } {
  const { matter, problems } = readMatter(file, text);
  if (!matter) throw new Error(JSON.stringify(problems.map(({ code, facts }) => ({ code, facts }))));
  return { matter, replayed: replay(matter.head, matter.acts) };
}

const EVERY_KEY = `ärende: PROV/2/2025
rubrik: Konstruerat prov
om: Konstruerat provexempel.
källa: konstruerat
säkerhet: C
personer: { Ada: S, Bo: S, Cia: M, Dan: okänt }
händelser:
  - { händelse: sammanträde, id: m, organ: provnämnden, slag: nämnd, dag: 2025, paragraf: § 1, mandat: 5, närvaro: ofullständig, ordförande: Ada, kungjort: ja, berett: nej, distans: ja, tillägg: valfritt, röstning: upprop, inkallelseordning: { S: [V, MP], M: [C], V: S }, tjänstgörande: [Ada, { person: Bo, roll: ersättare, för: Cia, deltar: ljud och bild }], övriga: [Dan], rader: 1–2, anmärkning: en }
  - { händelse: jäv, person: Dan, grund: bolaget, jävig: nej, undantag: bolag }
  - { händelse: förslag, beteckning: NF, från: förvaltningen, kallas: [förslaget], till: fullmäktige, punkter: { 2 b: { text: texten, verkan: [{ gäller från: 2025-01-01 }, { retroaktivt från: 2024-01-01 }, { upphör: A }, { ersätter: B }, { inför: C }, { undantar: D, enligt: E, från: 2025-01-01, till: 2025-12-31 }, { undantar: D, enligt: E, till: okänt }, { förlänger: F, till: 2026-01-01 }, { uppdrag: G, till: H, senast: 2025-06-01, vid: I }, { betalar: '1 000,50', till: J, period: 2025 }, { belastar: K, kst: 7, period: 2025 }] }, 1: 'en text: med kolon' } }
  - { händelse: yrkande, av: Ada, yrkar: [{ bordläggning: utan skäl }, { återremiss: 'ja' }] }
  - { händelse: överläggningen avslutas }
  - { händelse: formell prövning, yrkande: bordläggning, närvarande: 2, för: 0, emot: 2, ordföranden: emot, finner: avslag, genom: majoritet, motivering: nej, tas upp: 2025-06-01 }
  - { händelse: formell prövning, yrkande: återremiss, för: 0, emot: 2, finner: avslag, genom: okänt }
  - { händelse: proposition, id: p, punkter: [1], steg: enkel, ställs: [NF], finner: NF }
  - { händelse: omröstning begärs, id: b, proposition: p, ja: NF, nej: avslag, nej enligt ordningen: C, fastställd: okänt }
  - { händelse: omröstning, id: v, proposition: p, ja: [Ada, Bo], frånvarande: [Cia], resultat: 2–0–0, finner: NF, ordförandens röst: ja, sätt: handuppräckning }
`;

/** Every matter there is to try a form on: the region's, the beginnings, and all events that may not happen but can be read. */
export function allMatters(): readonly { readonly name: string; readonly matter: MatterFile }[] {
  const events = badCases().filter(({ name }) => !name.startsWith('matter-') && !name.startsWith('ranking-')).map(({ name, after, text }) => {
    const lines = text.trim().split('\n').filter((line) => !line.startsWith('#')).map((line) => `  ${line}`);
    return { name: `${BAD}${name}`, text: `${PRELUDES.get(after) ?? ''}${lines.join('\n')}\n` };
  });
  const texts = [{ name: 'every key there is', text: EVERY_KEY }, ...[S85, S93].map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') })), ...[...PRELUDES].map(([name, text]) => ({ name, text })), ...events];
  return texts.map(({ name, text }) => ({ name, matter: matterIn('prov.yaml', text).matter }));
}
