import { finding, type Finding } from '../../minutes/findings/finding.ts';
import type { ItemRead, MinutesReading } from '../../minutes/reading.ts';
import { spanIn } from '../../minutes/text/flow.ts';
import type { Day } from '../../quantity/day.ts';
import { find } from '../index/find.ts';
import { foldedName } from '../index/folded-name.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { conflicts } from '../queries/conflicts.ts';
import { isPolitical } from '../register.ts';

/**
 * What minutes say held against the register as it stood on the day of the meeting: a decision about something it does not have, two
 * rules in force for one subject that the paragraph is about, power handed to one who may not have it. `told` are the findings of
 * the text alone; what they have said is not said again.
 */
export function minutesAgainstRegister(reading: MinutesReading, index: RegisterIndex, told: readonly Finding[]): readonly Finding[] {
  return reading.items.flatMap((item) => {
    const found = [...unknownReferences(item, index), ...normConflicts(item, index, reading), ...wrongReceivers(item, index)];
    return found.filter(({ code }) => code === 'REF-DANGLING' || !told.some((one) => one.code === code && one.item === item.number)).map((one) => ({ ...one, item: item.number }));
  });
}

/** Statutes and reports have numbers of the same form; no register of a body has them. */
const PUBLIC = /^(?:SFS|LOV|LOU|SOU|Ds|DS|JO|KL|FL|FPL|OSL|TF|RF \d|LSS|LVU|LVM|SOL|HSL|PBL|AFS|SOSFS|HSLF|BFS|MB|prop)(?![\p{L}])/u;

/** A case number the decision is about, which the register has nothing of. Other numbers in the text need not be there. */
function unknownReferences(item: ItemRead, index: RegisterIndex): readonly Finding[] {
  const seen = new Set(item.caseNumbers);
  return item.decision.flatMap((clause) => item.references.filter(({ kind, span }) => kind === 'case' && span.start >= clause.span.start && span.end <= clause.span.end).flatMap(({ written, span }): Finding[] => {
    if (PUBLIC.test(written) || seen.size === seen.add(written).size) return [];
    const found = find(index, written);
    return found.kind === 'found' ? [] : [finding('REF-DANGLING', span, { of: 'register', written, near: asWritten(index, found.near) })];
  }));
}

/** The case number as it is written, of the form that names are searched in. */
function asWritten({ register }: RegisterIndex, near: string | undefined): string | undefined {
  const numbers = [...[...register.documents.values()].flatMap(({ caseNumbers }) => caseNumbers), ...[...register.entries.values()].flatMap(({ caseNumber }) => caseNumber ?? [])];
  return near === undefined ? undefined : numbers.find((one) => foldedName(one) === near);
}

/** The day of the meeting, or the day the register has for this very paragraph. */
function dayOf(item: ItemRead, { meeting }: MinutesReading, index: RegisterIndex): Day | undefined {
  if (meeting.date?.day) return meeting.date.day;
  const entries = item.caseNumbers.flatMap((number) => {
    const found = find(index, number);
    return found.kind === 'found' ? found.entries : [];
  });
  return entries.find(({ paragraph }) => paragraph === item.number)?.decided.earliest;
}

/** Two rules in force for one subject, when the paragraph names either by its number or its name. */
function normConflicts(item: ItemRead, index: RegisterIndex, reading: MinutesReading): readonly Finding[] {
  const day = dayOf(item, reading, index);
  if (day === undefined) return [];
  const text = item.flow.text.toLowerCase();
  return conflicts(index, { day, known: day }).flatMap(({ subject, first, second }): Finding[] => {
    const named = [first, second].map(({ document: { caseNumbers, title, aliases } }) => [...caseNumbers, title, ...aliases].find((name) => name.length > 5 && text.includes(name.toLowerCase())));
    const word = named.find((name) => name !== undefined);
    const at = word === undefined ? -1 : text.indexOf(word.toLowerCase());
    return word === undefined ? [] : [finding('NORM-CONFLICT', spanIn(item.flow, at, at + word.length), { of: 'register', subject, first: first.document.title, second: second.document.title })];
  });
}

const DELEGATES = /(?:delegera\p{L}*|överlåt\p{L}*|vidaredelegera\p{L}*)\s[^.]{0,60}?(?:till|åt)\s+(?:det\s+|den\s+)?([\p{L}][\p{L} -]{2,60}?)(?=\s+(?:att|i|beslut|rätt)|[.,;]|$)|(?:till|åt)\s+(?:det\s+|den\s+)?([\p{L}][\p{L} -]{2,60}?)\s+(?:delegeras|överlåts)/iu;

/** A board may delegate to its own parts, to members and to employees; a council without seats, or a member alone by motion, is neither (KL 6:37, 7:5). */
function wrongReceivers(item: ItemRead, index: RegisterIndex): readonly Finding[] {
  return item.decision.filter(({ status }) => status === 'decided').flatMap((clause): Finding[] => {
    const [, after, before] = DELEGATES.exec(clause.text.text) ?? [];
    const to = (after ?? before)?.trim();
    const body = to === undefined ? undefined : [...index.register.bodies.values()].find(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase() === to.toLowerCase()));
    if (!body || to === undefined) return [];
    const isOther = isPolitical(index.register, body.name) === 'yes' && body.level === 'assembly';
    return body.level === 'council' || isOther ? [finding('DELEG-RECEIVER', clause.span, { clause: clause.number, to: body.name, level: body.level === 'council' ? 'council' : 'assembly' })] : [];
  });
}
