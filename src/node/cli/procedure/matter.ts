import { matterReport } from '../../../core/swedish/procedure/matter-report.ts';
import { plainMatter } from '../../../core/swedish/procedure/plain-matter.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { told } from '../session.ts';
import { enterMatter } from '../decided/enter-matter.ts';
import { exportMatters } from './export-matters.ts';
import { openMatter } from './open-matter.ts';
import { recordMatter } from './record.ts';
import { stamped } from './stamped.ts';

/** A matter as its acts have made it; or the first act that may not be done, with the matter as it was before. */
export const matterCommand: Command = {
  name: 'arende',
  english: 'matter',
  usage: 'likvard arende <fil.yaml> [--skriv] [--till-register <mapp> [--prova]] | exportera <fil.yaml>... --ut <mapp>',
  about: {
    sv: 'Gå igenom ett ärende händelse för händelse: förslag, omröstningar, beslut, dagar och vad lagen hindrar. Med --skriv: skriv in händelser; med --till-register: för in besluten i registret; med exportera: skriv det som data.',
    en: 'Go through a matter act by act: proposals, votes, decisions, days, and what the law forbids. With --write: record acts; with --to-register: enter the decisions in the register; with export: write it as data.',
  },
  takes: ['skriv', 'till-register', 'prova', 'regelbok', 'ut', 'utgivare', 'adress', 'kant', 'json'],
  run: async (options) => {
    const [path, ...more] = options.words;
    if (path === 'exportera' || path === 'export') return exportMatters(more, options);
    if (options.write === 'write' && path !== undefined) return recordMatter(path, options.language);
    if (options.toRegister !== undefined && path !== undefined) return enterMatter(path, options.toRegister, options);
    const opened = openMatter(options);
    if (opened.kind === 'refused') return opened.said;
    const { language } = options;
    const { matter, replayed, source } = opened;
    const refusal = replayed.kind === 'refused' ? replayed.refusal : undefined;
    const out = stamped(options, source, () => matterReport(matter, replayed.state, { language }), () => plainMatter(replayed.state, matter.about, refusal, language));
    return { out, errors: refusal ? `${told([refusal], language)}\n${phrase('matter-stopped', language, refusal.act)}` : '', code: refusal ? 1 : 0 };
  },
};
