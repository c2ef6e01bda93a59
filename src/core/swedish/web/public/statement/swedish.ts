import type { Operator } from '../operator.ts';
import { COMPLAINT, LAW, part, section, SEEN, type Statement } from './statement.ts';

const missing = (what: string, setting: string): string => `${what} saknas: den som driver servern har inte angett ${setting}.`;

export function swedishStatement({ organisation, service = 'Likvärd', contact, assessed, assessedHow }: Operator): Statement {
  return {
    title: `Tillgänglighetsredogörelse för ${service}`,
    sections: [
      section('Vem som svarar för sidorna',
        organisation === undefined ? missing('Namnet på den som svarar för sidorna', 'LIKVARD_ORGANISATION') : `${organisation} svarar för ${service} och för den här redogörelsen.`,
        { text: 'Redogörelsen gäller alla sidor på den här adressen. Alla ska kunna använda dem.', link: { href: LAW, text: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service' } }),
      section('Hur väl sidorna följer lagen', 'Sidorna är delvis förenliga med lagens krav. Det som brister står här under. Vi känner inte till något annat.'),
      section('Om du inte kan använda en del av sidorna',
        'Skriv i formuläret längst ned vad du behöver och hur vi når dig. Du kan be att få innehållet på ett annat sätt, också sådant som lagen undantar. Tabeller går att ladda ned som CSV, och det publicerade finns som öppna data.',
        contact === undefined ? missing('Ett annat sätt att nå oss än formuläret', 'LIKVARD_KONTAKT') : `Du når oss också så här: ${contact}.`),
      section('Det som inte är tillgängligt'),
      part('Brister mot lagens krav',
        'Ingen som använder skärmläsare, förstoring eller talstyrning till vardags har prövat sidorna. Därför kan det finnas hinder som våra egna prov inte ser.',
        'De beslutade dokumenten, beslutens rubriker och regelnamnen är på svenska också när sidan visas på engelska, för att det är så de är beslutade. De är märkta som svenska för den som lyssnar.',
        'Protokoll och andra filer som har skickats in visas som de är, eftersom en handling inte får ändras. Ett protokolls text går att läsa rad för rad på sidan Granska.',
        'Fält för dagar visas på det sätt som din webbläsare är inställd på, och inte alltid som år, månad och dag. Det går att skriva dagen i fältet.'),
      part('Oskäligt betungande anpassning (12 §)', 'Inget undantag åberopas.'),
      part('Innehåll som lagen inte omfattar (9 §)', 'Kartan visar lägen i en bild. Samma uppgifter, också avstånden, finns i tabellen under den.'),
      section('Hur sidorna har prövats',
        assessed === undefined ? missing('Dagen för den egna bedömningen', 'LIKVARD_BEDOMD') : `Den som svarar för sidorna bedömde dem ${assessed}.`,
        assessedHow === undefined ? missing('Hur den bedömningen gjordes', 'LIKVARD_BEDOMD_HUR') : `Så gjordes bedömningen: ${assessedHow}.`,
        `Programmets egna prov är en självskattning, senast ${SEEN}: varje sida prövas med axe mot WCAG 2.2, nivå A och AA, på svenska och engelska, i ljust och mörkt. Huvudvägarna går att gå med bara tangentbord. Varje sida är sedd på 320 bildpunkters bredd och i 200 procents förstoring.`,
        `Redogörelsen uppdaterades senast ${assessed !== undefined && assessed > SEEN ? assessed : SEEN}.`),
      section('Om du inte är nöjd med svaret',
        { text: 'Du kan anmäla till den som har tillsyn över lagen: Myndigheten för digital förvaltning (Digg).', link: { href: COMPLAINT, text: 'Anmäl bristande tillgänglighet till Digg' } },
        'Regeringen har sagt att Digg ska gå upp i Post- och telestyrelsen (PTS). I de uppgifter vi kunde läsa, från september 2026, var det fortfarande Digg som tog emot anmälningar; om det har ändrats sedan dess vet vi inte.'),
    ],
  };
}
