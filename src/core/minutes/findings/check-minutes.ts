import type { ItemRead, MinutesReading } from '../reading.ts';
import { amountFindings } from './families/amounts.ts';
import { competenceFindings } from './families/competence.ts';
import { dateFindings, deadlineFindings } from './families/dates.ts';
import { dispatchFindings } from './families/dispatch.ts';
import { dissentFindings } from './families/dissents.ts';
import { metaFindings } from './families/meta.ts';
import { motionFindings } from './families/motions.ts';
import { nameFindings } from './families/names.ts';
import { orderFindings } from './families/order.ts';
import { peopleFindings, quorumFindings } from './families/people.ts';
import { rollFindings } from './families/roll.ts';
import { voteFindings } from './families/vote.ts';
import type { Finding } from './finding.ts';

/** Everything in minutes that does not agree, in the order of the text. What agrees is not mentioned: a false alarm is a defect. */
export function checkMinutes(reading: MinutesReading): readonly Finding[] {
  const found = [...metaFindings(reading), ...deadlineFindings(reading), ...quorumFindings(reading), ...nameFindings(reading), ...reading.items.flatMap((item) => checkItem(item, reading))];
  return found.toSorted((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1));
}

function checkItem(item: ItemRead, reading: MinutesReading): readonly Finding[] {
  const found = [
    ...rollFindings(item, reading), ...voteFindings(item), ...orderFindings(item), ...motionFindings(item), ...dissentFindings(item, reading), ...amountFindings(item),
    ...dateFindings(item, reading), ...peopleFindings(item, reading), ...dispatchFindings(item), ...competenceFindings(item),
  ];
  return found.map((one) => ({ ...one, item: item.number }));
}
