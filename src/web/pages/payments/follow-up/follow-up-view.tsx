import { useMemo, type ReactNode } from 'react';
import { moneyWord } from '../../../../core/swedish/numbers/numbers.ts';
import { PAYMENTS, sayDiffers } from '../../../../core/swedish/web/money/payment-words.ts';
import type { FollowUpShown } from '../../../../wire/writes/order-files.ts';
import { Chart } from '../../../parts/chart/chart.tsx';
import type { ChartColors } from '../../../parts/chart/chart-colors.ts';
import { heightOf, sideBarsOption } from '../../../parts/chart/side-bars.ts';
import { kronorIn, kronorOf } from '../../../parts/ore.ts';
import { SourceLink } from '../../../parts/source-link.tsx';
import { amountColumn, amountShown, numberIn } from '../../../parts/table/amount-column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

type Grant = FollowUpShown['grants'][number];

/** Each grant along its way from decision to bank, and where two steps do not say the same. */
export function FollowUpView({ followed: { grants, books } }: { readonly followed: FollowUpShown }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language, scale } = settings;
  const nothing = (key: 'decided' | 'ordered' | 'booked' | 'paid' | 'settled', header: string): Parameters<typeof DataTable<Grant>>[0]['columns'][number] =>
    amountColumn<Grant>({ key, header, value: (grant) => kronorIn(grant[key]), show: (grant) => (grant[key] === null ? '–' : amountShown(kronorIn(grant[key]), settings)) }, settings);
  const differsIn = (grant: Grant): string => {
    const { differs, registered } = grant;
    const said = [...(registered === 'unregistered' ? [say(PAYMENTS.unregistered)] : []), ...differs.map((one) => sayDiffers({ ...one, expected: kronorOf(one.expected), found: kronorOf(one.found) }, language))];
    if (said.length > 0) return said.join('; ');
    // Of one amount alone nobody can say that it agrees.
    return [grant.decided, grant.ordered, grant.booked, grant.paid].filter((ore) => ore !== null).length > 1 ? say(PAYMENTS.agrees) : say(PAYMENTS.notCompared);
  };
  const known = useMemo(() => grants.filter(({ decided, ordered, paid }) => [decided, ordered, paid].some((ore) => ore !== null)), [grants]);
  const series = useMemo(() => ([['decided', PAYMENTS.decided], ['ordered', PAYMENTS.ordered], ['paid', PAYMENTS.paidOut]] as const)
    .map(([key, word]) => ({ name: say(word), values: known.map((grant) => numberIn(kronorIn(grant[key]))) })), [known, say]);
  const names = useMemo(() => known.map(({ grant, period }) => `${grant} (${period})`), [known]);
  const option = useMemo(() => (colors: ChartColors) => sideBarsOption(names, series, colors, moneyWord(scale, language), { language, scale }), [names, series, scale, language]);
  const table = (
    <DataTable
      caption={say(PAYMENTS.follow)} rows={grants} rowKey={({ grant, period }) => `${grant} ${period}`} file="uppfoljning"
      columns={[
        { key: 'grant', header: say(PAYMENTS.decision), align: 'left', show: ({ grant }) => <SourceLink decision={grant} />, plain: ({ grant }) => grant },
        { key: 'period', header: say(PAYMENTS.period), align: 'left', show: ({ period }) => period, plain: ({ period }) => period },
        nothing('decided', say(PAYMENTS.decided)), nothing('ordered', say(PAYMENTS.ordered)), ...(books === 'read' ? [nothing('booked', say(PAYMENTS.inBooks)), nothing('settled', say(PAYMENTS.settled))] : []), nothing('paid', say(PAYMENTS.paidOut)),
        { key: 'differs', header: say(PAYMENTS.differs), align: 'left', show: differsIn, plain: differsIn },
      ]}
    />
  );
  if (known.length === 0) return table;
  return <>{table}<Chart title={say(PAYMENTS.follow)} says={grants.map((grant) => `${grant.grant}: ${differsIn(grant)}`).join('. ')} option={option} table={table} height={heightOf(names, series)} /></>;
}
