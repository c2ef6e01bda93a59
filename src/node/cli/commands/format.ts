import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument } from '../../../core/language/format/format-document.ts';
import { readRulebook } from '../../project/read-rulebook.ts';
import { phrase } from '../phrases.ts';
import { refused, said, type Said } from '../said.ts';
import { noRulebook } from '../session.ts';
import type { Options } from '../options.ts';
import type { Command } from './command.ts';

/** Shows, checks (--prova) or writes (--skriv) documents in the one form. Without a flag a single file goes to standard output. */
export const formatCommand: Command = {
  name: 'formatera',
  english: 'format',
  usage: 'likvard formatera <mapp eller fil ...> [--skriv | --prova]',
  about: { sv: 'Skriv regelböckers formler i den gemensamma formen.', en: 'Write the formulas of rulebooks in the common form.' },
  takes: ['skriv', 'prova'],
  run: async (options) => {
    const { language } = options;
    if (options.words.length === 0) return refused(phrase('no-rulebook', language, '–'), 2);
    const changed: string[] = [];
    let count = 0;
    let shown = '';
    for (const path of options.words) {
      const files = readRulebook(path);
      if (!files) return refused(noRulebook(path, language));
      for (const { file } of files.files) {
        count += 1;
        const at = join(files.folder, file);
        const before = readFileSync(at, 'utf8');
        const after = formatDocument(file, before);
        shown += after;
        if (after === before) continue;
        changed.push(at);
        if (options.write === 'write') writeFileSync(at, after);
      }
    }
    return report(options, changed, count, shown);
  },
};

function report({ language, write }: Options, changed: readonly string[], count: number, shown: string): Said {
  if (write === 'show' && count === 1) return said(shown);
  if (changed.length === 0) return said(`${phrase('all-formatted', language, String(count))}\n`);
  const lines = changed.map((path) => phrase(write === 'write' ? 'formatted' : 'would-format', language, path)).join('\n');
  return { out: `${lines}\n`, errors: '', code: write === 'check' ? 1 : 0 };
}
