import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, parseDay, type Day } from '../quantity/day.ts';
import { daysOf, monthsOf } from '../quantity/period.ts';
import { asOf } from './as-of.ts';
import { resolve } from './resolve.ts';
import { loadRulebook } from './rulebook.ts';

const START = parseDay('2023-01-01') as Day;

interface Piece {
  readonly gap: number;
  readonly length: number;
}

/** Versions one after another: each begins `gap` days after the one before ended (negative: before it ended). */
const pieces = fc.array(fc.record({
  gap: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -40, max: 40 }) }),
  length: fc.oneof(fc.constantFrom(31, 59, 365, 366, 731), fc.integer({ min: 1, max: 800 })),
}), { minLength: 1, maxLength: 4 });

interface Dated {
  readonly from: Day;
  readonly to: Day;
}

function dated(all: readonly Piece[]): readonly Dated[] {
  let next = START;
  return all.map(({ gap, length }) => {
    const from = addDays(next, gap);
    const to = addDays(from, length - 1);
    next = addDays(to, 1);
    return { from, to };
  });
}

function document(versions: readonly Dated[], per: 'år' | 'månad'): string {
  const listed = versions.map(({ from, to }, index) => `    - { från: ${from}, till: ${to}, beslut: b${index}, värde: ${index + 1} }`).join('\n');
  const decisions = versions.map((_, index) => `b${index}: { organ: prov, datum: 2022-01-01, rubrik: prov, säkerhet: C }`).join('\n');
  return `---\nregelbok: prov\ntitel: framslumpat\nregion: ingen\ngäller: { från: 2000-01-01, beslut: b0, grund: antagen }\n---
\`\`\`beslut\n${decisions}\n\`\`\`
\`\`\`entiteter\nenhet: { flertal: enheter }\n\`\`\`
\`\`\`parametrar\ntaxan:\n  enhet: kr\n  versioner:\n${listed}\n\`\`\`
\`\`\`regler\nbetalt: { för: enhet, per: ${per}, enhet: kr, formel: taxan * 2 }\n\`\`\`
`;
}

/** By days, without the resolver's notions: which versions hold on each day of a period. */
function holding(versions: readonly Dated[], period: { readonly year: number; readonly month?: number | undefined }): readonly (readonly number[])[] {
  const { from, to } = daysOf(period);
  const days: (readonly number[])[] = [];
  for (let day: Day = from; day <= to; day = addDays(day, 1)) days.push(versions.flatMap((version, index) => (version.from <= day && day <= version.to ? [index] : [])));
  return days;
}

function outcome(versions: readonly Dated[], per: 'år' | 'månad', year: number): 'refused' | readonly number[] {
  const { rulebook } = loadRulebook([{ file: 'prov.md', text: document(versions, per) }]);
  const resolved = rulebook && resolve(rulebook, asOf({ year }));
  if (resolved?.kind !== 'resolved') return 'refused';
  const rule = resolved.program.ruleByName.get('taxan');
  return rule?.bodyOfMonth.map((at) => versions.findIndex(({ from }) => from === rule.bodies[at]?.version.interval.from)) ?? [];
}

function isOrderly(versions: readonly Dated[]): boolean {
  return versions.every(({ from }, index) => index === 0 || from === addDays(versions[index - 1]?.to ?? from, 1));
}

test('a yearly rule resolves exactly when one version holds on every day of the year, and takes that one', () => {
  fc.assert(fc.property(pieces, fc.integer({ min: 2022, max: 2026 }), (all, year) => {
    const versions = dated(all);
    const days = holding(versions, { year });
    const [only] = days[0] ?? [];
    const isOne = only !== undefined && days.every((held) => held.length === 1 && held[0] === only);
    const expected = isOrderly(versions) && isOne ? Array<number>(12).fill(only) : 'refused';
    expect(outcome(versions, 'år', year)).toEqual(expected);
  }), { numRuns: 120 });
});

test('a monthly rule resolves exactly when one version holds in each month, and takes that month’s', () => {
  fc.assert(fc.property(pieces, fc.integer({ min: 2022, max: 2026 }), (all, year) => {
    const versions = dated(all);
    const months = monthsOf(year).map((month) => holding(versions, month));
    const each = months.map((days) => (days.every((held) => held.length === 1 && held[0] === days[0]?.[0]) ? days[0]?.[0] : undefined));
    const expected = isOrderly(versions) && each.every((version) => version !== undefined) ? each : 'refused';
    expect(outcome(versions, 'månad', year)).toEqual(expected);
  }), { numRuns: 120 });
});
