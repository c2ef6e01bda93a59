import type { ReactNode } from 'react';
import { formatValue } from '../../../../core/swedish/numbers/values.ts';
import { withQuery } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSettings } from '../../../shell/settings.tsx';
import { cutAt, useBook } from './book.ts';
import { singleRow } from './held.ts';

/** The place of a rule on the page. */
export function ruleId(name: string): string {
  return `regel-${name.replaceAll(/\s+/gu, '-')}`;
}

/** A name in code: a rule leads to where it is said, and tells its value to a pointer that rests on it. */
export function RuleName({ name }: { readonly name: string }): ReactNode {
  const { open: { rulebook: { declarations } }, shown } = useBook();
  const { address } = useNavigation();
  const { language } = useSettings();
  const rule = declarations.rules.get(name);
  if (!rule) return <code>{name}</code>;
  const single = singleRow(shown.values, rule);
  const value = single && formatValue(single.value, rule.type, language, declarations.unitWords);
  return <PageLink className="rule-name" title={value} to={withQuery(address, { dokument: rule.place.file, regel: name })}>{name}</PageLink>;
}

/** A minus that is written with the key of a hyphen is read as a minus; a rulebook may be written with either. Days and names keep their hyphens. */
function realMinus(text: string): string {
  return text.replaceAll(/(?<=^|[\s(;])-(?=$|[\s(\p{L}\d])/gu, '\u2212');
}

/** A formula in which each rule it reads leads to where that is said. */
export function FormulaText({ text }: { readonly text: string }): ReactNode {
  const { rules, open: { rulebook: { declarations } } } = useBook();
  const isRule = (name: string): boolean => declarations.rules.has(name);
  return <span className="formula" lang="sv">{cutAt(text, rules).map((piece, index) => (piece.kind === 'name' && isRule(piece.text) ? <RuleName key={index} name={piece.text} /> : realMinus(piece.text)))}</span>;
}
