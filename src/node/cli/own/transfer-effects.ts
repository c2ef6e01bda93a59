import { moveResults } from '../../../core/comparison/moving/moved-results.ts';
import { surenessOfRules } from '../../../core/calculation/sureness.ts';
import { kronor } from '../../../core/payments/money.ts';
import { EMPTY_PURSES } from '../../../core/payments/purses/acts.ts';
import { movedBetweenUnits } from '../../../core/payments/purses/between-units.ts';
import { trySheet } from '../../../core/payments/purses/record.ts';
import { parsePeriod } from '../../../core/quantity/period.ts';
import { followLines, followsCsv, plainFollows } from '../../../core/swedish/own/purses/follow-report.ts';
import { constructedPurses, judgedLines } from '../../../core/swedish/own/purses/purse-report.ts';
import { warningLines } from '../../../core/swedish/report/warning.ts';
import { fingerprint } from '../../fingerprint.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { opened } from '../run.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { openPurseSheet, openRules } from './open-purses.ts';
import { ownPhrase } from './phrases.ts';

/** Which compensation a year's transfers between units change, though the sum of results is the same. Asked also of what may not be done. */
export async function transferEffects(options: Options, path: string | undefined): Promise<Said> {
  const { language } = options;
  if (path === undefined) return refused(ownPhrase('sheet-needed', language), 2);
  const rules = openRules(options);
  if (rules.kind === 'refused') return rules.said;
  const sheet = openPurseSheet(path, options);
  if (sheet.kind === 'refused') return sheet.said;
  const { content } = sheet.content;
  const { index, known, rules: { rules: all, result } } = rules.content;
  if (result === undefined) return refused(ownPhrase('no-effects', language));
  const year = yearOf(content.acts.map(({ day }) => day.slice(0, 4)), options.period);
  if (year === undefined) return refused(options.period === undefined ? ownPhrase('year-needed', language) : phrase('bad-period', language, options.period), 2);
  const { moved, acts } = movedBetweenUnits(content.acts, year);
  if (moved.size === 0) return refused(ownPhrase('no-moves', language, String(year)));
  const tried = trySheet(content, EMPTY_PURSES, { index, rules: all, known, fingerprint });
  return opened({ ...options, caseNumber: undefined, period: String(year) }, ({ rulebook, figures, asked, receipt }) => {
    const comparison = [...rulebook.declarations.comparisons.values()][0];
    if (!comparison) return refused(ownPhrase('no-comparison', language));
    const found = moveResults(rulebook, figures, asked, { result, total: comparison.total, moved: new Map([...moved].map(([unit, ore]) => [unit, kronor(ore)])) });
    switch (found.kind) {
      case 'refused': return refused(told(found.problems, language));
      case 'noRule': return refused(ownPhrase('no-rule', language, found.rule) + (found.near === undefined ? '' : ` ${phrase('did-you-mean', language, found.near)}`));
      case 'noRow': return refused(ownPhrase('no-row', language, found.row) + (found.near === undefined ? '' : ` ${phrase('did-you-mean', language, found.near)}`));
      case 'noValue': return refused(ownPhrase('no-value', language, found.row));
      case 'moved': {
        const voice = { language, declarations: rulebook.declarations };
        const isConstructed = content.sureness === 'constructed' || [...surenessOfRules(found.calculation.program, figures).values()].includes('constructed');
        return printed(options, { ...receipt, rulebook: [...receipt.rulebook, sheet.content.used, ...rules.content.used] }, {
          text: () => [
            ...(isConstructed ? [...warningLines('constructed', language), ...constructedPurses(content.sureness, language)] : []),
            ...judgedLines(tried.tried.filter(({ asked: one }) => acts.includes(one)), language), '', ...followLines(found, voice),
          ],
          json: () => ({ sureness: isConstructed ? 'constructed' : 'unsaid', ...plainFollows(found) }),
          csv: () => followsCsv(found, isConstructed ? 'konstruerad' : ''),
        });
      }
    }
  });
}

/** The year asked for, else the one all transfers are of. */
function yearOf(years: readonly string[], period: string | undefined): number | undefined {
  if (period !== undefined) {
    const read = parsePeriod(period);
    return read?.month === undefined ? read?.year : undefined;
  }
  const [only, ...more] = [...new Set(years)];
  return only === undefined || more.length > 0 ? undefined : Number(only);
}
