import type { Line } from '../../text/document.ts';
import type { BallotOption, BallotRead, RollCallRead } from '../round.ts';
import type { TableHeader } from './header.ts';
import { rowPerson } from './row-person.ts';

const SIDE = /^\s*(?:röstar |röstade )?["”“]?(ja|nej|avst(?:år|od|ående)?|frånvarande)["”“]?(?:-?\s?röst(?:er|ade|ar)?)?\s*:?\s*(?:\(?(\d{1,3})(?:\s*(?:st|röster|ledamöter))?\)?)?\s*:?\s*$/iu;

/** Votes listed one person a line under the name of each side. */
export function sideListsFrom(lines: readonly Line[], start: number): (Pick<RollCallRead, 'ballots' | 'counts'> & { readonly end: number }) | undefined {
  const ballots: BallotRead[] = [];
  const counts: RollCallRead['counts'][number][] = [];
  let option: BallotOption | undefined;
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (option === undefined && at > start)) break;
    if (line.text.trim() === '') continue;
    const side = SIDE.exec(line.text);
    if (side) {
      option = optionOf(side[1] ?? '');
      if (side[2] !== undefined) counts.push({ option, count: Number(side[2]), span: { start: line.start, end: line.end } });
      end = at + 1;
      continue;
    }
    const person = option === undefined || line.text.length > 90 ? undefined : rowPerson(line.text.trim().replace(/[,;.]$/u, ''), line);
    if (!person || option === undefined || person.party === undefined) break;
    ballots.push({ person, option, marks: 1, span: { start: line.start, end: line.end } });
    end = at + 1;
  }
  return ballots.length >= 2 ? { ballots, counts, end } : undefined;
}

function optionOf(word: string): BallotOption {
  if (/^ja/iu.test(word)) return 'yes';
  if (/^nej/iu.test(word)) return 'no';
  return /^avst/iu.test(word) ? 'abstain' : 'absent';
}

/** Names in columns under the name of each side: "Ja" over some, "Nej" over others. */
export function sideColumnsFrom(lines: readonly Line[], start: number, header: TableHeader): (Pick<RollCallRead, 'ballots'> & { readonly end: number }) | undefined {
  if (header.columns.length < 2 || header.columns.some(({ role }) => !['yes', 'no', 'abstain', 'absent'].includes(role))) return undefined;
  const ballots: BallotRead[] = [];
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const cells = line.cells.filter((cell) => line.text.slice(cell.start - line.start, cell.end - line.start).trim() !== '');
    if (cells.length === 0) continue;
    const read = cells.map((cell) => ({ cell, person: rowPerson(line.text.slice(cell.start - line.start, cell.end - line.start), cell) }));
    if (read.some(({ person }) => person?.party === undefined)) break;
    for (const { cell, person } of read) {
      const left = cell.x ?? cell.start - line.start;
      const column = header.columns.toSorted((a, b) => (cell.column === undefined ? Math.abs(a.centre - left) - Math.abs(b.centre - left) : Math.abs((a.index ?? 0) - cell.column) - Math.abs((b.index ?? 0) - cell.column)))[0];
      if (person && column) ballots.push({ person, option: column.role as BallotOption, marks: 1, span: { start: cell.start, end: cell.end } });
    }
    end = at + 1;
  }
  return ballots.length >= 2 ? { ballots, end } : undefined;
}
