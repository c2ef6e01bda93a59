/** A column of personal numbers is found however they are written; pseudonyms are let through, whatever digits they have. */
import { expect, test } from 'vitest';
import { deliveryFiles, withDelivery } from './files.ts';

/** The same sum that authorities print: of the last ten digits, every other one doubled. */
function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => total + [...String(Number(digit) * (index % 2 === 0 ? 2 : 1))].reduce((own, one) => own + Number(one), 0), 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** Whether a file of visits with the given persons is refused, and why. */
const refusedFor = (persons: readonly string[]): Promise<readonly unknown[]> => withDelivery(
  { ...deliveryFiles(), 'besok.csv': ['Person;Enhet;Dag;Slag', ...persons.map((person, index) => `${person};C1;2024-01-02;${index}`)].join('\n') },
  async ({ read }) => {
    const found = await read();
    return found.kind === 'refused' ? found.problems.map(({ code, facts }) => [code, 'count' in facts ? facts.count : 0]) : [];
  },
);

test.each([['19121212-1212'], ['121212-1212'], ['121212+1212'], ['191212121212'], ['1212121212'], [`19${withCheckDigit('701063239')}`], [' 191212121212 ']])('%s is one', async (number) => {
  expect(await refusedFor([number])).toEqual([['delivery-personal-number', 1]]);
});

test.each([['19121212-1213'], ['19121312-1212'], ['SYN-121212-1212'], ['121212121'], ['19121212121212']])('%s is none', async (number) => {
  expect(await refusedFor([number])).toEqual([]);
});

test('one with a hyphen among many is enough; of bare digits a few in a hundred may be so by chance', async () => {
  const pseudonyms = Array.from({ length: 99 }, (_, index) => `9${String(index).padStart(9, '7')}`);
  expect(await refusedFor([...pseudonyms, '191212121212'])).toEqual([]);
  expect(await refusedFor([...pseudonyms, '19121212-1212'])).toEqual([['delivery-personal-number', 1]]);
  expect(await refusedFor([...pseudonyms, '191212121212', withCheckDigit('800101999'), withCheckDigit('810101999')])).toEqual([['delivery-personal-number', 3]]);
});
