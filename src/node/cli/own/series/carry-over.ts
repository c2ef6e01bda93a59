import { dirname } from 'node:path';
import { derive } from '../../../../core/calculation/derivation.ts';
import { receiptOf } from '../../../../core/calculation/receipt.ts';
import { leastSure, surenessOfRules } from '../../../../core/calculation/sureness.ts';
import { claimOverYears } from '../../../../core/comparison/series/claim-over-years.ts';
import { runSeries } from '../../../../core/comparison/series/run-series.ts';
import type { ComputedYear, YearOfSeries } from '../../../../core/comparison/series/series.ts';
import { variantsOf } from '../../../../core/comparison/series/variants.ts';
import type { Sureness } from '../../../../core/figures/figures.ts';
import { lastDayOf } from '../../../../core/quantity/day.ts';
import { standing } from '../../../../core/register/queries/in-force.ts';
import { plainDerivation } from '../../../../core/swedish/export/plain.ts';
import { derivationCsv } from '../../../../core/swedish/export/csv.ts';
import { explainSentences } from '../../../../core/swedish/explain/explain-sentence.ts';
import { explainTree } from '../../../../core/swedish/explain/tree/explain-tree.ts';
import { plainSeries, seriesCsv } from '../../../../core/swedish/own/series/series-data.ts';
import { entityOf, seriesLines, type SeriesTold } from '../../../../core/swedish/own/series/series-report.ts';
import { warningLines } from '../../../../core/swedish/report/warning.ts';
import { PAGE_WIDTH } from '../../../../core/swedish/table/table.ts';
import { wrapText } from '../../../../core/swedish/table/width.ts';
import { packageVersion } from '../../../project/package.ts';
import type { Command } from '../../commands/command.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { printed } from '../../printed.ts';
import { openRegister } from '../../register/open-register.ts';
import { refused, type Said } from '../../said.ts';
import { told } from '../../session.ts';
import { ownPhrase } from '../phrases.ts';
import { ASKED, FORMS, RULEBOOK } from '../../taking/often.ts';
import { openSeries, type OpenSeries } from './open-series.ts';

/** Surpluses and deficits carried from year to year, over as many years as there are figures of. */
export const carryOverCommand: Command = {
  name: 'overskott',
  english: 'carry-over',
  usage: 'likvard overskott [koppling.yaml] ["<enhet>" <år> ["<regel>"]] [--fran <år>] [--till <år>] [--val ...] [--varde ...]',
  about: {
    sv: 'För över- och underskott från år till år, pröva vad varje öppet val gör, eller förklara ett år för en enhet.',
    en: 'Carry surpluses and deficits from year to year, try what each open choice does, or explain one year of one unit.',
  },
  takes: [...RULEBOOK, 'siffror', ...ASKED, 'fran', 'till', 'djup', ...FORMS],
  run: async (options) => {
    const [first, ...rest] = options.words;
    const isMapping = first !== undefined && /\.ya?ml$/u.test(first);
    const opened = await openSeries(options, isMapping ? first : undefined);
    if (opened.kind === 'refused') return opened.said;
    const { rulebook, given, series, asked, span } = opened.content;
    const run = runSeries(rulebook, given, series, asked, span);
    if (run.kind === 'refused') return refused(told(run.problems, options.language));
    const words = isMapping ? rest : options.words;
    return words.length === 0 ? shownSeries(opened.content, run.years, options) : explained(opened.content, run.years, words, options);
  },
};

function shownSeries(open: OpenSeries, years: readonly YearOfSeries[], options: Options): Said {
  const { rulebook, given, series, asked, span } = open;
  const register = standingsOf(open, options);
  if ('said' in register) return register.said;
  const all: SeriesTold = { series, years, claim: series.claim && claimOverYears(series.claim, years), variants: variantsOf(rulebook, given, series, asked, span, years), standings: register.standings };
  const sureness = leastOf(years);
  return printed(options, receiptFor(open, register.files), {
    text: () => [...warned(sureness, options.language), ...seriesLines(all, options.language)],
    json: () => plainSeries(all, sureness),
    csv: () => seriesCsv(all, sureness),
  });
}

/** How one value of one year came to be. What was brought forward names the year and the rule it came from. */
function explained(open: OpenSeries, years: readonly YearOfSeries[], [row = '', written = '', rule]: readonly string[], options: Options): Said {
  const { language } = options;
  const year = years.find((one): one is ComputedYear => one.kind === 'computed' && String(one.year) === written);
  if (!year) return refused(ownPhrase('no-year', language, written), 2);
  const name = rule ?? open.series.carried[0]?.rule ?? '';
  const rows = year.calculation.rows(entityOf(year, name));
  if (rows.length === 0) return refused(phrase('unknown-name', language, name));
  if (!rows.includes(row)) return refused(phrase('unknown-row', language, rows.join(', ')));
  const derivation = derive(year.calculation, year.figures, name, row);
  if (!derivation) return refused(phrase('not-in-force', language, name));
  const voice = { language, declarations: open.rulebook.declarations };
  return printed(options, receiptFor(open, []), {
    text: () => [
      ...warned(leastOf([year]), language), `${year.year}`, ...explainSentences(derivation, voice).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)), '',
      ...explainTree(derivation, voice, options.depth === undefined ? {} : { depth: Number(options.depth) }),
    ],
    json: () => plainDerivation(derivation),
    csv: () => derivationCsv(derivation, open.rulebook.declarations),
  });
}

/** Whether the model was in force at the end of each year, when there is a register beside the rulebook or one is named. */
function standingsOf({ series: { document }, rulebook, span }: OpenSeries, options: Options): Pick<SeriesTold, 'standings'> & { readonly files: OpenSeries['files']['rulebook'] } | { readonly said: Said } {
  if (document === undefined || rulebook.documents.length === 0) return { standings: undefined, files: [] };
  const register = openRegister({ ...options, rulebook: options.rulebook === undefined ? undefined : dirname(options.rulebook) });
  if (register.kind === 'refused') return options.register === undefined ? { standings: undefined, files: [] } : register;
  const years = Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
  const standings = years.flatMap((year) => {
    const found = standing(register.content.index, document, { day: lastDayOf(year) });
    return found ? [{ year, standing: found }] : [];
  });
  return { standings, files: register.content.files };
}

function warned(sureness: Sureness, language: Options['language']): readonly string[] {
  const lines = warningLines(sureness, language);
  return lines.length === 0 ? [] : [...lines, ''];
}

function leastOf(years: readonly YearOfSeries[]): Sureness {
  return years.flatMap((one) => (one.kind === 'computed' ? [...surenessOfRules(one.calculation.program, one.figures).values()] : [])).reduce<Sureness>(leastSure, 'published');
}

function receiptFor({ files, asked, span }: OpenSeries, register: OpenSeries['files']['rulebook']) {
  return { ...receiptOf(packageVersion(), [...files.rulebook, ...register], files.figures, asked), period: `${span.from}–${span.to}` };
}
