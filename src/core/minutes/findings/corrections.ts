import type { ItemRead, MinutesReading } from '../reading.ts';
import { sameText } from './compare-text.ts';
import { finding, type Finding } from './finding.ts';

const NOTED = /(?:rättelse|rättat|rättad|rättats|korriger|ändrat i efterhand|skrivfel)/iu;

/** What was decided by an earlier version of the same minutes and reads otherwise in this one, without a word about it (JO 581-2013). */
export function silentCorrections(now: MinutesReading, earlier: MinutesReading): readonly Finding[] {
  return now.items.flatMap((item) => {
    const before = earlier.items.find(({ number }) => number === item.number);
    return before && !NOTED.test(item.flow.text) ? changed(item, before, earlier.document.file) : [];
  });
}

function changed(item: ItemRead, before: ItemRead, other: string): readonly Finding[] {
  const extra = { item: item.number };
  const removed = before.decision.filter(({ number }) => !item.decision.some((clause) => clause.number === number));
  return [
    ...item.decision.filter((clause) => !before.decision.some(({ number, text, status }) => number === clause.number && status === clause.status && sameText(text.text, clause.text.text))).map((clause) => finding('CORR-SILENT', clause.span, { other, clause: clause.number }, extra)),
    ...removed.map(({ number }) => finding('CORR-SILENT', item.span, { other, clause: number }, extra)),
  ];
}
