import type { Account } from '../../../comparison/account/account.ts';
import type { Language } from '../../language-name.ts';
import { formatNumber, money } from '../../numbers/numbers.ts';
import { round } from '../../../quantity/rounding.ts';
import { sentenceCase } from '../../voice.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page of the open ex-post account. */
export const ACCOUNT = {
  period: { sv: 'Period', en: 'Period' },
  steps: { sv: 'Från resultat till avvikelse', en: 'From result to deviation' },
  step: { sv: 'Steg', en: 'Step' },
  amount: { sv: 'Belopp', en: 'Amount' },
  onUnits: { sv: 'På enheterna', en: 'On units' },
  onWhole: { sv: 'På helheten', en: 'On the whole' },
  besides: { sv: 'Det regeln gör därutöver', en: 'What the rule does besides' },
  groups: { sv: 'Egna och privata', en: 'Own units and private' },
  units: { sv: 'Enheter', en: 'Units' },
  listed: { sv: 'Listade', en: 'Listed' },
  result: { sv: 'Resultat', en: 'Result' },
  compensation: { sv: 'Kompensation', en: 'Compensation' },
  eachUnit: { sv: 'Varje enhet', en: 'Each unit' },
  unit: { sv: 'Enhet', en: 'Unit' },
  taken: { sv: 'Borttaget', en: 'Taken away' },
  nothingTaken: { sv: 'inget', en: 'nothing' },
  left: { sv: 'Återstår', en: 'Left' },
  leftOfUnits: { sv: 'Vad som återstår på varje enhet', en: 'What is left on each unit' },
  parts: { sv: 'Intäkter och kostnader', en: 'Revenue and costs' },
  revenues: { sv: 'Intäkter', en: 'Revenue' },
  costs: { sv: 'Kostnader', en: 'Costs' },
  kind: { sv: 'Slag', en: 'Kind' },
  shownAs: { sv: 'Visa i', en: 'Show in' },
  perListed: { sv: 'per listad', en: 'per listed' },
  inAll: { sv: 'hela beloppet', en: 'the whole amount' },
  against: { sv: 'Jämför med', en: 'Compare with' },
  noUnit: { sv: 'ingen enhet', en: 'no unit' },
  component: { sv: 'Post', en: 'Component' },
  files: { sv: 'Ladda ned', en: 'Download' },
  filesHelp: { sv: 'Samma siffror som på sidan, exakta, med vad de är räknade av.', en: 'The same figures as on the page, exact, with what they are computed from.' },
  publish: { sv: 'Publicera', en: 'Publish' },
  publishHelp: { sv: 'Efterkalkylen som öppna data, som den är nu. Alla kan läsa den, och den ändras inte när siffrorna ändras.', en: 'The account as open data, as it is now. Everybody can read it, and it does not change when the figures do.' },
  publishTitle: { sv: 'Rubrik', en: 'Title' },
  publishDo: { sv: 'Publicera för alla', en: 'Publish to everybody' },
  publishedAlready: { sv: 'Publicerat', en: 'Published' },
  nothingPublished: { sv: 'Inget är publicerat än.', en: 'Nothing is published yet.' },
  when: { sv: 'När', en: 'When' },
  form: { sv: 'Form', en: 'Form' },
  title: { sv: 'Rubrik', en: 'Title' },
  open: { sv: 'Hämta', en: 'Get' },
  nothing: { sv: 'Regelboken redovisar ingen efterkalkyl', en: 'The rulebook accounts for nothing ex post' },
  nothingHelp: {
    sv: 'Efterkalkylen visar vad varje enhet fick, kostade och vad som återstår när huvudmannens egna uppdrag räknats bort. Vad som redovisas står i ett block efterkalkyler i regelboken.',
    en: 'The account shows what each unit received, what it cost and what is left when the principal\'s own duties are taken away. What is accounted for stands in a block efterkalkyler of the rulebook.',
  },
  noFigures: { sv: 'Det finns inga siffror för regelboken', en: 'There are no figures for the rulebook' },
  noFiguresHelp: { sv: 'Lägg siffrorna i datamappen under siffror, med en koppling.yaml.', en: 'Put the figures in the data folder under siffror, with a koppling.yaml.' },
} as const satisfies Phrases;

/** What the files of an account are called where they are chosen. */
export const ACCOUNT_FILES = {
  pdf: { sv: 'PDF', en: 'PDF' },
  docx: { sv: 'Word', en: 'Word' },
  xlsx: { sv: 'Arbetsbok', en: 'Workbook' },
  csv: { sv: 'Öppna data, CSV', en: 'Open data, CSV' },
  json: { sv: 'Öppna data, JSON', en: 'Open data, JSON' },
} as const satisfies Phrases;

/** Avvikelse efter avdrag −108 986 785 kr. Region: 20 enheter, resultat −1 789 kr per listad. Privat: 6 enheter, kompensation 977 kr per listad. */
export function sayAccount({ declaration, deviation, groups }: Account, language: Language): string {
  const isSwedish = language === 'sv';
  const per = isSwedish ? 'kr per listad' : 'SEK per listed';
  const whole = deviation.kind === 'number' ? [`${sentenceCase(declaration.deviation)} ${money(deviation.value, language)}.`] : [];
  return [...whole, ...groups.flatMap(({ group, units, result, compensation }) => {
    const said = [[isSwedish ? 'resultat' : 'result', result], [isSwedish ? 'kompensation' : 'compensation', compensation]] as const;
    const known = said.flatMap(([word, { perListed }]) => (perListed.kind === 'number' ? [`${word} ${formatNumber(round(perListed.value, 0, 'halfAway'), 0, language)} ${per}`] : []));
    const count = isSwedish ? (units === 1 ? '1 enhet' : `${units} enheter`) : (units === 1 ? '1 unit' : `${units} units`);
    return known.length === 0 ? [] : [`${sentenceCase(group)}: ${count}, ${known.join(', ')}.`];
  })].join(' ');
}
