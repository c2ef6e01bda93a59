import type { Line } from '../../text/document.ts';
import type { BallotOption, BallotRead, RollCallRead } from '../round.ts';
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
