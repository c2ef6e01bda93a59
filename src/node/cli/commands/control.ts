import { control } from '../../../core/comparison/control.ts';
import { receiptOf } from '../../../core/calculation/receipt.ts';
import { asOf } from '../../../core/rulebook/as-of.ts';
import { controlReport } from '../../../core/swedish/report/control-report.ts';
import { controlCsv } from '../../../core/swedish/export/csv.ts';
import { plainControl } from '../../../core/swedish/export/plain.ts';
import { packageVersion } from '../../project/package.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused } from '../said.ts';
import { openRulebook } from '../session.ts';
import { FORMS, RULEBOOK } from '../taking/often.ts';
import type { Command } from './command.ts';

/** What published outcomes of one rule imply together, or that they contradict each other. */
export const controlCommand: Command = {
  name: 'kontrollrakna',
  english: 'verify',
  usage: 'likvard kontrollrakna ["<utfall>"]',
  about: { sv: 'Räkna ut vad två eller flera offentliga utfall av samma regel säger tillsammans.', en: 'Work out what two or more published outcomes of one rule imply.' },
  takes: [...RULEBOOK, ...FORMS],
  run: async (options) => {
    const { language } = options;
    const book = openRulebook(options);
    if (book.kind === 'refused') return book.said;
    const { rulebook, files } = book.content;
    const [name] = options.words;
    const wanted = [...rulebook.declarations.outcomes.values()].filter((one) => name === undefined || one.name === name);
    if (wanted.length === 0) return refused(phrase('no-outcomes', language, name ?? '–'));
    const controls = wanted.map(control);
    const voice = { language, declarations: rulebook.declarations };
    const receipt = { ...receiptOf(packageVersion(), files.files, [], asOf({ year: 0 })), period: '' };
    const result = printed(options, receipt, {
      text: () => controls.flatMap((one, index) => [...(index > 0 ? [''] : []), ...controlReport(one, voice)]),
      json: () => controls.map(plainControl),
      csv: () => controls.map(controlCsv).join(''),
    });
    return { ...result, code: controls.some(({ kind }) => kind === 'contradictory') ? 1 : result.code };
  },
};
