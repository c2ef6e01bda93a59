import { describe, expect, test } from 'vitest';
import { reference } from '../language/reference/interpreter.ts';
import type { Facts } from '../language/reference/facts.ts';
import { number, type Value } from '../language/reference/value.ts';
import { integer, rational } from '../quantity/rational.ts';
import { asOf } from '../rulebook/as-of.ts';
import { resolve } from '../rulebook/resolve.ts';
import { loadRulebook } from '../rulebook/rulebook.ts';
import { calculate, type Calculation } from './calculate.ts';

const DOCUMENT = `---
regelbok: prov
titel: Månadsvis (konstruerat för provet)
region: ingen
gäller: { från: 2024-01-01, beslut: prov, grund: antagen }
---
\`\`\`beslut
prov: { organ: prov, datum: 2023-12-01, rubrik: prov, säkerhet: C }
\`\`\`
\`\`\`entiteter
enhet: { flertal: enheter }
\`\`\`
\`\`\`indata
besök: { för: enhet, per: månad, spann: 0..1000 }
\`\`\`
\`\`\`parametrar
taxa:
  enhet: kr
  versioner:
    - { från: 2024-01-01, till: 2024-06-30, värde: 10, beslut: prov }
    - { från: 2024-07-01, värde: 12, beslut: prov }
\`\`\`
\`\`\`regler
betalt: { för: enhet, per: månad, enhet: kr, formel: besök * taxa }
fast: { för: enhet, per: månad, enhet: kr, formel: 5 kr }
året: { för: enhet, per: år, enhet: kr, formel: SUMMA(betalt; månader) }
\`\`\`
`;

/** As many visits as the number of the month. */
const facts: Facts = { rows: () => ['A'], parentOf: () => undefined, input: (_name, _row, month) => number(integer((month ?? 0) + 1)) };

function computed(period: { readonly year: number; readonly month?: number }): { readonly fast: Calculation; readonly exact: (rule: string, month?: number) => Value } {
  const { rulebook } = loadRulebook([{ file: 'prov.md', text: DOCUMENT }]);
  const resolved = rulebook && resolve(rulebook, asOf(period));
  if (resolved?.kind !== 'resolved') throw new Error('refused');
  const slow = reference(resolved.program, facts);
  return { fast: calculate(resolved.program, facts), exact: (rule, month) => slow.value(rule, 'A', month) };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

describe('a run of a year', () => {
  const { fast, exact } = computed({ year: 2024 });

  test('takes each month’s own tariff and sums the twelve', () => {
    expect(MONTHS.map((month) => fast.value('betalt', 'A', month))).toEqual(MONTHS.map((month) => number(integer((month + 1) * (month < 6 ? 10 : 12)))));
    expect(fast.value('året', 'A')).toEqual(number(integer(10 * 21 + 12 * 57)));
    expect(fast.value('året', 'A')).toEqual(exact('året'));
  });
});

describe('a run of one month', () => {
  const { fast, exact } = computed({ year: 2024, month: 8 });

  test('says nothing of the other months, in the calculation as in the reference', () => {
    for (const rule of ['betalt', 'fast']) {
      expect(MONTHS.map((month) => fast.value(rule, 'A', month).kind)).toEqual(MONTHS.map((month) => (month === 7 ? 'number' : 'notApplicable')));
      expect(MONTHS.map((month) => fast.value(rule, 'A', month))).toEqual(MONTHS.map((month) => exact(rule, month)));
    }
  });

  test('leaves out what needs the whole year instead of showing a month as a year', () => {
    expect(fast.program.ruleByName.has('året')).toBe(false);
    expect([fast.value('året', 'A'), exact('året')]).toEqual([{ kind: 'notApplicable' }, { kind: 'notApplicable' }]);
  });
});

describe('a divisor that is nearly nothing', () => {
  const text = DOCUMENT.slice(0, DOCUMENT.indexOf('```indata')).concat(
    '```indata\ndelat: { för: enhet, decimaler: 12, spann: 0..1 }\n```\n```regler\nstort: { för: enhet, enhet: kr, formel: AVRUNDA(1 000 001 kr / delat; 0) }\n```\n',
  );
  const { rulebook } = loadRulebook([{ file: 'prov.md', text }]);
  const resolved = rulebook && resolve(rulebook, asOf({ year: 2024 }));
  if (resolved?.kind !== 'resolved') throw new Error('refused');
  const tiny: Facts = { rows: () => ['A'], parentOf: () => undefined, input: () => number(rational(3n, 10n ** 12n)) };

  test('gives a quotient past what a plain number holds, exact all the same', () => {
    const value = calculate(resolved.program, tiny).value('stort', 'A');
    expect(value).toEqual(number(integer(333_333_666_666_666_667n)));
    expect(value).toEqual(reference(resolved.program, tiny).value('stort', 'A'));
  });
});
