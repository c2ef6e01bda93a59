/** What a vote puts in force: the adopted proposals' own changes, clause by clause, without anybody typing them again. */
import { beforeAll, describe, expect, test } from 'vitest';
import { compareProposals } from '../../src/core/comparison/compare.ts';
import { compute, singleValue } from '../../src/core/comparison/computed.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { parseDay } from '../../src/core/quantity/day.ts';
import { asOf, type AsOf } from '../../src/core/rulebook/as-of.ts';
import type { Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { comparisonCsv } from '../../src/core/swedish/export/csv.ts';
import { plainComparison } from '../../src/core/swedish/export/plain.ts';
import { exampleFigures } from '../example/example.ts';
import { TURNED } from './turned.ts';
import { decided, documents, loaded, matters, mattersWith, stripped } from './stripped.ts';

const written = loaded(documents());
const bare = loaded(stripped());
let figures: Figures;
beforeAll(async () => { figures = await exampleFigures(written, 2024); });

function comparison(rulebook: Rulebook, asked: AsOf = asOf({ year: 2024 })): ReturnType<typeof compareProposals> {
  const declaration = rulebook.declarations.comparisons.get('kompensationen för 2024');
  if (!declaration) throw new Error('no comparison');
  return compareProposals(rulebook, figures, declaration, asked);
}

function total(rulebook: Rulebook, scenarios: readonly string[] = [], name = 'kompensation totalt'): string {
  const attempt = compute(rulebook, figures, { ...asOf({ year: 2024 }), scenarios });
  if (attempt.kind === 'refused') return attempt.problems.map(({ code }) => code).join(', ');
  const value = singleValue(attempt.computed.calculation, name);
  return value?.kind === 'number' ? String(value.value.numerator) : value?.kind ?? 'no value';
}

describe('a rulebook without the versions that were typed from § 85, and the matter', () => {
  test('alone lacks them', () => {
    expect(new Set(total(bare).split(', '))).toEqual(new Set(['rule-not-in-force']));
    expect(total(bare, ['som tidigare år'])).toBe('19281000');
  });

  test('compares and computes exactly as the one where they are written', () => {
    const [own, other] = [comparison(decided(bare)), comparison(decided(written))];
    expect(JSON.stringify(plainComparison(own))).toBe(JSON.stringify(plainComparison(other)));
    expect(comparisonCsv(own)).toBe(comparisonCsv(other));
    expect(total(decided(bare))).toBe('19281000');
  });

  test('mixes clauses won by different proposals: 1 and 4 are the motion\'s, 2 and 3 the director\'s', () => {
    const { rules, decisions } = decided(bare).declarations;
    const made = [...rules.values()].flatMap(({ name, versions }) => versions.flatMap((version) => {
      const inside = version.definition.kind === 'exemptions' ? version.definition.exemptions : [];
      return [version, ...inside].filter(({ adoptedIn }) => adoptedIn).map(({ decision, basis, place, adoptedIn }) => `${name}: ${decision} ${basis} ${place.kind === 'text' ? place.line : ''} ${adoptedIn?.file}:${adoptedIn?.line}`);
    }));
    expect(made).toMatchInlineSnapshot(`
      [
        "gräns avstånd: RS/762/2024 § 85 p. 1 decided 41 arenden/rs-762-2024-p85.yaml:101",
        "gräns folkbokförda: RS/762/2024 § 85 p. 1 decided 42 arenden/rs-762-2024-p85.yaml:101",
        "sistahandsansvar: RS/762/2024 § 85 p. 1 decided 43 arenden/rs-762-2024-p85.yaml:101",
        "undantagen enligt beslut: RS/762/2024 § 85 p. 2 decided 20 arenden/rs-762-2024-p85.yaml:69",
        "undantagna robusthetskostnader: RS/762/2024 § 85 p. 3 decided 21 arenden/rs-762-2024-p85.yaml:74",
        "belopp i beslutet: RS/762/2024 § 85 p. 4 decided 50 arenden/rs-762-2024-p85.yaml:106",
      ]
    `);
    expect(decisions.get('RS/762/2024 § 85 p. 2')).toMatchObject({ body: 'regionstyrelsen', decided: { earliest: '2025-05-27', latest: '2025-05-27' }, votes: '7–6–0', place: { file: 'arenden/rs-762-2024-p85.yaml' } });
  });

  test('has nothing of it in force as of the day before', () => {
    const before = { ...asOf({ year: 2024 }), decidedBy: parseDay('2025-05-26') };
    const [own, other] = [comparison(decided(bare), before), comparison(written, before)];
    expect(own.outcomes.map(({ name }) => name)).toEqual(other.outcomes.map(({ name }) => name));
    expect(own.outcomes.map(({ name }) => name)).not.toContain('beslutat');
    expect(own.outcomes.flatMap(({ scenario }) => scenario?.settled ?? [])).toEqual([]);
    expect(comparisonCsv(own)).not.toMatch(/antogs|föll/u);
    expect(comparison(decided(bare), { ...before, decidedBy: parseDay('2025-05-27') }).outcomes[0]?.name).toBe('beslutat');
  });
});

describe('with one member voting the other way, and the chair\'s vote deciding,', () => {
  const turned = mattersWith(...TURNED);

  test('the director\'s proposal is in force: 8 902 000', () => {
    expect(total(decided(bare, turned))).toBe('8902000');
    expect(total(decided(bare, turned), [], 'belopp i beslutet')).toBe('8902000');
    expect(total(decided(bare, turned), ['som tidigare år'])).toBe('19281000');
  });

  test('each proposal says how it fared then', () => {
    const { scenarios } = decided(bare, turned).declarations;
    expect(scenarios.get('regiondirektörens förslag')?.settled?.filter(({ fate }) => fate !== 'adopted')).toEqual([]);
    expect(scenarios.get('som tidigare år')?.settled?.map(({ clause, fate }) => `${clause} ${fate}`)).toEqual(['1 fell', '4 fell', '6 adopted', '7 adopted']);
  });
});

describe('what is not decided by the body itself', () => {
  test('is put to another body and changes nothing: § 93', () => {
    const s93 = matters().filter(({ file }) => file === 'arenden/rs-2018-p93.yaml');
    expect(decided(written, s93)).toBe(written);
  });

  test('nor does § 85 when it only proposes to the assembly', () => {
    const proposing = mattersWith([/( {4}beteckning: RD\n)/u, '$1    till: regionfullmäktige\n']);
    const { declarations } = decided(bare, proposing);
    expect(declarations.rules).toEqual(bare.declarations.rules);
    expect(declarations.scenarios.get('som tidigare år')?.settled?.[0]).toMatchObject({ clause: '1', fate: 'recommended' });
  });

  test('nor what a court has annulled, or stayed', () => {
    for (const [act, last] of [['inhibition', ''], ['dom', ', utfall: upphävs']] as const) {
      const stopped = mattersWith([/( {2}- \{ händelse: sammanträdet avslutas, id: avslutat \}\n)/u,
        `$1  - { händelse: justering, dag: 2025-06-02 }\n  - { händelse: anslag, dag: 2025-06-03 }\n  - { händelse: överklagande, dag: 2025-06-10 }\n  - { händelse: ${act}, dag: 2025-08-01${last} }\n`]);
      expect(decided(bare, stopped).declarations.rules).toEqual(bare.declarations.rules);
    }
  });
});
