import { writtenDayForm } from '../../../core/figures/delivery/words.ts';
import type { DayForm, FieldMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { quoted } from '../../population/database.ts';
import { cellSql, type RawTable } from '../stage/raw-table.ts';
import { numberReading } from './number-reading.ts';
import type { CellReading } from './reading.ts';

/** How the cells of a column are read. */
export function cellReading(raw: RawTable, field: FieldMapping): CellReading {
  const { read, type } = field;
  const word = withoutBlanks(wordSql(cellSql(raw, field.column), read.kind === 'text' ? 'words' : 'digits'), field.blanks);
  const empty = field.missing === 'refused' ? [{ code: 'delivery-empty', when: 'w IS NULL', facts: {} } as const] : [];
  switch (read.kind) {
    case 'text': {
      const value = translated(read.values, read.unlisted === 'kept' || read.values.size === 0 ? 'w' : 'NULL');
      const allowed = type.kind === 'text' ? type.values : undefined;
      const known = read.values.size > 0 && read.unlisted === 'refused' ? [...read.values.keys()] : allowed;
      const unknown = allowed ? `w IS NOT NULL AND (v IS NULL OR v NOT IN (${allowed.map(quoted).join(', ')}))` : 'w IS NOT NULL AND v IS NULL';
      return { word, value, faults: [...empty, ...(known ? [{ code: 'delivery-code', when: unknown, facts: { allowed: known } } as const] : [])] };
    }
    case 'truth': {
      const words = read.values.size > 0 ? read.values : new Map([['ja', 'ja'], ['nej', 'nej']]);
      const value = `CASE ${translated(words, 'NULL')} WHEN 'ja' THEN true WHEN 'nej' THEN false END`;
      return { word, value, faults: [...empty, { code: 'delivery-code', when: 'w IS NOT NULL AND v IS NULL', facts: { allowed: [...words.keys()] } }] };
    }
    case 'day': {
      // A day that a workbook or a Parquet file has as a day, and not as text, comes dashed.
      const typed = raw.source.form.kind === 'workbook' || raw.source.form.kind === 'parquet';
      const value = `TRY_CAST(CASE ${[...new Set<DayForm>([read.form, ...(typed ? ['dashed'] as const : [])])].map(dayCase).join(' ')} END AS DATE)`;
      const century = read.century && wordSql(cellSql(raw, read.century), 'digits');
      const facts = { form: writtenDayForm(read.form) };
      return { word, value, century, faults: [...empty, { code: 'delivery-day', when: "w IS NOT NULL AND (v IS NULL OR v NOT BETWEEN DATE '1850-01-01' AND DATE '2199-12-31')", facts }] };
    }
    case 'number': {
      const { plain, value, faults } = numberReading(read.scale, type.kind === 'number' ? type : undefined);
      return { word, plain, value, faults: [...empty, ...faults] };
    }
  }
}

/** Accents in one form and one space between words, as headers and names are compared everywhere. */
function wordSql(cell: string, of: 'words' | 'digits'): string {
  const bare = `nullif(trim(${cell}, ' ' || chr(9) || chr(10) || chr(13) || chr(160)), '')`;
  if (of === 'digits') return bare;
  // Nearly every cell is as it should be, and looking for what is not costs less than replacing it.
  const odd = ["'  '", 'chr(160)', 'chr(9)', 'chr(10)'].map((mark) => `contains(${bare}, ${mark})`).join(' OR ');
  return `nfc_normalize(CASE WHEN ${odd} THEN regexp_replace(${bare}, '[\\s\\x{a0}]+', ' ', 'g') ELSE ${bare} END)`;
}

function withoutBlanks(word: string, blanks: readonly string[]): string {
  return blanks.length === 0 ? word : `CASE WHEN ${word} NOT IN (${blanks.map(quoted).join(', ')}) THEN ${word} END`;
}

function translated(values: ReadonlyMap<string, string>, otherwise: string): string {
  if (values.size === 0) return otherwise;
  return `CASE w ${[...values].map(([from, to]) => `WHEN ${quoted(from)} THEN ${quoted(to)}`).join(' ')} ELSE ${otherwise} END`;
}

function dayCase(form: DayForm): string {
  switch (form) {
    case 'dashed': return `WHEN regexp_full_match(w, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN w`;
    case 'plain': return `WHEN regexp_full_match(w, '[0-9]{8}') THEN substr(w, 1, 4) || '-' || substr(w, 5, 2) || '-' || substr(w, 7, 2)`;
    case 'short': return `WHEN regexp_full_match(s || w, '[0-9]{8}') AND length(s) = 2 THEN s || substr(w, 1, 2) || '-' || substr(w, 3, 2) || '-' || substr(w, 5, 2)`;
  }
}
