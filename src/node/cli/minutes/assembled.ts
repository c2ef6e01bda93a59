import type { Language } from '../../../core/swedish/language-name.ts';
import type { MinutesAnswer, MinutesJob } from '../../minutes/job.ts';

/** The parts of all files as one report. What could not be read is told on standard error where the report is for programs. */
export function assembled(paths: readonly string[], answers: readonly MinutesAnswer[], want: MinutesJob['want'], language: Language): { readonly out: string; readonly errors: string } {
  const parts = answers.map(({ part }) => part);
  const refusals = answers.filter(({ kind }) => kind === 'refused').map(({ part }) => part).join('\n\n');
  const read = answers.flatMap(({ kind, part }) => (kind === 'read' ? [part] : []));
  switch (want) {
    case 'drafts':
    case 'reading': return { out: `${pretty(parts.length === 1 ? JSON.parse(parts[0] ?? 'null') : parts.map((part) => JSON.parse(part) as unknown))}\n`, errors: '' };
    case 'json': return { out: `${pretty({ filer: parts.map((part) => JSON.parse(part) as unknown), summa: sums(answers) })}\n`, errors: '' };
    case 'sarif': return { out: `${pretty(joinedRuns(read))}\n`, errors: refusals };
    case 'html': return { out: read.length === 1 ? (read[0] ?? '') : joinedPages(read), errors: refusals };
    case 'text': return { out: `${read.join('\n\n')}${read.length > 0 ? '\n' : ''}${paths.length > 1 ? `\n${totalLine(answers, language)}\n` : ''}`, errors: refusals };
  }
}

const pretty = (value: unknown): string => JSON.stringify(value, undefined, 2);

function sums(answers: readonly MinutesAnswer[]): { readonly fel: number; readonly varningar: number; readonly info: number; readonly 'vägrade': number } {
  const sum = (of: (one: MinutesAnswer) => number): number => answers.filter(({ kind }) => kind === 'read').reduce((total, one) => total + of(one), 0);
  return { fel: sum(({ errors }) => errors), varningar: sum(({ warnings }) => warnings), info: sum(({ infos }) => infos), 'vägrade': answers.filter(({ kind }) => kind === 'refused').length };
}

function totalLine(answers: readonly MinutesAnswer[], language: Language): string {
  const { fel, varningar, info, 'vägrade': refused } = sums(answers);
  return language === 'sv' ? `Summa ${answers.length} filer: ${fel} fel, ${varningar} varningar, ${info} för kännedom, ${refused} vägrade.` : `Total ${answers.length} files: ${fel} errors, ${varningar} warnings, ${info} for information, ${refused} refused.`;
}

interface Sarif { readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly unknown[] }[] }

/** One run with the results of all files and each rule once. */
function joinedRuns(parts: readonly string[]): unknown {
  const logs = parts.map((part) => JSON.parse(part) as Sarif);
  const [first] = logs;
  const run = first?.runs[0];
  if (!first || !run) return { version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [] };
  const rules = new Map(logs.flatMap(({ runs }) => runs.flatMap(({ tool }) => tool.driver.rules.map((rule) => [rule.id, rule] as const))));
  return { ...first, runs: [{ ...run, tool: { driver: { ...run.tool.driver, rules: [...rules.values()] } }, results: logs.flatMap(({ runs }) => runs.flatMap(({ results }) => results)) }] };
}

/** The bodies of several pages in the frame of the first; anchors are told apart by the file. */
function joinedPages(pages: readonly string[]): string {
  const [first = ''] = pages;
  const body = (page: string, at: number): string => (/<body>\n<h1>[^<]*<\/h1>\n([\s\S]*)\n<\/body>/u.exec(page)?.[1] ?? '').replaceAll(/(id="|href="#)f0/gu, `$1f${at}`);
  const inner = pages.map(body).join('\n');
  return first.replace(/(<body>\n<h1>[^<]*<\/h1>\n)[\s\S]*(\n<\/body>)/u, (_, head: string, tail: string) => `${head}${inner}${tail}`);
}
