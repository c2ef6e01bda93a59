import type { Deadline } from '../../procedure/dates/deadlines.ts';
import type { Appeal, MatterDates } from '../../procedure/outcome.ts';
import type { Language } from '../language-name.ts';

/** The days of a decision, a line each: what has been, and by when the rest must be. */
export function dateLines(dates: MatterDates, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const { attested, announced, executed, legalForceFrom, assumedValidFrom, takeDownFrom } = dates;
  const lines = isSwedish ? [
    attested === undefined ? dates.attestBy && `Justeras senast ${deadlineText(dates.attestBy, language)}.` : `Justerat ${attested}.`,
    announced === undefined ? dates.announceBy && `Anslås senast ${deadlineText(dates.announceBy, language)}.` : `Anslaget ${announced}${takeDownFrom === undefined ? '' : `; tas ned tidigast ${takeDownFrom}`}.`,
    appealText(dates.appeal, language),
    legalForceFrom && `Laga kraft från ${legalForceFrom}, om ingen överklagar.`,
    assumedValidFrom && `Gäller från ${assumedValidFrom} där beslutet inte säger annat (praxis, antaget).`,
    executed && `Verkställt ${executed}.`,
  ] : [
    attested === undefined ? dates.attestBy && `To be attested by ${deadlineText(dates.attestBy, language)}.` : `Attested ${attested}.`,
    announced === undefined ? dates.announceBy && `To be announced by ${deadlineText(dates.announceBy, language)}.` : `Announced ${announced}${takeDownFrom === undefined ? '' : `; taken down ${takeDownFrom} at the earliest`}.`,
    appealText(dates.appeal, language),
    legalForceFrom && `Legal force from ${legalForceFrom}, if nobody appeals.`,
    assumedValidFrom && `Valid from ${assumedValidFrom} where the decision does not say otherwise (practice, assumed).`,
    executed && `Executed ${executed}.`,
  ];
  return lines.flatMap((line) => line ?? []);
}

/** The day, and what it would be if the weekend rule counts. */
export function deadlineText({ strict, extended }: Deadline, language: Language): string {
  if (strict === extended) return strict;
  return language === 'sv' ? `${strict} (${extended} om helgregeln gäller)` : `${strict} (${extended} if the weekend rule applies)`;
}

function appealText(appeal: Appeal, language: Language): string {
  const isSwedish = language === 'sv';
  switch (appeal.kind) {
    case 'notAppealable': return isSwedish ? 'Överklagas inte: det som bara förbereder är inget beslut som prövas.' : 'Not appealed: what only prepares is no decision to review.';
    case 'until': return isSwedish ? `Överklagas senast ${appeal.last}.` : `Appeals by ${appeal.last}.`;
    case 'appealed': return isSwedish
      ? `Överklagat ${appeal.days.join(', ')}${appeal.stayed === undefined ? '' : `, inhibition ${appeal.stayed}`}; laga kraft är inte avgjord.`
      : `Appealed ${appeal.days.join(', ')}${appeal.stayed === undefined ? '' : `, stayed ${appeal.stayed}`}; legal force is not settled.`;
    case 'judged': return isSwedish ? `${appeal.outcome === 'annulled' ? 'Upphävt' : 'Fastställt'} av domstol ${appeal.day}.` : `${appeal.outcome === 'annulled' ? 'Annulled' : 'Upheld'} by a court ${appeal.day}.`;
    case 'unknown': return WHY[appeal.why][language];
  }
}

const WHY = {
  notDecided: { sv: 'Ingen överklagandetid: ärendet är inte avgjort.', en: 'No time for appeals: the matter is not settled.' },
  notAnnounced: { sv: 'Sista dag för överklagande är okänd: när justeringen anslogs är inte angivet.', en: 'The last day for appeals is unknown: when the attestation was announced is not stated.' },
  takenDownEarly: { sv: 'Överklagandetiden har inte gått ut: anslaget togs ned för tidigt.', en: 'The time for appeals has not run out: the notice came down too early.' },
  fromService: { sv: 'Sista dag för överklagande räknas för var och en från den dag parten fick del av beslutet (FL 44 §).', en: 'The last day for appeals counts for each from the day the party got the decision (FL 44 §).' },
} as const;
