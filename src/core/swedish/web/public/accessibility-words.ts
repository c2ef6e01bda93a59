import type { Language } from '../../language-name.ts';

/** The day the statement was last gone through against the pages. */
const SEEN = '2026-11-22';

interface Statement {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** The statement that lagen (2018:1937) om tillgänglighet till digital offentlig service asks for: who answers for it, what falls short, how it was tried, and where to turn. */
export function accessibilityStatement(organisation: string | undefined, language: Language): Statement {
  return language === 'sv' ? swedish(organisation) : english(organisation);
}

function swedish(organisation: string | undefined): Statement {
  return {
    title: 'Tillgänglighetsredogörelse för Likvärd',
    sections: [
      { heading: 'Vem som svarar för sidorna', lines: [
        organisation === undefined ? 'Den som driver den här servern svarar för sidorna, men har inte angett sitt namn (inställningen LIKVARD_ORGANISATION).' : `${organisation} svarar för sidorna.`,
        'Redogörelsen gäller alla sidor i Likvärd på den här adressen. Vi vill att alla ska kunna använda dem. Lagen (2018:1937) om tillgänglighet till digital offentlig service kräver det.',
      ] },
      { heading: 'Hur tillgängliga sidorna är', lines: ['Sidorna är delvis förenliga med lagen. De kända bristerna står här under. Vi känner inte till några andra.'] },
      { heading: 'Det som brister', lines: [
        'Ingen som använder skärmläsare, förstoring eller talstyrning till vardags har prövat sidorna. Det kan finnas hinder som våra egna prov inte ser.',
        'Kartan visar lägen i en bild. Samma uppgifter finns i tabellen under den, men avstånden mellan centralerna går inte att höra i kartan.',
        'De beslutade dokumenten, beslutens rubriker och regelnamnen är på svenska även när sidan visas på engelska. De är märkta som svenska för den som lyssnar.',
        'Protokoll och andra filer som någon har skickat in visas som de är. Deras tillgänglighet är avsändarens.',
        'Fält för dagar visas på det sätt som din webbläsare är inställd på, och inte alltid som år, månad och dag.',
      ] },
      { heading: 'Hur vi har prövat', lines: [
        'Självskattning. Varje sida prövas med axe mot WCAG 2.2, nivå A och AA, på svenska och engelska, i ljust och mörkt. Huvudvägarna går att gå med bara tangentbord. Varje sida är sedd på 320 bildpunkters bredd och i 200 procents förstoring.',
        `Redogörelsen gicks senast igenom ${SEEN}.`,
      ] },
      { heading: 'Om du behöver innehållet på ett annat sätt', lines: ['Skriv i formuläret här nedanför vad du behöver och hur vi når dig. Tabeller går att ladda ned som CSV, och det publicerade finns som öppna data.'] },
      { heading: 'Om du inte är nöjd med svaret', lines: ['Anmäl till den myndighet som har tillsyn enligt förordningen (2018:1938). När det här skrevs var det Myndigheten för digital förvaltning, Digg.'] },
    ],
  };
}

function english(organisation: string | undefined): Statement {
  return {
    title: 'Accessibility statement for Likvärd',
    sections: [
      { heading: 'Who answers for the pages', lines: [
        organisation === undefined ? 'Whoever runs this server answers for the pages, but has not given a name (the setting LIKVARD_ORGANISATION).' : `${organisation} answers for the pages.`,
        'The statement is for all pages of Likvärd at this address. We want everybody to be able to use them. Swedish law (2018:1937) on accessibility of digital public services requires it.',
      ] },
      { heading: 'How accessible the pages are', lines: ['The pages conform to the law in part. What is known to fall short stands below. We know of nothing else.'] },
      { heading: 'What falls short', lines: [
        'Nobody who uses a screen reader, magnification or speech input every day has tried the pages. There may be obstacles that our own tests do not see.',
        'The map shows positions in a picture. The same facts stand in the table under it, but distances between centres cannot be heard in the map.',
        'The decided documents, the headings of decisions and the names of rules are in Swedish when the page is in English too. They are marked as Swedish for who listens.',
        'Minutes and other files that somebody has sent in are shown as they are. Their accessibility is the sender\'s.',
        'Fields for days are shown the way your browser is set, and not always as year, month and day.',
      ] },
      { heading: 'How we have tested', lines: [
        'By our own assessment. Each page is tried with axe against WCAG 2.2, levels A and AA, in Swedish and English, light and dark. The main journeys can be made with the keyboard alone. Each page has been looked at 320 pixels wide and magnified to 200 per cent.',
        `The statement was last gone through on ${SEEN}.`,
      ] },
      { heading: 'If you need the content in another way', lines: ['Write in the form below what you need and how we reach you. Tables can be downloaded as CSV, and what is published is there as open data.'] },
      { heading: 'If you are not content with the answer', lines: ['Report to the authority that supervises under the ordinance (2018:1938). When this was written it was the Agency for Digital Government, Digg.'] },
    ],
  };
}

/** What stands on the form, and what is answered when it is sent. */
export const MESSAGE_WORDS = {
  sv: {
    heading: 'Berätta om ett hinder', about: 'Vilken sida gäller det?', text: 'Vad går inte, och vad behöver du?', contact: 'Hur når vi dig? (frivilligt)', send: 'Skicka',
    public: 'Det du skriver kan bli en allmän handling och sparas för gott. Skriv inget om din hälsa eller någon annan person.',
    thanks: 'Tack. Det du skrev är sparat och läses av den som sköter sidorna.', empty: 'Skriv vad som inte går. Inget är sparat.', long: 'Texten är för lång: högst 4 000 tecken, och 300 i de korta fälten. Inget är sparat.',
    wait: 'Det har kommit många meddelanden härifrån. Vänta en stund och skicka igen. Inget är sparat.', back: 'Till Likvärd', other: 'In English', otherLanguage: 'en',
  },
  en: {
    heading: 'Tell us of an obstacle', about: 'Which page is it?', text: 'What does not work, and what do you need?', contact: 'How do we reach you? (optional)', send: 'Send',
    public: 'What you write may become a public record and is kept for good. Write nothing about your health or any other person.',
    thanks: 'Thank you. What you wrote is kept, and is read by whoever looks after the pages.', empty: 'Write what does not work. Nothing has been kept.', long: 'The text is too long: at most 4,000 characters, and 300 in the short fields. Nothing has been kept.',
    wait: 'Many messages have come from here. Wait a while and send again. Nothing has been kept.', back: 'To Likvärd', other: 'På svenska', otherLanguage: 'sv',
  },
} as const;
