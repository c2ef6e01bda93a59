import { COMMON_UNIT_WORDS, type UnitWord } from '../../quantity/unit.ts';
import type { TextPlace } from '../problem.ts';
import { languageProblem, type LanguageProblem } from '../problems.ts';
import type { BlockName, Document } from '../source/document.ts';
import { placeAt } from '../source/source-text.ts';
import type { YamlEntry } from '../source/yaml-node.ts';
import { KEYWORDS } from '../syntax/token.ts';
import type { Declarations } from './declarations.ts';
import { Fields, report, type Reading } from './fields.ts';
import { readComparison, readOutcomes } from './read-comparison.ts';
import { readClaim, readEntity, readInput, readSelection, readUnitWord } from './read-blocks.ts';
import { readDecision } from './read-decision.ts';
import { readRule } from './read-rule.ts';
import { readScenario } from './read-scenario.ts';
import { readTable } from './read-table.ts';
import { readVersion, type StandardVersion } from './read-version.ts';

export interface ReadDeclarations {
  readonly declarations: Declarations;
  readonly problems: readonly LanguageProblem[];
}

/** All that the documents declare, in the order of the documents; every problem at once. */
export function readDeclarations(documents: readonly Document[]): ReadDeclarations {
  const problems: LanguageProblem[] = [];
  const words = new Map<string, UnitWord>(COMMON_UNIT_WORDS);
  const taken = new Map<string, TextPlace>();
  each(documents, problems, ['enheter'], (reading, { key, value }) => {
    for (const [word, meaning] of readUnitWord(reading, key, value)) words.set(word, meaning);
  });

  const collect = <Declared extends { readonly name: string; readonly place: TextPlace }>(
    blocks: readonly BlockName[],
    read: (reading: Reading, entry: YamlEntry, around: Around, block: BlockName) => Declared | undefined,
    names: Map<string, TextPlace>,
  ): ReadonlyMap<string, Declared> => {
    const found = new Map<string, Declared>();
    each(documents, problems, blocks, (reading, entry, around, block) => {
      const declared = read(reading, entry, around, block);
      if (!declared) return;
      const before = names.get(declared.name);
      if (before) problems.push(languageProblem('name-duplicate', declared.place, { name: declared.name }, [before]));
      else found.set(declared.name, declared);
      names.set(declared.name, declared.place);
    });
    return found;
  };
  const named = <Declared>(read: (reading: Reading, entry: YamlEntry, around: Around, block: BlockName) => Declared) =>
    (reading: Reading, entry: YamlEntry, around: Around, block: BlockName): Declared => {
      checkName(reading, entry);
      return read(reading, entry, around, block);
    };

  const declarations: Declarations = {
    unitWords: words,
    entities: collect(['entiteter'], named((reading, { key, value }) => readEntity(reading, key, value)), taken),
    inputs: collect(['indata'], named((reading, { key, value }) => readInput(reading, key, value, words)), taken),
    selections: collect(['urval'], named((reading, { key, value }) => readSelection(reading, key, value)), taken),
    rules: collect(['parametrar', 'regler'], named((reading, { key, value }, around, block) =>
      readRule(reading, key, value, block === 'regler' ? 'rule' : 'parameter', { ...around, words })), taken),
    tables: collect(['tabeller'], named((reading, { key, value }, around) =>
      readTable(reading, key, value, words, around.standard, around.document)), taken),
    claims: collect(['påståenden'], (reading, { key, value }) => readClaim(reading, key, value), new Map()),
    decisions: collect(['beslut'], (reading, { key, value }) => readDecision(reading, key, value), new Map()),
    comparisons: collect(['jämförelser'], (reading, { key, value }) => readComparison(reading, key, value), new Map()),
    outcomes: collect(['utfall'], (reading, { key, value }) => readOutcomes(reading, key, value), new Map()),
    scenarios: collect(['scenarier'], (reading, { key, value }, around) => readScenario(reading, key, value, { ...around, words }), new Map()),
  };
  return { declarations, problems };
}

interface Around {
  readonly standard: StandardVersion;
  readonly document: string;
}

function each(
  documents: readonly Document[], problems: LanguageProblem[], blocks: readonly BlockName[],
  visit: (reading: Reading, entry: YamlEntry, around: Around, block: BlockName) => void,
): void {
  for (const document of documents) {
    const reading: Reading = { source: document.source, problems };
    const around = { standard: standardVersion(document), document: document.source.file };
    for (const block of document.blocks) {
      if (!blocks.includes(block.name) || block.content.kind === 'empty') continue;
      if (block.content.kind !== 'map') report(reading, block.content.span, 'block-not-a-map', { block: block.name });
      else for (const entry of block.content.entries) visit(reading, entry, around, block.name);
    }
  }
}

/** What the front matter says in `gäller`; its own faults are reported by the front matter check. */
function standardVersion(document: Document): StandardVersion {
  const holds = document.front.kind === 'map' ? document.front.entries.find(({ key }) => key.text === 'gäller')?.value : undefined;
  if (holds?.kind !== 'map') return undefined;
  const quiet: Reading = { source: document.source, problems: [] };
  return readVersion(quiet, holds, new Fields(quiet, holds, 'gäller', ['från', 'till', 'beslut', 'grund']), undefined);
}

/** A name must read as one name inside a formula: words of letters, digits and hyphens, none of them a keyword. */
function checkName(reading: Reading, { key }: YamlEntry): void {
  const words = key.text.split(' ');
  const bad = words.find((word, index) =>
    KEYWORDS.has(word) || !(/^\p{L}[\p{L}\d_]*(?:[-.][\p{L}\d_]+)*$/u.test(word) || (index > 0 && /^\d+$/u.test(word))));
  if (bad !== undefined) reading.problems.push(languageProblem('name-reserved', placeAt(reading.source, key.span), { name: key.text, word: bad }));
}
