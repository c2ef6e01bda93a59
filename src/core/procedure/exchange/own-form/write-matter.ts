import type { MatterFile } from '../../reading/read-matter.ts';
import { REGIMES, SUBJECTS } from '../../reading/words.ts';
import { eventTree } from './event-trees.ts';
import { jsonOf, mapOf, wordFor, type Tree } from './tree.ts';

/**
 * A matter as JSON in the very form of a matter's file (JSON is YAML too): what reads the one reads the other, and makes the same
 * matter of it. Nothing is lost but where in its file each thing stood.
 */
export function writeMatter({ head, acts, source, sureness, about, constructed }: MatterFile): string {
  const persons = new Map([...head.persons].map(([name, { party }]): readonly [string, Tree] => [name, party ?? 'okänt']));
  return `${jsonOf(mapOf(
    ['ärende', head.caseNumber], ['rubrik', head.heading], ['regim', wordFor(REGIMES, head.regime)], ['slag', wordFor(SUBJECTS, head.subject)],
    ['källa', source], ['säkerhet', sureness], ['om', about], ['konstruerat', constructed === 'yes' ? 'ja' : undefined], ['personer', persons.size === 0 ? undefined : persons], ['händelser', acts.map(eventTree)],
  ))}\n`;
}
