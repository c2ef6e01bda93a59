import type { DecisionDeclaration } from '../../language/declarations/decision.ts';
import type { Basis, Definition, RuleDeclaration, RuleVersion } from '../../language/declarations/rule.ts';
import { symbolsOf } from '../../language/names/symbols.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { deedsFor, entryNamed } from './deeds-for.ts';

/**
 * The rulebook with what the register says of its decisions: days and bodies from the entries, and of each version the basis that its
 * decision gives it. What was written as decided and is only proposed becomes proposed; a decision the register does not have leaves the
 * version without basis, so that what needs it is missing. Resolving then needs to know nothing of registers.
 */
export function asRegistered(rulebook: Rulebook, index: RegisterIndex): Rulebook {
  const declarations = {
    ...rulebook.declarations,
    decisions: new Map([...rulebook.declarations.decisions].map(([name, decision]) => [name, registeredDecision(index, decision)])),
    rules: new Map([...rulebook.declarations.rules].map(([name, rule]): [string, RuleDeclaration] => [name, { ...rule, versions: rule.versions.map((version) => rebased(index, name, version)) }])),
  };
  return { ...rulebook, declarations, symbols: symbolsOf(declarations) };
}

function registeredDecision(index: RegisterIndex, decision: DecisionDeclaration): DecisionDeclaration {
  const entry = entryNamed(index, decision.name);
  if (!entry) return decision;
  const { body, decided, known, heading, sureness, source, votes } = entry;
  return { ...decision, body, decided, known, heading, sureness, source, votes: votes ?? decision.votes };
}

function rebased(index: RegisterIndex, rule: string, version: RuleVersion): RuleVersion {
  const basis = basisOf(index, rule, version);
  const definition = exempted(index, rule, version.definition);
  return { ...version, basis, definition: basis === 'unknown' && version.basis !== 'unknown' ? { kind: 'unknown' } : definition };
}

function exempted(index: RegisterIndex, rule: string, definition: Definition): Definition {
  if (definition.kind !== 'exemptions') return definition;
  return { ...definition, exemptions: definition.exemptions.map((one) => ({ ...one, basis: basisOf(index, rule, one) })).filter(({ basis }) => basis !== 'unknown') };
}

/** The basis a version's decision gives it; one that says assumed or unknown of itself stays so. */
function basisOf(index: RegisterIndex, rule: string, version: Pick<RuleVersion, 'decision' | 'basis'> & { readonly what?: string }): Basis {
  if (version.basis === 'assumed' || version.basis === 'unknown') return version.basis;
  const entry = entryNamed(index, version.decision);
  if (!entry) return 'unknown';
  if (entry.kind === 'proposal') return 'proposed';
  const deeds = deedsFor(index, entry, { rule, what: version.what });
  if (deeds.length > 0) return deeds.every(({ effect }) => effect.kind === 'applies') ? 'applied' : 'decided';
  return entry.effects.some(({ kind }) => kind === 'proposesTo') ? 'proposed' : 'unknown';
}
