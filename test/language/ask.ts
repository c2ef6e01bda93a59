/** What a test document asks to be computed, written in it as a comment: <!-- lös: 2024; scenario: a, b; beslutat: 2021-06-01 -->. */
import { parseDay } from '../../src/core/quantity/day.ts';
import { parsePeriod } from '../../src/core/quantity/period.ts';
import { asOf, type AsOf } from '../../src/core/rulebook/as-of.ts';

const partOf = (asked: string, word: string): string | undefined => new RegExp(`(?:^|;)\\s*${word}:\\s*([^;]*)`, 'u').exec(asked)?.[1]?.trim();
const listOf = (part: string | undefined): readonly string[] => (part === undefined ? [] : part.split(',').map((one) => one.trim()));

function dayOf(part: string | undefined): AsOf['decidedBy'] {
  if (part === undefined) return undefined;
  const day = parseDay(part);
  if (day === undefined) throw new Error(`the document asks for a day that does not exist: ${part}`);
  return day;
}

/** The year 2024 with nothing laid on, where the document does not say. */
export function askedBy(text: string): AsOf {
  const asked = /<!-- (lös: [^>]*?) -->/u.exec(text)?.[1] ?? 'lös: 2024';
  const period = parsePeriod(partOf(asked, 'lös') ?? '');
  if (period === undefined) throw new Error(`the document asks for a period that cannot be read: ${asked}`);
  const choices = listOf(partOf(asked, 'val')).map((pair): [string, string] => {
    const [rule = '', alternative = ''] = pair.split('=').map((side) => side.trim());
    return [rule, alternative];
  });
  return {
    ...asOf(period), scenarios: listOf(partOf(asked, 'scenario')), choices: new Map(choices),
    decidedBy: dayOf(partOf(asked, 'beslutat')), knownBy: dayOf(partOf(asked, 'känt')),
  };
}
