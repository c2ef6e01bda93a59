import type { DecisionDeclaration } from '../../../language/declarations/decision.ts';
import type { RuleDeclaration, Version } from '../../../language/declarations/rule.ts';
import { BASIS_SAID } from '../../explain/authority.ts';
import type { Language } from '../../language-name.ts';
import { dayInWords, daysInWords } from '../../numbers/dates.ts';
import { AND, listed } from '../../voice.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page of the decided document. */
export const RULEBOOK = {
  document: { sv: 'Dokument', en: 'Document' },
  time: { sv: 'Dag', en: 'Day' },
  timeHelp: { sv: 'Dra dagen, eller välj en ändring: text och värden visas som de gällde då.', en: 'Drag the day, or choose a change: text and values are shown as they held then.' },
  day: { sv: 'Dag som visas', en: 'Day shown' },
  against: { sv: 'Jämfört med dagen', en: 'Compared with the day' },
  noAgainst: { sv: 'Sluta jämföra', en: 'Stop comparing' },
  compare: { sv: 'Jämför med en annan dag', en: 'Compare with another day' },
  earlier: { sv: 'Föregående ändring', en: 'Previous change' },
  later: { sv: 'Nästa ändring', en: 'Next change' },
  changes: { sv: 'Dagar då något ändras', en: 'Days on which something changes' },
  gone: { sv: 'borttaget:', en: 'removed:' },
  fresh: { sv: 'tillagt:', en: 'added:' },
  legend: { sv: 'Struket gällde bara den tidigare visade dagen, understruket bara den senare.', en: 'Struck text held only on the first day, underlined text only on the second.' },
  onlyChanged: { sv: 'Visa bara det som skiljer', en: 'Show only what differs' },
  noDifference: { sv: 'Ingenting i dokumentet skiljer de två dagarna åt.', en: 'Nothing in the document differs between the two days.' },
  notInForce: { sv: 'säger inget den dagen', en: 'says nothing on that day' },
  noExemptions: { sv: 'ingen undantas den dagen', en: 'nobody is exempted on that day' },
  abolished: { sv: 'avskaffad', en: 'abolished' },
  unknown: { sv: 'inte känt', en: 'not known' },
  where: { sv: 'där', en: 'where' },
  taken: { sv: 'räknas så', en: 'counted so' },
  otherWay: { sv: 'annan möjlig läsning', en: 'another possible reading' },
  open: { sv: 'Öppen fråga', en: 'Open question' },
  value: { sv: 'Värde', en: 'Value' },
  rows: { sv: 'rader', en: 'rows' },
  noFigures: { sv: 'inga siffror för dagen', en: 'no figures for the day' },
  notYours: { sv: 'Siffrorna visas när man loggat in', en: 'Figures are shown after logging in' },
  propose: { sv: 'Föreslå ändring', en: 'Propose a change' },
  newDraft: { sv: 'Skriv ett förslag', en: 'Write a proposal' },
  backToDocument: { sv: 'Till dokumentet', en: 'To the document' },
  name: { sv: 'Namn', en: 'Name' },
  entity: { sv: 'För', en: 'For' },
  unit: { sv: 'Slag', en: 'Kind' },
  about: { sv: 'Betyder', en: 'Means' },
  body: { sv: 'Organ', en: 'Body' },
  heading: { sv: 'Rubrik', en: 'Heading' },
  votes: { sv: 'Röster', en: 'Votes' },
  mover: { sv: 'Från', en: 'From' },
  outcome: { sv: 'Vad som hände', en: 'What became of it' },
  loading: { sv: 'Öppnar redigeringen …', en: 'Opening the editor …' },
} as const satisfies Phrases;

/** What the blocks that are not rules hold, by the name of the block. */
const BLOCKS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(Object.entries({
  entiteter: { sv: 'Vad som räknas på', en: 'What is computed on' },
  enheter: { sv: 'Enheter', en: 'Units' },
  indata: { sv: 'Uppgifter som läses in', en: 'Figures that are read' },
  urval: { sv: 'Urval', en: 'Selections' },
  tabeller: { sv: 'Tabeller', en: 'Tables' },
  'påståenden': { sv: 'Påståenden som prövas', en: 'Claims that are tried' },
  beslut: { sv: 'Beslut', en: 'Decisions' },
  scenarier: { sv: 'Förslag och yrkanden', en: 'Proposals and motions' },
  'jämförelser': { sv: 'Vad som jämförs', en: 'What is compared' },
  efterkalkyler: { sv: 'Den öppna efterkalkylen', en: 'The open ex-post account' },
  utfall: { sv: 'Publicerade utfall', en: 'Published outcomes' },
}));

/** Uppgifter som läses in: 33 */
export function sayBlock(name: string, count: number, language: Language): string {
  return `${BLOCKS.get(name)?.[language] ?? name}: ${count}`;
}

/** 2024-01-01: 6 regler ändras (gräns avstånd, …): what a mark on the time line stands for. */
export function sayChange(day: string, rules: readonly string[], language: Language): string {
  const told = listed(rules.slice(0, 3), AND[language]);
  const rest = rules.length > 3 ? (language === 'sv' ? ` med flera, ${rules.length} i allt` : ` and more, ${rules.length} in all`) : '';
  return `${day}: ${told}${rest}`;
}

/** för hälsocentral, per år: whose value a rule is. */
export function sayWhose({ entity, per }: Pick<RuleDeclaration, 'entity' | 'per'>, language: Language): string {
  const time = per === undefined ? '' : per === 'year' ? (language === 'sv' ? 'per år' : 'per year') : language === 'sv' ? 'per månad' : 'per month';
  const whose = entity === undefined ? '' : language === 'sv' ? `för ${entity}` : `for ${entity}`;
  return [whose, time].filter((part) => part !== '').join(', ');
}

/** The margin beside a rule: when it holds, on what basis, and the decision's own day and body. */
export function sayMargin({ interval, basis }: Pick<Version, 'interval' | 'basis'>, decision: DecisionDeclaration | undefined, language: Language): readonly string[] {
  const taken = decision ? `${decision.body} ${dayInWords(decision.decided, language)}` : undefined;
  return [taken, `${language === 'sv' ? 'gäller' : 'in force'} ${daysInWords(interval, language)}`, BASIS_SAID[basis][language]].filter((part) => part !== undefined);
}

/** 27 rader: ja 6, nej 14, gäller inte 7; or 27 rader, 0,8 km – 140,2 km. */
export function sayRows(count: number, held: readonly string[], language: Language): string {
  const rows = language === 'sv' ? `${count} ${count === 1 ? 'rad' : 'rader'}` : `${count} ${count === 1 ? 'row' : 'rows'}`;
  return held.length === 0 ? rows : `${rows}: ${held.join(', ')}`;
}

/** Räknat på siffrorna för 2024; det finns inga för 2022. */
export function sayFiguresFor(period: string | undefined, day: string, language: Language): string {
  if (period !== undefined) return language === 'sv' ? `Värden räknade på siffrorna för ${period}` : `Values computed on the figures for ${period}`;
  return language === 'sv' ? `Det finns inga siffror för ${day}; bara texten visas` : `There are no figures for ${day}; only the text is shown`;
}

/** 4 regler skiljer mellan 2023-06-30 och 2024-06-30. */
export function sayDiffering(count: number, from: string, to: string, language: Language): string {
  if (language === 'sv') return `${count} ${count === 1 ? 'regel' : 'regler'} skiljer mellan ${from} och ${to}`;
  return `${count} ${count === 1 ? 'rule differs' : 'rules differ'} between ${from} and ${to}`;
}
