import { compute, singleValue } from '../../../../core/comparison/computed.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../../core/language/declarations/comparison.ts';
import { writePeriod } from '../../../../core/quantity/period.ts';
import { asOf } from '../../../../core/rulebook/as-of.ts';
import { readMatter } from '../../../../core/procedure/reading/read-matter.ts';
import { PUBLICATION_TITLES } from '../../../../core/swedish/web/public/publication-titles.ts';
import type { z } from 'zod';
import type { newPublication } from '../../../../wire/writes/additions.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';

/** One thing to publish: a command, and what it is asked. */
export type Planned = z.input<typeof newPublication>;

/** What is published when the state of a matter is: the comparison as JSON and CSV, the matter with its votes, what is in force, and for each receiver the whole way to its amount. */
export function planOf({ texts, rulebook }: OpenRulebook, figures: Figures, declaration: ComparisonDeclaration, day: string): readonly Planned[] {
  const { caseNumber, shares } = declaration;
  const period = writePeriod(declaration.period);
  const model = { regelbok: texts.id, siffror: texts.id };
  const comparison = { title: PUBLICATION_TITLES.comparison(caseNumber, period), command: 'jamfor' };
  const matters = texts.matters.filter(({ file, text }) => readMatter(file, text).matter?.head.caseNumber === caseNumber);
  const standing: Planned = { title: PUBLICATION_TITLES.inForce(day), command: 'gallande', words: [day], options: { register: texts.id, json: true } };
  return [
    { ...comparison, options: { ...model, arende: caseNumber, json: true } },
    { ...comparison, options: { ...model, arende: caseNumber, csv: true } },
    ...matters.map(({ file }): Planned => ({ title: PUBLICATION_TITLES.matter(caseNumber), command: 'arende', words: [`${texts.id}/${file.replace(/\.ya?ml$/u, '')}`], options: { json: true } })),
    ...(texts.register.length === 0 ? [] : [standing]),
    ...receivers(rulebook, figures, declaration).map((row): Planned => ({ title: PUBLICATION_TITLES.share(shares, row, period), command: 'forklara', words: [shares, row], options: { ...model, period } })),
  ];
}

function receivers(rulebook: OpenRulebook['rulebook'], figures: Figures, { shares, period, total }: ComparisonDeclaration): readonly string[] {
  const attempt = compute(rulebook, figures, asOf(period));
  if (attempt.kind === 'refused') return [];
  const { calculation } = attempt.computed;
  if (singleValue(calculation, total).kind !== 'number') return [];
  const entity = calculation.program.ruleByName.get(shares)?.entity ?? '';
  return calculation.rows(entity).filter((row) => {
    const value = calculation.value(shares, row);
    return value.kind === 'number' && value.value.numerator !== 0n;
  });
}
