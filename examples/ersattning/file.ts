/** Files of constructed figures and the mapping that reads them, from one description: what is written can be read back. */

/** A figure as it stands in a file: a number with decimal comma, a word, or `gäller inte`. */
type Written = string;

export interface Column<Row> {
  readonly header: string;
  /** The input of the rulebook, and the unit the file gives it in. */
  readonly to: string;
  readonly unit?: string;
  readonly cell: (row: Row) => Written;
}

/** A file with a line for each row of an entity. */
export interface Grid<Row> {
  readonly file: string;
  readonly about: string;
  readonly entity: string;
  readonly key: readonly [header: string, of: (row: Row) => string];
  readonly belongs: readonly [entity: string, header: string, of: (row: Row) => string];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A file with a line for each figure of the one region. */
export interface List {
  readonly file: string;
  readonly about: string;
  readonly row: string;
  readonly items: readonly { readonly item: string; readonly to: string; readonly unit: string; readonly value: Written }[];
}

/** What a file and its part of the mapping come to. */
export interface Made {
  readonly file: string;
  readonly text: string;
  readonly mapping: readonly string[];
}

const WARNING = 'KONSTRUERADE SIFFROR – ingen enhet, person eller taxa här finns på riktigt';
const SOURCE = 'påhittat, examples/ersattning/generate.ts';
const ABOUT = ['      säkerhetskolumn: Uppgift', '      källkolumn: Källa'];

function written(about: string, headers: readonly string[], rows: readonly (readonly Written[])[]): string {
  const all = [[WARNING, about], [...headers, 'Uppgift', 'Källa'], ...rows.map((row) => [...row, 'konstruerad', SOURCE])];
  return all.map((cells) => `${cells.join(';')}\n`).join('');
}

function target(header: string, to: string, unit: string | undefined): string {
  return `        ${header}: ${unit === undefined ? to : `{ till: ${to}, enhet: "${unit}" }`}`;
}

export function grid<Row>({ file, about, entity, key, belongs, columns, rows }: Grid<Row>): Made {
  const [parent, parentHeader, parentOf] = belongs;
  const headers = [key[0], parentHeader, ...columns.map(({ header }) => header)];
  return {
    file,
    text: written(about, headers, rows.map((row) => [key[1](row), parentOf(row), ...columns.map(({ cell }) => cell(row))])),
    mapping: [
      `    - fil: ${file}`, '      rubrikrad: 2', `      rader: ${entity}`, `      nyckel: ${key[0]}`, `      hör till: { ${parent}: ${parentHeader} }`, '      definierar: ja',
      '      kolumner:', ...columns.map(({ header, to, unit }) => target(header, to, unit)), ...ABOUT,
    ],
  };
}

export function list({ file, about, row, items }: List): Made {
  return {
    file,
    text: written(about, ['Post', 'Värde', 'Enhet'], items.map(({ item, value, unit }) => [item, value, unit])),
    mapping: [
      `    - fil: ${file}`, '      rubrikrad: 2', '      form: lista', '      rader: region', `      rad: ${row}`, '      postkolumn: Post', '      värdekolumn: Värde',
      '      poster:', ...items.map(({ item, to, unit }) => target(item, to, unit)), '      ignorera: [Enhet]', ...ABOUT,
    ],
  };
}

/** The mapping of all the files of a month, with what it is said first. */
export function mappingText(month: string, files: readonly Made[]): string {
  return ['# KONSTRUERADE SIFFROR. Gjord av examples/ersattning/generate.ts tillsammans med filerna den läser.', 'perioder:', `  ${month}:`, ...files.flatMap(({ mapping }) => mapping)].join('\n').concat('\n');
}
