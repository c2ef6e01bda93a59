import { languageProblem, type LanguageProblem } from '../../language/problems.ts';
import { readYaml } from '../../language/source/read-yaml.ts';
import { placeAt, type SourceText } from '../../language/source/source-text.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';

/** A whole file as YAML with places; undefined when it cannot be followed at all. */
export function yamlOf(source: SourceText): { readonly node?: YamlNode | undefined; readonly problems: readonly LanguageProblem[] } {
  try {
    return readYaml(source, { start: 0, end: source.text.length });
  } catch (error) {
    // Thousands of nested brackets exhaust the stack of the YAML parser; nothing a person writes does.
    if (!(error instanceof RangeError)) throw error;
    return { problems: [languageProblem('yaml-syntax', placeAt(source, { start: 0, end: 1 }), { detail: 'Nested too deeply' })] };
  }
}
