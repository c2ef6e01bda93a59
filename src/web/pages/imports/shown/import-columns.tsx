import { integer } from '../../../../core/quantity/rational.ts';
import { IMPORTS, sayCounts } from '../../../../core/swedish/web/money/import-words.ts';
import type { ImportListed } from '../../../../wire/imports.ts';
import type { Column } from '../../../parts/table/column.ts';
import { withQuery } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

type Columns = Readonly<Record<'name' | 'when' | 'by' | 'periods' | 'held' | 'remarks' | 'changed', Column<ImportListed>>>;

/** The columns that any table of imports is made of. */
export function useImportColumns(): Columns {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const text = (key: string, header: string, plain: (row: ImportListed) => string): Column<ImportListed> => ({ key, header, align: 'left', plain, show: plain });
  const count = (key: string, header: string, of: (row: ImportListed) => number | undefined): Column<ImportListed> => ({
    key, header, align: 'right', show: (row) => of(row) ?? '',
    plain: (row) => {
      const found = of(row);
      return found === undefined ? undefined : integer(found);
    },
  });
  return {
    name: {
      key: 'name', header: say(IMPORTS.name), align: 'left', plain: ({ name }) => name,
      show: ({ id, name, note, here, erased }) => <><PageLink to={withQuery(address, { inlasning: id })}>{name}</PageLink>{note === '' ? null : <span className="import-note">{note}</span>}{here === 'yes' ? null : <strong className="import-note">{say(erased ? IMPORTS.erased : IMPORTS.gone)}</strong>}</>,
    },
    when: text('when', say(IMPORTS.when), ({ when }) => when.slice(0, 10)),
    by: text('by', say(IMPORTS.by), ({ by }) => by),
    periods: text('periods', say(IMPORTS.periods), ({ held }) => held.periods.join(', ')),
    held: text('held', say(IMPORTS.holds), ({ held }) => sayCounts(held.counts, language)),
    remarks: count('remarks', say(IMPORTS.remarks), ({ warnings }) => warnings),
    changed: count('changed', say(IMPORTS.changed), ({ held }) => held.changed),
  };
}
