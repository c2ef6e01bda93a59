/** A place in the text: lines count on each page from 1, `to` is the column after the last character. */
interface Spot {
  readonly page: number;
  readonly line: number;
  readonly from: number;
  readonly toLine: number;
  readonly to: number;
}

interface TextLine {
  readonly page: number;
  readonly number: number;
  readonly text: string;
}

/** A piece of a line with the findings that are about it, by their places among them, and those whose mark begins here. */
interface Part {
  readonly text: string;
  readonly findings: readonly number[];
  readonly begins: readonly number[];
}

export interface MarkedLine extends Pick<TextLine, 'page' | 'number'> {
  readonly opensPage: 'yes' | 'no';
  readonly parts: readonly Part[];
}

/** Each line cut where a finding begins or ends. The parts of a line put together are the line. */
export function markedLines(lines: readonly TextLine[], spots: readonly Spot[]): readonly MarkedLine[] {
  const places = new Map(lines.map(({ page, number }, at) => [`${page} ${number}`, at]));
  const runs = spots.map((spot, finding) => {
    const first = places.get(`${spot.page} ${spot.line}`) ?? 0;
    return { finding, first, last: lastOf(lines, first, spot), spot };
  });
  return lines.map(({ page, number, text }, at): MarkedLine => {
    const here = runs.filter(({ first, last }) => first <= at && at <= last).map(({ finding, first, last, spot }) => ({
      finding, starts: first === at, from: first === at ? spot.from - 1 : 0, to: last === at ? spot.to - 1 : text.length,
    }));
    const cuts = [...new Set([0, text.length, ...here.flatMap(({ from, to }) => [from, to])])].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b);
    const parts = cuts.slice(0, -1).map((from, index): Part => {
      const on = here.filter((one) => one.from <= from && from < one.to);
      return { text: text.slice(from, cuts[index + 1]), findings: on.map(({ finding }) => finding), begins: on.filter((one) => one.starts && one.from === from).map(({ finding }) => finding) };
    });
    return { page, number, opensPage: at > 0 && lines[at - 1]?.page !== page ? 'yes' : 'no', parts: parts.length === 0 ? [{ text, findings: [], begins: [] }] : parts };
  });
}

/** The last line of a finding: that of its number, on the page it begins on or, when the numbers begin again there, the next. */
function lastOf(lines: readonly TextLine[], first: number, { line, toLine }: Spot): number {
  // Space between paragraphs of a PDF is a line without text that shares its number with the line below.
  const found = lines.findIndex(({ number, page }, at) => at >= first && number === toLine && (lines[at + 1]?.number !== number || lines[at + 1]?.page !== page));
  return toLine === line || found === -1 ? first : found;
}
