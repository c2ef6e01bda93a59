import type { ReactNode } from 'react';
import { PAYMENTS } from '../../../core/swedish/web/money/payment-words.ts';
import { OWN } from '../../../core/swedish/web/money/own-words.ts';
import type { z } from 'zod';
import { ownStatements } from '../../../wire/own.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import { kronorIn } from '../../parts/ore.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { Await } from '../../parts/states/await.tsx';
import { amountColumn } from '../../parts/table/amount-column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

type Statement = z.infer<typeof ownStatements>['statements'][number];

/** What is paid to oneself, each with its statement. */
export function OwnStatements(): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language } = settings;
  const statements = useResource('own statements', (signal) => askServer('/api/egna-besked', ownStatements, language, { signal }));
  const stateOf = ({ paid, approved }: Statement): string => (paid === undefined ? `${say(PAYMENTS.approved)} ${approved}` : `${say(PAYMENTS.paid)} ${paid}`);
  return (
    <section>
      <h2>{say(OWN.statements)}</h2>
      <Await resource={statements} doing={OWN.reading}>{({ statements: all }) => (all.length === 0 ? <p className="state-line">{say(OWN.noStatements)}</p> : (
        <DataTable
          caption={say(OWN.statements)} rows={all} rowKey={({ order }) => order} file="mina-utbetalningar"
          columns={[
            { key: 'decision', header: say(OWN.clause), align: 'left', show: ({ decision }) => <SourceLink decision={decision} />, plain: ({ decision }) => decision },
            { key: 'period', header: say(OWN.period), align: 'left', show: ({ period }) => period, plain: ({ period }) => period },
            amountColumn<Statement>({ key: 'ore', header: say(OWN.amount), value: ({ ore }) => kronorIn(ore) }, settings),
            { key: 'state', header: say(OWN.state), align: 'left', show: stateOf, plain: stateOf },
            { key: 'statement', header: say(OWN.statement), align: 'left', plain: () => undefined, show: ({ order, decision }) => <a href={`/api/egna-besked/${encodeURIComponent(order)}?lang=${language}`} download aria-label={`${say(OWN.statement)}, ${decision}, PDF`}>PDF</a> },
          ]}
        />
      ))}</Await>
    </section>
  );
}
