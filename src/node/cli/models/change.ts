import { changeCsv } from '../../../core/swedish/models/change-csv.ts';
import { changeReport } from '../../../core/swedish/models/change-report.ts';
import { plainChange } from '../../../core/swedish/models/plain-change.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { engineNamed } from '../../engines/open/engine-name.ts';
import { printed } from '../printed.ts';
import { refused } from '../said.ts';
import { ASKED, FORMS, RULEBOOK } from '../taking/often.ts';
import { openSide } from './side.ts';

/** The fewest listed that an amount is shown of, when nothing else is asked for. */
const LEAST = '20';

/** Two models over one population: who wins and who loses, and by which parts. Persons stay in the machine, and so do units with few. */
export const changeCommand: Command = {
  name: 'modellbyte',
  english: 'change',
  usage: 'likvard modellbyte ["<regel>"] --regelbok <mapp> --befolkning <mapp> [--mot <mapp>] [--mot-yrkande <namn>] [--mot-varde "namn=tal"] [--minst 20]',
  about: {
    sv: 'Vad ett byte av ersättningsmodell gör för varje enhet och vårdgivare: två regelböcker, eller en med och utan ett yrkande.',
    en: 'What a change of reimbursement model does to each unit and provider: two rulebooks, or one with and without a proposal.',
  },
  takes: [...RULEBOOK, 'siffror', 'period', ...ASKED, 'mot', 'mot-siffror', 'mot-yrkande', 'mot-val', 'mot-varde', 'befolkning', 'beskrivning', 'motor', 'adress', 'kluster', 'minst', ...FORMS],
  run: async (options) => {
    const { language, against, population, words: [total, otherTotal = total], least: leastText = LEAST } = options;
    const engine = engineNamed(options.engine);
    if (engine === undefined) return refused(phrase('unknown-engine', language, options.engine), 2);
    if (population === undefined) return refused(phrase('population-folder', language), 2);
    if (against.rulebook === undefined && against.figures === undefined && [against.scenarios, against.choices, against.values].every(({ length }) => length === 0)) return refused(phrase('models-same', language), 2);
    if (!/^[1-9]\d{0,8}$/u.test(leastText)) return refused(phrase('models-least', language, leastText), 2);
    const before = openSide(options, total);
    if (before.kind === 'refused') return before.said;
    const after = openSide({ ...options, ...against, matters: against.rulebook === undefined ? options.matters : undefined, rulebook: against.rulebook ?? options.rulebook, figures: against.figures ?? options.figures }, otherTotal);
    if (after.kind === 'refused') return after.said;
    // DuckDB takes its time to start: only those who have a population wait for it.
    const { runBoth } = await import('./run-both.ts');
    const ran = await runBoth({ before: before.content, after: after.content, folder: population, engine, least: Number(leastText) }, options);
    if (ran.kind === 'refused') return ran.said;
    return printed(options, ran.receipt, {
      text: () => changeReport(ran.told, language),
      json: () => plainChange(ran.told),
      csv: () => changeCsv(ran.told),
    });
  },
};
