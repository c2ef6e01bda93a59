import type { Operator } from '../operator.ts';
import { COMPLAINT, LAW, part, section, SEEN, type Statement } from './statement.ts';

const missing = (what: string, setting: string): string => `${what} is missing: whoever runs the server has not given ${setting}.`;

export function englishStatement({ organisation, service = 'Likvärd', contact, assessed, assessedHow }: Operator): Statement {
  return {
    title: `Accessibility statement for ${service}`,
    sections: [
      section('Who answers for the pages',
        organisation === undefined ? missing('The name of whoever answers for the pages', 'LIKVARD_ORGANISATION') : `${organisation} answers for ${service} and for this statement.`,
        { text: 'The statement is for all pages at this address. Everybody should be able to use them.', link: { href: LAW, text: 'The Swedish law (2018:1937) on accessibility of digital public services' } }),
      section('How far the pages conform', 'The pages conform to the law in part. What falls short stands below. We know of nothing else.'),
      section('If you cannot use a part of the pages',
        'Write in the form at the bottom what you need and how we reach you. You can ask for content in another way, also such as the law exempts. Tables can be downloaded as CSV, and what is published is there as open data.',
        contact === undefined ? missing('Another way to reach us than the form', 'LIKVARD_KONTAKT') : `You can also reach us like this: ${contact}.`),
      section('What is not accessible'),
      part('What falls short of the law',
        'Nobody who uses a screen reader, magnification or speech input every day has tried the pages. So there may be obstacles that our own tests do not see.',
        'The decided documents, the headings of decisions and the names of rules are in Swedish when the page is in English too, since that is how they were decided. They are marked as Swedish for who listens.',
        'Minutes and other files that have been sent in are shown as they are, since a record may not be changed. The text of minutes can be read line by line on the page Review.',
        'Fields for days are shown the way your browser is set, and not always as year, month and day. The day can be typed.'),
      part('Disproportionate burden (section 12)', 'No exception is claimed.'),
      part('Content that the law does not cover (section 9)', 'The map shows positions in a picture. The same facts, distances included, stand in the table under it.'),
      section('How the pages have been tested',
        assessed === undefined ? missing('The day of the operator\'s own assessment', 'LIKVARD_BEDOMD') : `Whoever answers for the pages assessed them on ${assessed}.`,
        assessedHow === undefined ? missing('How that assessment was made', 'LIKVARD_BEDOMD_HUR') : `The assessment was made like this: ${assessedHow}.`,
        `The program's own tests are a self-assessment, last on ${SEEN}: each page is tried with axe against WCAG 2.2, levels A and AA, in Swedish and English, light and dark. The main journeys can be made with the keyboard alone. Each page has been looked at 320 pixels wide and magnified to 200 per cent.`,
        `The statement was last updated on ${assessed !== undefined && assessed > SEEN ? assessed : SEEN}.`),
      section('If you are not content with the answer',
        { text: 'You can complain to the authority that supervises the law: the Agency for Digital Government (Digg).', link: { href: COMPLAINT, text: 'Report poor accessibility to Digg' } },
        'The Government has said that Digg is to become part of the Swedish Post and Telecom Authority (PTS). In what we could read, from September 2026, it was still Digg that took complaints; whether that has changed since we do not know.'),
    ],
  };
}
