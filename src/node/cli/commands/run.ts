import { protect } from '../../../core/comparison/models/protect.ts';
import { resolve } from '../../../core/rulebook/resolve.ts';
import { formatNumber } from '../../../core/swedish/numbers/numbers.ts';
import { plainValues, valuesCsv } from '../../../core/swedish/export/values.ts';
import { valueLines } from '../../../core/swedish/report/values/value-lines.ts';
import { integer } from '../../../core/quantity/rational.ts';
import type { Options } from '../options.ts';
import { askedOf } from '../asked.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused } from '../said.ts';
import { engineNamed, isServer } from '../../engines/open/engine-name.ts';
import { openRulebook, told } from '../session.ts';
import { ASKED, FORMS, RULEBOOK } from '../taking/often.ts';
import type { Command } from './command.ts';

/** A rulebook over a whole population: what each unit comes to, with nothing of any one person in the answer. */
export const runCommand: Command = {
  name: 'kor',
  english: 'run',
  usage: 'likvard kor --regelbok <mapp> --befolkning <mapp> [--period 2024] [--siffror <fil>] [--motor karna|duckdb|postgres|clickhouse] [--rader <mapp>] [--minst <n>] [--lagg-undan <fil>]',
  about: { sv: 'Räkna en regelbok för en hel befolkning i Parquet eller CSV.', en: 'Run a rulebook for a whole population in Parquet or CSV.' },
  takes: [...RULEBOOK, 'siffror', 'period', ...ASKED, 'befolkning', 'tabell', 'beskrivning', 'motor', 'adress', 'kluster', 'rader', 'avvisa', 'lagg-undan', 'minst', ...FORMS],
  run: async (options) => {
    const { language } = options;
    const engine = engineNamed(options.engine);
    if (engine === undefined) return refused(phrase('unknown-engine', language, options.engine), 2);
    if (!isServer(engine) && (options.address !== undefined || options.cluster !== undefined)) return refused(phrase('server-engine', language), 2);
    const where = whereIn(options);
    if (where === undefined) return refused(phrase('population-folder', language), 2);
    const { least } = options;
    if (least !== undefined && !/^[1-9]\d{0,8}$/u.test(least)) return refused(phrase('models-least', language, least), 2);
    if (least !== undefined && (where.kind === 'table' || options.rows !== undefined)) return refused(phrase('least-files', language), 2);
    const book = openRulebook(options);
    if (book.kind === 'refused') return book.said;
    const { rulebook, files } = book.content;
    const asked = askedOf(options, { year: 2024 });
    if (asked.kind === 'refused') return refused(asked.sentences.join('\n'), 2);
    const resolved = resolve(rulebook, asked.asked);
    if (resolved.kind === 'refused') return refused(told(resolved.problems, language));
    // DuckDB takes its time to start: only those who have a population wait for it.
    const { runOver } = await import('../population/run.ts');
    const ran = await runOver({ rulebook, program: resolved.program, asked: asked.asked, rulebookFiles: files.files, where, engine }, options);
    if (ran.kind === 'refused') return ran.said;
    const { sureness } = ran;
    const shown = ran.listed ? protect(ran.calculation, ran.listed.unit, ran.listed.listings, Number(least)) : { kind: 'protected' as const, calculation: ran.calculation, withheld: [] };
    if (shown.kind === 'tooFew') return refused(phrase('models-few', language, least));
    const { calculation } = shown;
    const rules = calculation.program.rules.filter(({ entity }) => entity === undefined || calculation.rows(entity).length > 0);
    const number = (value: number): string => formatNumber(integer(value), 0, language);
    const about = `${number(ran.rows)} ${language === 'sv' ? 'personmånader' : 'person-months'}`;
    const rows = ran.written === undefined ? [] : [phrase('rows-written', language, `${options.rows ?? ''} (${number(ran.written)})`)];
    const { entities } = rulebook.declarations;
    const withheld = shown.withheld.map(({ entity, count }) => `${number(count)} ${entities.get(entity)?.plural ?? entity}`).join(', ');
    const left = withheld === '' ? '' : phrase('run-withheld', language, `${least ?? ''} ${language === 'sv' ? 'listade' : 'listed'}: ${withheld}`);
    const result = printed(options, ran.receipt, {
      text: () => [about, ...rows, '', ...valueLines(calculation, rules, sureness, language)],
      json: () => plainValues(calculation, rules, sureness),
      csv: () => valuesCsv(calculation, rules, sureness),
    });
    // Rows set aside or left out are told beside the result in every form: the amounts are those of the rows that are left.
    return { ...result, errors: [ran.aside, left, result.errors].filter((text) => text !== '').join('\n') };
  },
};

/** Files in a folder, or a table that a database has already. */
function whereIn({ population, table }: Options): { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'table'; readonly table: string } | undefined {
  if (table !== undefined) return { kind: 'table', table };
  return population === undefined ? undefined : { kind: 'folder', folder: population };
}
