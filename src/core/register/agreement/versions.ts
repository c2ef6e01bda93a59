import type { Declarations } from '../../language/declarations/declarations.ts';
import type { NamedVersion } from './finding.ts';

/** Every version of a rulebook with the decision it names: of rules, parameters and tables, and exemptions one by one. */
export function namedVersions({ rules, tables }: Declarations): readonly NamedVersion[] {
  const ofRules = [...rules.values()].flatMap((rule) => rule.versions.flatMap((version): readonly NamedVersion[] => {
    const { interval, decision, basis, place, definition } = version;
    const exempted = definition.kind === 'exemptions' ? definition.exemptions : [];
    return [
      { rule: rule.name, interval, decision, basis, place },
      ...exempted.map((one) => ({ rule: rule.name, what: one.what, interval: one.interval, decision: one.decision, basis: one.basis, place: one.place })),
    ];
  }));
  const ofTables = [...tables.values()].flatMap((table) => table.versions.map(({ interval, decision, basis, place }): NamedVersion => ({ rule: table.name, interval, decision, basis, place })));
  return [...ofRules, ...ofTables];
}
