import { asOf } from '../src/core/rulebook/as-of.ts';
import { resolve } from '../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../src/core/rulebook/rulebook.ts';

/** A made-up rulebook of `count` rules, each of a usual size, each reading the two before it. */
function rulebookOf(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => {
    const name = `regel ${index + 1}`;
    const formula = index < 2 ? 'listade * 3 kr/listad' : `OM(regel ${index} > 100 kr OCH listade < gräns; MAX(regel ${index - 1}; 5 kr); AVRUNDA(regel ${index} * 9 / 10; 0))`;
    return `${name}:\n  för: enhet\n  per: år\n  enhet: kr\n  formel: ${formula}\n`;
  });
  return `---
regelbok: bench
titel: ${count} påhittade regler
region: påhittad
gäller: { från: 2024-01-01, beslut: bench, grund: antagen }
---

\`\`\`beslut
bench: { organ: ingen, datum: 2024-01-01, rubrik: påhittat för mätningen, säkerhet: C }
\`\`\`
\`\`\`entiteter
enhet: { flertal: enheter, högst: 1000 }
\`\`\`
\`\`\`enheter
listad: { flertal: listade }
\`\`\`
\`\`\`indata
listade: { för: enhet, per: år, enhet: listade, spann: 0..100 000 }
\`\`\`
\`\`\`parametrar
gräns: { enhet: listade, värde: 4 000 }
\`\`\`
\`\`\`regler
${rules.join('\n')}\`\`\`
`;
}

export interface CompileTime {
  readonly rules: number;
  /** Milliseconds from text to a program ready to run: the first time, and the best of the rest. */
  readonly first: number;
  readonly best: number;
}

export function measureCompile(rules: number, rounds: number): CompileTime {
  const text = rulebookOf(rules);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { rulebook, problems } = loadRulebook([{ file: 'bench.md', text }]);
    if (!rulebook) throw new Error(JSON.stringify(problems.slice(0, 3)));
    const resolved = resolve(rulebook, asOf({ year: 2024 }));
    if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems.slice(0, 3)));
    return performance.now() - start;
  });
  return { rules, first: times[0] ?? 0, best: Math.min(...times) };
}
