import { CAUSES } from '../../payments/runs/deviation.ts';
import { runName } from '../../payments/runs/record.ts';
import { exactText, parseExact } from '../../quantity/exact.ts';
import { ZERO } from '../../quantity/rational.ts';
import { SURENESS_IN_WORDS } from '../explain/authority.ts';
import { csvText } from '../export/csv-line.ts';
import type { MonthTold } from './month-report.ts';

/** A monthly run for a program: the run as it is kept, what every unit comes to, and the steps from the month before. */
export function plainMonth({ record, now, quarantined, deviations }: MonthTold): unknown {
  return {
    run: runName(record), record, now, quarantined,
    deviations: deviations.kind !== 'explained' ? { kind: deviations.kind } : {
      kind: deviations.kind,
      rows: deviations.deviations.map(({ rule, row, before, after, steps }) => ({
        rule, row, before: before ? exactText(before) : null, after: exactText(after),
        steps: steps ? Object.fromEntries(CAUSES.flatMap((cause) => { const step = steps.get(cause); return step ? [[cause, exactText(step)]] : []; })) : null,
      })),
    },
  };
}

/** What is to be paid by this run, a line an amount: of a correction only what differs. */
export function monthCsv({ record }: MonthTold): string {
  return csvText([
    ['körning', 'månad', 'slag', 'enhet', 'komponent', 'kr', 'siffrornas säkerhet'],
    ...record.amounts.map(({ rule, row, value }) => [runName(record), record.month, record.kind === 'ordinary' ? 'ordinarie' : 'rättelse', row, rule, parseExact(value) ?? ZERO, SURENESS_IN_WORDS[record.sureness].sv]),
  ]);
}
