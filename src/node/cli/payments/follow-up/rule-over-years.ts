import { join } from 'node:path';
import { todaysRule, type TodaysRule } from '../../../../core/payments/follow-up/rule-of-year.ts';
import type { OutcomesDeclaration } from '../../../../core/language/declarations/comparison.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import { mappedPeriods } from '../../../readers/mapped-periods.ts';
import type { Options } from '../../options.ts';
import { packageFolder } from '../../../project/package.ts';
import { openFigures, openRulebook, type Opened } from '../../session.ts';
import { usedTogether, type UsedFile } from '../open/sheet-file.ts';

export interface RuleOverYears {
  readonly rule: TodaysRule | undefined;
  readonly published: readonly OutcomesDeclaration[];
  readonly used: readonly UsedFile[];
}

/** The mapping named, else the example region's when the rulebook is its own. */
function mappingsOf({ figures, rulebook }: Options): readonly string[] {
  if (figures !== undefined) return [figures];
  return rulebook === undefined ? [join(packageFolder(), 'examples', 'jamtland-harjedalen', 'koppling.yaml')] : [];
}

/** The total that the rulebook compares, on the figures of every year that has them. */
export async function ruleOverYears(years: readonly number[], until: number, options: Options): Promise<Opened<RuleOverYears>> {
  const book = openRulebook(options);
  if (book.kind === 'refused') return book;
  const { rulebook, files } = book.content;
  const published = [...rulebook.declarations.outcomes.values()];
  const total = [...rulebook.declarations.comparisons.values()][0]?.total;
  if (total === undefined || years.length === 0) return { kind: 'opened', content: { rule: undefined, published, used: [] } };
  const mapped = new Set(mappingsOf(options).flatMap(mappedPeriods).flatMap(({ year, month }) => (month === undefined ? [year] : [])));
  const all: { readonly year: number; readonly figures: Figures | undefined }[] = [];
  for (const year of years) {
    const figures = mapped.has(year) ? await openFigures(options, { year }, rulebook) : undefined;
    if (figures?.kind === 'refused') return figures;
    all.push({ year, figures: figures?.content });
  }
  const isSwedish = options.language === 'sv';
  const read = all.flatMap(({ figures }) => figures?.files ?? []);
  const used = [usedTogether(isSwedish ? 'regelboken' : 'the rulebook', files.files), ...(read.length === 0 ? [] : [usedTogether(isSwedish ? 'siffrorna' : 'the figures', read)])];
  return { kind: 'opened', content: { rule: todaysRule(rulebook, total, all, until), published, used } };
}
