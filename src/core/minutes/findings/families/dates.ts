import { weekdayOf, type Day } from '../../../quantity/day.ts';
import { announceBy, appealBy, attestBy } from '../../../procedure/dates/deadlines.ts';
import { datesIn, weekdayName } from '../../amounts/dates.ts';
import type { ItemRead, MinutesReading } from '../../reading.ts';
import { paragraphsOf } from '../../text/flow.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { finding, type Finding } from '../finding.ts';

/** Days that do not exist, weekdays that are not theirs, effects before the decision or without a day. */
export function dateFindings(item: ItemRead, reading: MinutesReading): readonly Finding[] {
  return [
    ...item.dates.flatMap((date): Finding[] => {
      if (date.day === undefined) return [finding('DATE-IMPOSSIBLE', date.span, { written: date.written })];
      return date.weekday !== undefined && weekdayOf(date.day) !== date.weekday ? [finding('DATE-WEEKDAY', date.span, { written: date.written, actual: weekdayName(weekdayOf(date.day)) })] : [];
    }),
    ...effects(item, reading),
  ];
}

function effects(item: ItemRead, reading: MinutesReading): readonly Finding[] {
  const decided = decisionDay(item, reading);
  return item.decision.flatMap((clause) => clause.effects.flatMap((effect): Finding[] => {
    if (effect.kind !== 'repeal' && effect.kind !== 'entryIntoForce') return [];
    if (!effect.from) return [finding('NO-EFFECTIVE-DATE', clause.span, { clause: clause.number })];
    if (effect.from.day === undefined || !decided || effect.from.day >= decided.day) return [];
    return [finding('DATE-RETRO', effect.from.span, { clause: clause.number, from: effect.from.day, decided: decided.day, known: decided.known })];
  }));
}

const PAST = /(?:ade|ades|fick|gav|togs|tog|hölls|beslutats|var|skulle|inkom|antogs|fattades)(?![\p{L}])/u;

/** The day of the meeting; where the minutes do not say, the last day they tell of as past: the decision cannot be older. */
function decisionDay(item: ItemRead, { meeting }: MinutesReading): { readonly day: Day; readonly known: 'meeting' | 'text' } | undefined {
  if (meeting.date?.day !== undefined) return { day: meeting.date.day, known: 'meeting' };
  const told = item.sections.filter(({ kind }) => kind === 'summary' || kind === 'title').flatMap(({ flow }) => paragraphsOf(flow).flatMap(sentencesOf)).filter(({ text }) => PAST.test(text) && !/(?:ska|senast|tills?|fram till)\s+(?:den\s+)?\d/u.test(text)).flatMap((sentence) => datesIn(sentence).flatMap(({ day }) => day ?? []));
  const last = told.toSorted().at(-1);
  return last === undefined ? undefined : { day: last, known: 'text' };
}

/** The limits of attestation and notice. Within the extension of the weekend rule nothing is said: whether it holds here is disputed. */
export function deadlineFindings({ meeting }: MinutesReading): readonly Finding[] {
  const { date, attested, announced, takenDown } = meeting;
  const found: Finding[] = [];
  for (const one of [date, attested, announced, takenDown]) if (one && one.day === undefined) found.push(finding('DATE-IMPOSSIBLE', one.span, { written: one.written }));
  if (date?.day !== undefined && date.weekday !== undefined && weekdayOf(date.day) !== date.weekday) found.push(finding('DATE-WEEKDAY', date.span, { written: date.written, actual: weekdayName(weekdayOf(date.day)) }));
  if (date?.day !== undefined && attested?.day !== undefined && attested.day > attestBy(date.day).extended) found.push(finding('JUST-LATE', attested.span, { day: attested.day, last: attestBy(date.day).extended }, { related: [date.span] }));
  if (attested?.day !== undefined && announced?.day !== undefined && announced.day > announceBy(attested.day).extended) found.push(finding('ANSL-LATE', announced.span, { day: announced.day, last: announceBy(attested.day).extended }, { related: [attested.span] }));
  if (announced?.day !== undefined && takenDown?.day !== undefined && takenDown.day <= appealBy(announced.day)) found.push(finding('ANSL-EARLYDOWN', takenDown.span, { day: takenDown.day, last: appealBy(announced.day) }, { related: [announced.span] }));
  return found;
}
