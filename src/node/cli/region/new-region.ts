import { join } from 'node:path';
import { copyTemplate } from '../../project/copy-template.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { refused, said } from '../said.ts';

/** A rulebook of one's own to begin from: the template with the region's name in it, which computes as it is. */
export const newRegionCommand: Command = {
  name: 'ny-region',
  english: 'new-region',
  usage: 'likvard ny-region <mapp> ["<regionens namn>"]',
  about: { sv: 'Börja på en egen ersättningsmodell från mallen.', en: 'Begin a reimbursement model of your own from the template.' },
  takes: [],
  run: async ({ language, words: [folder, name] }) => {
    if (folder === undefined) return refused(phrase('new-region-folder', language), 2);
    const copied = copyTemplate(folder, name);
    if (copied.kind === 'refused') return refused(phrase(`new-region-${copied.why}`, language, copied.found));
    const sample = join(folder, 'exempel', 'koppling.yaml');
    return said(`${[
      phrase('new-region-made', language, `${copied.region}: ${copied.files.join(', ')}`),
      phrase('new-region-next', language),
      `  likvard kontrollera ${quoted(folder)}`,
      `  likvard berakna --regelbok ${quoted(folder)} --siffror ${quoted(sample)}`,
    ].join('\n')}\n`);
  },
};

/** As it can be pasted into a shell. */
function quoted(path: string): string {
  return /^[\w./~-]+$/u.test(path) ? path : `"${path}"`;
}
