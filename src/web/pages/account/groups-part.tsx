import type { ReactNode } from 'react';
import type { Account, GroupAccount, PerListed } from '../../../core/comparison/account/account.ts';
import { integer } from '../../../core/quantity/rational.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { ACCOUNT } from '../../../core/swedish/web/money/account-words.ts';
import { amountColumn, numberIn } from '../../parts/table/amount-column.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { perListedShown } from './per-listed.ts';

/** Units run in the same way together: own units beside private. */
export function GroupsPart({ account: { groups, declaration } }: { readonly account: Account }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language } = settings;
  const per = (header: string, of: (group: GroupAccount) => PerListed): Column<GroupAccount> => ({
    key: `${header} per`, header: `${header}, ${language === 'sv' ? 'kr' : 'SEK'} ${say(ACCOUNT.perListed)}`, align: 'right',
    plain: (group) => numberIn(of(group).perListed), show: (group) => perListedShown(of(group), language),
  });
  const columns: readonly Column<GroupAccount>[] = [
    { key: 'group', header: sentenceCase(declaration.group), align: 'left', show: ({ group }) => sentenceCase(group), plain: ({ group }) => group },
    { key: 'units', header: say(ACCOUNT.units), align: 'right', show: ({ units }) => units, plain: ({ units }) => integer(units) },
    { key: 'listed', header: say(ACCOUNT.listed), align: 'right', show: ({ listed }) => shortValue(listed, undefined, language), plain: ({ listed }) => numberIn(listed) },
    amountColumn({ key: 'result', header: say(ACCOUNT.result), value: ({ result }) => result.amount }, settings), per(say(ACCOUNT.result), ({ result }) => result),
    amountColumn({ key: 'compensation', header: say(ACCOUNT.compensation), value: ({ compensation }) => compensation.amount }, settings), per(say(ACCOUNT.compensation), ({ compensation }) => compensation),
  ];
  return (
    <section>
      <h2>{say(ACCOUNT.groups)}</h2>
      <DataTable caption={say(ACCOUNT.groups)} rows={groups} columns={columns} rowKey={({ group }) => group} file="efterkalkyl-driftsform" />
    </section>
  );
}
