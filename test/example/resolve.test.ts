import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '../../src/core/quantity/day.ts';
import { integer } from '../../src/core/quantity/rational.ts';
import { compute, singleValue } from '../../src/core/comparison/computed.ts';
import { asOf, type AsOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { exampleFigures, exampleRulebook } from './example.ts';

const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const day = (text: string): Day => parseDay(text) as Day;
const at = (year: number, more: Partial<AsOf> = {}): AsOf => ({ ...asOf({ year }), ...more });

function codes(asked: AsOf): readonly string[] {
  const resolved = resolve(rulebook, asked);
  return resolved.kind === 'refused' ? resolved.problems.map(({ code }) => code) : [];
}

function total(asked: AsOf): bigint | undefined {
  const attempt = compute(rulebook, figures, asked);
  const value = attempt.kind === 'computed' ? singleValue(attempt.computed.calculation, 'kompensation totalt') : undefined;
  return value?.kind === 'number' ? value.value.numerator : undefined;
}

describe('what was decided and known on a day', () => {
  test('the year 2024 has no rule before the day of the decision, and one from that day on', () => {
    expect(codes(at(2024, { decidedBy: day('2025-05-26') }))).toContain('rule-not-in-force');
    expect(codes(at(2024, { decidedBy: day('2025-05-27') }))).toEqual([]);
    expect(codes(at(2024, { knownBy: day('2025-05-26') }))).toContain('rule-not-in-force');
  });

  test('a proposal can be computed before it was voted on', () => {
    expect(total(at(2024, { decidedBy: day('2025-05-26'), scenarios: ['regiondirektörens förslag'] }))).toBe(8_902_000n);
    expect(total(at(2024, { decidedBy: day('2025-05-26'), scenarios: ['som tidigare år'] }))).toBe(19_281_000n);
  });

  test('a decision whose day is known only to the year is refused inside that year', () => {
    expect(codes(at(2021, { decidedBy: day('2021-07-01') }))).toContain('decision-day-uncertain');
    expect(codes(at(2021, { decidedBy: day('2021-12-31') }))).not.toContain('decision-day-uncertain');
  });

  test('the year after the rule ended is refused and names the last decision', () => {
    const resolved = resolve(rulebook, at(2025));
    expect(resolved.kind === 'refused' && resolved.problems.map(({ facts }) => ('last' in facts ? facts.last : ''))).toContain('2024-01-01–2024-12-31 (RS/762/2024 § 85 p. 1)');
  });
});

describe('scenarios', () => {
  test('leave the base as it was', () => {
    const before = total(at(2024));
    total(at(2024, { scenarios: ['regiondirektörens förslag'] }));
    expect(total(at(2024))).toBe(before);
  });

  test('touch no other year than they name', () => {
    for (const scenario of ['regiondirektörens förslag', 'avveckling', 'Torvalla till och med 2026']) {
      const [base, laid] = [resolve(rulebook, at(2023)), resolve(rulebook, at(2023, { scenarios: [scenario] }))];
      expect(laid.kind === 'resolved' && base.kind === 'resolved' && laid.program.rules.every((rule) => rule.bodies.every(({ scenario: by }) => by === undefined))).toBe(true);
    }
  });

  test('that say different things of one rule are refused together', () => {
    expect(codes(at(2024, { scenarios: ['regiondirektörens förslag', 'som tidigare år'] }))).toContain('scenario-conflict');
  });

  test('combine with a tried value and with a choice', () => {
    expect(total(at(2024, { values: new Map([['gräns avstånd', integer(29)]]) }))).toBe(18_465_246n);
    expect(total(at(2024, { choices: new Map([['nämnare', 'alla listade']]) }))).toBe(16_290_533n);
  });

  test('an exemption with an end date ends, one until a new decision does not', () => {
    const own = exampleRulebook({ file: 'prov.md', text: EXTENDED });
    const exempt = (year: number, scenario: string): number | undefined => {
      const resolved = resolve(own, { ...asOf({ year }), scenarios: [scenario] });
      return resolved.kind === 'resolved' ? resolved.program.ruleByName.get('undantagen enligt beslut')?.bodies[0]?.exemptions.length : undefined;
    };
    expect([exempt(2026, 'till 2026'), exempt(2027, 'till 2026'), exempt(2027, 'tills vidare')]).toEqual([1, 0, 1]);
  });
});

const EXTENDED = `---
regelbok: prov
titel: Gränsen gäller vidare (konstruerat för provet)
region: Jämtland Härjedalen
---
\`\`\`scenarier
tills vidare:
  beslut: RS/762/2024 § 85 förslag
  ändrar:
    - { regel: gräns avstånd, från: 2025-01-01, värde: 30 }
    - { regel: gräns folkbokförda, från: 2025-01-01, värde: 4 000 }
    - { regel: sistahandsansvar, från: 2025-01-01, formel: avstånd till närmaste hälsocentral > gräns avstånd }
till 2026:
  beslut: RS/762/2024 § 85 yrkande Hamberg
  utgår från: tills vidare
  ändrar:
    - { undanta: Torvalla, från: 2024-01-01, till: 2026-12-31 }
\`\`\`
`;
