import type { RuleDeclaration } from '../../language/declarations/rule.ts';
import { linkFormula } from '../../language/names/link.ts';
import type { Ids } from '../../language/names/linking.ts';
import type { Node } from '../../language/names/node.ts';
import type { Symbols } from '../../language/names/symbols.ts';
import type { Body } from '../../language/program.ts';
import { checkAgainstRule } from '../../language/types/check-rule.ts';
import type { StaticType } from '../../language/types/type.ts';
import { overlaps } from '../../quantity/day.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { daysOf, type Period } from '../../quantity/period.ts';
import { pickVersion } from './pick.ts';
import type { RulebookProblem } from '../problems.ts';
import type { LanguageProblem } from '../../language/problems.ts';
import { versionKey, type AsOf } from '../as-of.ts';
import type { EffectiveRule, EffectiveVersion } from '../scenario.ts';

/** What making the body of a version needs at hand. */
export interface BodyMaking {
  readonly symbols: Symbols;
  readonly asked: AsOf;
  /** Choices that scenarios settle; they win over those asked for. */
  readonly settled: ReadonlyMap<string, string>;
  readonly ids: Ids;
  readonly types: StaticType[];
  readonly problems: (RulebookProblem | LanguageProblem)[];
}

/** The one thing a rule says in a period, linked and checked: a formula, a value, a list of exemptions, or nothing. */
export function bodyOf(
  rule: EffectiveRule, version: EffectiveVersion, period: Period, tables: ReadonlyMap<string, string>, making: BodyMaking,
): Body {
  const { definition } = version;
  const scenario = version.scenario === undefined ? {} : { scenario: version.scenario };
  const plain = (node: Node): Body => ({ node, version, exemptions: [], ...scenario });
  const at = { id: making.ids.next(), span: { start: 0, end: 0 } };
  const tried = making.asked.values.get(versionKey(rule.name, version.interval.from)) ?? making.asked.values.get(rule.name);
  if (tried && rule.type.kind === 'number') return plain(checked({ ...at, kind: 'number', value: tried, decimals: decimalsNeeded(tried) ?? 0, unit: rule.type.unit }, making));
  switch (definition.kind) {
    case 'formula': return { ...plain(link(rule, definition.formula, tables, making)), formula: definition.formula };
    case 'choice': {
      const { alternatives, standard, open } = definition.choice;
      const wanted = making.settled.get(rule.name) ?? making.asked.choices.get(rule.name) ?? standard;
      const chosen = alternatives.find(({ name }) => name === wanted) ?? alternatives.find(({ name }) => name === standard);
      if (!chosen) return plain(checked({ ...at, kind: 'unknown', rule: rule.name }, making));
      const isOpen = making.settled.has(rule.name) ? undefined : open;
      return { ...plain(link(rule, chosen.formula, tables, making)), formula: chosen.formula, choice: { alternative: chosen.name, open: isOpen } };
    }
    case 'value': {
      const unit = rule.type.kind === 'number' ? rule.type.unit : undefined;
      return plain(checked(unit ? { ...at, kind: 'number', ...definition.value, unit } : { ...at, kind: 'unknown', rule: rule.name }, making));
    }
    case 'exemptions': {
      const holding = definition.exemptions.filter(({ what, interval, place }) =>
        overlaps(interval, daysOf(period)) && pickVersion(what, place, definition.exemptions.filter((one) => one.what === what), period, making.problems));
      return { ...plain(checked({ ...at, kind: 'exempt', names: holding.map(({ what }) => what) }, making)), exemptions: holding };
    }
    case 'abolished': return plain(checked({ ...at, kind: 'notApplicable' }, making));
    case 'unknown': return plain(checked({ ...at, kind: 'unknown', rule: rule.name }, making));
  }
}

export function link(
  rule: Pick<RuleDeclaration, 'name' | 'entity' | 'per' | 'type'>, formula: NonNullable<Body['formula']>, tables: ReadonlyMap<string, string>, making: BodyMaking,
): Node {
  const found: LanguageProblem[] = [];
  const scope = { rows: rule.entity === undefined ? [] : [{ entity: rule.entity }], per: rule.per, rule: rule.name, tables };
  const node = linkFormula(formula, making.symbols, scope, making.ids, found);
  if (found.length === 0) checkAgainstRule(node, formula, rule, making.symbols, making.types, found);
  making.problems.push(...found);
  return node;
}

function checked(node: Node, { types }: BodyMaking): Node {
  types[node.id] = node.kind === 'number' ? { kind: 'number', unit: node.unit } : node.kind === 'exempt' ? { kind: 'truth' } : { kind: 'any' };
  return node;
}
