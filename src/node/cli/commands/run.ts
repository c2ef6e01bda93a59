import { resolve } from '../../../core/rulebook/resolve.ts';
import { formatNumber } from '../../../core/swedish/numbers/numbers.ts';
import { plainValues, valuesCsv } from '../../../core/swedish/export/values.ts';
import { valueLines } from '../../../core/swedish/report/values/value-lines.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import { receiptOf } from '../../../core/calculation/receipt.ts';
import { integer } from '../../../core/quantity/rational.ts';
import { packageVersion } from '../../project/package.ts';
import { askedOf } from '../asked.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused } from '../said.ts';
import { engineNamed } from '../population/engine-name.ts';
import { openRulebook, told } from '../session.ts';
import type { Command } from './command.ts';

/** A rulebook over a whole population: what each unit comes to, with nothing of any one person in the answer. */
export const runCommand: Command = {
  name: 'kor',
  english: 'run',
  usage: 'likvard kor --regelbok <mapp> --befolkning <mapp> [--period 2024] [--motor karna|duckdb]',
  about: { sv: 'Räkna en regelbok för en hel befolkning i Parquet eller CSV.', en: 'Run a rulebook for a whole population in Parquet or CSV.' },
  run: async (options) => {
    const { language } = options;
    const engine = engineNamed(options.engine);
    if (engine === undefined) return refused(phrase('unknown-engine', language, options.engine), 2);
    if (options.population === undefined) return refused(phrase('population-folder', language), 2);
    const book = openRulebook(options);
    if (book.kind === 'refused') return book.said;
    const { rulebook, files } = book.content;
    const asked = askedOf(options, { year: 2024 });
    if (asked.kind === 'refused') return refused(asked.sentences.join('\n'), 2);
    const resolved = resolve(rulebook, asked.asked);
    if (resolved.kind === 'refused') return refused(told(resolved.problems, language));
    // DuckDB takes its time to start: only those who have a population wait for it.
    const { runFolder } = await import('../population/run.ts');
    const ran = await runFolder(resolved.program, options.population, engine, options);
    if (ran.kind === 'refused') return ran.said;
    const { calculation } = ran;
    const rules = calculation.program.rules.filter(({ entity }) => entity === undefined || calculation.rows(entity).length > 0);
    const sureness = new Map(rules.map(({ name }): [string, Sureness] => [name, ran.sureness]));
    const about = `${formatNumber(integer(ran.rows), 0, language)} ${language === 'sv' ? 'personmånader' : 'person-months'}, ${formatNumber(integer(ran.persons), 0, language)} ${language === 'sv' ? 'personer' : 'persons'}`;
    return printed(options, receiptOf(packageVersion(), files.files, ran.files, asked.asked), {
      text: () => [about, '', ...valueLines(calculation, rules, sureness, language)],
      json: () => plainValues(calculation, rules, sureness),
      csv: () => valuesCsv(calculation, rules, sureness),
    });
  },
};
