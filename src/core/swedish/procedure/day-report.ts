import { announceBy, appealBy, attestBy, takeDownFrom } from '../../procedure/dates/deadlines.ts';
import type { Day } from '../../quantity/day.ts';
import { addDays, weekdayOf } from '../../quantity/day.ts';
import { holidayOf, type HolidayName } from '../../quantity/holidays.ts';
import type { PlainObject } from '../export/plain-value.ts';
import type { Language } from '../language-name.ts';
import { PAGE_WIDTH } from '../table/table.ts';
import { wrapText } from '../table/width.ts';
import { citation } from './citation.ts';
import { deadlineText } from './dates.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const HOLIDAYS: Readonly<Record<HolidayName, readonly [sv: string, en: string]>> = {
  newYear: ['nyårsdagen', 'New Year\'s Day'], epiphany: ['trettondedag jul', 'Epiphany'], goodFriday: ['långfredagen', 'Good Friday'],
  easterSunday: ['påskdagen', 'Easter Sunday'], easterMonday: ['annandag påsk', 'Easter Monday'], firstOfMay: ['första maj', 'the first of May'],
  ascension: ['Kristi himmelsfärds dag', 'Ascension Day'], nationalDay: ['nationaldagen', 'the national day'], whitSunday: ['pingstdagen', 'Whit Sunday'],
  midsummerEve: ['midsommarafton', 'Midsummer Eve'], midsummerDay: ['midsommardagen', 'Midsummer Day'], allSaints: ['alla helgons dag', 'All Saints\' Day'],
  christmasEve: ['julafton', 'Christmas Eve'], christmasDay: ['juldagen', 'Christmas Day'], boxingDay: ['annandag jul', 'Boxing Day'],
  newYearsEve: ['nyårsafton', 'New Year\'s Eve'],
};

/** fredag 2025-06-06, nationaldagen. */
function dayName(day: Day, language: Language): string {
  const weekday = WEEKDAYS[language][weekdayOf(day) - 1] ?? '';
  const holiday = holidayOf(day);
  return `${weekday} ${day}${holiday ? `, ${HOLIDAYS[holiday][language === 'sv' ? 0 : 1]}` : ''}`;
}

/** What falls when, if the day is that of a meeting, of an attestation or of an announcement. */
export function dayReport(day: Day, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const [attest, announce, last] = [attestBy(day), announceBy(day), appealBy(day)];
  return [
    dayName(day, language), '',
    isSwedish ? 'Sammanträde den dagen:' : 'A meeting on that day:',
    `  ${isSwedish ? 'justeras senast' : 'attested by'} ${deadlineText(attest, language)}  (${citation('L25', language)})`,
    isSwedish ? 'Justering den dagen:' : 'Attestation on that day:',
    `  ${isSwedish ? 'anslås senast' : 'announced by'} ${deadlineText(announce, language)}  (${citation('L26', language)})`,
    isSwedish ? 'Anslag den dagen:' : 'Announcement on that day:',
    `  ${isSwedish ? 'överklagas senast' : 'appeals by'} ${dayName(last, language)}  (${citation('L27', language)}; ${citation('L44', language)})`,
    `  ${isSwedish ? 'anslaget tas ned tidigast' : 'the notice is taken down at the earliest'} ${takeDownFrom(day)}  (${citation('L26', language)})`,
    `  ${isSwedish ? 'laga kraft från' : 'legal force from'} ${addDays(last, 1)}${isSwedish ? ', om ingen överklagar' : ', if nobody appeals'}`,
    '',
    ...wrapText(isSwedish
      ? 'Att helgregeln flyttar sista dagen för överklagande är klart. Om den också flyttar myndighetens egna dagar är en tolkning; därför visas båda.'
      : 'That the weekend rule moves the last day of appeal is settled. Whether it also moves the authority\'s own days is an interpretation; both are shown.', PAGE_WIDTH),
  ];
}

export function plainDay(day: Day): PlainObject {
  const holiday = holidayOf(day);
  return {
    day, weekday: weekdayOf(day), ...(holiday ? { holiday } : {}), attestBy: { ...attestBy(day) }, announceBy: { ...announceBy(day) },
    appealBy: appealBy(day), takeDownFrom: takeDownFrom(day), legalForceFrom: addDays(appealBy(day), 1),
  };
}
