import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { RULEBOOK } from '../taking/often.ts';

/** Checks what a region has delivered for its monthly runs, and says what it holds and what waits. */
export const deliverCommand: Command = {
  name: 'leverans',
  english: 'delivery',
  usage: 'likvard leverans <mapp> [--spela-om] [--regelbok <mapp>] [--siffror <fil> --period <2024>]',
  about: {
    sv: 'Pröva en leverans av listningar, personer och besök genom dess leverans.yaml, och visa vad som står i karantän.',
    en: 'Check a delivery of listings, persons and visits through its leverans.yaml, and show what is in quarantine.',
  },
  takes: ['spela-om', ...RULEBOOK, 'siffror', 'period', 'json'],
  run: async (options) => {
    const { words: [folder, ...more], language } = options;
    if (folder === undefined || more.length > 0) return refused(phrase('delivery-folder', language), 2);
    // DuckDB takes its time to start: only those who have a delivery wait for it.
    const { checkDelivery } = await import('./check-delivery.ts');
    return checkDelivery(folder, options);
  },
};
