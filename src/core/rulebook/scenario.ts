import type { Exemption, RuleDeclaration, RuleVersion } from '../language/declarations/rule.ts';
import { EVER, type Patch, type ScenarioDeclaration } from '../language/declarations/scenario.ts';
import { nearest } from '../language/nearest.ts';
import type { TextPlace } from '../language/problem.ts';
import { overlaps } from '../quantity/day.ts';
import { exemptionRule } from './exemption-rule.ts';
import { patchedVersions } from './patched.ts';
import { rulebookProblem, type RulebookProblem } from './problems.ts';
import { saying } from './saying.ts';
import { cutOut } from './versions.ts';

/** A version with the scenario that put it there, if one did. */
export type EffectiveVersion = RuleVersion & { readonly scenario?: string | undefined };
export type EffectiveRule = Omit<RuleDeclaration, 'versions'> & { readonly versions: readonly EffectiveVersion[] };

export interface Overlay {
  readonly rules: ReadonlyMap<string, EffectiveRule>;
  /** Choices that the scenarios settle. */
  readonly choices: ReadonlyMap<string, string>;
}

interface SourcedPatch {
  readonly patch: Patch;
  readonly scenario: ScenarioDeclaration;
}

/**
 * Lays scenarios over the rules, in order, each patch within the days it names; the base is not touched. Two scenarios that say
 * different things of the same rule in the same days are refused, unless one starts from the other.
 */
export function overlay(
  base: ReadonlyMap<string, EffectiveRule>, names: readonly string[], scenarios: ReadonlyMap<string, ScenarioDeclaration>,
  at: TextPlace, problems: RulebookProblem[],
): Overlay {
  const rules = new Map(base);
  const choices = new Map<string, string>();
  const laid: (SourcedPatch & { readonly top: string })[] = [];
  for (const top of names) {
    for (const sourced of patchesOf(top, scenarios, at, problems)) {
      const clash = laid.find((other) => other.top !== top && conflicts(other.patch, sourced.patch));
      if (clash) {
        const facts = { rule: targetOf(sourced.patch) ?? '', first: clash.scenario.name, second: sourced.scenario.name };
        problems.push(rulebookProblem('scenario-conflict', sourced.patch.place, facts, [clash.patch.place]));
      }
      laid.push({ ...sourced, top });
      apply(sourced, rules, choices);
    }
  }
  return { rules, choices };
}

/** The patches of a scenario after those of the one it starts from. */
function patchesOf(
  name: string, scenarios: ReadonlyMap<string, ScenarioDeclaration>, at: TextPlace, problems: RulebookProblem[],
): readonly SourcedPatch[] {
  const chain: ScenarioDeclaration[] = [];
  for (let next: string | undefined = name; next !== undefined;) {
    const scenario: ScenarioDeclaration | undefined = scenarios.get(next);
    if (!scenario) {
      problems.push(rulebookProblem('reference-unknown', at, { name: next, kind: 'scenario', near: nearest(next, scenarios.keys()) }));
      return [];
    }
    if (chain.includes(scenario)) {
      problems.push(rulebookProblem('scenario-cycle', scenario.place, { scenario: scenario.name }));
      return [];
    }
    chain.unshift(scenario);
    next = scenario.startsFrom;
  }
  return chain.flatMap((scenario) => scenario.patches.map((patch) => ({ patch, scenario })));
}

function targetOf(patch: Patch): string | undefined {
  switch (patch.kind) {
    case 'replace':
    case 'abolish':
    case 'choose': return patch.rule;
    case 'add': return patch.rule.name;
    case 'exempt': return patch.what;
  }
}

function conflicts(a: Patch, b: Patch): boolean {
  if ((a.kind === 'exempt') !== (b.kind === 'exempt') || (a.kind === 'choose') !== (b.kind === 'choose')) return false;
  return targetOf(a) === targetOf(b) && overlaps(a.interval, b.interval) && !sameChange(a, b);
}

function sameChange(a: Patch, b: Patch): boolean {
  return saying(a) === saying(b);
}

function apply({ patch, scenario }: SourcedPatch, rules: Map<string, EffectiveRule>, choices: Map<string, string>): void {
  switch (patch.kind) {
    case 'choose': {
      const rule = rules.get(patch.rule);
      if (patch.interval.from === EVER.from) choices.set(patch.rule, patch.alternative);
      else if (rule) rules.set(rule.name, replace(rule, patch, scenario));
      return;
    }
    case 'add':
      rules.set(patch.rule.name, { ...patch.rule, versions: patch.rule.versions.map((version) => ({ ...version, scenario: scenario.name })) });
      return;
    case 'exempt': {
      const found = exemptionRule(patch, rules);
      if (found.kind === 'found') rules.set(found.rule.name, exempt(found.rule, patch));
      return;
    }
    case 'replace':
    case 'abolish': {
      const rule = rules.get(patch.rule);
      if (rule) rules.set(rule.name, replace(rule, patch, scenario));
    }
  }
}

function replace(rule: EffectiveRule, patch: Extract<Patch, { kind: 'replace' | 'abolish' | 'choose' }>, scenario: ScenarioDeclaration): EffectiveRule {
  const made = patchedVersions(rule, patch, { decision: patch.decision, basis: 'proposed' }).map((version): EffectiveVersion => ({ ...version, scenario: scenario.name }));
  return { ...rule, versions: [...made.reduce((kept, { interval }) => cutOut(kept, interval), rule.versions), ...made] };
}

/** An exemption takes the place of what was said of the same unit in the same days. */
function exempt(rule: EffectiveRule, patch: Extract<Patch, { kind: 'exempt' }>): EffectiveRule {
  const added: Exemption = {
    what: patch.what, until: patch.until, interval: patch.interval, decision: patch.decision, basis: 'proposed', place: patch.place,
  };
  const versions = rule.versions.map((version): EffectiveVersion => {
    if (version.definition.kind !== 'exemptions') return version;
    const { exemptions } = version.definition;
    const same = exemptions.filter(({ what }) => what === patch.what);
    const others = exemptions.filter(({ what }) => what !== patch.what);
    const kept = same.flatMap((exemption) => cutOut([exemption], { from: patch.interval.from }));
    return { ...version, definition: { kind: 'exemptions', exemptions: [...others, ...kept, added] } };
  });
  return { ...rule, versions };
}
