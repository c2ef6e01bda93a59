import type { PersonRead } from './person.ts';

/** A person of the minutes: the fullest form of the name, and every form it was written in. */
export interface RosterPerson {
  readonly name: string;
  readonly party?: string | undefined;
  readonly forms: readonly PersonRead[];
}

export type Roster = readonly RosterPerson[];

/**
 * Gathers the persons named. Those of roll calls and attendance come first: they are the body's own list. A later form is taken
 * as one of them only when first and last name and party agree and one alone fits; else it is a person of its own.
 */
export function rosterOf(lists: readonly (readonly PersonRead[])[]): Roster {
  const found: { name: string; party: string | undefined; forms: PersonRead[] }[] = [];
  for (const person of lists.flat()) {
    const hit = found.find(({ name, party }) => (name === person.name || `${name}s` === person.name) && (party === undefined || person.party === undefined || sameParty(party, person.party)))
      ?? only(found.filter((one) => sameEnds(one.name, person.name) && one.party !== undefined && person.party !== undefined && sameParty(one.party, person.party)));
    if (!hit) found.push({ name: person.name, party: person.party, forms: [person] });
    else {
      hit.forms.push(person);
      hit.party ??= person.party;
    }
  }
  return found;
}

const sameParty = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();
const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
const ends = (name: string): readonly [string, string] => {
  const words = name.split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
};

function sameEnds(a: string, b: string): boolean {
  const [[first, last], [otherFirst, otherLast]] = [ends(a), ends(b)];
  return first === otherFirst && last === otherLast;
}

/** Without the s of the genitive, when there is one to take away. */
const nominatives = (written: string): readonly string[] => (written.endsWith('s') && !/[’']s$/u.test(written) ? [written, written.slice(0, -1)] : /[’']s$/u.test(written) ? [written.slice(0, -2)] : [written]);

/**
 * Who a written name means: the name as it is, then without the s of the genitive, then first and last name, then a last name or
 * first name that one person alone has. Undefined when nobody or several fit: a name is never guessed.
 */
export function personNamed(roster: Roster, written: string, party?: string): RosterPerson | undefined {
  const answers = ANSWERS.get(roster) ?? new Map<string, RosterPerson | undefined>();
  ANSWERS.set(roster, answers);
  const question = `${written}|${party ?? ''}`;
  if (!answers.has(question)) answers.set(question, sought(roster, written, party));
  return answers.get(question);
}

/** The same name is asked for many times in one reading; the answer is a function of the roster alone. */
const ANSWERS = new WeakMap<Roster, Map<string, RosterPerson | undefined>>();

function sought(roster: Roster, written: string, party: string | undefined): RosterPerson | undefined {
  const fits = party === undefined ? roster : roster.filter((one) => one.party === undefined || sameParty(one.party, party));
  const forms = nominatives(written.trim());
  for (const form of forms) {
    const hit = only(fits.filter(({ name, forms: known }) => name === form || known.some((one) => one.name === form)));
    if (hit) return hit;
  }
  for (const form of forms) {
    const hit = form.includes(' ') ? only(fits.filter(({ name }) => sameEnds(name, form))) : only(fits.filter(({ name }) => ends(name)[1] === form));
    if (hit) return hit;
  }
  return undefined;
}
