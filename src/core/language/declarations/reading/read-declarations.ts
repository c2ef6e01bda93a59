import { COMMON_UNIT_WORDS, type UnitWord } from '../../../quantity/unit.ts';
import type { Place, TextPlace } from '../../problem.ts';
import { languageProblem, type LanguageProblem } from '../../problems.ts';
import type { BlockName, Document } from '../../source/document.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlEntry } from '../../source/yaml-node.ts';
import { KEYWORDS, MONTHS, SCOPES } from '../../syntax/token.ts';
import type { Declarations } from '../declarations.ts';
import { isSpoiled, namesOf, withoutConsequences } from '../fields/entry-faults.ts';
import { report, type Reading } from '../fields/fields.ts';
import { readAccount } from './read-account.ts';
import { readComparison, readOutcomes } from './read-comparison.ts';
import { readClaim, readEntity, readInput, readSelection, readUnitWord } from './read-blocks.ts';
import { readDecision } from './read-decision.ts';
import { readFront, type Front } from './read-front.ts';
import { readRule } from './read-rule.ts';
import { readScenario } from './read-scenario.ts';
import { readTable } from './read-table.ts';
import type { StandardVersion } from './read-version.ts';

export interface ReadDeclarations {
  readonly declarations: Declarations;
  readonly problems: readonly LanguageProblem[];
  /** Names that are declared but not as they should be: they are left out, and that others then lack them is no news. */
  readonly broken: ReadonlySet<string>;
}

/**
 * All that the documents declare, in the order of the documents; every problem at once. `spoiled` are the places where YAML has
 * already gone wrong: what stands there is not read.
 */
export function readDeclarations(documents: readonly Document[], spoiled: readonly Place[] = []): ReadDeclarations {
  const broken = new Set<string>();
  const problems: LanguageProblem[] = [];
  const words = new Map<string, UnitWord>(COMMON_UNIT_WORDS);
  const taken = new Map<string, TextPlace>();
  const fronts = new Map(documents.map((document) => [document, readFront(document, problems)]));
  each(['enheter'], (reading, { key, value }) => {
    for (const [word, meaning] of readUnitWord(reading, key, value)) words.set(word, meaning);
  });

  const collect = <Declared extends { readonly name: string; readonly place: TextPlace }>(
    blocks: readonly BlockName[],
    read: (reading: Reading, entry: YamlEntry, around: Around, block: BlockName) => Declared | undefined,
    names: Map<string, TextPlace>,
  ): ReadonlyMap<string, Declared> => {
    const found = new Map<string, Declared>();
    each(blocks, (reading, entry, around, block) => {
      const declared = read(reading, entry, around, block);
      if (!declared || reading.problems.length > 0) return;
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
    accounts: collect(['efterkalkyler'], (reading, { key, value }) => readAccount(reading, key, value), new Map()),
    outcomes: collect(['utfall'], (reading, { key, value }) => readOutcomes(reading, key, value), new Map()),
    scenarios: collect(['scenarier'], (reading, { key, value }, around) => readScenario(reading, key, value, { ...around, words }), new Map()),
  };
  return { declarations, problems, broken };

  function each(
    blocks: readonly BlockName[], visit: (reading: Reading, entry: YamlEntry, around: Around, block: BlockName) => void,
  ): void {
    for (const document of documents) {
      const front = fronts.get(document) ?? { standard: undefined, state: 'faulty' };
      const around: Around = { front, standard: front.standard, document: document.source.file };
      for (const block of document.blocks) {
        if (!blocks.includes(block.name) || block.content.kind === 'empty') continue;
        if (block.content.kind === 'map') block.content.entries.forEach((entry) => visitEntry(document, entry, around, block.name, visit));
        else report({ source: document.source, problems }, block.content.span, 'block-not-a-map', { block: block.name });
      }
    }
  }

  function visitEntry(
    { source }: Document, entry: YamlEntry, around: Around, block: BlockName,
    visit: (reading: Reading, entry: YamlEntry, around: Around, block: BlockName) => void,
  ): void {
    const faults: LanguageProblem[] = [];
    const trusted = !isSpoiled(source, entry, spoiled);
    if (trusted) visit({ source, problems: faults }, entry, around, block);
    problems.push(...withoutConsequences(faults, around.front));
    if (!trusted || faults.length > 0) for (const name of namesOf(entry)) broken.add(name);
  }
}

interface Around {
  readonly front: Front;
  readonly standard: StandardVersion;
  readonly document: string;
}

/**
 * A name must read as one name inside a formula: words of letters, digits and hyphens, none of them a keyword, and it does not
 * begin with a word that says whose a name is.
 */
function checkName(reading: Reading, { key }: YamlEntry): void {
  const words = key.text.split(' ');
  const bad = words.find((word, index) =>
    KEYWORDS.has(word) || (index === 0 && (SCOPES.has(word) || MONTHS.has(key.text)))
    || !(/^\p{L}[\p{L}\d_]*(?:[-.][\p{L}\d_]+)*$/u.test(word) || (index > 0 && /^\d+$/u.test(word))));
  if (bad !== undefined) reading.problems.push(languageProblem('name-reserved', placeAt(reading.source, key.span), { name: key.text, word: bad }));
}
