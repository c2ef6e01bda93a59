import { parseDay } from '../../../core/quantity/day.ts';
import { dayReport, plainDay } from '../../../core/swedish/procedure/day-report.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { refused, said } from '../said.ts';

/** What falls when after a meeting, an attestation or an announcement on a day. */
export const dayCommand: Command = {
  name: 'datum',
  english: 'dates',
  usage: 'likvard datum <ÅÅÅÅ-MM-DD>',
  about: { sv: 'När protokoll justeras, anslås och beslut överklagas, räknat från en dag.', en: 'When minutes are attested and announced and decisions appealed, from a day.' },
  takes: ['json'],
  run: async ({ words, language, form }) => {
    const [text] = words;
    const day = text === undefined ? undefined : parseDay(text);
    if (!day) return refused(phrase(text === undefined ? 'day-needed' : 'bad-day', language, text ?? ''), 2);
    return said(form === 'json' ? `${JSON.stringify(plainDay(day), undefined, 2)}\n` : `${dayReport(day, language).join('\n')}\n`);
  },
};
