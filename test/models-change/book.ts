import { calculate } from '../../src/core/calculation/calculate.ts';
import type { Model } from '../../src/core/comparison/models/model.ts';
import { totalIn } from '../../src/core/comparison/models/model.ts';
import type { Program } from '../../src/core/language/program.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { missing, number } from '../../src/core/language/reference/value.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import type { Period } from '../../src/core/quantity/period.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

/** A rulebook (constructed) with the rules given, and one proposal that changes the rule `del två`. */
export function bookOf(rules: string, changed = '0 kr'): string {
  return `---
regelbok: prov
titel: Prov (påhittat)
region: påhittad
gäller: { från: 2024-01-01, beslut: prov, grund: antagen }
---

\`\`\`beslut
prov: { organ: ingen, datum: 2024-01-01, rubrik: påhittat, säkerhet: C }
\`\`\`

\`\`\`entiteter
vårdgivare: { flertal: vårdgivare, högst: 100 }
enhet:      { flertal: enheter, i: vårdgivare, högst: 100 }
person:     { flertal: personer, i: enhet, högst: 1 000 000 }
\`\`\`

\`\`\`indata
nyckel ett: { för: enhet, per: månad, spann: 0..1 000 000 }
nyckel två: { för: enhet, per: månad, spann: 0..1 000 000 }
\`\`\`

\`\`\`regler
${rules}
\`\`\`

\`\`\`scenarier
ändring:
  beslut: prov
  ändrar:
    - { regel: del två, från: 2024-01-01, formel: "${changed}" }
\`\`\`
`;
}

export const RULES = `del ett:  { för: enhet, per: månad, enhet: kr, formel: "2,50 kr * nyckel ett" }
del två:  { för: enhet, per: månad, enhet: kr, formel: "FÖRDELA(100 001 kr; efter nyckel ett; bland enheter; 2)" }
i månaden: { för: enhet, per: månad, enhet: kr, formel: del ett + del två }
på året:  { för: enhet, per: år, enhet: kr, formel: SUMMA(i månaden; månader) }`;

export function programOf(text: string, period: Period, scenarios: readonly string[] = []): Program {
  const { rulebook, problems } = loadRulebook([{ file: 'prov.md', text }]);
  const resolved = rulebook && resolve(rulebook, { ...asOf(period), scenarios });
  if (resolved?.kind !== 'resolved') throw new Error([...problems, ...(resolved?.problems ?? [])].map((one) => tellProblem(one, 'sv')).join('\n'));
  return resolved.program;
}

/** A unit with its owner, its two keys the same in every month (undefined: not known), and how many it has listed. */
export interface Unit {
  readonly id: string;
  readonly owner: string;
  readonly one: number | undefined;
  readonly two: number | undefined;
  readonly listed: number;
}

function factsOf(units: readonly Unit[]): Facts {
  const found = new Map(units.map((unit) => [unit.id, unit]));
  return {
    rows: (entity) => (entity === 'enhet' ? units.map(({ id }) => id) : entity === 'vårdgivare' ? [...new Set(units.map(({ owner }) => owner))] : []),
    parentOf: (_, row) => found.get(row)?.owner,
    input: (input, row) => {
      const value = input === 'nyckel ett' ? found.get(row)?.one : found.get(row)?.two;
      return value === undefined ? missing({ kind: 'input', input, entity: 'enhet', row }) : number(rational(BigInt(value)));
    },
  };
}

/** A model computed over units; its total is found as a command finds it. */
export function modelOf(program: Program, units: readonly Unit[], total?: string): Model {
  const found = totalIn(program, 'enhet', total);
  if (found.kind === 'unclear') throw new Error(found.candidates.join(', '));
  return { calculation: calculate(program, factsOf(units)), unit: 'enhet', total: found.total };
}

export const listingsOf = (units: readonly Unit[]): ReadonlyMap<string, readonly number[]> => new Map(units.map(({ id, listed }) => [id, [listed]]));
