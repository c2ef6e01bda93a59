import type { FollowUp, FollowUpCalendar } from '../../../register/queries/duties/follow-up.ts';
import type { Review } from '../../../register/register.ts';
import { csvText } from '../../export/csv-line.ts';
import { where, type PlainObject } from '../../export/plain-value.ts';
import type { Language } from '../../language-name.ts';
import { citation } from '../../procedure/citation.ts';
import { hanging, wrapText } from '../../table/width.ts';
import { days } from '../entry-words.ts';
import { groundsLines } from '../grounds-lines.ts';
import type { Words } from '../words.ts';

const WIDTH = 100;

const PROGRESS: Readonly<Record<FollowUp['progress'], Words>> = {
  done: { sv: 'gjort den här mandatperioden', en: 'done this term of office' },
  ahead: { sv: 'återstår', en: 'ahead' },
  late: { sv: 'försenat, så vitt registret vet', en: 'late, as far as the register knows' },
  uncertain: { sv: 'osäkert', en: 'uncertain' },
};

function reviewInWords(review: Review, language: Language): string {
  const isSwedish = language === 'sv';
  if (review.kind === 'term') return isSwedish ? 'varje mandatperiod' : 'each term of office';
  if (review.years === 1) return isSwedish ? 'varje år' : 'every year';
  if (review.years === 2) return isSwedish ? 'vartannat år' : 'every second year';
  return isSwedish ? `vart ${review.years}:e år` : `every ${review.years} years`;
}

/** When what is in force is to be followed up, soonest first. */
export function followUpLines({ planned, unplanned }: FollowUpCalendar, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const hasTerm = planned.some(({ review }) => review.kind === 'term');
  return [
    ...planned.flatMap((one, at) => [
      ...(at > 0 ? [''] : []), ...wrapText(`${one.standing.document.name}: ${one.standing.document.title}`, WIDTH),
      ...hanging('  ', `${reviewInWords(one.review, language)}${one.due === undefined ? '' : `, ${isSwedish ? 'senast' : 'by'} ${one.due}`}: ${PROGRESS[one.progress][language]}${one.last ? ` (${isSwedish ? 'senast' : 'last'} ${one.last.name}, ${days(one.last.decided)})` : ''}`, WIDTH),
      ...groundsLines(one, language, WIDTH),
    ]),
    ...(planned.length > 0 ? [''] : []),
    ...(unplanned.length === 0 ? [] : wrapText(isSwedish ? `${unplanned.length} dokument som gäller säger inte när de ska följas upp: ${unplanned.map(({ document }) => document.name).join('; ')}.` : `${unplanned.length} documents in force do not say when they are followed up: ${unplanned.map(({ document }) => document.name).join('; ')}.`, WIDTH)),
    ...(hasTerm ? [] : wrapText(isSwedish
      ? `Registret känner inget som följs upp varje mandatperiod. Fullmäktige ska anta ett program för det privata utförare gör varje mandatperiod, och säga hur det följs upp (${citation('L47', 'sv')}).`
      : `The register knows nothing that is followed up each term of office. The assembly is to adopt a programme for what private providers do each term, and say how it is followed up (${citation('L47', 'en')}).`, WIDTH)),
  ];
}

export function plainFollowUp({ planned, unplanned }: FollowUpCalendar): PlainObject {
  return {
    planned: planned.map(({ standing, review, due, progress, last, rests }) => ({
      document: standing.document.name, review: review.kind === 'term' ? 'term' : review.years, ...where('due', due), progress, ...where('last', last?.name), rests: rests.map(({ name }) => name),
    })),
    unplanned: unplanned.map(({ document }) => document.name),
  };
}

export function followUpCsv({ planned, unplanned }: FollowUpCalendar): string {
  return csvText([['dokument', 'titel', 'följs upp', 'senast', 'läge', 'senast beslutat', 'vilar på'],
    ...planned.map(({ standing: { document }, review, due, progress, last, rests }) => [document.name, document.title, reviewInWords(review, 'sv'), due ?? '', PROGRESS[progress].sv, last?.name ?? '', rests.map(({ name }) => name).join(', ')]),
    ...unplanned.map(({ document, rests }) => [document.name, document.title, '', '', 'inte angivet', '', rests.map(({ name }) => name).join(', ')])]);
}
