import type { Command } from '../commands/command.ts';
import { engineNamed } from '../../engines/open/engine-name.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { ASKED, FORMS, RULEBOOK } from '../taking/often.ts';

/** A month's reimbursement from what the region has delivered: kept once, corrected by runs of its own. */
export const monthCommand: Command = {
  name: 'manadskorning',
  english: 'monthly-run',
  usage: 'likvard manadskorning <2024-03> --regelbok <mapp> --leverans <mapp> --siffror <fil> [--korningar <mapp>] [--ratta "skälet"] [--enhet <namn>] [--motor duckdb|karna]',
  about: {
    sv: 'Räkna en månads ersättning ur listningarna, spara den, rätta den och förklara vad som skiljer mot månaden före.',
    en: 'Compute a month\'s reimbursement from the listings, keep it, correct it, and explain what differs from the month before.',
  },
  takes: [...RULEBOOK, 'siffror', ...ASKED, 'leverans', 'korningar', 'ratta', 'enhet', 'minst', 'djup', 'motor', 'adress', 'kluster', ...FORMS],
  run: async (options) => {
    const { language, delivery, words: [month, ...more] } = options;
    const engine = engineNamed(options.engine ?? 'duckdb');
    if (engine === undefined) return refused(phrase('unknown-engine', language, options.engine), 2);
    if (month === undefined || more.length > 0) return refused(phrase('month-needed', language), 2);
    if (delivery === undefined) return refused(phrase('month-delivery', language), 2);
    if (options.correct !== undefined && options.runs === undefined) return refused(phrase('month-runs', language), 2);
    // DuckDB takes its time to start: only those who have a delivery wait for it.
    const { runDelivered } = await import('./run-delivered.ts');
    return runDelivered({ month, delivery, engine }, options);
  },
};
