import { join } from 'node:path';
import { publishedMatter, type PublishedMatter } from '../../../core/procedure/exchange/published.ts';
import { EXPORT_PHRASES, exportedLines } from '../../../core/swedish/procedure/export/exported-lines.ts';
import { matterFiles } from '../../../core/swedish/procedure/export/matter-files.ts';
import type { Options } from '../options.ts';
import { askedDays } from '../register/asked-days.ts';
import { writeFiles } from '../register/write-files.ts';
import { phrase } from '../phrases.ts';
import { refused, said, type Said } from '../said.ts';
import { told } from '../session.ts';
import { openMatter } from './open-matter.ts';

/** Writes some matters in every form there is, into a folder. A matter that could not have happened stops all of them. */
export function exportMatters(paths: readonly string[], options: Options): Said {
  const { out, publisher, address, language } = options;
  if (paths.length === 0) return refused(phrase('matter-needed', language), 2);
  if (out === undefined) return refused(EXPORT_PHRASES.folder[language], 2);
  if (address !== undefined && !/^https?:\/\/[^\s]+$/u.test(address)) return refused(EXPORT_PHRASES.address[language], 2);
  const days = askedDays(options.knownBy, { ...options, knownBy: undefined });
  if (days.kind === 'refused') return days.said;
  const matters: PublishedMatter[] = [];
  for (const path of paths) {
    const opened = openMatter({ ...options, words: [path] });
    if (opened.kind === 'refused') return opened.said;
    const { matter, replayed } = opened;
    if (replayed.kind === 'refused') return refused(`${told([replayed.refusal], language)}\n${EXPORT_PHRASES.nothing[language]}`);
    matters.push(publishedMatter(matter, replayed.state));
  }
  const twice = matters.find(({ name }, at) => matters.findIndex((one) => one.name === name) !== at);
  if (twice) return refused(EXPORT_PHRASES.twice[language](twice.outcome.caseNumber), 2);
  const files = matterFiles(matters, { publisher, address, published: days.asked.day });
  if (writeFiles(out, files) === 'failed') return refused(phrase('not-written', language, out));
  return said(`${exportedLines(files.map((one) => ({ ...one, file: join(out, one.file) })), { publisher, address }, language).join('\n')}\n`);
}
