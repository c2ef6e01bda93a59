import type { MinutesReading } from '../../reading.ts';
import type { MissingPart } from '../facts.ts';
import { finding, type Finding } from '../finding.ts';

/** What minutes must hold (KL 5:65–70) and these do not; told once. Quorum is unknown, never fulfilled, when the seats are. */
export function metaFindings({ document, meeting, items, suspicions }: MinutesReading): readonly Finding[] {
  const missing: MissingPart[] = [
    ...(meeting.date ? [] : ['date' as const]), ...(meeting.body !== undefined || items.some(({ bodyCertainty }) => bodyCertainty === 'written') ? [] : ['body' as const]),
    ...(meeting.attendees.length > 0 ? [] : ['attendance' as const]), ...(meeting.attesters.length > 0 ? [] : ['attesters' as const]), ...(meeting.announced ? [] : ['announcement' as const]),
  ];
  const all: readonly MissingPart[] = missing.length > 0 && meeting.seats === undefined ? [...missing, 'quorum'] : missing;
  const start = items[0]?.span.start ?? 0;
  return [
    ...(all.length > 0 && items.length > 0 ? [finding('META-MISSING', { start, end: Math.min(document.text.length, start + 1) }, { missing: all })] : []),
    ...suspicions.map(({ kind, span }) => finding('TEXT-SUSPECT', span, { kind }, kind === 'noText' || kind === 'noItem' ? { severity: 'warning' } : {})),
  ];
}
