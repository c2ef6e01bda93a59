/** Ten rules of a listed person each month, and what a unit is paid. Every amount is made up for the benchmark. */
export const DOCUMENT = `---
regelbok: bench
titel: Tio regler per person och månad (påhittade belopp)
region: påhittad
gäller: { från: 2024-01-01, beslut: bench, grund: antagen }
---

\`\`\`beslut
bench: { organ: ingen, datum: 2024-01-01, rubrik: påhittat för mätningen, säkerhet: C }
\`\`\`

\`\`\`entiteter
enhet: { flertal: enheter, högst: 2000 }
person: { flertal: personer, i: enhet, högst: 20 000 000 }
\`\`\`

\`\`\`enheter
poäng: { flertal: poängen }
\`\`\`

\`\`\`indata
ålder:         { för: person, per: månad, enhet: år, spann: 0..130 }
vårdtyngd:     { för: person, per: månad, enhet: poäng, decimaler: 4, spann: 0..100 }
behovspoäng:   { för: person, per: månad, enhet: poäng, decimaler: 2, spann: 0..100 }
avstånd:       { för: person, per: månad, enhet: km, decimaler: 1, spann: 0..1 000 }
täckningsgrad: { för: enhet, per: månad, enhet: "%", decimaler: 1, spann: 0..100 }
privat:        { för: enhet, typ: ja/nej }
\`\`\`

\`\`\`parametrar
grundpris: { enhet: kr/poäng, värde: "131,25", spann: 0..10 000 }
tyngdpris: { enhet: kr/poäng, värde: 98, spann: 0..10 000 }
momssats:  { enhet: "%", värde: 3, spann: 0..100 }
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
åldersersättning: { för: person, per: månad, enhet: kr, formel: grundpris * SLÅUPP(åldersvikter; ålder) }
vårdtyngdsersättning: { för: person, per: månad, enhet: kr, formel: tyngdpris * vårdtyngd }
behovstillägg:    { för: person, per: månad, enhet: kr, formel: "OM(behovspoäng > 2,5 poäng; 67 kr/poäng * behovspoäng; 0 kr)" }
glesbygdstillägg: { för: person, per: månad, enhet: kr, formel: OM(avstånd > 30 km; 42 kr; 0 kr) }
grundersättning:  { för: person, per: månad, enhet: kr, formel: AVRUNDA(åldersersättning + vårdtyngdsersättning; 2) }
tillägg:          { för: person, per: månad, enhet: kr, formel: AVRUNDA(behovstillägg + glesbygdstillägg; 2) }
täckningsdel:     { för: person, per: månad, enhet: kr, formel: AVRUNDA(grundersättning * BEGRÄNSA(täckningsgrad - 50 %; 0 %; 30 %); 2) }
momskompensation: { för: person, per: månad, enhet: kr, formel: OM(privat; AVRUNDA((grundersättning + tillägg + täckningsdel) * momssats; 2); 0 kr) }
ersättning:       { för: person, per: månad, enhet: kr, formel: grundersättning + tillägg + täckningsdel + momskompensation }
betalt:           { för: enhet, per: månad, enhet: kr, formel: SUMMA(ersättning; dess personer) }
listade:          { för: enhet, per: månad, formel: ANTAL(dess personer) }
årets ersättning: { för: enhet, per: år, enhet: kr, formel: SUMMA(betalt; månader) }
\`\`\`
`;
