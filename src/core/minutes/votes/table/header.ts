import type { Line } from '../../text/document.ts';
import type { BallotOption } from '../round.ts';

export type ColumnRole = BallotOption | 'name' | 'party' | 'substitute' | 'other' | 'word';

/** A column of a roll call: what it is for, and where it stands in whichever way the source tells that. */
export interface Column {
  readonly role: ColumnRole;
  /** Middle of its header: in characters for text, in points for a page. */
  readonly centre: number;
  readonly index?: number | undefined;
}

/** How the columns of a table are told apart: numbered cells, positions on a page, or spaces counted in a line. */
export type Geometry = 'cells' | 'points' | 'aligned' | 'folded';

export interface TableHeader {
  readonly columns: readonly Column[];
  readonly geometry: Geometry;
  /** In folded text: how many spaces stand around a mark, on both sides together. */
  readonly around?: number | undefined;
}

const WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:ja|ja-röst(?:er)?|för)$/iu, 'yes'], [/^(?:nej|nej-röst(?:er)?|mot)$/iu, 'no'], [/^(?:avst|avst\.|avstår|avstående|avstod|avstått|blank|nedlagd|avs\.?)$/iu, 'abstain'],
  [/^(?:frånv|frånv\.|frånvarande|ej närvarande|frv\.?)$/iu, 'absent'], [/^(?:ledamot|ledamöter|namn|beslutande|förtroendevald|person|tjänstgörande|närvarande)$/iu, 'name'],
  [/^(?:parti|partibet\.?|partibeteckning|part)$/iu, 'party'], [/^(?:ersättare|ers\.?|tjänstgörande ersättare|tjg\.? ersättare|tjänstgör|tjänstg\. ersättare|tj\.? ersättare)$/iu, 'substitute'],
  [/^(?:röst|röstar|votering|röstade)$/iu, 'word'], [/^(?:nr\.?|plats|roll|uppdrag|funktion|mandat|jäv|id|valkrets|anm\.?|kommentar|när|närvaro|#)$/iu, 'other'],
];
const TOKEN = /tjänstgörande ersättare|tjg\.? ersättare|ej närvarande|ja-röster|nej-röster|[\p{L}#-]+\.?/giu;

const roleOf = (word: string): ColumnRole | undefined => WORDS.find(([shape]) => shape.test(word.trim()))?.[1];

/** Reads a line as the header of a roll call: column words and nothing else, with Ja and Nej among them, or one for the vote in words. */
export function headerOf(line: Line): TableHeader | undefined {
  if (line.text.length > 200 || !/(?:\bja\b|\bröst)/iu.test(line.text)) return undefined;
  const columns: Column[] = [];
  for (const cell of line.cells) {
    const text = line.text.slice(cell.start - line.start, cell.end - line.start);
    if (text.trim() === '') continue;
    for (const { 0: word, index } of text.matchAll(TOKEN)) {
      const role = roleOf(word) ?? (cell.column === undefined ? undefined : roleOf(text));
      if (role === undefined) return undefined;
      const middle = index + word.length / 2;
      const centre = cell.x === undefined ? cell.start - line.start + middle : cell.x + ((cell.width ?? 0) * middle) / Math.max(1, text.length);
      columns.push({ role, centre, ...(cell.column === undefined ? {} : { index: cell.column }) });
    }
  }
  const roles = columns.map(({ role }) => role);
  if (!(roles.includes('yes') && roles.includes('no')) && !(roles.includes('word') && roles.includes('name'))) return undefined;
  if (!roles.includes('name') && !roles.includes('substitute') && roles.length > 5) return undefined;
  return { columns, geometry: geometryOf(line) };
}

function geometryOf(line: Line): Geometry {
  if (line.cells.some(({ column }) => column !== undefined)) return 'cells';
  if (line.cells.some(({ x }) => x !== undefined)) return 'points';
  return /\S {2,}\S/u.test(line.text.trim()) ? 'aligned' : 'folded';
}

export const voteColumns = ({ columns }: TableHeader): readonly Column[] => columns.filter(({ role }) => ['yes', 'no', 'abstain', 'absent'].includes(role));
