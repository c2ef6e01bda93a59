import type { Roster } from '../../names/roster.ts';
import { headingOf } from '../../sections/heading.ts';
import type { Line } from '../../text/document.ts';
import { flowOf } from '../../text/flow.ts';
import { captionIn, legendIn } from '../legend.ts';
import type { BallotRead, RollCallRead, Tally } from '../round.ts';
import { headerOf, voteColumns, type TableHeader } from './header.ts';
import { rowOf, wordRow } from './row.ts';
import { sideColumnsFrom, sideListsFrom } from './side-lists.ts';

const TOTAL = /^\s*(?:resultat|summa|totalt|total|s:a|antal(?: röster)?|summering|utfall)\b[\s:|]*(.*)$/iu;
const CARRIED = /^\s*transport\b/iu;
const NAME_ONLY = /^\s*(?:\d{1,3}[.)]?\s+)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2},?\s*$/u;

export interface TablesRead {
  readonly rollCalls: readonly RollCallRead[];
  /** The lines that were no part of a table. */
  readonly rest: readonly Line[];
}

/** Finds the roll calls that stand as tables, with their captions; a header that comes back after a page break goes on with its table. */
export function rollTablesIn(lines: readonly Line[], roster: Roster): TablesRead {
  const rollCalls: RollCallRead[] = [];
  const taken = new Set<Line>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const header = line && headerOf(line);
    const columns = line && header && sideColumnsFrom(lines, at, header);
    if (line && columns) {
      const own = lines.slice(at, columns.end);
      for (const one of own) taken.add(one);
      rollCalls.push({ form: 'prose', ballots: columns.ballots, counts: [], span: { start: line.start, end: own.at(-1)?.end ?? line.end } });
      at = columns.end - 1;
      continue;
    }
    if (line && header) {
      const table = tableFrom(lines, at, header);
      if (table.ballots.length === 0) continue;
      for (const one of table.lines) taken.add(one);
      rollCalls.push(finished(table, captionBefore(lines, at, taken, roster), header));
      at = table.end - 1;
      continue;
    }
    const listed = line && sideListsFrom(lines, at);
    if (line && listed) {
      const own = lines.slice(at, listed.end);
      for (const one of own) taken.add(one);
      rollCalls.push({ form: 'prose', ballots: listed.ballots, counts: listed.counts, span: { start: line.start, end: own.at(-1)?.end ?? line.end } });
      at = listed.end - 1;
      continue;
    }
    const { rows, end } = wordRowsFrom(lines, at);
    if (rows.length < 3) continue;
    for (const one of lines.slice(at, end)) taken.add(one);
    const total = totalAt(lines, end, undefined);
    if (total) taken.add(total.line);
    rollCalls.push(finished({ ballots: rows, declared: total?.tally, lines: lines.slice(at, end) }, captionBefore(lines, at, taken, roster), undefined));
    at = end - 1;
  }
  return { rollCalls, rest: lines.filter((line) => !taken.has(line)) };
}

interface TableLines { readonly ballots: readonly BallotRead[]; readonly declared?: Tally | undefined; readonly lines: readonly Line[] }

function tableFrom(lines: readonly Line[], start: number, header: TableHeader): TableLines & { readonly end: number } {
  const first = lines[start];
  const ballots: BallotRead[] = [];
  const own: Line[] = first ? [first] : [];
  let prefix = '';
  let geometry: TableHeader = { ...header, around: spacesAround(lines.slice(start + 1), voteColumns(header).length) };
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (line.text.trim() === '') continue;
    const again = headerOf(line);
    if (again && ballots.length > 0 && !captioned(lines, at)) {
      geometry = { ...again, around: geometry.around };
      own.push(line);
      continue;
    }
    if (CARRIED.test(line.text)) {
      own.push(line);
      continue;
    }
    const total = totalAt(lines, at, header);
    if (total) return { ballots, declared: total.tally, lines: [...own, line], end: at + 1 };
    const isNext = again !== undefined || (headingOf(line.text) !== undefined && !/\s[Xx]\s*$/u.test(line.text)) || /^\s*§/u.test(line.text);
    const row = isNext ? undefined : rowOf(line, geometry, prefix);
    if (!row || (row.marks === 0 && isCaption(line.text))) {
      if (!isNext && NAME_ONLY.test(line.text) && prefix === '' && lines[at + 1]?.text.trim() !== '') {
        prefix = line.text.trim();
        own.push(line);
        continue;
      }
      return { ballots, lines: own, end: at };
    }
    if (row.marks === 0 && row.person.party === undefined && NAME_ONLY.test(line.text) && prefix === '') {
      prefix = line.text.trim();
      own.push(line);
      continue;
    }
    ballots.push(row);
    own.push(line);
    prefix = '';
  }
  return { ballots, lines: own, end: lines.length };
}

/** What most rows of the table have around their mark: as many as there are columns, or one more at the end of the line. */
function spacesAround(lines: readonly Line[], columns: number): number | undefined {
  const counts = new Map<number, number>();
  for (const { text } of lines.slice(0, 120)) {
    const match = /\S( +)[Xx✓✔]( +)$/u.exec(text);
    if (TOTAL.test(text)) break;
    if (match) counts.set((match[1] ?? '').length + (match[2] ?? '').length, (counts.get((match[1] ?? '').length + (match[2] ?? '').length) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && (most[0] === columns || most[0] === columns + 1) ? most[0] : undefined;
}

const isCaption = (text: string): boolean => /^\s*(?:omröstning|votering)\s+(?:mellan|om|nr|avseende|gällande|rörande|för|\d)/iu.test(text);
const captioned = (lines: readonly Line[], at: number): boolean => lines.slice(Math.max(0, at - 4), at).some(({ text }) => isCaption(text));

/** Lines one after the other that each end in a vote; in a word processor an empty line may stand between. */
function wordRowsFrom(lines: readonly Line[], start: number): { readonly rows: readonly BallotRead[]; readonly end: number } {
  const rows: BallotRead[] = [];
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (rows.length > 0 && line?.text.trim() === '') continue;
    const row = line && line.text.length < 120 ? wordRow(line) : undefined;
    if (!row || (row.person.party === undefined && rows.length === 0)) break;
    rows.push(row);
    end = at + 1;
  }
  return { rows, end };
}

/** "Resultat 5 7 1": totals the table gives of itself, column by column. */
function totalAt(lines: readonly Line[], at: number, header: TableHeader | undefined): { readonly line: Line; readonly tally: Tally } | undefined {
  const line = lines[at];
  const match = line && TOTAL.exec(line.text);
  const numbers = [...(match?.[1] ?? '').matchAll(/\d{1,3}/gu)].map(([number]) => Number(number));
  if (!line || !match || numbers.length < 2) return undefined;
  const roles = header ? voteColumns(header).map(({ role }) => role) : ['yes', 'no', 'abstain', 'absent'];
  const by = (role: string): number | undefined => numbers[roles.indexOf(role as (typeof roles)[number])];
  return { line, tally: { yes: by('yes'), no: by('no'), abstain: by('abstain'), absent: by('absent'), span: { start: line.start, end: line.end } } };
}

/** The lines above a table that say what is voted on. They stay in the running text too: they are sentences. */
function captionBefore(lines: readonly Line[], at: number, taken: Set<Line>, roster: Roster): RollCallRead['caption'] {
  const above: Line[] = [];
  for (let index = at - 1; index >= 0 && index > at - 10; index -= 1) {
    const line = lines[index];
    if (!line || taken.has(line)) break;
    above.unshift(line);
    if (isCaption(line.text)) break;
  }
  const flow = flowOf(above, new Set());
  const caption = captionIn(flow, roster) ?? legendIn(flow, roster);
  if (caption && isCaption(above.find(({ text }) => text.trim() !== '')?.text ?? '')) for (const line of above) taken.add(line);
  return caption;
}

/** Text whose runs of spaces were made one has lost its columns: every mark then seems to stand under the first. */
function finished({ ballots, declared, lines }: TableLines, caption: RollCallRead['caption'], header: TableHeader | undefined): RollCallRead {
  const first = lines[0]?.start ?? 0;
  const marked = lines.filter(({ text }) => /\s[Xx✓✔]\s*$/u.test(text));
  const isLost = header?.geometry === 'folded' && ballots.length > 1 && marked.every(({ text }) => !/\s$/u.test(text) && !/ {2,}[Xx✓✔]/u.test(text)) && declared?.yes !== ballots.length;
  return {
    form: 'table', ballots: isLost ? ballots.map((ballot) => ({ ...ballot, option: 'unknown' as const })) : ballots, counts: [],
    ...(caption ? { caption } : {}), ...(declared ? { declared } : {}), span: { start: caption?.span.start ?? first, end: lines.at(-1)?.end ?? first },
  };
}
