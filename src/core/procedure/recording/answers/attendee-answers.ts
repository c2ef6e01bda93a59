import { isPlainMap, readFlow, writeFlow, type PlainMap, type PlainValue } from './plain-value.ts';

/** Somebody at a meeting as it is being written; what is empty is not said, and then follows from the rest. */
export interface AttendeeAnswer {
  readonly person: string;
  readonly role: string;
  /** The member a substitute serves for. */
  readonly servesFor: string;
  readonly presence: string;
}

export const attendee = (person: string): AttendeeAnswer => ({ person, role: '', servesFor: '', presence: '' });

/** Those of an answer: names with commas between, or in the file's own form. */
export function attendeesIn(answer: string): readonly AttendeeAnswer[] {
  const value = /^\s*\[/u.test(answer) ? readFlow(answer) : undefined;
  if (!Array.isArray(value)) return answer.split(',').flatMap((name) => (name.trim() === '' ? [] : [attendee(name.trim())]));
  return (value as readonly PlainValue[]).map((one) => (isPlainMap(one)
    ? { person: textOf(one['person']), role: textOf(one['roll']), servesFor: textOf(one['för']), presence: textOf(one['deltar']) }
    : attendee(textOf(one))));
}

/** As few words as say it: names alone where nothing else is said of anybody. */
export function attendeesAnswer(all: readonly AttendeeAnswer[]): string {
  const isName = ({ role, servesFor, presence }: AttendeeAnswer): boolean => role === '' && servesFor === '' && presence === '';
  if (all.every((one) => isName(one) && !one.person.includes(','))) return all.map(({ person }) => person).join(', ');
  return writeFlow(all.map((one): string | PlainMap => {
    const { person, role, servesFor, presence } = one;
    return isName(one) ? person : { person, ...(role === '' ? {} : { roll: role }), ...(servesFor === '' ? {} : { 'för': servesFor }), ...(presence === '' ? {} : { deltar: presence }) };
  }));
}

const textOf = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');
