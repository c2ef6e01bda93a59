import type { ReactNode } from 'react';
import { parseExact } from '../../../../core/quantity/exact.ts';
import { integer, type Rational } from '../../../../core/quantity/rational.ts';
import { MONTH_WORDS } from '../../../../core/swedish/monthly/words.ts';
import { formatNumber, money } from '../../../../core/swedish/numbers/numbers.ts';
import { sentenceCase } from '../../../../core/swedish/voice.ts';
import { RUNS } from '../../../../core/swedish/web/money/run-words.ts';
import type { RunReport } from '../../../../wire/work/runs.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

interface Line {
  readonly what: string;
  readonly shown: string;
  readonly plain: Rational | string;
}

/** What a person holds against another system's totals, and the files it was computed from. */
export function ControlTotals({ record: { control, payoutDay, receipt }, quarantined, file }: Pick<RunReport, 'record' | 'quarantined'> & { readonly file: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const words = (what: string, text: string): Line => ({ what, shown: text, plain: text });
  const count = (what: string, value: number): Line => ({ what, shown: formatNumber(integer(value), 0, language), plain: integer(value) });
  const [first = '', last = first] = [control.days[0], control.days.at(-1)];
  const lines: readonly Line[] = [
    words(say(MONTH_WORDS.days), control.days.length < 2 ? first : `${first}–${last} (${control.days.length})`),
    count(say(MONTH_WORDS.rows), control.rows), count(say(MONTH_WORDS.units), control.units), count(say(MONTH_WORDS.notLiving), control.notLiving),
    ...control.overCap.map(({ unit, listed, cap }) => count(`${say(MONTH_WORDS.overCap)}: ${unit} (${cap})`, listed)),
    ...quarantined.map((one) => count(`${say(MONTH_WORDS.quarantined)}: ${one.file}, ${one.code}`, one.rows)),
    words(say(MONTH_WORDS.payout), payoutDay === '' ? say(MONTH_WORDS.noPayout) : payoutDay),
    ...control.sums.flatMap(({ rule, value }): readonly Line[] => { const sum = parseExact(value); return sum ? [{ what: rule, shown: money(sum, language), plain: sum }] : []; }),
  ];
  return (
    <section>
      <h3>{say(RUNS.control)}</h3>
      <DataTable
        caption={say(RUNS.control)} rows={lines} rowKey={({ what }) => what} file={file}
        columns={[
          { key: 'what', header: say(RUNS.what), align: 'left', show: ({ what }) => sentenceCase(what), plain: ({ what }) => what },
          { key: 'value', header: say(RUNS.value), align: 'right', show: ({ shown }) => shown, plain: ({ plain }) => plain },
        ]}
      />
      <p className="state-line">{`${say(RUNS.builtOn)}: ${[...receipt.rulebook, ...receipt.figures].map((one) => `${one.file} ${one.fingerprint.slice(0, 12)}`).join(', ')}`}</p>
    </section>
  );
}
