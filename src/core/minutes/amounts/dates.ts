import { parseDay, type Day } from '../../quantity/day.ts';
import type { Span } from '../text/document.ts';
import { spanIn, type Flow } from '../text/flow.ts';

/** A day as it is written. `day` is missing when no such day exists; `weekday` counts from 1, Monday. */
export interface DateRead {
  readonly written: string;
  readonly day?: Day | undefined;
  readonly weekday?: number | undefined;
  readonly span: Span;
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const WEEKDAY = String.raw`(?:(${WEEKDAYS.join('|')})(?:en)?s?,?\s+(?:den\s+)?)?`;
const WORDED = new RegExp(String.raw`(?<![\p{L}\d])${WEEKDAY}(?:den\s+)?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?(?::?e)?\s+(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?,?\s+(\d{4})(?!\d)`, 'giu');
const DIGITS = new RegExp(String.raw`(?<![\p{L}\d/§.-])${WEEKDAY}((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d|-\d)`, 'giu');

/** Every day written out: 2016-11-01, den 23 juni 2021, torsdagen den 12 juni 2025, 4-5 november 2025 (its last day too). */
export function datesIn(flow: Flow): readonly DateRead[] {
  const worded = [...flow.text.matchAll(WORDED)].map(({ 0: written, 1: weekday, 2: first = '', 3: second, 4: month = '', 5: year = '', index }): DateRead =>
    made(flow, index, written, weekday, year, monthNumber(month), second ?? first));
  const digits = [...flow.text.matchAll(DIGITS)].map(({ 0: written, 1: weekday, 2: year = '', 3: month = '', 4: day = '', index }): DateRead =>
    made(flow, index, written, weekday, year, month, day));
  return [...worded, ...digits].toSorted((a, b) => a.span.start - b.span.start);
}

function made(flow: Flow, index: number, written: string, weekday: string | undefined, year: string, month: string, day: string): DateRead {
  const named = weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday.toLowerCase()) + 1;
  return {
    written, day: parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`), span: spanIn(flow, index, index + written.length),
    ...(named === undefined ? {} : { weekday: named }),
  };
}

function monthNumber(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1);
}

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';
