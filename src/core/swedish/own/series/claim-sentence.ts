import type { Against, ClaimOverYears, Unsettled } from '../../../comparison/series/claim-over-years.ts';
import type { Language } from '../../language-name.ts';
import { money } from '../../numbers/numbers.ts';

const MOST = 8;

/** The claim, whether it is so, and what shows it: years and rows where it does not hold, or what is missing. */
export function claimLines({ claim, state, against, unsettled, deficits }: ClaimOverYears, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const source = claim.entry === undefined ? '' : ` (${claim.entry})`;
  const said = {
    true: isSwedish ? 'Sant för serien' : 'True of the series', false: isSwedish ? 'Falskt för serien' : 'False of the series', unknown: isSwedish ? 'Okänt för serien' : 'Unknown of the series',
  }[state];
  const counted = isSwedish ? `${deficits} underskott, räknat per enhet och år` : `${deficits} deficits, counted by unit and year`;
  const empty = deficits === 0 ? (isSwedish ? ' Det fanns inget underskott att möta, så påståendet säger ingenting.' : ' There was no deficit to meet, so the claim says nothing.') : '';
  return [
    `${said}: ${claim.about}${source}. ${isSwedish ? 'Serien har' : 'The series has'} ${counted}.${empty}`,
    ...cut(against.map((one) => `  ${againstInWords(one, language)}`), language),
    ...(state === 'true' ? [] : cut(unsettled.map((one) => `  ${unsettledInWords(one, language)}`), language)),
  ];
}

function againstInWords({ year, row, rule, value }: Against, language: Language): string {
  return `${year}, ${row}: ${rule} ${money(value, language)}`;
}

function unsettledInWords(one: Unsettled, language: Language): string {
  const isSwedish = language === 'sv';
  if (one.kind === 'year') return isSwedish ? `${one.year}: inga siffror` : `${one.year}: no figures`;
  return isSwedish ? `${one.year}, ${one.row}: ${one.rule} saknas` : `${one.year}, ${one.row}: ${one.rule} is missing`;
}

function cut(lines: readonly string[], language: Language): readonly string[] {
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST), language === 'sv' ? `  och ${lines.length - MOST} till` : `  and ${lines.length - MOST} more`];
}
