import type { Exemption, RuleDeclaration, RuleVersion } from '../../language/declarations/rule.ts';
import type { Patch } from '../../language/declarations/scenario.ts';
import { exemptionRule } from '../../rulebook/exemption-rule.ts';
import { patchedVersions } from '../../rulebook/patched.ts';
import { saying } from '../../rulebook/saying.ts';
import type { TiedClause } from './adopted.ts';

/** What a change of an adopted proposal makes in a rulebook, and the change and the clause that made it. */
export type Made = { readonly patch: Patch; readonly from: TiedClause; readonly rule: string } & (
  | { readonly kind: 'version'; readonly version: RuleVersion }
  | { readonly kind: 'exemption'; readonly version: Exemption }
  | { readonly kind: 'rule'; readonly declared: RuleDeclaration }
);

/** A change as decided: it rests on the clause that adopted it. Nothing comes of one that does not fit the rules; checks have told of it. */
export function madeBy(patch: Patch, from: TiedClause, rules: ReadonlyMap<string, RuleDeclaration>): readonly Made[] {
  const laid = { decision: from.name, basis: 'decided', adoptedIn: from.clause.place ?? from.meeting.place } as const;
  switch (patch.kind) {
    case 'add': {
      const declared = { ...patch.rule, versions: patch.rule.versions.map((version) => ({ ...version, ...laid })) };
      return [{ kind: 'rule', rule: declared.name, declared, patch, from }];
    }
    case 'exempt': {
      const found = exemptionRule(patch, rules);
      const { what, until, interval, place } = patch;
      return found.kind === 'found' ? [{ kind: 'exemption', rule: found.rule.name, version: { ...laid, what, until, interval, place }, patch, from }] : [];
    }
    case 'replace':
    case 'abolish':
    case 'choose': {
      const rule = rules.get(patch.rule);
      return (rule ? patchedVersions(rule, patch, laid) : []).map((version) => ({ kind: 'version', rule: patch.rule, version, patch, from }));
    }
  }
}

/** Whether two that rest on decisions say the same in the same days. */
export function sameVersion(a: RuleVersion | Exemption, b: RuleVersion | Exemption): true | false {
  const said = ({ interval, ...rest }: RuleVersion | Exemption): string =>
    saying({ interval, what: 'what' in rest ? { what: rest.what, until: rest.until } : rest.definition });
  return said(a) === said(b);
}
