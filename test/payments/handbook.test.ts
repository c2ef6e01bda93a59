import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOrderSheet } from '../../src/core/payments/reading/read-order.ts';
import { readPlanSheet } from '../../src/core/payments/reading/read-plan.ts';

const EXAMPLE = 'examples/jamtland-harjedalen/betalning';

test('the order that the handbook shows is one the program reads, with the keys of the table', () => {
  const page = readFileSync('docs/handbok/betalning.md', 'utf8');
  const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/mu.exec(page) ?? [];
  const { content, problems } = readOrderSheet('order.yaml', text);
  expect(problems).toEqual([]);
  expect(content).toMatchObject({ decision: 'RS/762/2024 § 85 p. 4', split: { kind: 'rule', among: 'får kompensation' }, smallest: 'krona' });
});

test('the example says of itself that it is constructed, in every sheet', () => {
  const order = readOrderSheet('order.yaml', readFileSync(`${EXAMPLE}/order.yaml`, 'utf8'));
  const plan = readPlanSheet('konton.yaml', readFileSync(`${EXAMPLE}/konton.yaml`, 'utf8'));
  expect([order.problems, plan.problems]).toEqual([[], []]);
  expect([order.content?.sureness, plan.content?.sureness]).toEqual(['constructed', 'constructed']);
});

test.each([
  ['konton', 'balanskonto:', 'balanskontot:', ['key-unknown']],
  ['nummer', 'nummer: 4581', 'nummer: 45A1', ['number-invalid']],
  ['bank', 'EXEMSESS', 'banken', ['value-form']],
  ['betalarens bankgiro', '000-0091', '000-0092', ['payee-bankgiro']],
  ['organisationsnumret', '232100-0214', '232100-0215', ['payee-organisation']],
])('accounts with a fault in %s are refused whole', (_, from, to, codes) => {
  const { content, problems } = readPlanSheet('konton.yaml', readFileSync(`${EXAMPLE}/konton.yaml`, 'utf8').replace(from, to));
  expect([content, problems.map(({ code }) => code)]).toEqual([undefined, codes]);
});

test.each([
  ['uppbokat', /uppbokat:.*\n/u, '', ['key-missing']],
  ['belopp', 'belopp: 19 281 000,', 'belopp: 19.281.000,', ['order-amount-form']],
  ['en dag', '2025-06-13', '2025-06-31', ['day-invalid']],
  ['en nyckel', 'betalas:', 'betals:', ['key-unknown']],
  ['ett avskrivet beslut', 'betalas:', 'organ: regionstyrelsen\nbetalas:', ['order-restated']],
  ['fördelningen', /fördelning:.*\n/u, '', ['key-missing']],
  ['ett komma utan citattecken', 'bankgiro: 000-0018', 'bankgiro: 000-0018, vikt: 2 728,5', ['yaml-comma-in-number']],
])('an order with a fault in %s is refused whole', (_, from, to, codes) => {
  const { content, problems } = readOrderSheet('order.yaml', readFileSync(`${EXAMPLE}/order.yaml`, 'utf8').replace(from, to));
  expect([content, problems.map(({ code }) => code).toSorted()]).toEqual([undefined, codes.toSorted()]);
});
