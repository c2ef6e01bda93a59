import { calculate } from '../../calculation/calculate.ts';
import { factsOf } from '../../calculation/figures-facts.ts';
import { surenessOfRules } from '../../calculation/sureness.ts';
import type { Figures, Sureness } from '../../figures/figures.ts';
import { missing, type Value } from '../../language/reference/value.ts';
import type { Program } from '../../language/program.ts';
import { asOf } from '../../rulebook/as-of.ts';
import { resolve } from '../../rulebook/resolve.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What a rule for the region gives for a year's figures, by that year's own rules and by the last that were decided. */
export interface RuleOfYear {
  readonly year: number;
  /** Undefined where no rules are decided for the year itself. */
  readonly own: Value | undefined;
  /** Undefined where the year has no figures. */
  readonly today: Value | undefined;
  readonly sureness: Sureness | undefined;
}

export interface TodaysRule {
  readonly rule: string;
  /** The last year, up to the one asked about, that rules are decided for. */
  readonly ruleYear: number;
  readonly years: readonly RuleOfYear[];
}

/**
 * A rule on each year's own figures, under the rules of that year and under the latest decided. Years without figures stay, with what is missing. Undefined when no year
 * up to `until` can be resolved, back to the first of the years.
 */
export function todaysRule(rulebook: Rulebook, rule: string, years: readonly { readonly year: number; readonly figures: Figures | undefined }[], until: number): TodaysRule | undefined {
  const first = Math.min(...years.map(({ year }) => year));
  for (let ruleYear = until; ruleYear >= first; ruleYear -= 1) {
    const latest = programOf(rulebook, ruleYear);
    if (!latest?.ruleByName.has(rule)) continue;
    return {
      rule, ruleYear,
      years: years.map(({ year, figures }) => {
        const own = programOf(rulebook, year);
        const hasOwn = own?.ruleByName.has(rule) === true;
        return {
          year,
          own: hasOwn && figures ? valueOf(own, rule, rulebook, figures) : undefined,
          today: figures && valueOf(latest, rule, rulebook, figures),
          sureness: figures && surenessOfRules(latest, figures).get(rule),
        };
      }),
    };
  }
  return undefined;
}

function programOf(rulebook: Rulebook, year: number): Program | undefined {
  const resolved = resolve(rulebook, asOf({ year }));
  return resolved.kind === 'refused' ? undefined : resolved.program;
}

/** The value for the only row there is; a rule for several rows has no single one. */
function valueOf(program: Program, rule: string, rulebook: Rulebook, figures: Figures): Value {
  const calculation = calculate(program, factsOf(figures, rulebook.declarations));
  const entity = program.ruleByName.get(rule)?.entity;
  const [row = '', ...more] = entity === undefined ? [''] : calculation.rows(entity);
  return more.length > 0 ? missing({ kind: 'rows', rule }) : calculation.value(rule, row);
}
