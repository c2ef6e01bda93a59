import { deliveryProblem } from '../../../core/figures/delivery/problems.ts';
import type { SourceMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { plainText } from '../../../core/figures/sheet.ts';
import { fingerprintOfFile } from '../../fingerprint.ts';
import { named, quoted, rowsOf } from '../../population/database.ts';
import { headerProblems } from './header.ts';
import { placeAtColumn } from './raw-table.ts';
import type { StagedCells, Staging } from './staging.ts';
import { Unreadable } from './unreadable.ts';

/** How the values of a type are written as a person would write them in a text file; floating point has no exact decimals, and no way. */
const WRITTEN: readonly (readonly [RegExp, (column: string) => string])[] = [
  [/^(?:VARCHAR|ENUM.*|DATE|U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/u, (column) => `CAST(${column} AS VARCHAR)`],
  [/^DECIMAL/u, (column) => `replace(CAST(${column} AS VARCHAR), '.', ',')`],
  [/^BOOLEAN$/u, (column) => `CASE WHEN ${column} THEN 'ja' WHEN NOT ${column} THEN 'nej' END`],
];

/** The headers are row 1, as in a spreadsheet. */
export async function stageParquet({ database }: Staging, { source, from, to }: { readonly source: SourceMapping; readonly from: string; readonly to: string }): Promise<StagedCells> {
  const broken = (fault: unknown): never => {
    if (fault instanceof Error && fault.message.startsWith('INTERRUPT')) throw fault;
    throw new Unreadable(deliveryProblem('delivery-file-broken', source.file.place, { file: source.file.value }));
  };
  const columns = await rowsOf(database, `DESCRIBE SELECT * FROM read_parquet(${quoted(from)})`).catch(broken);
  const headers = columns.map(([name]) => plainText(name ?? ''));
  const types = columns.map(([, type]) => WRITTEN.find(([pattern]) => pattern.test(type ?? ''))?.[1]);
  const wrong = types.flatMap((type, index) => (type ? [] : [deliveryProblem('delivery-column-type', placeAtColumn(source, 1, index), { column: headers[index] ?? '', found: columns[index]?.[1] ?? '' })]));
  const problems = [...headerProblems(source, headers, 1), ...wrong];
  if (problems.length > 0) throw new Unreadable(...problems);
  const cells = types.map((type, index) => `${type?.(named(columns[index]?.[0] ?? '')) ?? 'NULL'} AS c${index + 1}`);
  await database.connection.run(`COPY (SELECT file_row_number + 2 AS rad, CAST(${headers.length} AS INTEGER) AS bredd, ${cells.join(', ')}, CAST(NULL AS VARCHAR) AS rest
    FROM read_parquet(${quoted(from)}, file_row_number = true)) TO ${quoted(to)} (FORMAT parquet)`).catch(broken);
  return { headers, fingerprint: await fingerprintOfFile(from) };
}
