import type { Language } from '../../language-name.ts';
import { AND, listed } from '../../voice.ts';
import type { Phrases } from '../phrase.ts';

/** What stands around a derivation. */
export const EXPLAIN = {
  title: { sv: 'Förklaring', en: 'Explanation' },
  parts: { sv: 'Vilar på', en: 'Rests on' },
  notTaken: { sv: 'Vägar som inte togs', en: 'Paths not taken' },
  rows: { sv: 'Rad för rad', en: 'Row by row' },
  cell: { sv: 'Fil, blad och cell', en: 'File, sheet and cell' },
  written: { sv: 'Skrivet i cellen', en: 'Written in the cell' },
  sureness: { sv: 'Säkerhet', en: 'Sureness' },
  source: { sv: 'Källa', en: 'Source' },
  wholePage: { sv: 'Öppna som egen sida', en: 'Open as a page' },
  rule: { sv: 'Regel eller uppgift', en: 'Rule or figure' },
  row: { sv: 'Rad', en: 'Row' },
  value: { sv: 'Värde', en: 'Value' },
  eachRow: { sv: 'Vad det blir för var och en. Tryck på ett värde för att se varför, eller välj en rad.', en: 'What it comes to for each. Press a value to see why, or choose a row.' },
  proposal: { sv: 'Förslag', en: 'Proposal' },
  period: { sv: 'Period', en: 'Period' },
  choose: { sv: 'Välj vad som ska förklaras', en: 'Choose what to explain' },
  chooseHelp: {
    sv: 'Varje belopp kan gås igenom ned till cellen i filen och paragrafen i beslutet. Välj en regel, och en rad om den gäller flera.',
    en: 'Every amount can be walked through down to the cell of the file and the paragraph of the decision. Choose a rule, and a row if it is for several.',
  },
  nothing: { sv: 'Regeln gäller inte i perioden, eller har inte den raden', en: 'The rule is not in force in the period, or does not have that row' },
  nothingHelp: { sv: 'Välj en annan rad, ett annat förslag eller en annan period.', en: 'Choose another row, another proposal or another period.' },
  refused: { sv: 'Det gick inte att räkna', en: 'It could not be computed' },
  moved: { sv: 'Räknat med reglage som du har flyttat', en: 'Computed with dials that you have moved' },
} as const satisfies Phrases;

/** What stands on a decision that has been opened. */
export const DECISION = {
  title: { sv: 'Beslut', en: 'Decision' },
  body: { sv: 'Organ', en: 'Body' },
  day: { sv: 'Dag', en: 'Day' },
  known: { sv: 'Känt', en: 'Known' },
  votes: { sv: 'Röster', en: 'Votes' },
  source: { sv: 'Källa', en: 'Source' },
  sureness: { sv: 'Säkerhet i källan', en: 'Sureness of the source' },
  A: { sv: 'organets egen text', en: 'the text of the body itself' },
  B: { sv: 'någon annans uppgift', en: 'what somebody else says' },
  C: { sv: 'en slutsats', en: 'an inference' },
  rests: { sv: 'Regler som vilar på beslutet', en: 'Rules that rest on the decision' },
  clause: { sv: 'Vad som beslutades', en: 'What was decided' },
  vote: { sv: 'Omröstningen', en: 'The vote' },
  rollCall: { sv: 'Så röstade var och en', en: 'How each of them voted' },
  name: { sv: 'Ledamot', en: 'Member' },
  party: { sv: 'Parti', en: 'Party' },
  cast: { sv: 'Röst', en: 'Vote' },
  unknown: { sv: 'Beslutet finns inte i regelboken', en: 'The decision is not in the rulebook' },
  unknownHelp: { sv: 'Det nämns men är inte beskrivet där. Dokumentet är den källa som finns.', en: 'It is named but not described there. The document is the source there is.' },
} as const satisfies Phrases;

/** Räknat med gräns avstånd 25 km och nämnare "alla listade". */
export function sayMoved(dials: readonly string[], language: Language): string {
  return `${EXPLAIN.moved[language]}: ${listed(dials, AND[language])}.`;
}
