/** The same ten rules of one listed person twice: in our language and in Publicodes'. Every amount is made up for the benchmark. */
export const OURS = `---
regelbok: bench
titel: Tio regler per person (påhittade belopp)
region: påhittad
gäller: { från: 2024-01-01, beslut: bench, grund: antagen }
---

\`\`\`beslut
bench: { organ: ingen, datum: 2024-01-01, rubrik: påhittat för mätningen, säkerhet: C }
\`\`\`

\`\`\`entiteter
person: { flertal: personer, högst: 20 000 000 }
\`\`\`

\`\`\`enheter
poäng: { flertal: poängen }
\`\`\`

\`\`\`indata
ålder:        { för: person, enhet: år, spann: 0..130 }
vårdtyngd:    { för: person, enhet: poäng, decimaler: 4, spann: 0..100 }
behovspoäng:  { för: person, enhet: poäng, decimaler: 2, spann: 0..100 }
avstånd:      { för: person, enhet: km, decimaler: 1, spann: 0..1 000 }
täckningsgrad: { för: person, enhet: "%", decimaler: 1, spann: 0..100 }
privat:       { för: person, typ: ja/nej }
\`\`\`

\`\`\`tabeller
åldersvikter:
  nycklar: { ålder: år }
  enhet: poäng
  versioner:
    - från: 2024-01-01
      beslut: bench
      rader: |
        0–6 ; 1,25
        7–17 ; 0,62
        18–44 ; 0,70
        45–64 ; 1,04
        65–74 ; 1,58
        75–84 ; 2,21
        85– ; 2,75
\`\`\`

\`\`\`regler
åldersvikt:       { för: person, enhet: poäng, formel: SLÅUPP(åldersvikter; ålder) }
åldersersättning: { för: person, enhet: kr, formel: "131,25 kr/poäng * åldersvikt" }
vårdtyngdsersättning: { för: person, enhet: kr, formel: 98 kr/poäng * vårdtyngd }
behovstillägg:    { för: person, enhet: kr, formel: "OM(behovspoäng > 2,5 poäng; 67 kr/poäng * behovspoäng; 0 kr)" }
glesbygdstillägg: { för: person, enhet: kr, formel: OM(avstånd > 30 km; 42 kr; 0 kr) }
grundersättning:  { för: person, enhet: kr, formel: AVRUNDA(åldersersättning + vårdtyngdsersättning; 2) }
tillägg:          { för: person, enhet: kr, formel: AVRUNDA(behovstillägg + glesbygdstillägg; 2) }
täckningsdel:     { för: person, enhet: kr, formel: AVRUNDA(grundersättning * BEGRÄNSA(täckningsgrad - 50 %; 0 %; 30 %); 2) }
momskompensation: { för: person, enhet: kr, formel: OM(privat; AVRUNDA((grundersättning + tillägg + täckningsdel) * 3 %; 2); 0 kr) }
ersättning:       { för: person, enhet: kr, formel: grundersättning + tillägg + täckningsdel + momskompensation }
\`\`\`
`;

export const PUBLICODES = {
  age: null, weight: null, need: null, distance: null, coverage: null, private: null,
  'age weight': {
    variations: [
      { si: 'age <= 6', alors: 1.25 }, { si: 'age <= 17', alors: 0.62 }, { si: 'age <= 44', alors: 0.7 }, { si: 'age <= 64', alors: 1.04 },
      { si: 'age <= 74', alors: 1.58 }, { si: 'age <= 84', alors: 2.21 }, { sinon: 2.75 },
    ],
  },
  'age pay': 'age weight * 131.25',
  'weight pay': 'weight * 98',
  'need pay': { variations: [{ si: 'need > 2.5', alors: 'need * 67' }, { sinon: 0 }] },
  'distance pay': { variations: [{ si: 'distance > 30', alors: 42 }, { sinon: 0 }] },
  'base pay': { valeur: 'age pay + weight pay', arrondi: '2 décimales' },
  'extra pay': { valeur: 'need pay + distance pay', arrondi: '2 décimales' },
  'coverage points': { valeur: 'coverage - 50', plancher: 0, plafond: 30 },
  'coverage pay': { valeur: 'base pay * coverage points / 100', arrondi: '2 décimales' },
  'vat pay': { variations: [{ si: 'private', alors: { valeur: '(base pay + extra pay + coverage pay) * 0.03', arrondi: '2 décimales' } }, { sinon: 0 }] },
  pay: 'base pay + extra pay + coverage pay + vat pay',
} as const;
