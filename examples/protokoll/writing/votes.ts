import { lines, named, type Block, type Person, type Vote } from './blocks.ts';

type Side = 'ja' | 'nej' | 'avstår' | 'frånvarande';
const sides: readonly Side[] = ['ja', 'nej', 'avstår', 'frånvarande'];

/** Everybody of a vote in the order of a roll, with the side they took. */
export function rolled(vote: Vote, roll: readonly Person[]): readonly (readonly [Person, Side])[] {
  return roll.flatMap((person) => sides.filter((side) => vote[side]?.includes(person)).map((side): readonly [Person, Side] => [person, side]));
}

const withRole = ({ name, party, role }: Person): string => `${name} (${party}), ${role}`;
export const withFor = (person: Person): string => `${withRole(person)}${person['för'] === undefined ? '' : ` för ${person['för']}`}`;

/** A table of marks with a total, as meeting systems print it. */
export function markTable(vote: Vote, roll: readonly Person[], text: 'folded' | 'aligned' | 'tabs', label: (person: Person) => string = withFor, mark = 'X', total = 'Resultat'): Block {
  const columns: readonly Side[] = vote['frånvarande'] ? sides : sides.slice(0, 3);
  const rows = rolled(vote, roll).map(([person, side]) => [label(person), ...columns.map((column) => (column === side ? mark : ''))]);
  const sums = [total, ...columns.map((column) => String(vote[column]?.length ?? 0))];
  return { kind: 'table', header: ['Ledamot', 'Ja', 'Nej', 'Avstår', 'Frånv'].slice(0, columns.length + 1), rows: [...rows, sums], text };
}

/** The list of a council: member, party and serving substitute in columns of their own. */
export function councilTable(vote: Vote, roll: readonly Person[]): Block {
  const rows = rolled(vote, roll).map(([person, side]) => {
    const member = person['för'];
    return [member ?? person.name, person.party, member === undefined ? '' : person.name, ...sides.map((column) => (column === side ? 'X' : ''))];
  });
  return { kind: 'table', header: ['Ledamot', 'Parti', 'Ersättare', 'Ja', 'Nej', 'Avst', 'Frånv'], rows: [...rows, ['Summa', '', '', ...sides.map((side) => String(vote[side]?.length ?? 0))]], text: 'tabs' };
}

/** "A (S), B (V) och C (M)". */
export function sentence(people: readonly Person[], last = ' och ', of: (person: Person) => string = named): string {
  return people.length < 2 ? people.map(of).join('') : `${people.slice(0, -1).map(of).join(', ')}${last}${people.slice(-1).map(of).join('')}`;
}

export const wordRows = (vote: Vote, roll: readonly Person[], of: (person: Person, word: string) => string): Block =>
  lines(...rolled(vote, roll).map(([person, side]) => of(person, { ja: 'Ja', nej: 'Nej', 'avstår': 'Avstår', 'frånvarande': 'Frånvarande' }[side])));
