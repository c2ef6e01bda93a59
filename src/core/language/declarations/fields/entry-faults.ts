import type { Place } from '../../problem.ts';
import type { LanguageProblem } from '../../problems.ts';
import { placeAt, type SourceText } from '../../source/source-text.ts';
import type { YamlEntry } from '../../source/yaml-node.ts';
import type { Front } from '../reading/read-front.ts';

/** Whether YAML has already gone wrong inside an entry: what it says cannot be trusted then. */
export function isSpoiled(source: SourceText, { key, value }: YamlEntry, spoiled: readonly Place[]): boolean {
  const first = placeAt(source, key.span).line;
  const last = placeAt(source, { start: Math.max(key.span.end, value.span.end - 1), end: value.span.end }).line;
  return spoiled.some((place) => place.kind === 'text' && place.file === source.file && first <= place.line && place.line <= last);
}

/** The names an entry gives: its own, and the plural of an entity or a unit. */
export function namesOf({ key, value }: YamlEntry): readonly string[] {
  const plural = value.kind === 'map' ? value.entries.find((inner) => inner.key.text === 'flertal')?.value : undefined;
  return plural?.kind === 'scalar' ? [key.text, plural.text] : [key.text];
}

/** A misspelt key is also a missing one, and a fault in the front matter is met by every rule: each is told once. */
export function withoutConsequences(faults: readonly LanguageProblem[], front: Front): readonly LanguageProblem[] {
  const misspelt = faults.some(({ code }) => code === 'key-unknown');
  return faults.filter(({ code, facts }) => {
    if (code === 'rule-without-formula') return !misspelt;
    if (code !== 'key-missing') return true;
    return !misspelt && !(front.state === 'faulty' && 'of' in facts && facts.of === 'version');
  });
}
