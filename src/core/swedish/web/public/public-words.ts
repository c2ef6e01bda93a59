import type { Language } from '../../language-name.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page that everybody may see. */
export const PUBLIC = {
  lastDecided: { sv: 'Senast beslutat', en: 'Decided last' },
  noVote: { sv: 'Hur omröstningen gick är inte publicerat än.', en: 'How the vote went has not been published yet.' },
  openDecision: { sv: 'Läs beslutet', en: 'Read the decision' },
  clauses: { sv: 'Punkt för punkt', en: 'Clause by clause' },
  clause: { sv: 'Punkt', en: 'Clause' },
  what: { sv: 'Vad som beslutades', en: 'What was decided' },
  vote: { sv: 'Så röstade man', en: 'How the vote went' },
  shares: { sv: 'Vad varje vårdgivare får', en: 'What each provider gets' },
  noShares: { sv: 'Inget är publicerat än', en: 'Nothing has been published yet' },
  noSharesHelp: { sv: 'När någon med rätt att publicera har gjort det står här vad varje vårdgivare får och varför. Regelboken går att läsa redan nu.', en: 'When somebody who may publish has done so, this is where it stands what each provider gets and why. The rulebook can be read already.' },
  provider: { sv: 'Vårdgivare', en: 'Provider' },
  gets: { sv: 'Får, kr', en: 'Gets, kr' },
  why: { sv: 'Varför', en: 'Why' },
  wholeWay: { sv: 'Hela vägen', en: 'The whole way' },
  derivation: { sv: 'Hela vägen till cell och paragraf', en: 'The whole way to cell and paragraph' },
  total: { sv: 'Summa', en: 'Sum' },
  inForce: { sv: 'Vad som gäller i dag', en: 'What is in force today' },
  document: { sv: 'Dokument', en: 'Document' },
  state: { sv: 'Läge', en: 'State' },
  since: { sv: 'Sedan', en: 'Since' },
  rests: { sv: 'Vilar på', en: 'Rests on' },
  exceptions: { sv: 'Undantag och ändringar', en: 'Exceptions and changes' },
  readRules: { sv: 'Läs reglerna som de gäller', en: 'Read the rules as they hold' },
  data: { sv: 'Öppna data', en: 'Open data' },
  dataAbout: { sv: 'Det som publicerats ändras aldrig; något nyare läggs till. Det kan dras tillbaka, och då står det. Varje fil bär ett kvitto över vad den räknades på.', en: 'What has been published never changes; what is newer is added. It can be taken back, and then it says so. Each file carries a receipt of what it was computed on.' },
  catalogue: { sv: 'Katalogen i DCAT-AP', en: 'The catalogue in DCAT-AP' },
  title: { sv: 'Vad det är', en: 'What it is' },
  form: { sv: 'Form', en: 'Form' },
  when: { sv: 'Publicerat', en: 'Published' },
  fingerprint: { sv: 'Fingeravtryck (SHA-256)', en: 'Fingerprint (SHA-256)' },
  asItStands: { sv: 'som den står nu', en: 'as it stands now' },
  how: { sv: 'Hur siffrorna är konstruerade', en: 'How the figures are constructed' },
  how1: { sv: 'Regelboken är det beslutade dokumentet; samma text räknar. Varje regel nämner sitt beslut.', en: 'The rulebook is the decided document; the same text computes. Each rule names its decision.' },
  how2: { sv: 'Siffrorna läses ur filer. Varje siffra minns fil, blad och cell, och hur säker den är. Det som saknas är saknat, aldrig noll.', en: 'Figures are read from files. Each figure remembers file, sheet and cell, and how sure it is. What is missing is missing, never zero.' },
  how3: { sv: 'Det som ingen källa avgör är ett öppet val med ett namn, och ett resultat som vilar på ett sådant säger det.', en: 'What no source settles is an open choice with a name, and a result that rests on one says so.' },
  how4: { sv: 'Delarna blir alltid precis helheten. Ingenting avrundas i det tysta.', en: 'The parts always make up the whole. Nothing is rounded in silence.' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  accessibilityAbout: { sv: 'Går något inte att använda? I redogörelsen står vad vi vet brister, och där finns ett formulär som når oss.', en: 'Is there something you cannot use? The statement says what we know falls short, and has a form that reaches us.' },
  statement: { sv: 'Tillgänglighetsredogörelse och formulär', en: 'Accessibility statement and form' },
  loading: { sv: 'Hämtar det publicerade …', en: 'Fetching what is published …' },
} as const satisfies Phrases;

/** RS/762/2024: Kompensation till privata vårdgivare för 2024 */
export function sayMatter(caseNumber: string, heading: string): string {
  return `${caseNumber}: ${heading}`;
}

/** regionstyrelsen, 2025-05-27, § 85 */
export function sayMeeting(body: string, day: string | undefined, item: string): string {
  return [body, day, item].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Räknat för 2024 (RS/762/2024), publicerat 2026-11-22. */
export function sayPublished(period: string, caseNumber: string, when: string, language: Language): string {
  const day = when.slice(0, 10);
  return language === 'sv' ? `Räknat för ${period} (${caseNumber}), publicerat ${day}.` : `Computed for ${period} (${caseNumber}), published ${day}.`;
}
