/** Units are kept: no formula lets kronor and kilometres through as one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkFormula } from '../../src/core/language/names/link.ts';
import { countingIds } from '../../src/core/language/names/linking.ts';
import type { LanguageProblem } from '../../src/core/language/problems.ts';
import { sourceText } from '../../src/core/language/source/source-text.ts';
import { parseExpression } from '../../src/core/language/syntax/parser.ts';
import { checkNode } from '../../src/core/language/types/check.ts';
import type { StaticType } from '../../src/core/language/types/type.ts';
import { unitOf } from '../../src/core/quantity/unit.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';

const UNITS = { pris: 'kr', resa: 'km', antal: 'listade', 'mått': '', takt: 'kr/listad', kvot: 'km/kr', andel: '%' } as const;

const document = `---
regelbok: prov
titel: Ett konstruerat provexempel
region: Provlandet
---
\`\`\`entiteter
region: { flertal: regioner }
\`\`\`
\`\`\`enheter
listad: { flertal: listade }
\`\`\`
\`\`\`indata
${Object.entries(UNITS).map(([name, unit]) => `${name}: { för: region, per: år${unit === '' ? '' : `, enhet: "${unit}"`} }`).join('\n')}
\`\`\`
`;

const { rulebook, problems: none } = loadRulebook([{ file: 'prov.md', text: document }]);

interface Checked {
  readonly type: StaticType;
  readonly codes: readonly string[];
}

function check(text: string): Checked {
  if (!rulebook) throw new Error(JSON.stringify(none));
  const source = sourceText('formel.md', text);
  const parsed = parseExpression(source, { start: 0, end: text.length });
  if (parsed.kind === 'refused') throw new Error(text);
  const problems: LanguageProblem[] = [];
  const formula = { source, expression: parsed.expression };
  const node = linkFormula(formula, rulebook.symbols, { rows: [{ entity: 'region' }], per: 'year', rule: 'prov' }, countingIds(), problems);
  const type = checkNode(node, formula, rulebook.symbols, [], problems);
  return { type, codes: problems.map(({ code }) => code) };
}

/** A formula with the powers of its unit, reckoned here by hand. */
interface Formula {
  readonly text: string;
  readonly powers: Readonly<Record<string, number>>;
}

const LEAVES: readonly Formula[] = [
  { text: 'pris', powers: { kr: 1 } }, { text: 'resa', powers: { km: 1 } }, { text: 'antal', powers: { listad: 1 } }, { text: 'mått', powers: {} },
  { text: 'takt', powers: { kr: 1, listad: -1 } }, { text: 'kvot', powers: { km: 1, kr: -1 } }, { text: 'andel', powers: { '%': 1 } },
  { text: '5 kr', powers: { kr: 1 } }, { text: '2,5 km', powers: { km: 1 } }, { text: '7', powers: {} }, { text: '10 listade/km', powers: { listad: 1, km: -1 } },
];

/** A share of something is in its unit: % leaves a product. */
function combined(left: Formula, right: Formula, sign: 1 | -1): Formula['powers'] {
  const powers: Record<string, number> = { ...left.powers };
  for (const [word, power] of Object.entries(right.powers)) powers[word] = (powers[word] ?? 0) + sign * power;
  delete powers['%'];
  return powers;
}

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...LEAVES),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({ text: `(${a.text}) * (${b.text})`, powers: combined(a, b, 1) })),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({ text: `(${a.text}) / (${b.text})`, powers: combined(a, b, -1) })),
    fc.tuple(tie('formula'), fc.constantFrom('+', '-')).map(([a, operator]) => ({ text: `(${a.text}) ${operator} ABS(${a.text})`, powers: a.powers })),
    tie('formula').map((a) => ({ text: `MAX(${a.text}; -(${a.text}))`, powers: a.powers })),
    tie('formula').map((a) => ({ text: `OM(${a.text} > ${a.text}; AVRUNDA(${a.text}; 2))`, powers: a.powers })),
    tie('formula').map((a) => ({ text: `BEGRÄNSA(${a.text}; ${a.text}; ${a.text})`, powers: a.powers })),
  ),
}));

const unitTextOf = ({ powers }: Formula): string => unitOf(new Map(Object.entries(powers))).text;

describe('units', () => {
  test('the document they are tried in is right', () => {
    expect(none).toEqual([]);
  });

  test('of a formula are those of its parts, multiplied and divided', () => {
    fc.assert(fc.property(formula, (one) => {
      const { type, codes } = check(one.text);
      expect(codes).toEqual([]);
      expect(type.kind === 'number' && type.unit.text).toBe(unitTextOf(one));
    }), { numRuns: 1_000 });
  });

  const joins: readonly ((a: string, b: string) => string)[] = [
    (a, b) => `(${a}) + (${b})`, (a, b) => `(${a}) - (${b})`, (a, b) => `MIN(${a}; ${b})`, (a, b) => `MAX(${b}; ${a}; ${a})`, (a, b) => `(${a}) <= (${b})`,
    (a, b) => `(${a}) = (${b})`, (a, b) => `OM(JA; ${a}; ${b})`, (a, b) => `BEGRÄNSA(${a}; ${a}; ${b})`, (a, b) => `SUMMA((${a}) - (${b}); regioner)`,
  ];

  test('that differ are never added, compared or chosen between', () => {
    fc.assert(fc.property(formula, formula, fc.constantFrom(...joins), (a, b, join) => {
      const same = unitTextOf(a) === unitTextOf(b);
      expect(check(join(a.text, b.text)).codes).toEqual(same ? [] : ['unit-mismatch']);
    }), { numRuns: 2_000 });
  });
});
